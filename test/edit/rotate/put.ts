import { expect } from 'vitest';
import type { Edits } from '../../errors/cases.ts';
import { onCopy, written } from '../copy.ts';

/** What rotations put into the files of the example. */

export const TEAM = 'teams/qingshi.yaml';
export const DECISION = '2025/decision-示〔2025〕1号-2025-01-02';
/** A decision that says all that the rotations below need. */
export const SAID: Edits = {
  write: {
    file: `data/records/${DECISION}.yaml`,
    text: `kind: decision
title: 任职
number: 示〔2025〕1号
date: "2025-01-02"
text: 青石镇：自2025年1月6日起，陶示卯（区农林局、市教研局）任代队长、市派驻村选调生、大学生志愿者、“三支一扶”人员，接替钱示二、华示子、吴示六，上列人员2025年1月5日离任。卫示十任大学生志愿者。
`,
  },
};
export const ON = `--on 2025-01-06 --record ${DECISION}`;
export const SOURCE = `{record: ${DECISION}}`;
export const ENDS = ['    until: "2025-01-05"', `    until_source: ${SOURCE}`];
export const IN = '--in 陶示卯 --new-person --unit 区农林局';

/** Lines of a file that came and that went, each in their order. */
function lines(before: string, after: string): { come: string[]; gone: string[] } {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let at = 0;
  const come = fresh.filter((line) => (line === old[at] ? (at++, false) : true));
  return { come, gone: old.slice(at) };
}

/** Lines that a rotation of 青石 puts into its files, by file; fails where any went. */
export async function put(options: string, edits: Edits = SAID): Promise<Record<string, string[]>> {
  const before = await onCopy(({ files }) => Promise.resolve(files()), edits);
  const files = await written(`rotate 青石 ${options}`, edits);
  return Object.fromEntries(
    Object.entries(files).map(([inner, text]) => {
      const { come, gone } = lines(before[inner]!, text);
      expect([inner, gone]).toEqual([inner, []]);
      return [inner, come];
    }),
  );
}

export const BEGINS = [
  '  - person: 陶示卯',
  '    role: selected-graduate',
  '    unit: 区农林局',
  '    since: "2025-01-06"',
  '    round: 2',
  '    basis: reported',
  `    source: ${SOURCE}`,
];
export const HANDOVER = ['    handover:', '      to: 陶示卯'];
export const NEW_PERSON = { 'people.yaml': ['  - name: 陶示卯'] };
