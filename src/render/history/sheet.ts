import type { Plan } from '../../plan/model.ts';
import type { HistoryEvent } from '../../query/history/event.ts';
import type { SubjectHistory } from '../../query/history/history.ts';
import { FIELD_NAMES } from '../../text/history-terms.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { BASIS_NAMES, CAPACITY_NAMES, PRESENCE_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Value } from '../layout/view.ts';
import { sourceText } from './source.ts';
import { standText } from './values.ts';
import { eventText } from './words.ts';

/** One row for each event, nothing put together. */
export function historySheet(plan: Plan, matches: readonly SubjectHistory[], lang: Lang): Sheet {
  const rows = matches.flatMap((match) => match.events.map((event) => ({ match, ...event })));
  type Row = (typeof rows)[number];
  const held =
    (value: (posting: NonNullable<HistoryEvent['posting']>) => Value) =>
    ({ posting }: Row): Value =>
      posting ? value(posting) : null;
  return sheetOf<Row>(rows, [
    ['subject', pick(lang, '查询对象', 'Subject'), ({ match }) => inLang(match.name, lang)],
    ['date', pick(lang, '日期', 'Date'), ({ date }) => date],
    [
      'certainty',
      pick(lang, '能否确定', 'Certain'),
      ({ certainty }) => inLang(PRESENCE_NAMES[certainty], lang),
    ],
    ['event', pick(lang, '事项', 'Event'), ({ what }) => inLang(what, lang)],
    [
      'text',
      pick(lang, '内容', 'What'),
      ({ match, ...event }) => eventText(plan, match.kind, event, lang),
    ],
    [
      'field',
      pick(lang, '栏目', 'Field'),
      ({ field }) => (field === null ? null : inLang(FIELD_NAMES[field] ?? { zh: field }, lang)),
    ],
    [
      'before',
      pick(lang, '改前', 'Before'),
      ({ match: _match, ...event }) => valueOf(event, event.before, lang),
    ],
    [
      'after',
      pick(lang, '改后', 'After'),
      ({ match: _match, ...event }) => valueOf(event, event.after, lang),
    ],
    ['person', pick(lang, '姓名', 'Name'), held(({ person }) => person)],
    ['town', pick(lang, '镇（街）', 'Town'), held(({ town }) => townName(plan, town, 'zh'))],
    ['role', pick(lang, '身份', 'Role'), held(({ role }) => inLang(ROLE_NAMES[role], lang))],
    ['unit', pick(lang, '所在单位', 'Home unit'), held(({ unit }) => unit)],
    [
      'captain',
      pick(lang, '队长', 'Captain'),
      held(({ captain }) => pick(lang, captain ? '是' : '否', captain ? 'yes' : 'no')),
    ],
    [
      'capacity',
      pick(lang, '任职', 'Capacity'),
      held(({ capacity }) => inLang(CAPACITY_NAMES[capacity], lang) || null),
    ],
    ['round', pick(lang, '轮次', 'Round'), held(({ round }) => round)],
    [
      'expected_end',
      pick(lang, '应轮换日期', 'Rotation due'),
      held(({ expected_end: { due } }) => due),
    ],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks) || null],
    ['actor', pick(lang, '由谁', 'By whom'), ({ actor }) => actor],
    ['basis', pick(lang, '依据类别', 'Basis'), ({ basis }) => inLang(BASIS_NAMES[basis], lang)],
    ['source', pick(lang, '出处', 'Source'), ({ source }) => sourceText(plan, source, lang)],
    [
      'places',
      pick(lang, '文件和行', 'File and line'),
      ({ source }) => joined(source.places) || null,
    ],
    [
      'doubts',
      pick(lang, '存疑', 'Doubts'),
      ({ doubts }) => doubts.map((each) => inLang(each, lang)).join(pick(lang, '；', '; ')) || null,
    ],
  ]);
}

function valueOf(event: HistoryEvent, value: HistoryEvent['after'], lang: Lang): Value {
  return typeof value === 'number' ? value : standText(event, value, lang) || null;
}
