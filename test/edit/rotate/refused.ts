import { expect } from 'vitest';
import { onCopy } from '../copy.ts';

/** Parts of command lines that rotate in the example, where a decision of September 2024 is recorded. */
export const RECORD = '--record 2024/decision-云组〔2024〕12号-2024-09-30';
export const ON = `--on 2024-10-08 ${RECORD}`;
export const NEW = '--in 陶示卯 --new-person';

/** Whether a line is refused with words, in both languages, and nothing is written. */
export async function refused(
  line: string,
  code: number,
  words: RegExp,
  places: readonly string[] = [],
): Promise<void> {
  await onCopy(async ({ run, files }) => {
    const before = files();
    const { err, ...ran } = await run(`rotate ${line} --yes`);
    expect([ran.code, err]).toEqual([code, expect.stringMatching(words)]);
    const zh = await run(`rotate ${line} --yes --lang zh`);
    expect([zh.code, zh.err]).toEqual([code, expect.stringMatching(/\p{Script=Han}{2}/u)]);
    expect(zh.err).not.toBe(err);
    expect(files()).toEqual(before);
    // The place is that of the fact: the line and column hold it.
    for (const fact of places) {
      const [, inner = '', row, column] = /data\/(\S+?):(\d+):(\d+): /.exec(err)!;
      expect(before[inner]!.split('\n')[Number(row) - 1]!.slice(Number(column) - 1)).toBe(fact);
    }
  });
}
