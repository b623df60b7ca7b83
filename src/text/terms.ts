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

export const MODALITY_NAMES = {
  must: { zh: '必须', en: 'must' },
  'in-principle': { zh: '原则上', en: 'in principle' },
  generally: { zh: '一般', en: 'generally' },
  may: { zh: '可以', en: 'may' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
} as const satisfies Record<string, Local>;

export const LEAD_STATUS_NAMES = {
  stated: { zh: '明确', en: 'stated' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  unreadable: { zh: '无法辨认', en: 'unreadable' },
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
