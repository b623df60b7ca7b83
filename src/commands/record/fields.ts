import type { RecordFile } from '../../source/data.gen.ts';

export type RecordKind = RecordFile['kind'];

/** How the words of an option become a value. */
export type Reading =
  | 'text'
  | 'texts'
  | 'date'
  | 'year'
  | 'half-year'
  | 'count'
  | 'number'
  | 'quantity'
  | 'town'
  | 'unit'
  | 'units'
  | 'people'
  | 'task'
  | 'obligation'
  | 'target'
  | readonly string[];

/** A value of a record: its key in the file, the option that gives it, and whether it must be given. */
export interface Field {
  key: string;
  option: string;
  reading: Reading;
  required?: boolean;
}

const field = (option: string, reading: Reading, required = false): Field => ({
  key: option.replaceAll('-', '_'),
  option,
  reading,
  required,
});
const must = (option: string, reading: Reading): Field => field(option, reading, true);
const renamed = (key: string, of: Field): Field => ({ ...of, key });
const date = must('date', 'date');

/** What each kind of record holds, in the order of its file. */
export const FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  'special-meeting': [
    must('unit', 'unit'),
    must('half-year', 'half-year'),
    date,
    field('matters', 'texts'),
  ],
  'yearly-report': [
    must('level', ['town', 'district']),
    field('town', 'town'),
    must('year', 'year'),
    date,
    field('number', 'text'),
  ],
  'look-back-check': [
    must('year', 'year'),
    field('from', 'date'),
    date,
    field('unit', 'unit'),
    field('scope', 'text'),
    field('problems', 'count'),
    field('cleared', 'count'),
  ],
  'monitoring-threshold': [
    must('year', 'year'),
    date,
    field('unit', 'unit'),
    must('per', ['month', 'year']),
    renamed('standard_yuan', must('standard', 'number')),
    renamed('threshold_yuan', field('threshold', 'number')),
  ],
  'yearly-plan': [must('town', 'town'), field('units', 'units'), must('year', 'year'), date],
  talk: [
    must('town', 'town'),
    field('unit', 'unit'),
    date,
    field('people', 'people'),
    field('difficulties', 'text'),
    field('resolved', 'text'),
  ],
  progress: [
    must('task', 'task'),
    field('town', 'town'),
    date,
    must('state', ['completed', 'on-schedule', 'behind', 'unreported', 'long-term']),
    field('percent', 'number'),
    field('quantity', 'quantity'),
    field('target', 'target'),
    field('done', 'text'),
    field('problem', 'text'),
    field('next-step', 'text'),
  ],
  evaluation: [
    must('year', 'year'),
    field('town', 'town'),
    field('unit', 'unit'),
    field('by', 'unit'),
    date,
    must('grade', 'text'),
  ],
  activity: [
    must('obligation', 'obligation'),
    field('unit', 'unit'),
    field('town', 'town'),
    date,
    must('text', 'text'),
  ],
  decision: [
    must('title', 'text'),
    field('number', 'text'),
    field('unit', 'unit'),
    date,
    must('text', 'text'),
  ],
};

/** What every record may hold, behind the rest. */
export const COMMON_FIELDS: readonly Field[] = [field('evidence', 'text'), field('note', 'text')];

export const RECORD_KINDS = Object.keys(FIELDS) as RecordKind[];
