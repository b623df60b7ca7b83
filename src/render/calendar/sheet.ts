import { inLang, type Lang, type Local } from '../../text/local.ts';
import { pick, sheetOf, type Sheet } from '../layout/view.ts';
import type { Entry } from './entries.ts';
import { EVENT_STATES } from './words.ts';

/** Kinds of entries. */
const KINDS = {
  due: { zh: '到期', en: 'due' },
  reminder: { zh: '提醒', en: 'reminder' },
  overdue: { zh: '逾期', en: 'overdue' },
} as const satisfies Record<Entry['kind'], Local>;

/** One row for each entry, with everything that the entry says. */
export function calendarSheet(entries: readonly Entry[], lang: Lang): Sheet {
  return sheetOf(entries, [
    ['day', pick(lang, '日期', 'Day'), ({ first }) => first],
    ['last', pick(lang, '末日', 'Last day'), ({ last }) => last],
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(KINDS[kind], lang)],
    ['summary', pick(lang, '标题', 'Title'), ({ summary }) => summary],
    ['obligation', pick(lang, '编号', 'Id'), ({ event }) => event?.obligation ?? null],
    ['due', pick(lang, '到期', 'Due'), ({ event }) => event?.due ?? null],
    [
      'state',
      pick(lang, '状态', 'State'),
      ({ event }) => inLang(EVENT_STATES[event?.state ?? 'overdue'], lang),
    ],
    ['description', pick(lang, '说明', 'Details'), ({ description }) => description.join(' ')],
    ['uid', 'UID', ({ uid }) => uid],
  ]);
}
