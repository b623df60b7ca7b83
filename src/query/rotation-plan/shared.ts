/** Costs that depend on some variables only: a table over their values, the first variable counting most. */
export interface Factor {
  /** Variables, ascending. */
  scope: readonly number[];
  /** null where the values are not allowed. */
  table: readonly (bigint | null)[];
}

/** Entries of all tables together that are looked at before a case counts as too entangled. */
const MOST_ENTRIES = 2_000_000;

/**
 * The values (0 to radix − 1) of all variables with the least sum of costs, by taking one variable after the
 * other out of the factors that hold it, the one with the smallest new table first. Sums must be unequal for
 * unequal values. 'impossible' where no values are allowed, 'entangled' where the tables would grow too large.
 */
export function leastValues(
  radix: number,
  variables: number,
  factors: readonly Factor[],
): number[] | 'impossible' | 'entangled' {
  let rest = [...factors];
  const left = new Set(Array.from({ length: variables }, (_none, variable) => variable));
  const taken: { variable: number; scope: number[]; best: number[] }[] = [];
  let entries = 0;
  while (left.size > 0) {
    const { variable, scope } = [...left]
      .map((each) => ({ variable: each, scope: neighbours(each, rest) }))
      .reduce((one, other) => (other.scope.length < one.scope.length ? other : one));
    entries += radix ** (scope.length + 1);
    if (entries > MOST_ENTRIES) return 'entangled';
    const holding = rest.filter((factor) => factor.scope.includes(variable));
    const { table, best } = without(variable, scope, holding, radix);
    rest = [...rest.filter((factor) => !factor.scope.includes(variable)), { scope, table }];
    taken.push({ variable, scope, best });
    left.delete(variable);
  }
  if (rest.some(({ table }) => table[0] === null)) return 'impossible';
  const values = Array.from({ length: variables }, () => 0);
  for (const { variable, scope, best } of taken.reverse())
    values[variable] = best[scope.reduce((index, each) => index * radix + values[each]!, 0)]!;
  return values;
}

/** The other variables of the factors that hold a variable. */
function neighbours(variable: number, factors: readonly Factor[]): number[] {
  const scopes = factors.filter(({ scope }) => scope.includes(variable)).map(({ scope }) => scope);
  return [...new Set(scopes.flat())].filter((each) => each !== variable).sort((a, b) => a - b);
}

/** The least sum over the values of one variable, and that value, for all values of the others. */
function without(
  variable: number,
  scope: readonly number[],
  factors: readonly Factor[],
  radix: number,
): { table: (bigint | null)[]; best: number[] } {
  const table: (bigint | null)[] = [];
  const best: number[] = [];
  const values = new Map<number, number>();
  for (let index = 0; index < radix ** scope.length; index++) {
    let digits = index;
    for (const each of [...scope].reverse()) {
      values.set(each, digits % radix);
      digits = Math.floor(digits / radix);
    }
    let least: bigint | null = null;
    let at = 0;
    for (let value = 0; value < radix; value++) {
      values.set(variable, value);
      const sum = total(factors, values, radix);
      if (sum !== null && (least === null || sum < least)) [least, at] = [sum, value];
    }
    table.push(least);
    best.push(at);
  }
  return { table, best };
}

function total(
  factors: readonly Factor[],
  values: ReadonlyMap<number, number>,
  radix: number,
): bigint | null {
  let sum = 0n;
  for (const { scope, table } of factors) {
    const cost = table[scope.reduce((index, each) => index * radix + values.get(each)!, 0)]!;
    if (cost === null) return null;
    sum += cost;
  }
  return sum;
}
