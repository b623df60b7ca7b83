import { RECORD_SUBJECTS } from '../../../text/changes/names.ts';
import { quoted } from '../../../text/quoted.ts';
import type { Entity } from '../entity.ts';
import { textIn, textsIn, type Fields } from '../loose.ts';
import { outcomeWords } from './record-outcome.ts';
import { both, dateWords, townCalled, type TownNames, type Words } from './words.ts';

export type RecordSubject = keyof typeof RECORD_SUBJECTS;

/** What records speak of by ids: towns and recurring obligations. */
export interface RecordNames {
  towns: TownNames;
  obligations: ReadonlyMap<string, Words>;
}

/** A record in words: who did what for which period, and its day; in full with what was found or done. */
export function recordWords({ id, fields }: Entity, names: RecordNames, full = false): Words {
  const kind = textIn(fields, 'kind') ?? '';
  if (!Object.hasOwn(RECORD_SUBJECTS, kind)) return { zh: `记录${id}`, en: `record ${id}` };
  const known = kind as RecordSubject;
  const what = subject(known, fields, names);
  const result = full ? outcomeWords(known, fields) : both('');
  const date = textIn(fields, 'date');
  const day = date === undefined ? undefined : dateWords(date);
  return {
    zh: `${what.zh}${day ? `（${day.zh}）` : ''}${result.zh}`,
    en: `${what.en}${day ? ` (${day.en})` : ''}${result.en}`,
  };
}

/** What a record is of. */
function subject(kind: RecordSubject, fields: Fields, { towns, obligations }: RecordNames): Words {
  const name = RECORD_SUBJECTS[kind];
  const text = (key: string): string => textIn(fields, key) ?? '';
  const town = townCalled(towns, textIn(fields, 'town'));
  const year = text('year');
  const yearEn = year && ` for ${year}`;
  switch (kind) {
    case 'special-meeting': {
      const [, half, which] = /^([0-9]{4})-H([12])$/.exec(text('half_year')) ?? [];
      const zh =
        half === undefined ? text('half_year') : `${half}年${which === '1' ? '上' : '下'}半年`;
      return {
        zh: `${text('unit')}${zh}${name.zh}`,
        en: `${name.en} of ${text('unit')} for ${text('half_year')}`,
      };
    }
    case 'yearly-report':
      return {
        zh: `${town || '区级'}${year}${name.zh}`,
        en: `${name.en} of ${town || 'the district'}${yearEn}`,
      };
    case 'yearly-plan': {
      const who = [town, ...textsIn(fields, 'units')];
      return {
        zh: `${who.join('、')}${year}${name.zh}`,
        en: `${name.en} of ${who.join(', ')}${yearEn}`,
      };
    }
    case 'look-back-check':
    case 'monitoring-threshold': {
      const unit = text('unit');
      return {
        zh: `${unit}${year && `${year}年`}${name.zh}`,
        en: `${name.en}${yearEn}${unit && ` by ${unit}`}`,
      };
    }
    case 'talk': {
      const who = text('unit') || town;
      return {
        zh: `${who}对${town}工作队的${name.zh}`,
        en: `${name.en} of ${who} with the team of ${town}`,
      };
    }
    case 'progress':
      return {
        zh: `${town}第${text('task')}项任务进展`,
        en: `progress of task ${text('task')}${town && ` in ${town}`}`,
      };
    case 'evaluation': {
      const who = town || text('unit');
      return { zh: `${who}${year}${name.zh}`, en: `${name.en} of ${who}${yearEn}` };
    }
    case 'activity': {
      const who = [town, text('unit')].filter(Boolean);
      const id = text('obligation');
      const title = obligations.get(id);
      return {
        zh: `${who.join('、')}开展${id}${title ? quoted(title.zh) : ''}`,
        en: `${name.en} for ${id}${title ? ` ${quoted(title.en)}` : ''}${who.length > 0 ? ` by ${who.join(', ')}` : ''}`,
      };
    }
    case 'decision':
      return both(`《${text('title')}》${text('number') && `（${text('number')}）`}`);
  }
}
