import type { Lang } from './local.ts';

/** Ascending numbers, three and more in a row as from–to: 1, 2, 4, 5, 6 → 1、2、4至6. */
export function ranges(numbers: readonly number[], lang: Lang): string {
  const [comma, to] = lang === 'zh' ? ['、', '至'] : [', ', '–'];
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}${to}${run.at(-1)}` : run.join(comma)))
    .join(comma);
}
