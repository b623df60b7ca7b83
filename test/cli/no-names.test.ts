import { NOBODY } from '../nobody.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { run } from '../../src/cli.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { FORMATS } from '../../src/commands/program/request.ts';
import { DATA_DIR, EXAMPLE_DIR } from '../data-dir.ts';
import { withEdits } from '../errors/workspace.ts';
import { shippedHistory } from '../histories.ts';

/**
 * With --no-names nothing that leaves the program holds the name of a person: no answer, paper, message
 * or name of a file. The names are read from the rows of annex 2, not from what the program knows.
 */

const cache = mkdtempSync(join(tmpdir(), 'bangzhen-names-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const SEED = readFileSync(join(DATA_DIR, '..', 'seeds', '000_3bdc47bb3f333566.txt'), 'utf8').split(
  '\n',
);

/** The 74 names of annex 2, lines 107 to 122: the first two to four characters of each cell from the fifth. */
const NAMES = namesOfAnnex2();

function namesOfAnnex2(): string[] {
  const rows = SEED.slice(106, 122).filter((line) => /^\d+\t/.test(line));
  const cells = rows.flatMap((row) => row.split('\t').slice(4));
  const names = cells.flatMap((cell) =>
    cell
      .replace(/^(\S) (\S)(?= )/, '$1$2')
      .split(/[ (]/)
      .slice(0, cell.startsWith('刘伟斌') ? 4 : 1)
      .map((word) => word.replace(/市政府办公室|市自然资源$/, '')),
  );
  return [...new Set(names.filter((name) => name !== '' && name !== '团队'))];
}

interface Everything {
  /** All that was written: answer, messages, files and their names. */
  said: string;
  code: number;
}

async function everything(argv: readonly string[], data?: string): Promise<Everything> {
  // What changed is asked of a history that is the same everywhere.
  const env = argv[0] === 'changes' ? shippedHistory().env : {};
  const packaged = data ?? DATA_DIR;
  let said = '';
  const add = (text: string): void => void (said += `${text}\n`);
  const io = {
    out: add,
    err: add,
    writeFile: (path: string, text: string) => add(`${path}\n${text}`),
    makeFolder: add,
    env,
    cwd: '/',
    today: () => '2022-06-30',
    terminal: { out: false, err: true, columns: undefined },
    ...NOBODY,
    packaged: { data: packaged, snapshot: join(cache, 'none') },
    cacheDir: cache,
  };
  const code = await run([...argv, '--no-names'], io, '0.0.0');
  return { said, code };
}

/** Names in what was written, also where white space of the scan stands inside. */
function leaks(said: string): string[] {
  const bare = said.replace(/\s+/g, '');
  return NAMES.filter((name) => bare.includes(name));
}

/** For each command, arguments that make it speak of people. */
const ASKED: Record<string, readonly (readonly string[])[]> = {
  'who-leads': [['会城'], ['市政府办公室'], ['13'], ['张炎庭'], ['司前']],
  'town-report': [['双水'], ['会城'], ['司前'], ['大鳌'], ['--all', '--output', '镇情']],
  'unit-report': [['市财政局'], ['中国农业银行江门分行'], ['区民政局']],
  'district-report': [[]],
  'meeting-pack': [
    ['--for', '2022-06-30'],
    ['--for', '2022-06-30', '--town', '大鳌'],
    ['--for', '2022-06-30', '--unit', '市政府办公室'],
  ],
  audit: [[], ['--town', '会城'], ['--rule', 'R29']],
  'rotation-due': [[], ['--town', '大鳌']],
  progress: [[], ['13'], ['--town', '双水']],
  ledger: [[], ['--unit', '市财政局']],
  briefing: [[], ['--since', '2022-03-01']],
  due: [[], ['--obligation', 'P19'], ['--actor', '市财政局']],
  calendar: [[], ['--obligation', 'P01'], ['--actor', '市财政局']],
  'rotation-plan': [
    ['--from', '2025-03-01', '--batches', '4'],
    ['--from', '2025-03-01', '--batches', '4', '--town', '睦洲'],
    ['--from', '2025-03-01', '--batches', '2', '--handover'],
  ],
  history: [
    ['会城'],
    ['大鳌'],
    ['张炎庭'],
    ['黄天栋'],
    ['市政府办公室'],
    ['13'],
    ['P19'],
    ['伍斌'],
  ],
  overview: [[]],
  towns: [[], ['会城']],
  teams: [[], ['大鳌'], ['会城'], ['司前']],
  people: [
    [],
    ['张炎庭'],
    ['伍斌'],
    ['--shared'],
    ['--captain'],
    ['--capacity', 'acting'],
    ['无此人'],
  ],
  tasks: [[], ['13'], ['张炎庭']],
  units: [[], ['市政府办公室'], ['中国农业银行江门分行'], ['张炎庭']],
  plan: [
    ['targets'],
    ['rules'],
    ['discrepancies'],
    ['discrepancies', 'X57'],
    ['discrepancies', 'X61'],
    ['discrepancies', 'X62'],
    ['obligations'],
    ['duties'],
    ['goals'],
    ['deadlines'],
  ],
  matrix: [['units'], ['towns']],
  cite: [
    ['附件2'],
    ['L107'],
    ['L121'],
    ['L105-122'],
    ['L112-115'],
    ['附件2双水'],
    ['二(一)'],
    ['13'],
    ['张炎庭'],
  ],
  search: [['张炎庭'], ['伍斌'], ['zhangyanting'], ['wb'], ['金融助理'], ['市财政局']],
  changes: [['HEAD~1'], ['HEAD', 'HEAD~1'], ['HEAD~1', '--town', '大鳌'], ['HEAD']],
  validate: [[]],
  coverage: [[]],
  fmt: [['--check'], ['--diff']],
};

test('the names are those of annex 2', () => {
  expect(NAMES).toHaveLength(74);
  // With a space inside (line 121), joined to the unit (line 112), with a post (line 107), four in a cell.
  for (const name of ['伍斌', '李维睿', '颜钊', '黄天栋', '莫立觉', '司徒静怡'])
    expect(NAMES).toContain(name);
});

test('every command is asked', () => {
  // Those that write data refuse the option.
  const answering = COMMANDS.filter(({ gives }) => gives !== 'change');
  expect(Object.keys(ASKED).sort()).toEqual(answering.map(({ name }) => name).sort());
});

describe('no command names anybody with --no-names', () => {
  for (const { name, gives } of COMMANDS) {
    if (gives === 'change') {
      test(`${name} refuses the option`, async () => {
        const { said, code } = await everything([name, '双水', '--lang', 'zh']);
        expect(code).toBe(2);
        expect(said).toContain(`${name} 写入数据，人名不能省去`);
      });
      continue;
    }
    for (const format of FORMATS[gives]) {
      test(`${name} --format ${format}`, async () => {
        for (const args of ASKED[name]!) {
          const { said } = await everything([name, ...args, '--format', format]);
          expect([args, leaks(said)]).toEqual([args, []]);
          expect(said).not.toMatch(/某某/);
        }
      });
    }
  }
});

test.each(FORMATS.calendar)('rotations in a calendar as %s', async (format) => {
  // Every name of the example has the character 示 in it, which else only stands in 示例.
  const argv = ['calendar', '--as-of', '2024-03-01', '--format', format, '--data', EXAMPLE_DIR];
  const bare = (await everything(argv, EXAMPLE_DIR)).said.replace(/\s+/g, '');
  expect(bare.replaceAll('示例', '')).not.toContain('示');
  if (format === 'ics') expect(bare).toContain('白沙镇队长');
});

test('without the option the same questions do name people', async () => {
  const { said } = await everything(['teams', '大鳌']);
  expect(said).toContain('大鳌镇队长');
  let named = '';
  const io = {
    out: (text: string) => void (named += text),
    err: () => undefined,
    writeFile: () => undefined,
    makeFolder: () => undefined,
    env: {},
    cwd: '/',
    today: () => '2022-06-30',
    terminal: { out: false, err: false, columns: undefined },
    ...NOBODY,
    packaged: { data: DATA_DIR, snapshot: join(cache, 'none') },
    cacheDir: cache,
  };
  await run(['teams', '大鳌'], io, '0.0.0');
  expect(leaks(named)).toHaveLength(11);
});

test('a person is called the same everywhere, by towns and role', async () => {
  // 张炎庭 stands in rows 1, 3 and 6 of annex 2 (lines 107, 109, 114) as finance assistant.
  const words = '会城街道、睦洲镇、三江镇金融助理';
  for (const argv of [
    ['teams', '会城'],
    ['teams', '三江', '--format', 'csv'],
    ['people', '张炎庭', '--format', 'json'],
    ['people', '--shared', '--format', 'md'],
    ['town-report', '睦洲', '--format', 'html'],
    ['district-report'],
  ]) {
    const { said } = await everything(argv);
    expect([argv, said.replace(/\s+/g, '').includes(words)]).toEqual([argv, true]);
  }
});

describe('names that a person types', () => {
  test.each([
    [['张炎庭'], 2],
    [['people', '张炎庭', '--shard'], 2],
    [['tasks', '张炎庭'], 1],
    [['units', '张炎庭局'], 1],
    [['plan', 'rules', '张炎庭'], 1],
    [['towns', '--output', '张炎庭.txt'], 2],
    [['town-report', '--all', '--output', '/tmp/伍斌'], 2],
    [['help', '张炎庭'], 2],
  ])('%j is not repeated', async (argv, code) => {
    const ran = await everything(argv);
    expect(leaks(ran.said)).toEqual([]);
    expect(ran.code).toBe(code);
  });

  test('any words around a name', async () => {
    const names = fc.constantFrom(...NAMES);
    const words = fc.string({ maxLength: 5 }).filter((text) => !text.startsWith('-'));
    await fc.assert(
      fc.asyncProperty(words, names, words, async (before, name, after) => {
        const query = `${before}${name}${after}`;
        fc.pre(!query.startsWith('-'));
        for (const command of ['who-leads', 'people', 'search', 'cite', 'teams'])
          expect(leaks((await everything([command, query])).said)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('findings in faulty data', () => {
  test.each([
    ['a misspelt name', 'data/teams/daao.yaml', 'person: 黄伟诚', 'person: 黄伟诚强'],
    ['a file that cannot be parsed', 'data/teams/daao.yaml', 'postings:', 'postings: ['],
    ['a name nobody registered', 'data/people.yaml', '- name: 黄天栋\n', ''],
  ])('%s', async (_what, file, find, replace) => {
    await withEdits({ edit: { file, find, replace } }, async (root) => {
      const data = join(root, 'data');
      for (const argv of [['validate'], ['validate', '--format', 'json'], ['teams', '大鳌']]) {
        const { said } = await everything([...argv, '--data', data], data);
        expect([argv, leaks(said)]).toEqual([argv, []]);
      }
    });
  });
});

describe('names of other kinds', () => {
  const NAMED = ['阿依·买买提', 'J. Smith', "O'Neil", 'Anne-Marie', '张伟（小）', '欧阳 建国'];

  test.each(NAMED)('%s is called by the role too', async (name) => {
    const quoted = JSON.stringify(name);
    const edits = {
      person: { file: 'data/people.yaml', find: 'name: 罗杰文', replace: `name: ${quoted}` },
      posting: {
        file: 'data/teams/daao.yaml',
        find: 'person: 罗杰文',
        replace: `person: ${quoted}`,
      },
    };
    await withEdits({ edit: Object.values(edits) }, async (root) => {
      const data = join(root, 'data');
      for (const argv of [['teams', '大鳌'], ['people'], ['meeting-pack', '--for', '2022-06-30']]) {
        const { said, code } = await everything([...argv, '--data', data], data);
        expect([argv, code]).toEqual([argv, 0]);
        expect(said).not.toContain(name);
        if (argv[0] !== 'meeting-pack') expect(said).toContain('大鳌镇金融助理');
      }
    });
  });

  test('the key of a second person of the name is no word to be looked for elsewhere', async () => {
    const edits = {
      person: {
        file: 'data/people.yaml',
        find: '  - name: 张炎庭\n',
        replace: '  - name: 张炎庭\n  - name: 张炎庭\n    key: "2"\n',
      },
      posting: {
        file: 'data/teams/muzhou.yaml',
        find: 'person: 张炎庭',
        replace: 'person: 张炎庭\n    person_key: "2"',
      },
    };
    await withEdits({ edit: Object.values(edits) }, async (root) => {
      const data = join(root, 'data');
      const { said } = await everything(['overview', '--data', data, '--lang', 'zh'], data);
      expect(said).toContain('截至2022年6月30日');
      expect(leaks(said)).toEqual([]);
    });
  });

  test('a name that only the document holds', async () => {
    const edits = {
      person: { file: 'data/people.yaml', find: '  - name: 莫颖心\n', replace: '' },
      posting: {
        file: 'data/teams/huicheng.yaml',
        find: '  - person: 莫颖心\n    role: volunteer\n',
        replace: '',
      },
    };
    await withEdits({ edit: Object.values(edits) }, async (root) => {
      const data = join(root, 'data');
      for (const argv of [['cite', 'L107'], ['coverage'], ['validate']])
        expect(leaks((await everything([...argv, '--data', data], data)).said)).toEqual([]);
    });
  });
});
