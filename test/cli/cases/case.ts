/** A golden case: the name of its files, what is typed, and the terminal it is typed in. */
export type Case = readonly [
  name: string,
  argv: readonly string[],
  setting?: { terminal?: number },
];
