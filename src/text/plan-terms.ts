import type { Local } from './local.ts';
import { DUE_STATE_NAMES, PROGRESS_STATE_NAMES } from './terms.ts';

/** Parts of the plan, in the order of the overview. */
export const PART_NAMES = {
  targets: { zh: '目标指标', en: 'targets' },
  deadlines: { zh: '时间节点', en: 'days and periods' },
  goals: { zh: '分年目标', en: 'goals by year' },
  rules: { zh: '规定', en: 'rules' },
  obligations: { zh: '经常性工作', en: 'recurring obligations' },
  duties: { zh: '工作队职责', en: 'duties of a team' },
  discrepancies: { zh: '差异和疑点', en: 'differences and doubts' },
} as const satisfies Record<string, Local>;

/** What an entry of another part is called where it is named beside one. */
export const ENTRY_NAMES = {
  targets: { zh: '指标', en: 'Target' },
  goals: { zh: '目标', en: 'Goal' },
  rules: { zh: '规定', en: 'Rule' },
  obligations: { zh: '经常性工作', en: 'Obligation' },
  duties: { zh: '职责', en: 'Duty' },
  discrepancies: { zh: '疑点', en: 'Doubt' },
  tasks: { zh: '任务', en: 'Task' },
} as const satisfies Record<string, Local>;

export const PART_CONTENTS = {
  targets: {
    zh: '数字、期限、时期，以及名称中带数字的工程和提法',
    en: 'numbers, days and periods, and the programmes and slogans with a number in their name',
  },
  deadlines: {
    zh: '有日期的事项：期限、时期、目标年份、每年固定的日子；随日期变化',
    en: 'whatever has a date: deadlines, periods, years of goals, yearly days; depends on the day',
  },
  goals: { zh: '总体要求中的分年目标', en: 'what is to be reached by which year' },
  rules: {
    zh: '对工作队、队长、队员、单位和镇（街）的规定',
    en: 'provisions on teams, captains, members, units and towns',
  },
  obligations: {
    zh: '反复要做的事：谁做、多久一次、向谁报告；本期随日期变化',
    en: 'what is to be done again and again, by whom, how often, towards whom; the current period depends on the day',
  },
  duties: { zh: '工作队的主要职责', en: 'the main duties of a stationed team' },
  discrepancies: {
    zh: '文件残缺、前后不一、可作两种理解之处',
    en: 'where the document is damaged, contradicts itself or can be read in two ways',
  },
} as const satisfies Record<keyof typeof PART_NAMES, Local>;

export const TARGET_KIND_NAMES = {
  date: { zh: '日期', en: 'date' },
  deadline: { zh: '期限', en: 'deadline' },
  period: { zh: '时期', en: 'period' },
  interval: { zh: '周期', en: 'interval' },
  quantity: { zh: '数量', en: 'quantity' },
  coverage: { zh: '覆盖', en: 'coverage' },
  threshold: { zh: '界限', en: 'threshold' },
  list: { zh: '列举', en: 'list' },
  programme: { zh: '工程名称', en: 'programme' },
  slogan: { zh: '提法', en: 'slogan' },
  qualitative: { zh: '定性', en: 'qualitative' },
} as const satisfies Record<string, Local>;

/** Whether done or not done could be decided. */
export const DECIDABLE_NAMES = {
  yes: { zh: '可以', en: 'yes' },
  'needs-data': { zh: '须补数据', en: 'needs data' },
  no: { zh: '不能', en: 'no' },
} as const satisfies Record<string, Local>;

/** Whether the base of a percentage or coverage is known. */
export const DENOMINATOR_NAMES = {
  yes: { zh: '已知', en: 'known' },
  partly: { zh: '部分', en: 'partly' },
  no: { zh: '未给出', en: 'not given' },
} as const satisfies Record<string, Local>;

/** Before the number; nothing where it is just that number or a range. */
export const COMPARATOR_NAMES = {
  equal: { zh: '', en: '' },
  'at-least': { zh: '不少于', en: 'at least ' },
  'at-most': { zh: '不超过', en: 'at most ' },
  between: { zh: '', en: '' },
} as const satisfies Record<string, Local>;

export const SUBJECT_NAMES = {
  team: { zh: '工作队', en: 'teams' },
  captain: { zh: '队长', en: 'captains' },
  member: { zh: '队员', en: 'members' },
  unit: { zh: '单位', en: 'units' },
  town: { zh: '镇（街）', en: 'towns' },
  district: { zh: '全区', en: 'the district' },
  task: { zh: '任务', en: 'tasks' },
} as const satisfies Record<string, Local>;

/** How a rule can be checked; the last for rules that nothing recorded could show to be kept or broken. */
export const CHECK_NAMES = {
  'team-size': { zh: '人数', en: 'size of the team' },
  composition: { zh: '各类人员', en: 'roles in the team' },
  rotation: { zh: '到任日期', en: 'date of arrival' },
  'captain-fact': { zh: '队长个人情况', en: 'fact about the captain' },
  'captain-role': { zh: '队长身份', en: 'role of the captain' },
  'captain-of-town-cadre': { zh: '队长是否本地干部', en: 'captain a local cadre' },
  'captain-post': { zh: '队长职务', en: 'posts of the captain' },
  'group-lead-unit': { zh: '组团牵头单位', en: 'lead unit of the group' },
  'towns-in-scope': { zh: '镇（街）数', en: 'number of towns' },
  'town-class': { zh: '帮扶类型', en: 'class of the town' },
  'role-count': { zh: '某类人员人数', en: 'number in a role' },
  'task-owner-and-schedule': { zh: '牵头单位和时限', en: 'lead and schedule' },
  record: { zh: '办理记录', en: 'records' },
  untestable: { zh: '不能核对', en: 'cannot be checked' },
} as const satisfies Record<string, Local>;

/** Kinds of cadence; the open ones hold no interval. */
export const CADENCE_NAMES = {
  periodic: { zh: '按期', en: 'periodic' },
  'yearly-day': { zh: '每年固定日', en: 'a day of each year' },
  continuous: { zh: '持续', en: 'continuous' },
  'at-intervals': { zh: '定期', en: 'at intervals' },
  routine: { zh: '日常或例行', en: 'routine' },
  prompt: { zh: '及时', en: 'prompt' },
  unstated: { zh: '没有写明', en: 'not stated' },
} as const satisfies Record<string, Local>;

export const ACTOR_SET_NAMES = {
  unit: { zh: '单位', en: 'a unit' },
  'dispatching-units': { zh: '派出单位', en: 'units that sent people' },
  'group-lead-units': { zh: '组团牵头单位', en: 'lead units of the groups' },
  towns: { zh: '各镇（街）', en: 'the towns' },
  teams: { zh: '工作队', en: 'the stationed teams' },
  district: { zh: '区委区政府', en: 'the district' },
  'village-organisations': { zh: '村级各类组织', en: 'village organisations' },
  other: { zh: '其他', en: 'others' },
} as const satisfies Record<string, Local>;

export const DISCREPANCY_KIND_NAMES = {
  'body-annex': { zh: '正文与附件不一致', en: 'body against annex' },
  'annex-annex': { zh: '附件之间不一致', en: 'annex against annex' },
  'within-body': { zh: '正文前后不一致', en: 'within the body' },
  'damaged-text': { zh: '文字残缺', en: 'damaged text' },
  'damaged-units': { zh: '责任单位栏残缺', en: 'damaged cell of units' },
  'damaged-cell': { zh: '其他单元格残缺', en: 'other damaged cell' },
  duplicate: { zh: '内容重复', en: 'duplicate' },
  ambiguity: { zh: '含义或依据不明', en: 'ambiguity' },
  variant: { zh: '写法不一', en: 'variant' },
} as const satisfies Record<string, Local>;

export const WEIGHT_NAMES = {
  matter: { zh: '影响回答', en: 'an answer depends on it' },
  wording: { zh: '措辞不同', en: 'said otherwise' },
  form: { zh: '字形版面', en: 'spelling and print' },
} as const satisfies Record<string, Local>;

/** What a proposal would fill. */
export const PROPOSAL_FIELD_NAMES = {
  lead: { zh: '牵头单位', en: 'lead unit' },
  units: { zh: '责任单位', en: 'units' },
  text: { zh: '文字', en: 'text' },
  label: { zh: '组别名称', en: 'group title' },
  members: { zh: '人员', en: 'people' },
  name: { zh: '名称', en: 'name' },
} as const satisfies Record<string, Local>;

export const CONFIDENCE_NAMES = {
  high: { zh: '较有把握', en: 'high' },
  medium: { zh: '有一定依据', en: 'medium' },
  low: { zh: '把握不大', en: 'low' },
} as const satisfies Record<string, Local>;

/** What sort of date a point in time is. */
export const DEADLINE_KIND_NAMES = {
  deadline: { zh: '期限', en: 'deadline' },
  'yearly-day': { zh: '每年固定日', en: 'yearly day' },
  period: { zh: '时期', en: 'period' },
} as const satisfies Record<string, Local>;

/** Where the day asked for stands to a date or period. */
export const DEADLINE_STATE_NAMES = {
  passed: { zh: '已过', en: 'passed' },
  today: { zh: '当日', en: 'today' },
  ahead: { zh: '未到', en: 'ahead' },
  running: { zh: '在时期内', en: 'running' },
} as const satisfies Record<string, Local>;

/** What the records say of the completion of an entry with a day. */
export const COMPLETION_NAMES = {
  ...PROGRESS_STATE_NAMES,
  done: DUE_STATE_NAMES.done,
  overdue: DUE_STATE_NAMES.overdue,
  unrecorded: DUE_STATE_NAMES.unrecorded,
} as const satisfies Record<string, Local>;

/** How another entry stands to the one that is shown. */
export const RELATION_NAMES = {
  conflict: { zh: '说法不同，并列保留', en: 'says otherwise; both are kept' },
  tension: { zh: '须对照', en: 'to be read beside it' },
  'allowed-by': { zh: '例外依据', en: 'allows the exception' },
  'exception-of': { zh: '可作例外的规定', en: 'rule to which it allows an exception' },
  same: { zh: '同一内容', en: 'the same words' },
  'kept-by': { zh: '以此项记录核对', en: 'kept by its records' },
  doubt: { zh: '疑点', en: 'doubt' },
  concerns: { zh: '涉及', en: 'concerned' },
} as const satisfies Record<string, Local>;
