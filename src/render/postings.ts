import type { Cited, Plan, Posting } from '../plan/model.ts';
import { sourceWords } from '../plan/source-words.ts';
import { tableOf } from '../plan/tables.ts';
import { inLang } from '../text/local.ts';
import { BASIS_NAMES, CAPACITY_NAMES, PRESENCE_NAMES, ROLE_NAMES } from '../text/terms.ts';
import {
  joined,
  pick,
  sheetOf,
  townName,
  type Sheet,
  type Style,
  type Value,
} from './layout/view.ts';

type PostingColumn = readonly [key: string, head: string, value: (posting: Posting) => Value];

/** What a sheet says of a posting; every doubt and basis beside the value it concerns. */
export function postingColumns(plan: Plan, lang: Style['lang']): PostingColumn[] {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  return [
    ['town', pick(lang, '镇（街）', 'Town'), ({ town }) => townName(plan, town, 'zh')],
    ['person', pick(lang, '姓名', 'Name'), ({ person }) => person],
    ['role', pick(lang, '身份', 'Role'), ({ role }) => inLang(ROLE_NAMES[role], lang)],
    [
      'role_basis',
      pick(lang, '身份依据', 'Basis of the role'),
      ({ role_basis }) => inLang(BASIS_NAMES[role_basis], lang),
    ],
    ['captain', pick(lang, '队长', 'Captain'), ({ captain }) => yes(captain)],
    [
      'capacity',
      pick(lang, '任职', 'Capacity'),
      ({ capacity }) => inLang(CAPACITY_NAMES[capacity], lang) || null,
    ],
    ['unit', pick(lang, '所在单位', 'Home unit'), ({ unit }) => unit],
    [
      'unit_basis',
      pick(lang, '单位依据', 'Basis of the unit'),
      ({ unit_basis }) => inLang(BASIS_NAMES[unit_basis], lang),
    ],
    [
      'shared_with',
      pick(lang, '同时服务', 'Also serves'),
      ({ shared_with }) => joined(shared_with.map((id) => townName(plan, id, 'zh'))),
    ],
    ['remark', pick(lang, '原文注', 'Printed note'), ({ remark }) => remark],
    ['doubt', pick(lang, '存疑', 'Doubt'), ({ doubt }) => (doubt ? inLang(doubt, lang) : null)],
    ['since', pick(lang, '到任', 'Arrival'), ({ since }) => since],
    ['until', pick(lang, '离任', 'Departure'), ({ until }) => until],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ source }) => joined(source.lines)],
    ['round', pick(lang, '轮次', 'Round'), ({ round }) => round],
    [
      'presence',
      pick(lang, '当日在任', 'In post on the day'),
      ({ presence }) => inLang(PRESENCE_NAMES[presence], lang),
    ],
    [
      'source',
      pick(lang, '出处', 'Source'),
      ({ source }) => source.record ?? source.document ?? null,
    ],
  ];
}

/**
 * What postings rest on, for the last line of a view: the roster of the plan, with its lines where asked for,
 * and each later document or record that names one of them or says when it began or ended.
 */
export function postingSources(
  plan: Plan,
  postings: readonly Posting[],
  lang: Style['lang'],
  withLines = false,
): string {
  const { plan: document } = plan.data.dataset;
  const sources = postings.flatMap(({ source, since_source, until_source }) => [
    source,
    ...(since_source ? [since_source] : []),
    ...(until_source ? [until_source] : []),
  ]);
  const rows = sources.filter((each) => each.document === document);
  const lines = [...new Set(rows.flatMap((each) => each.lines))].sort((a, b) => a - b);
  const annex = tableOf(plan, 'teams')[lang];
  const roster = withLines
    ? pick(
        lang,
        `${annex}（原文第${lines.join('、')}行）`,
        `${annex} (line ${lines.join(', ')} of the document)`,
      )
    : annex;
  const later = byDocument(sources.filter((each) => each.document !== document));
  const words = [
    ...(rows.length > 0 ? [roster] : []),
    ...later.map((each) => inLang(sourceWords(plan, each), lang)),
  ];
  return pick(
    lang,
    `依据：${words.join('；')}${withLines ? '' : '。'}`,
    `Source: ${words.join('; ')}${withLines ? '' : '.'}`,
  );
}

/** Each document with all of its lines that are cited, and each record, once, in the order of the first. */
function byDocument(sources: readonly Cited[]): Cited[] {
  const merged = new Map<string, Cited>();
  for (const source of sources) {
    const key = source.record ?? source.document ?? '';
    const lines = [...(merged.get(key)?.lines ?? []), ...source.lines];
    merged.set(key, { ...source, lines: [...new Set(lines)].sort((a, b) => a - b) });
  }
  return [...merged.values()];
}

export function postingSheet(plan: Plan, postings: readonly Posting[], lang: Style['lang']): Sheet {
  return sheetOf(postings, postingColumns(plan, lang));
}
