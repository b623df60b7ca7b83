import type { Plan } from '../../plan/model.ts';
import { sourceWords } from '../../plan/source-words.ts';
import type { HistorySource } from '../../query/history/telling.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { pick } from '../layout/view.ts';

/** What an event rests on, in few words: 附件2（第63行）, 《…》（…号）第3行, file and line of a record. */
export function sourceText(
  plan: Plan,
  { document, lines, record, clause, places }: HistorySource,
  lang: Lang,
): string {
  if (record !== null) return places[0] ?? record;
  if (clause === null) return inLang(sourceWords(plan, { document, lines }), lang);
  const word = lines.length === 1 ? 'line' : 'lines';
  return pick(
    lang,
    `${clause}（第${ranges(lines, 'zh')}行）`,
    `${inEnglish(clause)} (${word} ${ranges(lines, 'en')})`,
  );
}

/** A row or task of a table as English speaks of it: 附件3第13项 → annex 3, task 13. Sections keep their numbers. */
function inEnglish(clause: string): string {
  const [, annex, task] = /^附件([0-9]+)(?:第([0-9]+)项)?$/.exec(clause) ?? [];
  if (annex === undefined) return clause;
  return task === undefined ? `annex ${annex}` : `annex ${annex}, task ${task}`;
}
