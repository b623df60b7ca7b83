import { describe, expect, test } from 'vitest';
import { onCopy } from '../copy.ts';

/** What is seen before a rotation is written, and files that are written in another way. */

const TEAM = 'teams/qingshi.yaml';
const ON = '--on 2024-10-08 --record 2024/decision-云组〔2024〕12号-2024-09-30';
const ROTATE = `rotate 青石 --out 钱示二 --in 陶示卯 --new-person --unit 区农林局 ${ON}`;

describe('before it is written', () => {
  test('the changed lines and the rules are shown, and a yes is asked for', async () => {
    await onCopy(async ({ run, files }) => {
      const before = files();
      const asked: string[] = [];
      const no = await run(ROTATE, { ask: (question) => (asked.push(question), 'n') });
      expect([no.code, no.out, no.err]).toEqual([1, '', 'Nothing was written.\n']);
      expect(files()).toEqual(before);
      expect(asked[0]).toMatch(
        /^--- data\/teams\/qingshi.yaml\n\+\+\+ data\/teams\/qingshi.yaml\n/,
      );
      expect(asked[0]).toContain('\n+    until: "2024-10-07"\n');
      expect(asked[0]).toMatch(/\nR02 .* fail: [^]*Write these 2 files\? \[y\/N\] $/);
      expect([(await run(ROTATE)).code, files()]).toEqual([2, before]);
      expect([(await run(`${ROTATE} --dry-run`)).code, files()]).toEqual([0, before]);
      const yes = await run(ROTATE, { ask: () => 'y' });
      expect([yes.code, yes.out]).toEqual([0, '']);
      expect(yes.err).toBe('written: data/teams/qingshi.yaml, data/people.yaml.\n');
      expect(Object.keys(files()).filter((inner) => files()[inner] !== before[inner])).toEqual([
        'people.yaml',
        TEAM,
      ]);
      // A second time it cannot be: who goes has gone.
      expect((await run(`${ROTATE} --yes`)).err).toContain('"钱示二" has left already');
    });
  });

  test('a team that would fall under 5', async () => {
    // 青石 has 6 people in October 2024; without one of them it has 5, and 4 when another goes.
    const gone = `  - person: 孙示三
    role: town-staff
    since: "2021-07-01"
    since_source: {document: arrivals, lines: [3]}
`;
    const leaves = `rotate 青石 --out 钱示二 ${ON} --dry-run`;
    await onCopy(async ({ run }) => expect((await run(leaves)).out).not.toContain('R01'));
    await onCopy(
      async ({ run }) => {
        const words = /\nR01 \(二（一）\) pass → fail: .*Fewer than 5: 4 counting everybody named/;
        expect((await run(leaves)).out).toMatch(words);
      },
      { edit: { file: `data/${TEAM}`, find: gone, replace: '' } },
    );
  });

  test('whether another captain is a member of the Party cannot be told', async () => {
    const text = '青石镇：自2025年1月6日起，陶示卯任工作队队长，接替华示子。';
    await onCopy(async ({ run }) => {
      await run(`record decision --title 任职 --number 示1 --date 2025-01-02 --text ${text} --yes`);
      const line = `--in 陶示卯 --new-person --captain --on 2025-01-06`;
      const record = '--record 2025/decision-示1-2025-01-02 --dry-run';
      const { out } = await run(`rotate 青石 --out 华示子 ${line} ${record}`);
      expect(out).toMatch(/\nR05 \(二（一）\) unknown: .*Party/);
      const zh = await run(`rotate 青石 --out 华示子 ${line} ${record} --lang zh`);
      expect(zh.out).toMatch(/\nR05（二（一））无法判断：队长是中共正式党员/);
    });
  });
});

describe('files in another form', () => {
  /** The team of 青石 with other words for its postings. */
  const withPostings = (files: Record<string, string>, postings: string): string =>
    files[TEAM]!.replace(/^postings:\n[^]*(?=^blank:)/m, postings);
  const QIAN =
    '{person: 钱示二, role: selected-graduate, since: "2021-07-01", since_source: {document: arrivals, lines: [3]}}';

  test('an empty list gets its first item, with what stands behind it', async () => {
    await onCopy(async ({ run, files, put }) => {
      put(TEAM, withPostings(files(), 'postings: []  # 尚未派出\n'));
      const line = `rotate 青石 --in 陶示卯 --role selected-graduate --new-person --unit 区农林局`;
      const { out, err, code } = await run(`${line} ${ON} --dry-run`);
      // Without a captain it is no sound team.
      expect([code, err]).toEqual([1, expect.stringContaining('the team has no captain')]);
      expect(out).toContain(
        '\n-postings: []  # 尚未派出\n+postings:  # 尚未派出\n+  - person: 陶示卯\n+    role: selected-graduate\n',
      );
    });
  });

  test.each([
    ['a list on one line', `postings: [${QIAN}]\n`, 'data/teams/qingshi.yaml:6:12: '],
    ['a posting on one line', `postings:\n  - ${QIAN}\n`, 'data/teams/qingshi.yaml:7:5: '],
  ])('%s is refused with its place', async (_what, postings, place) => {
    await onCopy(async ({ run, files, put }) => {
      put(TEAM, withPostings(files(), postings));
      const before = files();
      const { out, err, code } = await run(`${ROTATE} --yes`);
      expect([out, code, files()]).toEqual(['', 1, before]);
      expect(err).toContain(`${place}this is written on one line`);
      expect(err).toContain('run bangzhen fmt first');
      await run('fmt');
      expect((await run(`${ROTATE} --dry-run`)).out).toContain('\n+      to: 陶示卯\n');
    });
  });

  test('people on one line are refused, although the team could be written', async () => {
    await onCopy(async ({ run, files, put }) => {
      const names = files()['people.yaml']!.match(/name: \S+/g)!;
      put('people.yaml', `people: [${names.map((name) => `{${name}}`).join(', ')}]\n`);
      const before = files();
      const { err, code } = await run(`${ROTATE} --yes --lang zh`);
      expect([code, files()]).toEqual([1, before]);
      expect(err).toMatch(/^data\/people.yaml:1:9: 这里写在一行内，.*bangzhen fmt/);
    });
  });
});

test('who shares a name with another is written with name and key', async () => {
  await onCopy(async ({ run, files, put }) => {
    put('people.yaml', `${files()['people.yaml']!}  - name: 孙示三\n    key: 孙示三（小）\n`);
    const text = '青石镇：自2025年1月6日起，孙示三（区农林局）接替钱示二。';
    await run(`record decision --title 任职 --number 示1 --date 2025-01-02 --text ${text} --yes`);
    const line = '--out 钱示二 --in 孙示三（小） --unit 区农林局 --on 2025-01-06';
    const record = '--record 2025/decision-示1-2025-01-02';
    const { code, err } = await run(`rotate 青石 ${line} ${record} --yes`);
    expect([code, err]).toEqual([0, expect.stringContaining('written')]);
    expect(files()[TEAM]).toContain('\n  - person: 孙示三\n    person_key: 孙示三（小）\n');
    expect(files()[TEAM]).toContain('\n    handover:\n      to: 孙示三（小）\n');
    expect((await run('validate --check person,unused')).out).not.toContain('error');
  });
});
