/** A condition of a list with the option that asks for it. */
export interface Condition<T> {
  flag: string;
  holds: (item: T) => boolean;
}

/** What is left after all conditions, and how much was left after each, in the order they were applied. */
export interface Sifted<T> {
  items: T[];
  steps: { flag: string; left: number }[];
}

/** Applies conditions one after another; those that are not asked for are undefined. */
export function sift<T>(
  all: readonly T[],
  conditions: readonly (Condition<T> | undefined)[],
): Sifted<T> {
  let items = [...all];
  const steps = conditions
    .filter((condition) => condition !== undefined)
    .map(({ flag, holds }) => {
      items = items.filter(holds);
      return { flag, left: items.length };
    });
  return { items, steps };
}

/** A condition where its value is given. */
export function when<T, V>(
  value: V | undefined,
  flag: string,
  holds: (item: T, value: V) => boolean,
): Condition<T> | undefined {
  return value === undefined ? undefined : { flag, holds: (item) => holds(item, value) };
}
