// Generated from schemas/data by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.ts';
import { Variants, type KeyOrder } from './order.ts';

const k0 = {
  zh: null,
  en: null,
};
const k1 = {
  name: null,
  name_en: null,
  city: null,
  city_en: null,
  province: null,
  province_en: null,
};
const k2 = {
  id: null,
  title: null,
  number: null,
  issuer: null,
  issued: null,
  file: null,
  sha256: null,
  reference: null,
  note: k0,
};
const k3 = {
  date: null,
  why: k0,
};
const k4 = {
  obligation: null,
  from: null,
};
const k5 = {
  completed: null,
  'on-schedule': null,
  behind: null,
  unreported: null,
  'long-term': null,
};
const k6 = {
  rotation_start: k3,
  due_soon: null,
  town_order: null,
  records_kept: k4,
  state_colours: k5,
};
const k7 = {
  format: null,
  id: null,
  name: k0,
  language: null,
  district: k1,
  work: k0,
  snapshot: null,
  plan: null,
  documents: k2,
  conventions: k6,
};
const k8 = {
  document: null,
  lines: null,
  table: null,
};
const k9 = {
  text: null,
  empty: null,
  clause: null,
  source: k8,
};
const k10 = {
  field: null,
  text: null,
  ground: k0,
  confidence: null,
};
const k11 = {
  id: null,
  kind: null,
  weight: null,
  title: k0,
  places: k9,
  told: k0,
  untold: k0,
  proposals: k10,
  tasks: null,
  towns: null,
  rules: null,
  targets: null,
  obligations: null,
};
const k12 = {
  discrepancies: k11,
};
const k13 = {
  text: null,
  clause: null,
  source: k8,
};
const k14 = {
  id: null,
  title: k0,
  quotes: k13,
  tasks: null,
  all_tasks: null,
  products: k0,
  note: k0,
};
const k15 = {
  lead_in: k13,
  exhaustive: null,
  note: k0,
  duties: k14,
};
const k16 = {
  date: null,
  printed: null,
  basis: null,
  why: k0,
};
const k17 = {
  id: null,
  year: null,
  deadline: k16,
  modality: null,
  quotes: k13,
  note: k0,
};
const k18 = {
  goals: k17,
};
const k19 = {
  text: null,
  source: k8,
};
const k20 = {
  unit: null,
  source: k8,
};
const k21 = {
  heading: k19,
  number: k19,
  title: k19,
  addressees: k19,
  body: k19,
  signature: k19,
  publication: k19,
  printed_by: k19,
  issued: k16,
  quotes: k13,
  contact: k20,
};
const k22 = {
  set: null,
  unit: null,
  printed: null,
  basis: null,
  why: k0,
};
const k23 = {
  kind: null,
  every: null,
  times: null,
  at_least: null,
  printed: null,
  anchor: null,
};
const k24 = {
  kind: null,
  month: null,
  day: null,
  printed: null,
};
const k25 = {
  kind: null,
  printed: null,
  yearly_by_nature: null,
};
const k26 = new Variants('kind', {
  periodic: k23,
  'yearly-day': k24,
  continuous: k25,
  'at-intervals': k25,
  routine: k25,
  prompt: k25,
  unstated: k25,
});
const k27 = {
  kind: null,
  level: null,
};
const k28 = {
  id: null,
  title: k0,
  actors: k22,
  cadence: k26,
  addressee: null,
  modality: null,
  quotes: k13,
  tasks: null,
  evidence: k0,
  record: k27,
  note: k0,
};
const k29 = {
  obligations: k28,
};
const k30 = {
  document: null,
  record: null,
  lines: null,
  table: null,
};
const k31 = {
  name: null,
  key: null,
  doubt: k0,
  valid_from: null,
  valid_until: null,
  source: k30,
};
const k32 = {
  people: k31,
};
const k33 = {
  kind: null,
  unit: null,
  half_year: null,
  date: null,
  matters: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k34 = {
  kind: null,
  level: null,
  town: null,
  year: null,
  date: null,
  number: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k35 = {
  kind: null,
  year: null,
  from: null,
  date: null,
  unit: null,
  scope: null,
  problems: null,
  cleared: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k36 = {
  kind: null,
  year: null,
  date: null,
  unit: null,
  per: null,
  standard_yuan: null,
  threshold_yuan: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k37 = {
  kind: null,
  town: null,
  units: null,
  year: null,
  date: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k38 = {
  kind: null,
  town: null,
  unit: null,
  date: null,
  people: null,
  difficulties: null,
  resolved: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k39 = {
  value: null,
  unit: null,
  target: null,
};
const k40 = {
  kind: null,
  task: null,
  town: null,
  date: null,
  state: null,
  percent: null,
  quantity: k39,
  done: null,
  problem: null,
  next_step: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k41 = {
  kind: null,
  year: null,
  town: null,
  unit: null,
  by: null,
  date: null,
  grade: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k42 = {
  kind: null,
  obligation: null,
  unit: null,
  town: null,
  date: null,
  text: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k43 = {
  kind: null,
  title: null,
  number: null,
  unit: null,
  date: null,
  text: null,
  evidence: null,
  source: k30,
  note: null,
  supersedes: null,
};
const k44 = new Variants('kind', {
  'special-meeting': k33,
  'yearly-report': k34,
  'look-back-check': k35,
  'monitoring-threshold': k36,
  'yearly-plan': k37,
  talk: k38,
  progress: k40,
  evaluation: k41,
  activity: k42,
  decision: k43,
});
const k45 = {
  printed: null,
  comparator: null,
  value: null,
  maximum: null,
  unit: null,
};
const k46 = {
  kind: null,
  minimum: null,
  counts: null,
};
const k47 = {
  kind: null,
  roles: null,
};
const k48 = {
  kind: null,
  years: null,
  batches: null,
};
const k49 = {
  kind: null,
  fact: null,
  maximum_age: null,
  minimum_rank: null,
};
const k50 = {
  kind: null,
  role: null,
};
const k51 = {
  kind: null,
  towns: null,
};
const k52 = {
  kind: null,
  mode: null,
};
const k53 = {
  kind: null,
};
const k54 = {
  kind: null,
  count: null,
  town_count: null,
  subdistrict_count: null,
};
const k55 = {
  kind: null,
  class: null,
};
const k56 = {
  kind: null,
  role: null,
  minimum: null,
  maximum: null,
};
const k57 = {
  kind: null,
  scope: null,
};
const k58 = {
  kind: null,
  obligation: null,
};
const k59 = new Variants('kind', {
  'team-size': k46,
  composition: k47,
  rotation: k48,
  'captain-fact': k49,
  'captain-role': k50,
  'captain-of-town-cadre': k51,
  'captain-post': k52,
  'group-lead-unit': k53,
  'towns-in-scope': k54,
  'town-class': k55,
  'role-count': k56,
  'task-owner-and-schedule': k57,
  record: k58,
});
const k60 = {
  towns: null,
  rule: null,
};
const k61 = {
  id: null,
  title: k0,
  subject: null,
  modality: null,
  quotes: k13,
  quantities: k45,
  check: k59,
  units: null,
  untestable: k0,
  waived_for: k60,
  tasks: null,
  tension_with: null,
  note: k0,
};
const k62 = {
  rules: k61,
};
const k63 = {
  clause: null,
  title: null,
  source: k8,
  paragraphs: k19,
};
const k64 = {
  clause: null,
  title: null,
  heading: k19,
  source: k8,
  paragraphs: k19,
  sections: k63,
};
const k65 = {
  number: null,
  title: null,
  entry: k19,
  source: k8,
};
const k66 = {
  title: k19,
  preamble: k19,
  chapters: k64,
  annexes: k65,
};
const k67 = {
  key: null,
  title: null,
  unit: null,
};
const k68 = {
  lines: null,
  cells: null,
};
const k69 = {
  id: null,
  number: null,
  label: k19,
  title: k19,
  spans: k19,
  columns: k67,
  header_cells: null,
  source: k8,
  rows: k68,
  notes: k19,
};
const k70 = {
  text: null,
  reason: k0,
  source: k8,
};
const k71 = {
  tables: k69,
  waivers: k70,
};
const k72 = {
  from: null,
  until: null,
  printed: null,
  basis: null,
  why: k0,
};
const k73 = {
  known: null,
  note: k0,
};
const k74 = {
  id: null,
  title: k0,
  kind: null,
  modality: null,
  quotes: k13,
  quantities: k45,
  deadline: k16,
  period: k72,
  denominator: k73,
  decidable: null,
  tasks: null,
  conflicts_with: null,
  note: k0,
};
const k75 = {
  targets: k74,
};
const k76 = {
  number: null,
  title: null,
  title_basis: null,
  title_source: k8,
  labels: k19,
  clause: null,
};
const k77 = {
  head: null,
  tail: null,
};
const k78 = {
  text: null,
  position: null,
  proposal: null,
};
const k79 = {
  status: null,
  unit: null,
};
const k80 = {
  task: null,
  extent: null,
};
const k81 = {
  clause: null,
  relation: null,
  source: k8,
};
const k82 = {
  from: null,
  text: null,
  units: null,
  lead: null,
  deadline: null,
  source: k30,
  note: k0,
};
const k83 = {
  number: null,
  number_basis: null,
  text: null,
  text_basis: null,
  text_source: k8,
  text_printed: null,
  text_doubt: k0,
  units: null,
  cell: k77,
  empty: null,
  fragments: k78,
  units_note: null,
  shared_lead: null,
  lead: k79,
  deadline: k16,
  period: k72,
  duplicates: k80,
  body: k81,
  source: k8,
  amendments: k82,
};
const k84 = {
  group: k76,
  tasks: k83,
};
const k85 = {
  basis: null,
  clause: null,
  quotes: k13,
};
const k86 = {
  to: null,
  date: null,
  note: k0,
  source: k30,
};
const k87 = {
  person: null,
  person_key: null,
  role: null,
  role_basis: null,
  role_note: k0,
  captain: k85,
  unit: null,
  capacity: null,
  remark: null,
  doubt: k0,
  since: null,
  since_source: k30,
  until: null,
  until_source: k30,
  round: null,
  handover: k86,
  gap: k0,
  basis: null,
  source: k30,
};
const k88 = {
  column: null,
  text: null,
  doubt: k0,
};
const k89 = {
  column: null,
  doubt: k0,
};
const k90 = {
  number: null,
  county: null,
  town_printed: null,
  city_class: null,
  city_class_printed: null,
  city_class_basis: null,
  postings: k87,
  labels: k88,
  blank: k89,
  source: k8,
};
const k91 = {
  value: null,
  basis: null,
  source: k8,
};
const k92 = {
  value: null,
  basis: null,
  quotes: k13,
  why: k0,
};
const k93 = {
  field: null,
  value: null,
  from: null,
  source: k30,
  note: k0,
};
const k94 = {
  name: null,
  name_en: null,
  kind: null,
  names: k19,
  aliases: null,
  code: k91,
  number: null,
  name_printed: null,
  county: null,
  city_class: null,
  provincial_class: k92,
  area_km2: null,
  registered_population: null,
  administrative_villages: null,
  former_registered_poor: null,
  notes: k0,
  source: k8,
  amendments: k93,
};
const k95 = {
  text: null,
  basis: null,
  source: k30,
  valid_from: null,
};
const k96 = {
  name: null,
  name_en: null,
  basis: null,
  level: null,
  kind: null,
  stands_for: null,
  names: k95,
  valid_from: null,
  valid_until: null,
  succeeded_by: null,
  note: k0,
  source: k30,
};
const k97 = {
  set: null,
  names: k19,
};
const k98 = {
  units: k96,
  parties: k97,
};

/** The order of keys in every kind of file, that of the properties in its schema. */
export const ORDER: Readonly<Record<Kind, KeyOrder | null>> = {
  dataset: k7,
  discrepancies: k12,
  duties: k15,
  goals: k18,
  notice: k21,
  obligations: k29,
  people: k32,
  record: k44,
  rules: k62,
  sections: k66,
  tables: k71,
  targets: k75,
  tasks: k84,
  team: k90,
  town: k94,
  units: k98,
};
