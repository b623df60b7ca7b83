import type { Local } from './local.ts';

/** What the parts of the document and of the data are called, one of each. */
export const RECORD_KIND_NAMES = {
  chapter: { zh: '部分', en: 'chapter' },
  section: { zh: '正文', en: 'section' },
  notice: { zh: '通知', en: 'notice' },
  table: { zh: '附件', en: 'annex' },
  row: { zh: '表格行', en: 'row' },
  note: { zh: '附注', en: 'note' },
  line: { zh: '原文行', en: 'line' },
  entry: { zh: '数据条目', en: 'entry' },
  task: { zh: '任务', en: 'task' },
  town: { zh: '镇（街）', en: 'town' },
  team: { zh: '工作队', en: 'team' },
  unit: { zh: '单位', en: 'unit' },
  person: { zh: '人员', en: 'person' },
  goal: { zh: '目标', en: 'goal' },
  target: { zh: '指标', en: 'target' },
  rule: { zh: '规定', en: 'rule' },
  obligation: { zh: '经常性工作', en: 'obligation' },
  duty: { zh: '职责', en: 'duty' },
  discrepancy: { zh: '需核实事项', en: 'discrepancy' },
} as const satisfies Record<string, Local>;

export type RecordKind = keyof typeof RECORD_KIND_NAMES;
