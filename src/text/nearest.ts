import { distance } from 'fastest-levenshtein';

/** Up to `limit` candidates nearest to a misspelt name, nearest first; none that shares hardly anything. */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const longest = Math.max(name.length, candidate.length);
    const contained = candidate.includes(name) || name.includes(candidate);
    const score = Math.min(contained ? 0.3 : 1, distance(name, candidate) / longest);
    if (score <= 0.6) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, limit).map((each) => each.candidate);
}
