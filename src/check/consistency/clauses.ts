import type { Source } from '../../source/data.gen.ts';
import type { Path } from '../../source/problem.ts';
import { nearest } from '../../text/nearest.ts';
import type { Check, Context } from '../check.ts';
import { clauseLines } from '../clauses.ts';
import type { Fault } from '../finding.ts';
import { filesOf } from '../provenance/claims.ts';

/** Every clause that is named exists, and the lines cited for it are lines of that clause. */
export const clauses: Check = {
  id: 'clause',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '所称条款存在，所引各行属于该条款；队长有条款依据',
    en: 'a clause exists and the lines cited for it are its lines; a captain has a ground',
  },
  *run(context) {
    const known = clauseLines(context.data);
    for (const [file, , value] of filesOf(context.data))
      yield* walk(file, value, [], known, context);
    yield* captains(context);
  },
};

type Known = ReadonlyMap<string, ReadonlySet<number>>;

function* walk(
  file: string,
  value: unknown,
  path: Path,
  known: Known,
  context: Context,
): Generator<Fault> {
  if (typeof value !== 'object' || value === null) return;
  const {
    clause,
    source,
    title_source: title,
  } = value as {
    clause?: unknown;
    source?: Source;
    title_source?: Source;
  };
  if (typeof clause === 'string') {
    const lines = known.get(clause);
    const cited = source ?? title;
    const own = cited?.document === context.data.dataset.plan ? (cited.lines ?? []) : [];
    // The label of a group may be cited where it stands whole, in the annex.
    const place = source
      ? own
      : own.filter(
          (line) => ![...known].some(([name, set]) => name.startsWith('附件') && set.has(line)),
        );
    if (!lines) {
      yield {
        file,
        path: [...path, 'clause'],
        code: 'unknown-clause',
        facts: { value: clause, nearest: nearest(clause, known.keys()).join('、') },
      };
    } else if (place.some((line) => !lines.has(line))) {
      const right = [...known].find(([, set]) => place.every((line) => set.has(line)))?.[0] ?? '';
      yield {
        file,
        path: [...path, 'clause'],
        code: 'clause-elsewhere',
        facts: { value: clause, lines: place.join(', '), expected: right },
      };
    }
  }
  for (const [key, child] of Object.entries(value)) {
    yield* walk(file, child, [...path, Array.isArray(value) ? Number(key) : key], known, context);
  }
}

/** An inferred captain cites the clause that makes one; a printed one is called so beside the name. */
function* captains({ data }: Context): Generator<Fault> {
  const roles = new Set(
    data.rules.rules.flatMap(({ check }) => (check?.kind === 'captain-role' ? [check.role] : [])),
  );
  for (const [id, team] of Object.entries(data.teams)) {
    for (const [index, { captain, remark, person, role, capacity }] of team.postings.entries()) {
      if (!captain) continue;
      // What a later source says of a captain is held to its words.
      if (captain.basis === 'reported') continue;
      if ((remark?.includes('代队长') ?? false) !== (capacity === 'acting')) {
        yield {
          file: `teams/${id}.yaml`,
          path: ['postings', index, capacity === undefined ? 'remark' : 'capacity'],
          code: 'acting-differs',
          facts: { value: person, remark: remark ?? '' },
        };
      }
      const grounded =
        captain.clause !== undefined &&
        (captain.basis === 'printed'
          ? remark?.includes('队长')
          : captain.basis !== 'inferred' ||
            (roles.has(role) && captain.quotes?.some(({ clause }) => clause === captain.clause)));
      if (grounded) continue;
      yield {
        file: `teams/${id}.yaml`,
        path: ['postings', index, 'captain', 'basis'],
        code: 'captain-without-ground',
        facts: { value: person, basis: captain.basis, clause: captain.clause ?? '' },
      };
    }
  }
}
