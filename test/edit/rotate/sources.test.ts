import { describe, expect, test } from 'vitest';
import type { Edits } from '../../errors/cases.ts';
import { DECISION, ENDS, HANDOVER, IN, NEW_PERSON, ON, put, SAID, SOURCE, TEAM } from './put.ts';

/** What is said of who comes, and what says so; every other line of the files stays byte for byte. */

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
