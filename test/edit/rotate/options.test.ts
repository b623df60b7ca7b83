import { describe, expect, test } from 'vitest';
import type { Edits } from '../../errors/cases.ts';
import { onCopy, written } from '../copy.ts';

/** What each option of `rotate` puts into the files; every other line of them stays byte for byte. */

const TEAM = 'teams/qingshi.yaml';
const DECISION = '2025/decision-示〔2025〕1号-2025-01-02';
/** A decision that says all that the rotations below need. */
const SAID: Edits = {
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
const ON = `--on 2025-01-06 --record ${DECISION}`;
const SOURCE = `{record: ${DECISION}}`;
const ENDS = ['    until: "2025-01-05"', `    until_source: ${SOURCE}`];
const IN = '--in 陶示卯 --new-person --unit 区农林局';

/** Lines of a file that came and that went, each in their order. */
function lines(before: string, after: string): { come: string[]; gone: string[] } {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let at = 0;
  const come = fresh.filter((line) => (line === old[at] ? (at++, false) : true));
  return { come, gone: old.slice(at) };
}

/** Lines that a rotation of 青石 puts into its files, by file; fails where any went. */
async function put(options: string, edits: Edits = SAID): Promise<Record<string, string[]>> {
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

const BEGINS = [
  '  - person: 陶示卯',
  '    role: selected-graduate',
  '    unit: 区农林局',
  '    since: "2025-01-06"',
  '    round: 2',
  '    basis: reported',
  `    source: ${SOURCE}`,
];
const HANDOVER = ['    handover:', '      to: 陶示卯'];
const NEW_PERSON = { 'people.yaml': ['  - name: 陶示卯'] };

describe('who goes and who comes', () => {
  test('both', async () => {
    expect(await put(`--out 钱示二 ${IN} ${ON}`)).toEqual({
      [TEAM]: [...ENDS, ...HANDOVER, ...BEGINS],
      ...NEW_PERSON,
    });
  });

  test('only --out', async () => {
    expect(await put(`--out 钱示二 ${ON}`)).toEqual({ [TEAM]: ENDS });
  });

  test('only --in: the first round, and the role must be said', async () => {
    const begins = BEGINS.filter((line) => !line.includes('round'));
    expect(await put(`${IN} --role volunteer --gap 无人 ${ON}`)).toEqual({
      [TEAM]: begins
        .map((line) => line.replace('selected-graduate', 'volunteer'))
        .toSpliced(4, 0, '    gap:', '      zh: 无人'),
      ...NEW_PERSON,
    });
  });

  test('somebody who is registered, of another town', async () => {
    const role = '--role volunteer --gap 无人';
    expect(Object.keys(await put(`--in 卫示十 ${role} ${ON}`))).toEqual([TEAM]);
  });

  test('the same person for a further round hands over to nobody', async () => {
    const unit = '    unit: 区农林局';
    expect(await put(`--out 钱示二 --in 钱示二 ${ON}`)).toEqual({
      [TEAM]: [
        ...ENDS,
        ...BEGINS.map((line) => line.replace('陶示卯', '钱示二')).filter((line) => line !== unit),
      ],
    });
  });

  test('--role of who comes is another than that of who goes', async () => {
    const { [TEAM]: come } = await put(`--out 钱示二 ${IN} --role volunteer --gap 无人 ${ON}`);
    expect(come).toContain('    role: volunteer');
    expect(come).not.toContain('    role: selected-graduate');
    // Who takes another role does not take over.
    expect(come!.join()).not.toContain('handover');
  });
});

describe('what is said of who comes', () => {
  test('--captain, --acting and --unit with --new-unit', async () => {
    const options = `--out 华示子 ${IN} --captain --acting`.replace('区农林局', '市教研局');
    expect(await put(`${options} --new-unit city,government ${ON}`)).toEqual({
      [TEAM]: [
        ...ENDS,
        ...HANDOVER,
        '  - person: 陶示卯',
        '    role: city-first-secretary',
        '    captain:',
        '      basis: reported',
        '    unit: 市教研局',
        '    capacity: acting',
        '    since: "2025-01-06"',
        '    round: 3',
        '    basis: reported',
        `    source: ${SOURCE}`,
      ],
      ...NEW_PERSON,
      'units.yaml': [
        '  - name: 市教研局',
        '    level: city',
        '    kind: government',
        '    names:',
        '      - text: 市教研局',
        `        source: ${SOURCE}`,
      ],
    });
  });

  test('--captain without --acting has no capacity, which then is substantive', async () => {
    const { [TEAM]: come } = await put(`--out 华示子 ${IN} --captain ${ON}`);
    expect(come).toContain('    captain:');
    expect(come!.join()).not.toContain('capacity');
  });

  test('--round', async () => {
    const { [TEAM]: come } = await put(`--out 钱示二 ${IN} --round 5 ${ON}`);
    expect(come!.filter((line) => line.includes('round'))).toEqual(['    round: 5']);
    const first = await put(`--out 钱示二 ${IN} --round 1 ${ON}`);
    expect(first[TEAM]!.join()).not.toContain('round');
  });

  test('--on on the first of a month ends the posting before with the month', async () => {
    const { file, text } = SAID.write as { file: string; text: string };
    const said = text.replace('1月6日起', '3月1日起').replace('1月5日离任', '2月28日离任');
    const edits: Edits = { write: { file, text: said } };
    const options = `--out 钱示二 ${IN} --on 2025-03-01 --record ${DECISION}`;
    expect((await put(options, edits))[TEAM]).toEqual(
      expect.arrayContaining(['    until: "2025-02-28"', '    since: "2025-03-01"']),
    );
  });
});

describe('what says so', () => {
  test('--record takes the name of the file too', async () => {
    for (const record of [`records/${DECISION}.yaml`, `data/records/${DECISION}`]) {
      const options = `--out 钱示二 --on 2025-01-06 --record ${record}`;
      expect(await put(options)).toEqual({ [TEAM]: ENDS });
    }
  });

  test('--document by id or number, --lines in their order and once each', async () => {
    const edits: Edits = {
      edit: {
        file: `data/${TEAM}`,
        find: `    since_source: {document: arrivals, lines: [6]}
    until: "2024-07-09"
    until_source: {document: rotation, lines: [6]}
`,
        replace: '    since_source: {document: arrivals, lines: [6]}\n',
      },
    };
    for (const document of ['rotation', '云乡振〔2024〕4号']) {
      const options = `--out 李示四 --on 2024-07-10 --document ${document} --lines 6，6,1`;
      expect(await put(options, edits)).toEqual({
        [TEAM]: [
          '    until: "2024-07-09"',
          '    until_source: {document: rotation, lines: [1, 6]}',
        ],
      });
    }
  });
});
