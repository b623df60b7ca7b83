import type { TaskPart } from '../../query/units/detail.ts';
import type { OpenTasks, UnitEntry } from '../../query/units/list.ts';
import { counted } from '../../text/counted.ts';
import type { Local } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { pick, type Style } from '../layout/view.ts';

type Lang = Style['lang'];

/** Parts that a unit may have in a task. */
export const PART_NAMES = {
  lead: { zh: '牵头', en: 'leads' },
  'shared-lead': { zh: '分别负责', en: 'shares lead' },
  'doubtful-lead': { zh: '牵头存疑', en: 'doubtful' },
  support: { zh: '配合', en: 'supports' },
  maybe: { zh: '疑似', en: 'perhaps' },
} as const satisfies Record<TaskPart, Local>;

/** What a unit leads: how many and which, then the leads that it shares and those in doubt, a line each. */
export function leadLines(
  {
    leads,
    shares_lead,
    leads_doubtful,
  }: Pick<UnitEntry, 'leads' | 'shares_lead' | 'leads_doubtful'>,
  lang: Lang,
): string {
  const lines = [
    leads.length > 0 &&
      pick(
        lang,
        `${leads.length}项：${ranges(leads, lang)}`,
        `${leads.length} (${ranges(leads, lang)})`,
      ),
    shares_lead.length > 0 &&
      pick(lang, `分别负责：${ranges(shares_lead, lang)}`, `shared: ${ranges(shares_lead, lang)}`),
    leads_doubtful.length > 0 &&
      pick(
        lang,
        `存疑：${ranges(leads_doubtful, lang)}`,
        `doubtful: ${ranges(leads_doubtful, lang)}`,
      ),
  ].filter((line) => line !== false);
  return lines.length === 0 ? '—' : lines.join('\n');
}

/** People from a unit; where one of them serves several towns, the places in teams too. */
export function sentCell(
  { people_count, posting_count }: Pick<UnitEntry, 'people_count' | 'posting_count'>,
  lang: Lang,
): string {
  if (people_count === posting_count) return count(people_count);
  return pick(
    lang,
    `${people_count}（${posting_count}人次）`,
    `${people_count} (${posting_count} places)`,
  );
}

export function count(value: number): string {
  return value === 0 ? '—' : String(value);
}

/** Of which tasks it cannot be told which units they hold or who leads them. */
export function openNote({ no_lead, incomplete }: OpenTasks, lang: Lang): string[] {
  return [
    ...(incomplete.length > 0
      ? [
          pick(
            lang,
            `责任单位栏残缺的${incomplete.length}项还有哪些单位无法辨认：第${ranges(incomplete, lang)}项。各单位的项数只按可辨认的计。`,
            `In ${counted(incomplete.length, 'task')} the cell of units is damaged, and which other units it held cannot be told: ${ranges(incomplete, lang)}. What is counted here is what can be read.`,
          ),
        ]
      : []),
    ...(no_lead.length > 0
      ? [
          pick(
            lang,
            `牵头单位无法确认的${no_lead.length}项：第${ranges(no_lead, lang)}项。`,
            `The lead of ${counted(no_lead.length, 'task')} cannot be told: ${ranges(no_lead, lang)}.`,
          ),
        ]
      : []),
  ];
}

/** That level and kind are no words of the document. */
export function backgroundNote(lang: Lang): string {
  return pick(
    lang,
    '层级和性质是编者的背景知识，文件没有写。',
    'Level and kind are background knowledge of the editors, not in the document.',
  );
}
