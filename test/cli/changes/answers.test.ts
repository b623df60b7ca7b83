import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleHistory } from '../../histories.ts';
import { edit, emptyRepository, fill, replace, type TestRepository } from '../../history.ts';
import { bangzhen, type Ran } from '../io.ts';

/** `changes` on repositories made for the test, through git. Whole answers are golden files. */

const ONE = { author: '编者一', date: '2024-06-01' };
const TWO = { author: '编者二', date: '2024-07-12' };

function ask(repository: TestRepository, ...argv: string[]): Promise<Ran> {
  return bangzhen(['changes', ...argv], { env: { ...repository.env, LANG: 'zh_CN.UTF-8' } });
}

interface Answer {
  folder: string;
  since: string | null;
  before: { revision: string | null; commit: { commit: string; date: string } | null };
  after: Answer['before'];
  uncommitted: boolean;
  commits: { author: string; date: string; subject: string; side: string }[];
  left_out: { file: string; revision: string | null }[];
  total: number;
  totals: Record<string, number>;
  changes: { kind: string; sentence: string; town: string | null }[];
}

async function json(repository: TestRepository, ...argv: string[]): Promise<Answer> {
  const { out, err } = await ask(repository, ...argv, '--format', 'json');
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Answer;
}

/** A repository of the example in two commits, to be changed by the test. */
function repositoryOf(folder?: string): TestRepository {
  const repository = emptyRepository(folder);
  fill(repository, 'example');
  repository.commit('登记', ONE);
  edit<{ area_km2: number }>(repository, 'towns/qingshi.yaml', (town) => (town.area_km2 = 62.53));
  repository.commit('更正面积', TWO);
  return repository;
}

describe('which revisions', () => {
  test('one against the files as they are, committed or not', async () => {
    const repository = repositoryOf();
    expect(await json(repository, 'HEAD~1')).toMatchObject({
      folder: 'data',
      before: { revision: 'HEAD~1', commit: { date: '2024-06-01' } },
      after: { revision: null, commit: null },
      uncommitted: false,
      commits: [{ author: '编者二', date: '2024-07-12', subject: '更正面积', side: 'after' }],
      totals: { personnel: 0, task: 0, data: 1, wording: 0 },
      changes: [{ sentence: '青石镇行政区域面积由62.35改为62.53平方公里' }],
    });
    replace(repository, 'units.yaml', '文件没有列出成员单位名单。', '没有名单。');
    expect(await json(repository, 'HEAD~1')).toMatchObject({ uncommitted: true, total: 2 });
    expect(await json(repository)).toMatchObject({
      before: { revision: 'HEAD' },
      uncommitted: true,
      commits: [],
      total: 1,
    });
  });

  test('two against each other, by any name git takes, in either order, or with .. between', async () => {
    const repository = exampleHistory();
    const id = repository.git('rev-parse', 'v1').trim();
    const wanted = await json(repository, 'v1', 'HEAD');
    expect(wanted.total).toBe(13);
    for (const argv of [
      ['v1..HEAD'],
      ['v1..'],
      [id, 'main'],
      [id.slice(0, 8), 'HEAD'],
      ['HEAD^', 'HEAD'],
    ])
      expect((await json(repository, ...argv)).changes).toEqual(wanted.changes);
    const back = await json(repository, 'HEAD', 'v1');
    expect(back.commits).toMatchObject([{ side: 'before' }]);
    expect((await json(repository, '..v1')).changes).toEqual(back.changes);
  });

  test('the last commit before a day, in the days of the commits', async () => {
    const repository = repositoryOf();
    const base = async (day: string): Promise<unknown> =>
      (await json(repository, '--since', day)).before.commit?.date;
    expect(await base('2024-07-12')).toBe('2024-06-01');
    expect(await base('2024-07-13')).toBe('2024-07-12');
    expect(await base('2999-12-31')).toBe('2024-07-12');
    const none = await ask(repository, '--since', '2024-06-01');
    expect([none.code, none.out, none.err]).toEqual([
      1,
      '',
      '当前分支在2024-06-01以前没有提交。\n',
    ]);
  });

  test('of what was merged only the branch merged into counts for a day', async () => {
    const repository = repositoryOf();
    repository.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    replace(repository, 'units.yaml', '文件没有列出成员单位名单。', '没有名单。');
    repository.commit('别处的改动', { author: '编者三', date: '2024-08-01' });
    repository.git('checkout', '-q', 'main');
    repository.git(
      ...['-c', 'user.name=编者二', '-c', 'user.email=e@example.org'],
      ...['merge', '-q', '--no-ff', '-m', '合并', 'side'],
    );
    expect(await json(repository, '--since', '2024-09-01')).toMatchObject({
      before: { commit: { date: '2024-07-12' } },
      total: 1,
    });
  });
});

describe('what counts as a change', () => {
  test('nothing does: a sentence, exit code 0', async () => {
    const { out, code, err } = await ask(exampleHistory(), 'HEAD');
    expect([code, err]).toEqual([0, '']);
    expect(exampleHistory().masked(out)).toBe(
      '从HEAD（2222222，2024年7月12日）到现在的文件，数据没有变动。\n',
    );
  });

  test('layout, comments and order of keys do not, nor what lies beside the data', async () => {
    const repository = repositoryOf();
    // Written anew by another program, with its own layout and without comments.
    for (const file of ['units.yaml', 'plan/rules.yaml', 'teams/baisha.yaml'])
      edit<object>(repository, file, () => undefined);
    edit<Record<string, unknown>>(repository, 'towns/baisha.yaml', (town) => {
      const { name } = town;
      delete town['name'];
      town['name'] = name;
    });
    writeFileSync(join(repository.root, 'README.md'), 'x');
    writeFileSync(join(repository.data, 'notes.txt'), 'x');
    expect(await json(repository)).toMatchObject({ total: 0, uncommitted: false });
  });

  test('filters; what they leave out is counted', async () => {
    const repository = exampleHistory();
    const personnel = await json(repository, 'v1', '--kind', 'personnel', '--town', '白沙');
    expect([personnel.total, personnel.changes.length]).toEqual([13, 4]);
    expect(new Set(personnel.changes.map(({ town }) => town))).toEqual(new Set(['baisha']));
    const none = await ask(repository, 'v1', '--kind', 'task');
    expect(none.code).toBe(0);
    expect(none.out).toContain('没有所选的变动；其他变动13处。');
    const town = await ask(repository, 'v1', '--town', '白莎镇');
    expect([town.code, town.out]).toEqual([1, '']);
    expect(town.err).toBe('没有“白莎镇”这个镇（街）。\n最接近的：白沙镇\n');
  });
});

describe('revisions with faults, of other formats, with files missing', () => {
  test('a file that cannot be parsed in one revision is named and left out of both', async () => {
    const repository = repositoryOf();
    writeFileSync(join(repository.data, 'units.yaml'), 'units: [\n');
    writeFileSync(join(repository.data, 'people.yaml'), Buffer.from([0xb4, 0xf3, 0x0a]));
    repository.commit('坏文件', { author: '编者三', date: '2024-08-01' });
    repository.git('checkout', '-q', 'HEAD~1', '--', 'data');
    edit<{ area_km2: number }>(repository, 'towns/baisha.yaml', (town) => town.area_km2++);
    const { out, err, code } = await ask(repository, 'HEAD', '--format', 'json');
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      total: 1,
      left_out: [
        { file: 'data/people.yaml', revision: 'HEAD' },
        { file: 'data/units.yaml', revision: 'HEAD' },
      ],
    });
    expect(err).toMatch(
      /^未比较 data\/people\.yaml（HEAD）：.+。\n未比较 data\/units\.yaml（HEAD）：.+。\n$/,
    );
    // The other way round, in the files as they are now.
    writeFileSync(join(repository.data, 'teams/baisha.yaml'), '\ufeffx: 1\n');
    const now = await ask(repository, 'HEAD~1');
    expect(now.err).toContain('未比较 data/teams/baisha.yaml（现在的文件）：');
    expect(now.out).not.toContain('名单不再列');
  });

  test('the answer says that files are left out; one with the same fault in both has not changed', async () => {
    const repository = repositoryOf();
    writeFileSync(join(repository.data, 'units.yaml'), 'units: [\n');
    const { out } = await ask(repository, '--width', '200');
    expect(out).toMatch(/到现在的文件，其余数据没有变动；另有1个文件读不出，未作比较。\n/);
    expect(out).toContain('现在的文件有尚未提交的改动');
    expect(await json(repository)).toMatchObject({ total: 0, uncommitted: true });
    const { out: en } = await ask(repository, 'HEAD~1', '--lang', 'en');
    expect(en.replace(/\s+/g, ' ')).toContain(
      '1 change: data 1; 1 file could not be read and is left out.',
    );
    repository.commit('坏文件', { author: '编者三', date: '2024-08-01' });
    const same = await ask(repository, 'HEAD');
    expect([same.err, same.out]).toEqual([
      '',
      expect.stringMatching(/到现在的文件，数据没有变动。\n/),
    ]);
    expect(await json(repository, 'HEAD~1')).toMatchObject({
      uncommitted: false,
      left_out: [{ file: 'data/units.yaml', revision: null }],
    });
  });

  test('an earlier revision without some files, with files of no kind, with odd shapes', async () => {
    const repository = emptyRepository();
    fill(repository, 'example');
    for (const name of ['plan/duties.yaml', 'plan/rules.yaml', 'people.yaml'])
      rmSync(join(repository.data, name));
    rmSync(join(repository.data, 'records'), { recursive: true });
    writeFileSync(join(repository.data, 'teams/baisha.yaml'), 'postings: {冯示八: 队长}\n');
    writeFileSync(join(repository.data, 'towns/baisha.yaml'), '- 白沙镇\n');
    writeFileSync(join(repository.data, 'old-format.yaml'), 'teams: [baisha]\n');
    repository.commit('旧格式', ONE);
    fill(repository, 'example');
    const answer = await json(repository);
    expect(answer.left_out).toEqual([]);
    expect(answer.total).toBeGreaterThan(50);
    const { out, code } = await ask(repository);
    expect(code).toBe(0);
    expect(out).toContain('删去文件old-format.yaml。');
    expect(out).toMatch(/新增规定\d+项：R01、R02、/);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('names of people', () => {
  /** 何示庚 is only in the earlier revision, and there in a note, a commit and the name of its author. */
  function withOldNames(): TestRepository {
    const repository = emptyRepository();
    fill(repository, 'example');
    const old = '司马示长';
    edit<{ people: { name: string }[] }>(repository, 'people.yaml', ({ people }) => {
      people.push({ name: old });
    });
    edit<{ postings: object[] }>(repository, 'teams/baisha.yaml', ({ postings }) => {
      postings.push({ person: old, role: 'volunteer', role_note: { zh: `${old}为补录。` } });
    });
    repository.commit('登记', ONE);
    edit<{ postings: { role_note?: { zh: string } }[] }>(
      repository,
      'teams/baisha.yaml',
      ({ postings }) => {
        postings.at(-1)!.role_note!.zh = `${old}为补录，由街道提供。`;
      },
    );
    repository.commit(`更正${old}的说明`, { author: old, date: '2024-07-01' });
    fill(repository, 'example');
    repository.commit('撤下', TWO);
    return repository;
  }

  test('who only stood in an earlier revision is called by the role there', async () => {
    const repository = withOldNames();
    for (const line of [
      'HEAD~2 --format text',
      'HEAD~2 HEAD~1 --format json',
      'HEAD~1 HEAD~2 --format md',
      'HEAD HEAD~2 --format csv',
    ]) {
      const shown = await ask(repository, ...line.split(' '));
      const hidden = await ask(repository, ...line.split(' '), '--no-names');
      expect(shown.out).toContain('司马示长');
      const said = hidden.out + hidden.err;
      expect([line, hidden.code, said]).toEqual([
        line,
        0,
        expect.not.stringMatching(/司马|示长|某/),
      ]);
      expect(said).toContain('白沙镇大学生志愿者');
    }
    const { out } = await ask(repository, 'HEAD~1', '--no-names');
    expect(out).toContain('名单不再列原白沙镇大学生志愿者');
    const path = await ask(repository, 'HEAD~1', '--no-names', '--output', '司马示长.txt');
    expect([path.code, path.written]).toEqual([2, {}]);
  });

  test('a file of an earlier revision that cannot be parsed gives its names away no more', async () => {
    const repository = emptyRepository();
    fill(repository, 'example');
    writeFileSync(
      join(repository.data, 'people.yaml'),
      'people:\n  - name: 司马示长\n  - name: [\n',
    );
    repository.commit('司马示长', { author: '司马示长', date: '2024-06-01' });
    fill(repository, 'example');
    repository.commit('改好', TWO);
    const { out, err } = await ask(repository, 'HEAD', 'HEAD~1', '--no-names', '--format', 'json');
    expect(out + err).not.toMatch(/司马|示长/);
  });

  test('people who are in both are called as everywhere', async () => {
    const { out } = await ask(exampleHistory(), 'v1', '--no-names');
    expect(out).toContain('青石镇队长乙（市林果局）接替青石镇队长甲任青石镇工作队队长');
  });
});
