import { history, type History, type SubjectHistory } from '../../../src/query/history/history.ts';
import type { HistoryEvent } from '../../../src/query/history/event.ts';
import { recordPlaces } from '../../../src/source/record-places.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { EXAMPLE_DIR } from '../../data-dir.ts';
import { examplePlan } from '../example.ts';

/** A day after everything that the worked example records. */
export const AFTER = '2025-01-01';

const placeOf = recordPlaces(EXAMPLE_DIR);

/** The answer on the worked example, after an edit that stays in memory. */
export function asked(
  query: string,
  asOf = AFTER,
  edit: (data: DataFiles) => void = () => undefined,
): History {
  const answer = history(examplePlan(asOf, edit), query, asOf, placeOf);
  if (!('matches' in answer)) throw new Error(`nothing is called ${query}`);
  return answer;
}

/** The only thing that a query names. */
export function one(...args: Parameters<typeof asked>): SubjectHistory {
  const { matches } = asked(...args);
  if (matches.length !== 1) throw new Error(`${matches.length} things are called ${args[0]}`);
  return matches[0]!;
}

/** An event in short: date, kind, what or who it is about, where that is said. */
export function brief({ date, event, field, posting, after, source }: HistoryEvent): string {
  const about = field ?? (event === 'captain' ? String(after) : (posting?.person ?? ''));
  const where = source.record ?? `${source.document} ${source.lines.join(',')}`;
  return [date, event, about, where].filter(Boolean).join(' ');
}
