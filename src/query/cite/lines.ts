import { clauseLines } from '../../check/clauses.ts';
import { cited, type Plan } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import type { Place } from './match.ts';
import { rowsOf } from './rows.ts';

/** Lines of the plan's document as they stand in its file; none where one of them is not there. */
export function lineMatches(
  plan: Plan,
  wanted: readonly number[],
  lines: readonly string[],
): Place[] {
  if (wanted.some((line) => line < 1 || line > lines.length)) return [];
  const clauses = clauseLines(plan.data);
  return wanted.map((line) => {
    const places = placesAt(plan, clauses, line);
    const text = lines[line - 1]!;
    const source = { document: plan.data.dataset.plan, lines: [line] };
    const ref = `L${line}`;
    const part = { ref, label: null, text, text_basis: 'printed' as const, printed: null, source };
    return {
      kind: 'line' as const,
      ref,
      clause:
        narrowest([...clauses].flatMap(([clause, at]) => (at.has(line) ? [clause] : [])))[0] ??
        null,
      title: null,
      text,
      text_basis: 'printed' as const,
      text_printed: null,
      text_note: null,
      parts: [part],
      stands_in: places,
      notes: waiverOf(plan, line),
      source,
    };
  });
}

/** The clauses and rows that a line belongs to, without those that only hold another of them. */
function placesAt(
  plan: Plan,
  clauses: ReadonlyMap<string, ReadonlySet<number>>,
  line: number,
): string[] {
  const rows = plan.data.tables.tables
    .flatMap((table) => rowsOf(plan, table))
    .filter(({ kind, source }) => kind === 'row' && source.lines.includes(line))
    .map(({ ref }) => ref);
  const found = [...clauses].flatMap(([clause, at]) => (at.has(line) ? [clause] : []));
  return narrowest([...found, ...rows]);
}

/** 附件3 is left out beside 附件3第13项, 三 beside 三（四）. */
function narrowest(found: readonly string[]): string[] {
  return found.filter((each) =>
    found.every(
      (other) =>
        other === each || !/^[（第注]/.test(other.slice(each.length)) || !other.startsWith(each),
    ),
  );
}

/** Why a line is no datum: a header repeated after a page break. */
function waiverOf({ data }: Plan, line: number): LocalText[] {
  return data.tables.waivers
    .filter(({ source }) => {
      const { document, lines } = cited(source);
      return document === data.dataset.plan && lines.includes(line);
    })
    .map(({ reason }) => reason);
}
