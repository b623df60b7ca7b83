import type { RecordFile } from '../source/data.gen.ts';
import type { UnitIndex } from './registry.ts';

/** What a record is about: of one period or day there is one such record, unless it is superseded. */
export interface RecordKey {
  /** Year of the period, or of the day: the folder of the record. */
  year: string;
  /** Kind, period and who, as they stand in the name of the file. */
  name: string;
}

/**
 * The key of a record. Units count by their canonical names, whatever name of theirs is written. Names of
 * people are no part of it: names of files are seen by more people than their contents.
 */
export function recordKey(record: RecordFile, { unit }: UnitIndex): RecordKey {
  const canonical = (name: string | undefined): string[] =>
    name === undefined ? [] : [unit(name)?.name ?? name];
  const town = 'town' in record && record.town !== undefined ? [record.town] : [];
  const of = (year: string, ...rest: readonly string[]): RecordKey => ({
    year,
    name: [record.kind, ...rest].map(fileSafe).join('-'),
  });
  const ofDay = (...rest: readonly string[]): RecordKey =>
    of(record.date.slice(0, 4), ...rest, record.date);
  switch (record.kind) {
    case 'special-meeting':
      return of(record.half_year.slice(0, 4), record.half_year, ...canonical(record.unit));
    case 'yearly-report':
      return of(String(record.year), String(record.year), ...(town[0] ? town : [record.level]));
    case 'look-back-check':
      return of(String(record.year), String(record.year), record.date);
    case 'monitoring-threshold':
      return of(String(record.year), String(record.year));
    case 'yearly-plan':
      return of(String(record.year), String(record.year), record.town);
    case 'talk':
      return ofDay(...canonical(record.unit), record.town);
    case 'progress':
      return ofDay(String(record.task), ...(town[0] ? town : ['district']));
    case 'evaluation':
      return of(String(record.year), String(record.year), ...town, ...canonical(record.unit));
    case 'activity':
      return ofDay(record.obligation, ...town, ...canonical(record.unit));
    case 'decision':
      return ofDay(record.number ?? record.title);
  }
}

/** Id of a record: its path below records/ without .yaml. The n-th of its key, which supersedes the one before, has its number. */
export function recordId({ year, name }: RecordKey, nth = 1): string {
  return `${year}/${name}${nth > 1 ? `.${nth}` : ''}`;
}

/** Which of the records of a key an id stands for, from 1; undefined where it is none of them. */
export function nthOf(id: string, key: RecordKey): number | undefined {
  const first = recordId(key);
  if (id === first) return 1;
  const nth = id.startsWith(`${first}.`) ? id.slice(first.length + 1) : '';
  return /^(?:[2-9]|[1-9][0-9]{1,2})$/.test(nth) ? Number(nth) : undefined;
}

/** Without what a file system or shell takes for something else. */
function fileSafe(words: string): string {
  return words.replace(/[\s/\\:*?"<>|.\u0000-\u001f]+/g, '_');
}
