import type { DataFiles } from '../../source/data.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import { dayOfSource, heldIn, personOf, type Held } from '../tenures.ts';

/**
 * A posting can be true as it is dated: it ends after it begins, nobody left before the plan that names him,
 * rounds follow each other, and who is handed over to follows in the team.
 */
export const tenure: Check = {
  id: 'tenure',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '任期起止、轮次、交接前后相合',
    en: 'beginning, end, round and handover of postings fit together',
  },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      const file = `teams/${id}.yaml`;
      const held = heldIn(data, team);
      for (const each of held) {
        yield* ownDates(data, file, each);
        yield* roundOrder(file, each, held);
        yield* handover(file, each, held);
      }
    }
  },
};

function* ownDates(
  data: DataFiles,
  file: string,
  { posting, index, tenure }: Held,
): Generator<Fault> {
  const { person, since, until, source, basis } = posting;
  const at = (key: string): Pick<Fault, 'file' | 'path'> => ({
    file,
    path: ['postings', index, key],
  });
  const { begins, ends } = tenure;
  if (since !== undefined && ends.latest !== null && begins.earliest !== null) {
    if (ends.latest < begins.earliest) {
      yield { ...at('until'), code: 'until-before-since', facts: { value: until!, since } };
      return;
    }
  }
  if (source === undefined && basis !== 'reported') {
    const { snapshot } = data.dataset;
    // Who is named in the plan may have come after it was issued, but cannot have left before.
    if (ends.latest !== null && ends.latest < snapshot)
      yield {
        ...at('until'),
        code: 'left-before-plan',
        facts: { person, value: until!, snapshot },
      };
  } else if (since === undefined && dayOfSource(data, source) === undefined) {
    yield { file, path: ['postings', index, 'source'], code: 'since-missing', facts: { person } };
  }
}

/** Of two holders of a role, the later one is not of an earlier round. */
function* roundOrder(file: string, each: Held, held: readonly Held[]): Generator<Fault> {
  const round = each.posting.round ?? 1;
  const { earliest } = each.tenure.begins;
  if (earliest === null || each.posting.since === undefined) return;
  const before = held.find(
    ({ posting, tenure }) =>
      posting.role === each.posting.role &&
      posting.since !== undefined &&
      (posting.round ?? 1) > round &&
      tenure.begins.latest < earliest,
  );
  if (!before) return;
  yield {
    file,
    path: ['postings', each.index, ...(each.posting.round === undefined ? [] : ['round'])],
    code: 'round-order',
    facts: {
      value: round,
      person: each.posting.person,
      other: before.posting.person,
      round: before.posting.round!,
    },
  };
}

/** Who takes over holds a later posting in the same role, or as captain after a captain. */
function* handover(file: string, each: Held, held: readonly Held[]): Generator<Fault> {
  const { handover: given, role, captain, person } = each.posting;
  if (!given) return;
  const path = ['postings', each.index, 'handover'];
  const successor = held.find(
    ({ posting, tenure }) =>
      personOf(posting) === given.to &&
      (posting.role === role || (captain !== undefined && posting.captain !== undefined)) &&
      tenure.begins.latest >= each.tenure.begins.latest &&
      posting !== each.posting,
  );
  if (!successor)
    yield {
      file,
      path: [...path, 'to'],
      code: 'handover-to-nobody',
      facts: { value: given.to, person },
    };
  const begun = each.tenure.begins.earliest;
  if (given.date !== undefined && begun !== null && given.date < begun)
    yield {
      file,
      path: [...path, 'date'],
      code: 'handover-before-since',
      facts: { value: given.date, person },
    };
}
