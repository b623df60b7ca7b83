// Generated from schemas/data by `npm run generate`. Do not edit.

/**
 * A day, YYYY-MM-DD, as a quoted string.
 */
export type IsoDate = string;
/**
 * A place as people cite it: 通知, 前言, 一, 二（一）, 附件1, 附件3第13项, 附件3注.
 */
export type ClauseRef = string;
/**
 * Numbers of tasks of annex 3.
 */
export type TaskNumbers = number[];
/**
 * Name of a file in towns/ without .yaml.
 */
export type TownId = string;
/**
 * @minItems 1
 */
export type Quotes = [Quote, ...Quote[]];
/**
 * How a value is known, from strong to weak: printed (stands so in the cited lines), normalised (a typo or variant repaired, print kept beside it), reported (a later document), inferred (follows from a cited clause), reconstructed (print damaged, rebuilt from cited lines), assumed (a stated convention), missing (cannot be told).
 */
export type Basis =
  'printed' | 'normalised' | 'reported' | 'inferred' | 'reconstructed' | 'assumed' | 'missing';
/**
 * Strength of a provision: must 必, in-principle 原则上, generally 一般, may 可, encouraged 鼓励/力争/探索.
 */
export type Modality = 'must' | 'in-principle' | 'generally' | 'may' | 'encouraged';
export type Cadence = PeriodicCadence | YearlyDayCadence | OpenCadence;
/**
 * A day, a month or a year, as far as it is known, as a quoted string: 2024-07-15, 2024-07, 2024.
 */
export type PartialDate = string;
/**
 * One thing that was done or told since the plan, in a file of its own below records/<year>/, so that two editors never write the same file. The name of the file follows from what it records.
 */
export type RecordFile =
  | SpecialMeeting
  | YearlyReport
  | LookBackCheck
  | MonitoringThreshold
  | YearlyPlan
  | Talk
  | Progress
  | Evaluation
  | Activity
  | Decision;
export type Year = number;
export type RuleCheck =
  | TeamSizeCheck
  | CompositionCheck
  | RotationCheck
  | CaptainFactCheck
  | CaptainRoleCheck
  | CaptainConcurrentCheck
  | CaptainPostCheck
  | GroupLeadCheck
  | TownsInScopeCheck
  | TownClassCheck
  | RoleCountCheck
  | OwnerAndScheduleCheck
  | RecordCheck;
/**
 * city-first-secretary 市直部门派驻驻村第一书记 · selected-graduate 选调生 · district-first-secretary 市(区)驻村第一书记 · town-staff 镇派驻村工作人员 · finance-assistant 金融助理 · three-supports 三支一扶 · volunteer 大学生志愿者 · agri-specialist 农业科技特派员
 */
export type Role =
  | 'city-first-secretary'
  | 'selected-graduate'
  | 'district-first-secretary'
  | 'town-staff'
  | 'finance-assistant'
  | 'three-supports'
  | 'volunteer'
  | 'agri-specialist';

export interface AllDataFiles {
  dataset: DatasetFile;
  discrepancies: DiscrepanciesFile;
  duties: DutiesFile;
  goals: GoalsFile;
  notice: NoticeFile;
  obligations: ObligationsFile;
  people: PeopleFile;
  record: RecordFile;
  rules: RulesFile;
  sections: SectionsFile;
  tables: TablesFile;
  targets: TargetsFile;
  tasks: TaskGroupFile;
  team: TeamFile;
  town: TownFile;
  units: UnitsFile;
}
/**
 * What the data set is: name, day of the snapshot, documents, conventions.
 */
export interface DatasetFile {
  /**
   * Version of the data format.
   */
  format: 1;
  /**
   * Short name in ASCII.
   */
  id: string;
  name: LocalText;
  /**
   * Language of the data and of its papers.
   */
  language: 'zh' | 'en';
  district: District;
  work?: LocalText;
  snapshot: IsoDate;
  /**
   * Id of the document that is the plan itself.
   */
  plan: string;
  /**
   * Documents that data may cite. One with a file is held to it byte for byte.
   *
   * @minItems 1
   */
  documents: [Document, ...Document[]];
  conventions: Conventions;
}
/**
 * Words of the editors, never of the document: Chinese, and English where an English paper needs it.
 */
export interface LocalText {
  zh: string;
  en?: string;
}
/**
 * The district that issued the plan.
 */
export interface District {
  name: string;
  name_en?: string;
  city: string;
  city_en?: string;
  province: string;
  province_en?: string;
}
export interface Document {
  id: string;
  title: string;
  /**
   * Number of an official document, with 〔〕.
   */
  number?: string;
  issuer?: string;
  issued?: IsoDate;
  /**
   * Path from the folder that holds data/, with /.
   */
  file?: string;
  sha256?: string;
  /**
   * Where a document without a file is published.
   */
  reference?: string;
  note?: LocalText;
}
export interface Conventions {
  rotation_start: RotationStart;
  /**
   * How long before its day a rotation counts as due soon: 6m, 90d, 1y.
   */
  due_soon: string;
  /**
   * Table whose row order lists follow.
   */
  town_order: 'annex-1' | 'annex-2';
  /**
   * From which day records are kept. What was to be done in a period that begins on that day or later and has no record is overdue; before, nothing can be told.
   */
  records_kept?: RecordsKept[];
  state_colours?: StateColours;
}
/**
 * Day from which a rotation is counted, as assumed, where the arrival date is missing.
 */
export interface RotationStart {
  date: IsoDate;
  why: LocalText;
}
export interface RecordsKept {
  /**
   * Id of the obligation; absent: every obligation that is not listed.
   */
  obligation?: string;
  from: IsoDate;
}
/**
 * Colours of the states of tasks in a terminal and on pages; the state always stands beside them in words.
 */
export interface StateColours {
  completed?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';
  'on-schedule'?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';
  behind?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';
  unreported?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';
  'long-term'?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';
}
/**
 * Where the document is damaged, contradicts itself or can be read in two ways: what can be told and what cannot.
 */
export interface DiscrepanciesFile {
  discrepancies: Discrepancy[];
}
export interface Discrepancy {
  id: string;
  kind:
    | 'body-annex'
    | 'annex-annex'
    | 'within-body'
    | 'damaged-text'
    | 'damaged-units'
    | 'damaged-cell'
    | 'duplicate'
    | 'ambiguity'
    | 'variant';
  /**
   * matter: an answer depends on it; wording: said otherwise; form: spelling, spacing, print.
   */
  weight: 'matter' | 'wording' | 'form';
  title: LocalText;
  /**
   * The places that differ, or the damaged one.
   *
   * @minItems 1
   */
  places: [Place, ...Place[]];
  told: LocalText;
  untold: LocalText;
  /**
   * Readings that somebody could confirm. They never answer a question.
   *
   * @minItems 1
   */
  proposals?: [Proposal, ...Proposal[]];
  tasks?: TaskNumbers;
  towns?: TownId[];
  rules?: string[];
  targets?: string[];
  obligations?: string[];
}
export interface Place {
  /**
   * As printed; absent where the cell is empty.
   */
  text?: string;
  /**
   * Key of the column whose cell is empty in the cited row.
   */
  empty?: string;
  clause: ClauseRef;
  source: Source;
}
/**
 * Where the datum stands: a document of dataset.yaml and its lines, counted from 1.
 */
export interface Source {
  /**
   * Id of a document listed in dataset.yaml.
   */
  document: string;
  /**
   * Line numbers in the document's file, ascending.
   *
   * @minItems 1
   */
  lines?: [number, ...number[]];
  /**
   * Id of the table (plan/tables.yaml) whose row the line is; cells are then proven each in its own column.
   */
  table?: string;
}
export interface Proposal {
  field: 'lead' | 'units' | 'text' | 'label' | 'members' | 'name';
  text: string;
  ground: LocalText;
  confidence: 'high' | 'medium' | 'low';
}
/**
 * The duties of a stationed team.
 */
export interface DutiesFile {
  lead_in: Quote;
  /**
   * false where the document ends the list with 等.
   */
  exhaustive: boolean;
  note?: LocalText;
  duties: Duty[];
}
/**
 * Verbatim words of the document with proper Chinese punctuation. It begins where a clause begins and ends before the punctuation mark that closes it.
 */
export interface Quote {
  text: string;
  clause: ClauseRef;
  source: Source;
}
export interface Duty {
  id: string;
  title: LocalText;
  quotes: Quotes;
  tasks: TaskNumbers;
  /**
   * The duty concerns every task.
   */
  all_tasks?: boolean;
  /**
   * What can be shown when the duty is done.
   */
  products?: LocalText[];
  note?: LocalText;
}
/**
 * What the plan wants to reach and by which year.
 */
export interface GoalsFile {
  goals: Goal[];
}
export interface Goal {
  id: string;
  /**
   * Year of the deadline.
   */
  year: number;
  deadline: Deadline;
  modality: Modality;
  quotes: Quotes;
  note?: LocalText;
}
export interface Deadline {
  date: IsoDate;
  printed: string;
  basis: Basis;
  why?: LocalText;
}
/**
 * The cover notice with which the plan was issued.
 */
export interface NoticeFile {
  heading: Paragraph;
  number: Paragraph;
  title: Paragraph;
  addressees: Paragraph;
  body: Paragraph;
  signature: Paragraph;
  publication: Paragraph;
  printed_by: Paragraph;
  issued: Deadline;
  quotes: Quotes;
  contact: Contact;
}
/**
 * A paragraph, verbatim.
 */
export interface Paragraph {
  /**
   * The whole of the cited lines.
   */
  text: string;
  source: Source;
}
/**
 * Where questions go.
 */
export interface Contact {
  unit: string;
  source: Source;
}
/**
 * What has to be done again and again, by whom, how often, towards whom.
 */
export interface ObligationsFile {
  obligations: Obligation[];
}
export interface Obligation {
  id: string;
  title: LocalText;
  /**
   * Who owes it. Empty: the document names nobody.
   */
  actors: Actor[];
  cadence: Cadence;
  /**
   * To whom, as printed in one of the quotes.
   */
  addressee?: string;
  modality: Modality;
  quotes: Quotes;
  tasks?: TaskNumbers;
  evidence?: LocalText;
  record?: RecordKind;
  note?: LocalText;
}
export interface Actor {
  /**
   * unit: the one named in unit; the others are expanded from the data.
   */
  set:
    | 'unit'
    | 'dispatching-units'
    | 'group-lead-units'
    | 'towns'
    | 'teams'
    | 'district'
    | 'village-organisations'
    | 'other';
  /**
   * A registered name of units.yaml.
   */
  unit?: string;
  /**
   * The actor as printed in one of the quotes.
   */
  printed?: string;
  basis: Basis;
  why?: LocalText;
}
export interface PeriodicCadence {
  kind: 'periodic';
  every: 'half-year' | 'year' | '3-years';
  /**
   * How often in each period; 1 where not given.
   */
  times?: number;
  /**
   * More is allowed by the wording (至少).
   */
  at_least?: boolean;
  /**
   * The words of frequency as printed in one of the quotes: 每半年.
   */
  printed: string;
  /**
   * Assumed: periods of the calendar, or counted from a posting's arrival.
   */
  anchor?: 'calendar' | 'arrival';
}
export interface YearlyDayCadence {
  kind: 'yearly-day';
  month: number;
  day: number;
  printed: string;
}
/**
 * No interval that a calendar could hold: continuous 持续/常态, at-intervals 定期, routine 日常/例行, prompt 及时, unstated.
 */
export interface OpenCadence {
  kind: 'continuous' | 'at-intervals' | 'routine' | 'prompt' | 'unstated';
  printed?: string;
  yearly_by_nature?: boolean;
}
/**
 * Kind of record by which it is shown to be done. Absent: rotation, which the postings show, and what nothing records.
 */
export interface RecordKind {
  kind:
    | 'special-meeting'
    | 'yearly-report'
    | 'look-back-check'
    | 'monitoring-threshold'
    | 'yearly-plan'
    | 'talk'
    | 'evaluation'
    | 'activity';
  /**
   * Of a yearly report: who reports.
   */
  level?: 'town' | 'district';
}
/**
 * Every person once. Proven by the postings that name them.
 */
export interface PeopleFile {
  people: Person[];
}
export interface Person {
  name: string;
  /**
   * Distinguishes a second person of the same name.
   */
  key?: string;
  doubt?: LocalText;
  valid_from?: PartialDate;
  valid_until?: PartialDate;
  source?: LaterSource;
}
/**
 * What a later document or a record says: a document of dataset.yaml with the lines of its file (none where it has no file), or the id of a record in records/ without .yaml, such as 2024/decision-….
 */
export interface LaterSource {
  /**
   * Id of a document listed in dataset.yaml.
   */
  document?: string;
  /**
   * Path of a record below records/, without .yaml.
   */
  record?: string;
  /**
   * Line numbers in the document's file, ascending.
   *
   * @minItems 1
   */
  lines?: [number, ...number[]];
  /**
   * Id of the table (plan/tables.yaml) whose row the line is.
   */
  table?: string;
}
/**
 * Special meeting of an assisting unit in a half-year.
 */
export interface SpecialMeeting {
  kind: 'special-meeting';
  /**
   * The unit that met.
   */
  unit: string;
  /**
   * Half of the calendar year that it counts for: 2024-H1.
   */
  half_year: string;
  date: IsoDate;
  /**
   * What was discussed.
   *
   * @minItems 1
   */
  matters?: [string, ...string[]];
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Yearly report of a town to the district, or of the district to the city.
 */
export interface YearlyReport {
  kind: 'yearly-report';
  /**
   * Who reports: a town to the district, the district to the city.
   */
  level: 'town' | 'district';
  town?: TownId;
  year: Year;
  date: IsoDate;
  /**
   * Number of the report as an official document.
   */
  number?: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Concentrated look-back check (集中“回头看”排查).
 */
export interface LookBackCheck {
  kind: 'look-back-check';
  year: Year;
  from?: IsoDate;
  date: IsoDate;
  /**
   * Who checked.
   */
  unit?: string;
  /**
   * What was checked.
   */
  scope?: string;
  /**
   * Problems found.
   */
  problems?: number;
  /**
   * Problems cleared, of those found.
   */
  cleared?: number;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Threshold of monitoring for a year, from the subsistence standard of the year before.
 */
export interface MonitoringThreshold {
  kind: 'monitoring-threshold';
  year: Year;
  date: IsoDate;
  /**
   * Who set it.
   */
  unit?: string;
  /**
   * Whether standard and threshold are per person and month or year.
   */
  per: 'month' | 'year';
  /**
   * Subsistence standard (低保标准) of the year before, in yuan per person.
   */
  standard_yuan: number;
  /**
   * Threshold as it was set, in yuan per person; else it is worked out.
   */
  threshold_yuan?: number;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Yearly plan of help for a town.
 */
export interface YearlyPlan {
  kind: 'yearly-plan';
  town: TownId;
  /**
   * Assisting units that made it together with the town, where they did.
   *
   * @minItems 1
   */
  units?: [string, ...string[]];
  year: Year;
  date: IsoDate;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Talk (谈心谈话) with members of a team.
 */
export interface Talk {
  kind: 'talk';
  town: TownId;
  /**
   * Sending unit that held the talk; absent: the town.
   */
  unit?: string;
  date: IsoDate;
  /**
   * Members talked to, by name or key in people.yaml; absent: the whole team.
   *
   * @minItems 1
   */
  people?: [string, ...string[]];
  /**
   * What was raised.
   */
  difficulties?: string;
  /**
   * What was done about it.
   */
  resolved?: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Progress of a key task, in the district or in a town.
 */
export interface Progress {
  kind: 'progress';
  /**
   * Number of the task.
   */
  task: number;
  town?: TownId;
  date: IsoDate;
  /**
   * completed 已完成 · on-schedule 达序时进度 · behind 滞后 · unreported 未报送 · long-term 长期坚持
   */
  state: 'completed' | 'on-schedule' | 'behind' | 'unreported' | 'long-term';
  /**
   * How much is done, in per cent.
   */
  percent?: number;
  quantity?: ProgressQuantity;
  /**
   * What was done, in words.
   */
  done?: string;
  /**
   * What stands in the way.
   */
  problem?: string;
  /**
   * What is done next.
   */
  next_step?: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * How much is done, to be set against the target.
 */
export interface ProgressQuantity {
  value: number;
  /**
   * Measure word: 条, 个, 户 …
   */
  unit: string;
  /**
   * Id of the target, where the task has several.
   */
  target?: string;
}
/**
 * Yearly evaluation (年度评估) of a town or unit.
 */
export interface Evaluation {
  kind: 'evaluation';
  year: Year;
  town?: TownId;
  /**
   * The unit evaluated.
   */
  unit?: string;
  /**
   * Who evaluated.
   */
  by?: string;
  date: IsoDate;
  /**
   * The result in its own words.
   */
  grade: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * What was done for another obligation of the plan.
 */
export interface Activity {
  kind: 'activity';
  /**
   * Id of the obligation.
   */
  obligation: string;
  /**
   * Unit that did it.
   */
  unit?: string;
  town?: TownId;
  date: IsoDate;
  /**
   * What was done.
   */
  text: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * Decision, notice or minutes whose words changed data cite; for papers that are no document of dataset.yaml.
 */
export interface Decision {
  kind: 'decision';
  /**
   * Title of the paper.
   */
  title: string;
  /**
   * Its number.
   */
  number?: string;
  /**
   * Who issued it.
   */
  unit?: string;
  date: IsoDate;
  /**
   * The words that data cite, verbatim.
   */
  text: string;
  /**
   * What shows it: title and number of the paper, where it is kept.
   */
  evidence?: string;
  source?: LaterSource;
  note?: string;
  /**
   * Record that this one takes the place of; it stays in its file.
   */
  supersedes?: string;
}
/**
 * The provisions of the plan on teams, captains, units and towns. The kind of check and its parameters are data, so that another plan is an edit.
 */
export interface RulesFile {
  rules: Rule[];
}
export interface Rule {
  id: string;
  title: LocalText;
  subject: 'team' | 'captain' | 'member' | 'unit' | 'town' | 'district' | 'task';
  modality: Modality;
  quotes: Quotes;
  /**
   * @minItems 1
   */
  quantities?: [Quantity, ...Quantity[]];
  check?: RuleCheck;
  /**
   * Units that the rule names, as printed.
   */
  units?: string[];
  untestable?: LocalText;
  /**
   * @minItems 1
   */
  waived_for?: [RuleWaiver, ...RuleWaiver[]];
  tasks?: TaskNumbers;
  tension_with?: string[];
  note?: LocalText;
}
/**
 * A number of the document. printed is the expression as it stands in one of the quotes (不少于2条); value, comparator and unit are checked against it.
 */
export interface Quantity {
  printed: string;
  comparator: 'equal' | 'at-least' | 'at-most' | 'between';
  value: number;
  /**
   * Upper bound where comparator is between.
   */
  maximum?: number;
  /**
   * Measure word as printed: 条, 个, 人, 名, 倍, %, 次, 年 …
   */
  unit: string;
}
export interface TeamSizeCheck {
  kind: 'team-size';
  minimum: number;
  /**
   * Who counts: everybody named in the team's row, only people not shared with another town, or only people sent by an assisting unit.
   */
  counts: 'named' | 'exclusive' | 'dispatched';
}
export interface CompositionCheck {
  kind: 'composition';
  /**
   * Every entry must be filled; an entry of several roles is filled by any one of them.
   *
   * @minItems 1
   */
  roles: [[Role, ...Role[]], ...[Role, ...Role[]][]];
}
export interface RotationCheck {
  kind: 'rotation';
  years: number;
  /**
   * The rule that asks for rotation in stages or batches, where the plan has one.
   */
  batches?: string;
}
export interface CaptainFactCheck {
  kind: 'captain-fact';
  /**
   * A fact about the captain that the document does not give.
   */
  fact: 'party-membership' | 'age' | 'rank';
  /**
   * Inclusive: 以下 includes the number.
   */
  maximum_age?: number;
  minimum_rank?: string;
}
export interface CaptainRoleCheck {
  kind: 'captain-role';
  role: Role;
}
/**
 * In the named towns a cadre of the town may be captain.
 */
export interface CaptainConcurrentCheck {
  kind: 'captain-of-town-cadre';
  /**
   * @minItems 1
   */
  towns: [TownId, ...TownId[]];
}
export interface CaptainPostCheck {
  kind: 'captain-post';
  mode: 'seconded-party-post' | 'no-other-town-post';
}
export interface GroupLeadCheck {
  kind: 'group-lead-unit';
}
export interface TownsInScopeCheck {
  kind: 'towns-in-scope';
  count: number;
  /**
   * How many of them are towns, where the rule says so.
   */
  town_count?: number;
  /**
   * How many of them are subdistricts, where the rule says so.
   */
  subdistrict_count?: number;
}
export interface TownClassCheck {
  kind: 'town-class';
  class: string;
}
export interface RoleCountCheck {
  kind: 'role-count';
  role: Role;
  minimum: number;
  maximum?: number;
}
export interface OwnerAndScheduleCheck {
  kind: 'task-owner-and-schedule';
  /**
   * Whether the rule surely asks it of every task; unclear, also where absent: a task without owner or schedule is told, but is no failure.
   */
  scope?: 'every-task' | 'unclear';
}
/**
 * Kept by acts of which the data set holds a record.
 */
export interface RecordCheck {
  kind: 'record';
  obligation: string;
}
export interface RuleWaiver {
  /**
   * @minItems 1
   */
  towns: [TownId, ...TownId[]];
  /**
   * The rule that allows the exception.
   */
  rule: string;
}
/**
 * The body of the plan as a tree of sections, verbatim.
 */
export interface SectionsFile {
  title: Paragraph;
  preamble: Paragraph;
  chapters: Chapter[];
  /**
   * The list of annexes at the end of the body.
   */
  annexes: AnnexEntry[];
}
export interface Chapter {
  clause: ClauseRef;
  title: string;
  heading: Paragraph;
  source: Source;
  paragraphs: Paragraph[];
  sections: Section[];
}
export interface Section {
  clause: ClauseRef;
  title: string;
  source: Source;
  /**
   * @minItems 1
   */
  paragraphs: [Paragraph, ...Paragraph[]];
}
export interface AnnexEntry {
  number: number;
  title: string;
  entry: Paragraph;
  source: Source;
}
/**
 * The annexes as tables: headings, columns and where their rows stand. Waivers name furniture of the document that is no datum.
 */
export interface TablesFile {
  tables: Table[];
  /**
   * Lines that need no datum, with the reason.
   */
  waivers: Waiver[];
}
export interface Table {
  id: string;
  /**
   * Number of the annex.
   */
  number: number;
  label: Paragraph;
  title: Paragraph;
  /**
   * Headings above several columns.
   */
  spans?: Paragraph[];
  /**
   * Columns from the left, with the words of the header.
   *
   * @minItems 1
   */
  columns: [Column, ...Column[]];
  /**
   * Keys of the columns in the header row, from the left.
   */
  header_cells: string[];
  source: Source;
  /**
   * @minItems 1
   */
  rows: [RowGroup, ...RowGroup[]];
  notes?: Paragraph[];
}
export interface Column {
  key: string;
  title?: string;
  /**
   * Unit that the header names as the sender of everybody in the column.
   */
  unit?: string;
}
/**
 * Rows of one page, which share their layout.
 */
export interface RowGroup {
  /**
   * @minItems 1
   */
  lines: [number, ...number[]];
  /**
   * Keys of the columns that the cells of these lines hold, from the left.
   *
   * @minItems 1
   */
  cells: [string, ...string[]];
}
export interface Waiver {
  /**
   * What every one of the cited lines says.
   */
  text: string;
  reason: LocalText;
  source: Source;
}
/**
 * What the plan names by a number, a date or a period, and the programmes and slogans with a number in their name that could be taken for one.
 */
export interface TargetsFile {
  targets: Target[];
}
export interface Target {
  /**
   * D: a date, deadline or period; N: a number.
   */
  id: string;
  title: LocalText;
  /**
   * programme and slogan: the number is part of a name and is no quantity to be reached.
   */
  kind:
    | 'date'
    | 'deadline'
    | 'period'
    | 'interval'
    | 'quantity'
    | 'coverage'
    | 'threshold'
    | 'list'
    | 'programme'
    | 'slogan'
    | 'qualitative';
  modality: Modality;
  quotes: Quotes;
  /**
   * @minItems 1
   */
  quantities?: [Quantity, ...Quantity[]];
  deadline?: Deadline;
  period?: Period;
  denominator?: Denominator;
  /**
   * Could done or not done be decided from number and date: yes, only with data the document does not hold, or no.
   */
  decidable: 'yes' | 'needs-data' | 'no';
  tasks?: TaskNumbers;
  /**
   * Ids of targets that say something else about the same matter.
   */
  conflicts_with?: string[];
  note?: LocalText;
}
export interface Period {
  from: IsoDate;
  until: IsoDate;
  printed: string;
  basis: Basis;
  why?: LocalText;
}
/**
 * Whether the base of a percentage or coverage is known from the document.
 */
export interface Denominator {
  known: 'yes' | 'partly' | 'no';
  note?: LocalText;
}
/**
 * A group of key tasks of annex 3.
 */
export interface TaskGroupFile {
  group: TaskGroup;
  /**
   * @minItems 1
   */
  tasks: [TaskRecord, ...TaskRecord[]];
}
export interface TaskGroup {
  number: number;
  /**
   * Title of the group.
   */
  title: string;
  title_basis: Basis;
  title_source: Source;
  /**
   * What the print has kept of the label in the merged cell.
   */
  labels: GroupLabel[];
  clause: ClauseRef;
}
export interface GroupLabel {
  text: string;
  source: Source;
}
export interface TaskRecord {
  number: number;
  number_basis?: Basis;
  text: string;
  text_basis?: Basis;
  text_source?: Source;
  /**
   * The cell as printed, where it is damaged.
   */
  text_printed?: string;
  text_doubt?: LocalText;
  /**
   * Units in printed order, each as printed, without cut names.
   */
  units: string[];
  cell?: UnitCell;
  /**
   * The cell of units has no print.
   */
  empty?: true;
  /**
   * Cut names at the ends of the list.
   */
  fragments?: Fragment[];
  /**
   * Printed words of the cell that are no unit.
   */
  units_note?: string;
  /**
   * The cell says that several units lead, each in its field: how many of the units, from the first, these words speak of.
   */
  shared_lead?: number;
  lead: LeadRecord;
  deadline?: Deadline;
  period?: Period;
  duplicates?: Duplicate;
  body: BodyLink;
  source: Source;
  /**
   * What a later document or record changed in the task. What stands above stays as the plan prints it.
   */
  amendments?: TaskAmendment[];
}
/**
 * State of the cell of units; absent where it is whole at both ends.
 */
export interface UnitCell {
  /**
   * Whether the left edge of the list is whole.
   */
  head: 'whole' | 'doubtful' | 'cut';
  tail: 'whole' | 'cut';
}
export interface Fragment {
  text: string;
  position: 'head' | 'tail';
  /**
   * Registered unit that the cut name may be. Never answers a question.
   */
  proposal?: string;
}
export interface LeadRecord {
  status: 'stated' | 'doubtful' | 'unreadable';
  unit?: string;
}
/**
 * The task whose words this one repeats.
 */
export interface Duplicate {
  task: number;
  extent: 'whole' | 'last-sentence';
}
export interface BodyLink {
  clause: ClauseRef;
  /**
   * Words of the task against the body: verbatim (all its words stand so in the body, quotation marks apart; the body may say more), abridged (words left out), reworded (said otherwise), extended (says more), missing or garbled (the print of the task is lost).
   */
  relation: 'verbatim' | 'abridged' | 'reworded' | 'extended' | 'missing' | 'garbled';
  source: Source;
}
export interface TaskAmendment {
  /**
   * Day from which answers give it, as the source states it; the day of issue of the source needs no words.
   */
  from: string;
  /**
   * The whole text of the task from then on.
   */
  text?: string;
  /**
   * The whole list of units from then on, in order.
   *
   * @minItems 1
   */
  units?: [string, ...string[]];
  /**
   * The lead from then on, one of the units.
   */
  lead?: string;
  deadline?: PartialDate;
  source: LaterSource;
  note?: LocalText;
}
/**
 * The stationed team of a town, a row of annex 2, as postings of people.
 */
export interface TeamFile {
  /**
   * Number of the row in annex 2.
   */
  number: number;
  county: string;
  town_printed: string;
  /**
   * Class of the town.
   */
  city_class: string;
  city_class_printed?: string;
  city_class_basis?: Basis;
  /**
   * @minItems 1
   */
  postings: [PostingRecord, ...PostingRecord[]];
  /**
   * Printed words of a cell that name nobody.
   */
  labels?: CellLabel[];
  /**
   * Cells of the row without print.
   */
  blank?: BlankCell[];
  source: Source;
}
export interface PostingRecord {
  /**
   * Name in people.yaml.
   */
  person: string;
  /**
   * Key of the person where two share a name.
   */
  person_key?: string;
  role: Role;
  role_basis?: Basis;
  role_note?: LocalText;
  captain?: CaptainFlag;
  /**
   * Home unit, any registered name; as printed where the posting is.
   */
  unit?: string;
  /**
   * substantive, acting 代, concurrent 兼. substantive where absent.
   */
  capacity?: 'substantive' | 'acting' | 'concurrent';
  /**
   * Words printed beside the name.
   */
  remark?: string;
  doubt?: LocalText;
  since?: PartialDate;
  since_source?: LaterSource;
  until?: PartialDate;
  until_source?: LaterSource;
  /**
   * Round (轮次) of stationing; 1 where absent.
   */
  round?: number;
  handover?: Handover;
  gap?: LocalText;
  basis?: Basis;
  source?: LaterSource;
}
/**
 * Present where the person is captain: with the clause that makes it so, or basis reported where the source of the posting says so.
 */
export interface CaptainFlag {
  basis: Basis;
  clause?: ClauseRef;
  quotes?: Quotes;
}
/**
 * Handing over to who follows in the post.
 */
export interface Handover {
  /**
   * Name or key in people.yaml of who follows.
   */
  to: string;
  /**
   * Day of handing over.
   */
  date?: string;
  note?: LocalText;
  source?: LaterSource;
}
export interface CellLabel {
  column: string;
  /**
   * A label ends with a colon; a name is a posting.
   */
  text: string;
  doubt?: LocalText;
}
export interface BlankCell {
  column: string;
  doubt: LocalText;
}
/**
 * A town (镇) or subdistrict (街道), a row of annex 1.
 */
export interface TownFile {
  /**
   * Canonical name.
   */
  name: string;
  name_en?: string;
  kind: 'town' | 'subdistrict';
  /**
   * Every form in which the document prints the name.
   *
   * @minItems 1
   */
  names: [PrintedName, ...PrintedName[]];
  /**
   * Further names by which people ask.
   */
  aliases: string[];
  code?: TownCode;
  /**
   * Number of the row in annex 1.
   */
  number: number;
  /**
   * Name as printed in annex 1.
   */
  name_printed: string;
  county: string;
  /**
   * Class given by the city.
   */
  city_class: string;
  provincial_class?: ProvincialClass;
  /**
   * 行政区域面积, km².
   */
  area_km2: number;
  /**
   * 户籍人口数, persons.
   */
  registered_population: number;
  /**
   * 行政村数.
   */
  administrative_villages: number;
  /**
   * 原建档立卡相对贫困人口数, persons.
   */
  former_registered_poor: number;
  notes?: LocalText[];
  source: Source;
  /**
   * Figures that a later document or record gives. The figure above stays as the plan prints it.
   */
  amendments?: TownAmendment[];
}
export interface PrintedName {
  text: string;
  source: Source;
}
/**
 * Statistical division code: an attribute, never a key.
 */
export interface TownCode {
  value: string;
  basis: Basis;
  source: Source;
}
/**
 * Class given by the province, kept apart from the city's.
 */
export interface ProvincialClass {
  value: string | null;
  basis: Basis;
  quotes?: Quotes;
  why?: LocalText;
}
export interface TownAmendment {
  field:
    'area_km2' | 'registered_population' | 'administrative_villages' | 'former_registered_poor';
  value: number;
  /**
   * Day from which answers give it, as the source states it; the day of issue of the source needs no words.
   */
  from: string;
  source: LaterSource;
  note?: LocalText;
}
/**
 * Every unit once, under its canonical name, with each printed form.
 */
export interface UnitsFile {
  units: Unit[];
  /**
   * Groups and bodies that the plan makes act or addresses without a unit's name.
   */
  parties: Party[];
}
export interface Unit {
  /**
   * Canonical name. Where it is not itself printed, basis says how it came about.
   */
  name: string;
  name_en?: string;
  basis?: Basis;
  level: 'province' | 'city' | 'district' | 'town' | 'other';
  /**
   * party 党委部门 · government 政府部门 · branch 市级部门派出分局 · vertical 垂直管理单位 · mass-organisation 群团组织 · public-institution 事业单位 · enterprise 企业、合作组织 · discipline 纪检监察机构 · collective 集合名称. Background knowledge of the editors, not in the document.
   */
  kind:
    | 'party'
    | 'government'
    | 'branch'
    | 'vertical'
    | 'mass-organisation'
    | 'public-institution'
    | 'enterprise'
    | 'discipline'
    | 'collective';
  /**
   * Of a collective name: that it stands for every town and subdistrict of the plan. At most one unit says so.
   */
  stands_for?: 'towns';
  /**
   * Every form in which a document prints it.
   *
   * @minItems 1
   */
  names: [UnitName, ...UnitName[]];
  valid_from?: PartialDate;
  valid_until?: PartialDate;
  /**
   * Unit that takes over from the day after valid_until, by its canonical name.
   */
  succeeded_by?: string;
  note?: LocalText;
  source?: LaterSource;
}
export interface UnitName {
  text: string;
  basis?: Basis;
  source: LaterSource;
  valid_from?: PartialDate;
}
export interface Party {
  set:
    | 'dispatching-units'
    | 'group-lead-units'
    | 'towns'
    | 'teams'
    | 'district'
    | 'city'
    | 'village-organisations'
    | 'other';
  /**
   * @minItems 1
   */
  names: [PartyName, ...PartyName[]];
}
export interface PartyName {
  text: string;
  source: Source;
}
