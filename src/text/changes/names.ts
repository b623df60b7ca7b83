import type { Local } from '../local.ts';
import type { RECORD_NAMES } from '../record-names.ts';

/** The kinds of changes, as minutes head them. */
export const CHANGE_KIND_NAMES = {
  personnel: { zh: '人员变动', en: 'people' },
  task: { zh: '任务调整', en: 'tasks' },
  data: { zh: '数据更新', en: 'data' },
  wording: { zh: '文字修订', en: 'wording' },
} as const satisfies Record<string, Local>;

/** What became of something. */
export const ACTION_NAMES = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
} as const satisfies Record<string, Local>;

/** What happened, where it is more than that. */
export const EVENT_NAMES = {
  began: { zh: '到任', en: 'began' },
  returned: { zh: '再次到任', en: 'returned' },
  continued: { zh: '续任', en: 'continued' },
  ended: { zh: '离任', en: 'ended' },
  replaced: { zh: '接任', en: 'replaced' },
  moved: { zh: '调任', en: 'moved' },
  captain: { zh: '任队长', en: 'captain' },
  'captain-ended': { zh: '不再任队长', en: 'captain no longer' },
  renamed: { zh: '更名', en: 'renamed' },
  merged: { zh: '并入其他单位', en: 'merged' },
  dissolved: { zh: '撤销', en: 'dissolved' },
  amended: { zh: '后续文件更改', en: 'amended by a later source' },
  superseded: { zh: '记录更正', en: 'record superseded' },
} as const satisfies Record<string, Local>;

/** What the things of the data are called, one of each. */
export const ENTITY_NAMES = {
  posting: { zh: '任职', en: 'posting' },
  person: { zh: '人员', en: 'person' },
  team: { zh: '工作队', en: 'team' },
  label: { zh: '名单栏目文字', en: 'label of the roster' },
  blank: { zh: '名单空白栏', en: 'blank cell of the roster' },
  task: { zh: '任务', en: 'task' },
  'task-amendment': { zh: '任务调整', en: 'change of a task' },
  group: { zh: '任务组', en: 'group of tasks' },
  town: { zh: '镇（街）', en: 'town' },
  'town-amendment': { zh: '镇（街）数据更新', en: 'new figure of a town' },
  'town-name': { zh: '镇（街）写法', en: 'form of a town’s name' },
  unit: { zh: '单位', en: 'unit' },
  'unit-name': { zh: '单位写法', en: 'form of a unit’s name' },
  party: { zh: '行为主体', en: 'party' },
  'party-name': { zh: '行为主体写法', en: 'form of a party’s name' },
  record: { zh: '记录', en: 'record' },
  document: { zh: '文件', en: 'document' },
  dataset: { zh: '数据集', en: 'data set' },
  conventions: { zh: '数据约定', en: 'conventions' },
  target: { zh: '指标', en: 'target' },
  goal: { zh: '目标', en: 'goal' },
  rule: { zh: '规定', en: 'rule' },
  obligation: { zh: '经常性工作', en: 'obligation' },
  duty: { zh: '职责', en: 'duty' },
  discrepancy: { zh: '疑点', en: 'doubt' },
  notice: { zh: '通知', en: 'cover notice' },
  section: { zh: '正文', en: 'section' },
  annex: { zh: '附件目录', en: 'list of annexes' },
  table: { zh: '附件表格', en: 'table' },
  waiver: { zh: '不入数据的文字', en: 'words that need no datum' },
  file: { zh: '数据文件', en: 'data file' },
} as const satisfies Record<string, Local>;

/** What records are of, inside a sentence that says whose and when. */
export const RECORD_SUBJECTS = {
  'special-meeting': { zh: '专题会议', en: 'special meeting' },
  'yearly-report': { zh: '年度报告', en: 'yearly report' },
  'look-back-check': { zh: '“回头看”排查', en: 'look-back check' },
  'monitoring-threshold': { zh: '监测线', en: 'monitoring threshold' },
  'yearly-plan': { zh: '年度帮扶计划', en: 'yearly plan' },
  talk: { zh: '谈心谈话', en: 'talk' },
  progress: { zh: '任务进展', en: 'progress' },
  evaluation: { zh: '年度评估', en: 'evaluation' },
  activity: { zh: '工作开展', en: 'activity' },
  decision: { zh: '决定', en: 'decision' },
} as const satisfies Record<keyof typeof RECORD_NAMES, Local>;
