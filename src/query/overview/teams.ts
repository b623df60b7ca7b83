import type { Plan } from '../../plan/model.ts';
import { postingsOn, teamOn, isCertain } from '../../plan/postings.ts';

/** All teams on a day. Equal names are counted as one person; the document gives no other ground. */
export interface TeamsOverview {
  count: number;
  postings: number;
  /** Postings that are not in doubt. */
  postings_certain: number;
  names: number;
  sizes: { town: string; size: number; size_certain: number }[];
  smallest: number;
  largest: number;
  /** People who serve several towns. */
  shared: { person: string; towns: string[] }[];
  /** Postings held by them, and their share of all postings in per cent. */
  shared_postings: number;
  shared_share: number;
}

export function teamsOverview(plan: Plan, asOf: string): TeamsOverview {
  const postings = postingsOn(plan, asOf);
  const sizes = plan.towns.map(({ id }) => {
    const { town, size, size_certain } = teamOn(plan, id, asOf);
    return { town, size, size_certain };
  });
  const shared = postings.filter((posting) => posting.shared_with.length > 0);
  const people = [...new Set(shared.map((posting) => posting.person))];
  return {
    count: sizes.filter(({ size }) => size > 0).length,
    postings: postings.length,
    postings_certain: postings.filter(isCertain).length,
    names: new Set(postings.map((posting) => posting.person)).size,
    sizes,
    smallest: Math.min(...sizes.map(({ size }) => size)),
    largest: Math.max(...sizes.map(({ size }) => size)),
    shared: people.map((person) => ({
      person,
      towns: [...new Set(shared.filter((each) => each.person === person).map((each) => each.town))],
    })),
    shared_postings: shared.length,
    shared_share: percent(shared.length, postings.length),
  };
}

/** A share in per cent to one decimal; 0 of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(1));
}
