import type { Local } from '../local.ts';
import {
  ACTOR_SET_NAMES,
  CADENCE_NAMES,
  CHECK_NAMES,
  CONFIDENCE_NAMES,
  DECIDABLE_NAMES,
  DENOMINATOR_NAMES,
  DISCREPANCY_KIND_NAMES,
  PROPOSAL_FIELD_NAMES,
  SUBJECT_NAMES,
  TARGET_KIND_NAMES,
  WEIGHT_NAMES,
} from '../plan-terms.ts';
import { RECORD_NAMES } from '../record-names.ts';
import {
  BASIS_NAMES,
  CAPTAIN_FACT_NAMES,
  COUNT_NAMES,
  FIGURE_NAMES,
  LEAD_STATUS_NAMES,
  MODALITY_NAMES,
  ROLE_NAMES,
  UNIT_KIND_NAMES,
  UNIT_LEVEL_NAMES,
} from '../terms.ts';

/** How a person holds a post. */
export const CAPACITY_WORDS = {
  substantive: { zh: '正式', en: 'substantive' },
  acting: { zh: '代理', en: 'acting' },
  concurrent: { zh: '兼任', en: 'concurrent' },
} as const satisfies Record<string, Local>;

/** States of a task in records of its progress. */
export const PROGRESS_STATES = {
  completed: { zh: '已完成', en: 'completed' },
  'on-schedule': { zh: '达序时进度', en: 'on schedule' },
  behind: { zh: '滞后', en: 'behind' },
  unreported: { zh: '未报送', en: 'unreported' },
  'long-term': { zh: '长期坚持', en: 'long-term' },
} as const satisfies Record<string, Local>;

/** Words of a task against those of the body. */
const RELATIONS = {
  verbatim: { zh: '一致', en: 'verbatim' },
  abridged: { zh: '节略', en: 'abridged' },
  reworded: { zh: '改写', en: 'reworded' },
  extended: { zh: '增补', en: 'extended' },
  missing: { zh: '缺失', en: 'missing' },
  garbled: { zh: '残损', en: 'garbled' },
} as const satisfies Record<string, Local>;

const EDGES = {
  whole: { zh: '完整', en: 'whole' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  cut: { zh: '残缺', en: 'cut' },
} as const satisfies Record<string, Local>;

const COLOURS = {
  red: { zh: '红', en: 'red' },
  green: { zh: '绿', en: 'green' },
  yellow: { zh: '黄', en: 'yellow' },
  blue: { zh: '蓝', en: 'blue' },
  magenta: { zh: '品红', en: 'magenta' },
  cyan: { zh: '青', en: 'cyan' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Local>;

/** Words of values that stand for something, by the key that holds them. */
export const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, Local>>>> = {
  role: ROLE_NAMES,
  column: ROLE_NAMES,
  capacity: CAPACITY_WORDS,
  basis: BASIS_NAMES,
  modality: MODALITY_NAMES,
  level: UNIT_LEVEL_NAMES,
  kind: {
    ...RECORD_NAMES,
    ...CHECK_NAMES,
    ...CADENCE_NAMES,
    ...UNIT_KIND_NAMES,
    ...TARGET_KIND_NAMES,
    ...DISCREPANCY_KIND_NAMES,
    town: { zh: '镇', en: 'town' },
    subdistrict: { zh: '街道', en: 'subdistrict' },
  },
  weight: WEIGHT_NAMES,
  subject: SUBJECT_NAMES,
  decidable: DECIDABLE_NAMES,
  counts: COUNT_NAMES,
  status: LEAD_STATUS_NAMES,
  state: PROGRESS_STATES,
  relation: RELATIONS,
  set: { ...ACTOR_SET_NAMES, city: { zh: '市', en: 'the city' } },
  every: {
    'half-year': { zh: '每半年', en: 'every half-year' },
    year: { zh: '每年', en: 'every year' },
    '3-years': { zh: '每3年', en: 'every 3 years' },
  },
  anchor: {
    calendar: { zh: '自然年度', en: 'the calendar' },
    arrival: { zh: '到任之日', en: 'the day of arrival' },
  },
  per: { month: { zh: '按月', en: 'per month' }, year: { zh: '按年', en: 'per year' } },
  fact: CAPTAIN_FACT_NAMES,
  mode: {
    'seconded-party-post': CAPTAIN_FACT_NAMES['seconded-party-post'],
    'no-other-town-post': { zh: '不兼任镇其他工作', en: 'no other town post' },
  },
  scope: {
    'every-task': { zh: '每项任务', en: 'every task' },
    unclear: { zh: '不明', en: 'unclear' },
  },
  known: DENOMINATOR_NAMES,
  confidence: CONFIDENCE_NAMES,
  field: { ...PROPOSAL_FIELD_NAMES, ...FIGURE_NAMES },
  comparator: {
    equal: { zh: '等于', en: 'equal' },
    'at-least': { zh: '不少于', en: 'at least' },
    'at-most': { zh: '不超过', en: 'at most' },
    between: { zh: '介于', en: 'between' },
  },
  head: EDGES,
  tail: EDGES,
  position: { head: { zh: '首部', en: 'head' }, tail: { zh: '尾部', en: 'tail' } },
  extent: {
    whole: { zh: '全部', en: 'whole' },
    'last-sentence': { zh: '最后一句', en: 'the last sentence' },
  },
  stands_for: { towns: { zh: '各镇（街）', en: 'the towns' } },
  town_order: {
    'annex-1': { zh: '附件1的次序', en: 'the order of annex 1' },
    'annex-2': { zh: '附件2的次序', en: 'the order of annex 2' },
  },
  language: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
  ...Object.fromEntries(Object.keys(PROGRESS_STATES).map((state) => [state, COLOURS])),
};
