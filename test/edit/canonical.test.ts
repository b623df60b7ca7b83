import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../src/source/files.ts';
import { bangzhen } from '../cli/io.ts';
import { withEdits } from '../errors/workspace.ts';

/** What is written into data is written as `fmt` would write it: seen with the command lines that write. */

/** Runs command lines that write on a copy of the example; gives the texts of the files that are others then. */
async function written(
  ...lines: readonly (readonly string[])[]
): Promise<Record<string, { before: string; after: string }>> {
  return withEdits(
    {},
    async (root) => {
      const data = join(root, 'data');
      const before = new Map(readDataFiles(data).map(({ inner, bytes }) => [inner, `${bytes}`]));
      for (const argv of lines) {
        const { code, err } = await bangzhen([...argv, '--yes', '--data', data]);
        expect([argv, code, err]).toEqual([argv, 0, expect.stringContaining('written')]);
        // A form other than the canonical one would be a new warning.
        expect(err).not.toContain('[format]');
      }
      const checked = await bangzhen(['fmt', '--check', '--data', data]);
      expect([checked.out, checked.code]).toEqual(['', 0]);
      const changed = readDataFiles(data).filter(
        ({ inner, bytes }) => before.get(inner) !== `${bytes}`,
      );
      return Object.fromEntries(
        changed.map(({ inner, bytes }) => [
          inner,
          { before: before.get(inner) ?? '', after: `${bytes}` },
        ]),
      );
    },
    'example',
  );
}

/** Lines that came, in their order; fails where one went or another stands elsewhere. */
function added({ before, after }: { before: string; after: string }): string[] {
  const old = before.split('\n');
  let at = 0;
  const come = after.split('\n').filter((line) => (line === old[at] ? (at++, false) : true));
  expect(at).toBe(old.length);
  return come;
}

describe('record', () => {
  /** A command line with spaces between, and the lines of the file with ⏎ for their ends. */
  test.each<[what: string, line: string, file: string]>([
    [
      'ids stand on one line',
      'special-meeting --unit 区民生局 --half-year 2023-H2 --date 2023-11-01 --matters R01;R02',
      'kind: special-meeting⏎unit: 区民生局⏎half_year: 2023-H2⏎date: "2023-11-01"⏎matters: [R01, R02]⏎',
    ],
    [
      'words do not, and what could be something else has quotes',
      'special-meeting --unit 区民生局 --half-year 2023-H2 --date 2023-11-01 --matters 一事；no；1.50',
      'kind: special-meeting⏎unit: 区民生局⏎half_year: 2023-H2⏎date: "2023-11-01"⏎matters:⏎  - 一事⏎  - "no"⏎  - "1.50"⏎',
    ],
    [
      'what looks like a number or a comment has quotes',
      'activity --obligation P18 --date 2023-07-02 --text 012 --evidence #1:yes',
      'kind: activity⏎obligation: P18⏎date: "2023-07-02"⏎text: "012"⏎evidence: "#1:yes"⏎',
    ],
    [
      'numbers have no zeros that say nothing',
      'monitoring-threshold --year 2024 --date 2024-01-10 --per year --standard 1200.50 --threshold 1800.750',
      'kind: monitoring-threshold⏎year: 2024⏎date: "2024-01-10"⏎per: year⏎standard_yuan: 1200.5⏎threshold_yuan: 1800.75⏎',
    ],
    [
      'a quantity with its target',
      'progress --task 4 --date 2023-06-30 --state behind --percent 50 --quantity 2条 --target N12',
      'kind: progress⏎task: 4⏎date: "2023-06-30"⏎state: behind⏎percent: 50⏎quantity:⏎  value: 2⏎  unit: 条⏎  target: N12⏎',
    ],
    [
      'a list of units',
      'yearly-plan --town 青石 --units 市林果局 --year 2025 --date 2025-01-05',
      'kind: yearly-plan⏎town: qingshi⏎units:⏎  - 市林果局⏎year: 2025⏎date: "2025-01-05"⏎',
    ],
    [
      'keys in the order of this kind of record',
      'evaluation --year 2023 --town 青石 --by 区乡村振兴局 --date 2024-02-01 --grade no',
      'kind: evaluation⏎year: 2023⏎town: qingshi⏎by: 区乡村振兴局⏎date: "2024-02-01"⏎grade: "no"⏎',
    ],
  ])('%s', async (_what, line, file) => {
    const files = await written(['record', ...line.split(' ')]);
    expect(Object.keys(files)).toEqual([expect.stringMatching(/^records\/20/)]);
    const [{ after } = { after: '' }] = Object.values(files);
    expect(after.replace(/^# yaml.*\n/, '').replaceAll('\n', '⏎')).toBe(file);
  });

  test('a record in the place of another', async () => {
    const line = 'record activity --obligation P18 --date 2023-07-01 --text x'.split(' ');
    const files = await written(line, [...line, '--supersede']);
    expect(Object.keys(files)).toEqual([
      'records/2023/activity-P18-2023-07-01.2.yaml',
      'records/2023/activity-P18-2023-07-01.yaml',
    ]);
  });
});

describe('rotate', () => {
  const SOURCE = '{record: 2024/decision-示1-2024-12-30}';

  /** Records a decision, and a rotation on the day that it names. */
  function rotated(
    words: string,
    line: string,
  ): Promise<Record<string, { before: string; after: string }>> {
    const decision = 'record decision --title 任职 --number 示1 --date 2024-12-30 --text';
    const rotation = `rotate 青石 ${line} --on 2025-01-06 --record 2024/decision-示1-2024-12-30`;
    return written([...decision.split(' '), words], rotation.split(' '));
  }

  test('a posting without round and source gets its keys at the end, a person is registered', async () => {
    const files = await rotated(
      '青石镇：自2025年1月6日起，陶示卯（区农林局）接替钱示二。',
      '--out 钱示二 --in 陶示卯 --new-person --unit 区农林局',
    );
    expect(added(files['teams/qingshi.yaml']!)).toEqual([
      '    until: "2025-01-05"',
      `    until_source: ${SOURCE}`,
      '    handover:',
      '      to: 陶示卯',
      '  - person: 陶示卯',
      '    role: selected-graduate',
      '    unit: 区农林局',
      '    since: "2025-01-06"',
      '    round: 2',
      '    basis: reported',
      `    source: ${SOURCE}`,
    ]);
    expect(added(files['people.yaml']!)).toEqual(['  - name: 陶示卯']);
  });

  test('a posting with round, basis and source gets each key where the schema has it', async () => {
    const files = await rotated(
      '青石镇：自2025年1月6日起，陶示卯接替魏示寅。',
      '--out 魏示寅 --in 陶示卯 --new-person --gap 放假 --round 4',
    );
    const team = files['teams/qingshi.yaml']!;
    const start = team.after.indexOf('  - person: 魏示寅');
    expect(team.after.slice(start, team.after.indexOf('  - person: 华示子')).split('\n')).toEqual([
      '  - person: 魏示寅',
      '    role: finance-assistant',
      '    since: "2024-07-10"',
      '    until: "2025-01-05"',
      `    until_source: ${SOURCE}`,
      '    round: 2',
      '    handover:',
      '      to: 陶示卯',
      '    basis: reported',
      '    source: {document: rotation, lines: [6]}',
      '',
    ]);
    expect(added(team).slice(4)).toEqual([
      '  - person: 陶示卯',
      '    role: finance-assistant',
      '    since: "2025-01-06"',
      '    round: 4',
      '    gap:',
      '      zh: 放假',
      '    basis: reported',
      `    source: ${SOURCE}`,
    ]);
  });

  test('a captain from a unit that is registered', async () => {
    const files = await rotated(
      '青石镇：自2025年1月6日起，陶示卯（市教研局）任代队长，接替华示子。',
      '--out 华示子 --in 陶示卯 --new-person --unit 市教研局 --new-unit city,government --captain --acting',
    );
    expect(added(files['teams/qingshi.yaml']!).slice(4)).toEqual([
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
    ]);
    expect(added(files['units.yaml']!)).toEqual([
      '  - name: 市教研局',
      '    level: city',
      '    kind: government',
      '    names:',
      '      - text: 市教研局',
      `        source: ${SOURCE}`,
    ]);
  });

  test('of somebody who only goes', async () => {
    const files = await rotated('青石镇孙示三2025年1月5日离任。', '--out 孙示三');
    expect(added(files['teams/qingshi.yaml']!)).toEqual([
      '    until: "2025-01-05"',
      `    until_source: ${SOURCE}`,
    ]);
  });
});
