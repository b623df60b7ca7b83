import type { Lang, Local } from './local.ts';

/** Names of the roles in a team, as annex 2 heads its columns, and in English. */
export const ROLE_NAMES = {
  'city-first-secretary': {
    zh: '市直部门派驻驻村第一书记',
    en: 'first secretary sent by a city department',
  },
  'selected-graduate': { zh: '市派驻村选调生', en: 'selected graduate sent by the city' },
  'district-first-secretary': {
    zh: '市（区）驻村第一书记',
    en: 'first secretary of the city (district)',
  },
  'town-staff': { zh: '镇派驻村工作人员', en: 'staff sent to villages by the town' },
  'finance-assistant': { zh: '金融助理', en: 'finance assistant' },
  'three-supports': { zh: '“三支一扶”人员', en: '“three supports” (三支一扶) graduate' },
  volunteer: { zh: '大学生志愿者', en: 'university student volunteer' },
  'agri-specialist': { zh: '农业科技特派员', en: 'agricultural specialist' },
} as const satisfies Record<string, Local>;

export const CAPACITY_NAMES = {
  substantive: { zh: '', en: '' },
  acting: { zh: '代', en: 'acting' },
  concurrent: { zh: '兼', en: 'concurrent' },
} as const satisfies Record<string, Local>;

export const FIGURE_NAMES = {
  area_km2: { zh: '行政区域面积', en: 'area' },
  registered_population: { zh: '户籍人口', en: 'registered population' },
  administrative_villages: { zh: '行政村', en: 'administrative villages' },
  former_registered_poor: { zh: '原建档立卡相对贫困人口', en: 'former registered poor' },
} as const satisfies Record<string, Local>;

/** Measure words of the figures. */
export const FIGURE_UNITS = {
  area_km2: { zh: '平方公里', en: 'km²' },
  registered_population: { zh: '人', en: 'people' },
  administrative_villages: { zh: '个', en: '' },
  former_registered_poor: { zh: '人', en: 'people' },
} as const satisfies Record<string, Local>;

export const STATE_NAMES = {
  overdue: { zh: '已到期', en: 'overdue' },
  'due-soon': { zh: '临近到期', en: 'due soon' },
  'not-due': { zh: '未到期', en: 'not due' },
  unknown: { zh: '缺到任日期', en: 'unknown' },
} as const satisfies Record<string, Local>;

/** How sure it is that something holds on a day. */
export const PRESENCE_NAMES = {
  certain: { zh: '是', en: 'yes' },
  possible: { zh: '不能确定', en: 'cannot be told' },
} as const satisfies Record<string, Local>;

/** Where an obligation stands in a period. */
export const DUE_STATE_NAMES = {
  done: { zh: '已完成', en: 'done' },
  overdue: { zh: '已逾期', en: 'overdue' },
  'due-soon': { zh: '临近到期', en: 'due soon' },
  upcoming: { zh: '未到期', en: 'upcoming' },
  unrecorded: { zh: '没有记录', en: 'unrecorded' },
} as const satisfies Record<string, Local>;

/** Where a task stands, by what was reported of it. */
export const PROGRESS_STATE_NAMES = {
  behind: { zh: '滞后', en: 'behind' },
  unreported: { zh: '未报送', en: 'not reported' },
  'on-schedule': { zh: '达序时进度', en: 'on schedule' },
  'long-term': { zh: '长期坚持', en: 'long-term' },
  completed: { zh: '已完成', en: 'completed' },
} as const satisfies Record<string, Local>;

export const MODALITY_NAMES = {
  must: { zh: '必须', en: 'must' },
  'in-principle': { zh: '原则上', en: 'in principle' },
  generally: { zh: '一般', en: 'generally' },
  may: { zh: '可以', en: 'may' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
} as const satisfies Record<string, Local>;

/** Ways to count who was sent to a team. */
export const COUNT_NAMES = {
  named: { zh: '名单所列全部人员', en: 'everybody named' },
  exclusive: { zh: '不计共用人员', en: 'without shared people' },
  dispatched: {
    zh: '只计有所在单位的第一书记和选调生',
    en: 'only first secretaries and selected graduates with a sending unit',
  },
} as const satisfies Record<string, Local>;

/** What a rule gives for a town or for the plan. */
export const OUTCOME_NAMES = {
  pass: { zh: '符合', en: 'pass' },
  fail: { zh: '不符合', en: 'fail' },
  unknown: { zh: '无法判断', en: 'unknown' },
  waived: { zh: '例外允许', en: 'waived' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} as const satisfies Record<string, Local>;

/** How much a failure weighs. */
export const SEVERITY_NAMES = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
  none: { zh: '', en: '' },
} as const satisfies Record<string, Local>;

export const LEAD_STATUS_NAMES = {
  stated: { zh: '明确', en: 'stated' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
} as const satisfies Record<string, Local>;

/** Levels of units, background knowledge of the editors. */
export const UNIT_LEVEL_NAMES = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  district: { zh: '区级', en: 'district' },
  town: { zh: '镇级', en: 'town' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Local>;

/** Kinds of units, background knowledge of the editors. */
export const UNIT_KIND_NAMES = {
  party: { zh: '党委部门', en: 'party body' },
  government: { zh: '政府部门', en: 'government department' },
  branch: { zh: '市级部门派出分局', en: 'branch of a city bureau' },
  vertical: { zh: '垂直管理单位', en: 'vertically managed body' },
  'mass-organisation': { zh: '群团组织', en: 'mass organisation' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  enterprise: { zh: '企业、合作组织', en: 'enterprise or cooperative' },
  discipline: { zh: '纪检监察机构', en: 'discipline body' },
  collective: { zh: '统称', en: 'collective name' },
} as const satisfies Record<string, Local>;

/** What the rules ask to know of a captain. */
export const CAPTAIN_FACT_NAMES = {
  'party-membership': { zh: '政治面貌', en: 'party membership' },
  age: { zh: '年龄', en: 'age' },
  rank: { zh: '职级', en: 'rank' },
  'seconded-party-post': { zh: '挂任党（工）委职务', en: 'seconded party post' },
  'other-town-post': { zh: '兼任镇其他工作', en: 'other town posts' },
} as const satisfies Record<string, Local>;

export const BASIS_NAMES = {
  printed: { zh: '原文', en: 'printed' },
  normalised: { zh: '据原文订正', en: 'normalised' },
  reported: { zh: '后续文件', en: 'reported' },
  inferred: { zh: '推断', en: 'inferred' },
  reconstructed: { zh: '依正文重建', en: 'reconstructed' },
  assumed: { zh: '假定', en: 'assumed' },
  missing: { zh: '缺', en: 'missing' },
} as const satisfies Record<string, Local>;

/** Mark before a text that does not stand so in its row. */
export function rebuiltMark(basis: keyof typeof BASIS_NAMES, lang: Lang): string {
  if (basis === 'printed') return '';
  return lang === 'zh' ? `（${BASIS_NAMES[basis].zh}）` : `(${BASIS_NAMES[basis].en}) `;
}
