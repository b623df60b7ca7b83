import type { LocalText } from '../source/data.gen.ts';
import { AMENDED_NAMES } from '../text/amended-fields.ts';
import { showDate } from '../text/dates.ts';
import type { Amended, Cited, Plan } from './model.ts';
import { sourceWords } from './source-words.ts';

/** A change by a later source in words: 自2023年3月20日起，责任单位、牵头单位依《…》第3行更改. */
export function amendedWords(plan: Plan, { from, fields, source, note }: Amended): LocalText {
  const names = fields.map((field) => AMENDED_NAMES[field] ?? { zh: field, en: field });
  const said = decisionWords(plan, source) ?? sourceWords(plan, source);
  return {
    zh: `自${showDate(from, 'zh')}起，${names.map(({ zh }) => zh).join('、')}依${said.zh}更改${note ? `（${note.zh}）` : ''}`,
    en: `from ${from}, ${names.map(({ en }) => en).join(', ')} changed by ${said.en}${note?.en ? ` (${note.en})` : ''}`,
  };
}

/** A decision on record by its title and number, as papers cite it. */
function decisionWords({ recorded }: Plan, { record }: Cited): LocalText | undefined {
  const found = record === undefined ? undefined : recorded.records[record];
  if (found?.kind !== 'decision') return undefined;
  const title = `《${found.title}》${found.number === undefined ? '' : `（${found.number}）`}`;
  return { zh: title, en: title };
}
