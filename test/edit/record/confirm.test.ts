import { describe, expect, test } from 'vitest';
import { onCopy } from '../copy.ts';

/** Nothing is written without a yes; what is written is what was shown. */

const LINE =
  'record special-meeting --unit 市财务局 --half-year 2024-H1 --date 2024-06-20 --matters 村道';
const FILE = 'records/2024/special-meeting-2024-H1-市财务局.yaml';
const TEXT = `# yaml-language-server: $schema=../../../../../schemas/data/record.schema.json
kind: special-meeting
unit: 市财务局
half_year: 2024-H1
date: "2024-06-20"
matters:
  - 村道
`;
const SHOWN = `# data/${FILE}\n${TEXT}`;

/** What a command line gives on the example, and the files that are others or new then. */
function ran(
  line: string,
  typed?: string,
): Promise<{ out: string; err: string; code: number; asked: string[]; changed: unknown }> {
  return onCopy(async ({ run, files }) => {
    const before = files();
    const asked: string[] = [];
    const ask = (question: string): string => (asked.push(question), typed!);
    const { out, err, code } = await run(line, typed === undefined ? {} : { ask });
    const now = Object.entries(files());
    const changed = Object.fromEntries(now.filter(([inner, text]) => before[inner] !== text));
    return { out, err, code, asked, changed };
  });
}

describe('asked at the terminal', () => {
  test.each(['y', 'Y', 'yes', ' Yes ', '是', '好', '写'])('“%s” writes', async (typed) => {
    expect(await ran(LINE, typed)).toEqual({
      out: '',
      err: `written: data/${FILE}.\n`,
      code: 0,
      asked: [`${SHOWN}Write this? [y/N] `],
      changed: { [FILE]: TEXT },
    });
  });

  test.each(['', 'n', 'no', '否', 'ja', 'yes!', 'y n'])('“%s” does not', async (typed) => {
    expect(await ran(LINE, typed)).toEqual({
      out: '',
      err: 'Nothing was written.\n',
      code: 1,
      asked: [`${SHOWN}Write this? [y/N] `],
      changed: {},
    });
  });

  test('in Chinese', async () => {
    const { asked, err } = await ran(`${LINE} --lang zh`, '不');
    expect([asked, err]).toEqual([[`${SHOWN}写入以上内容吗？[y/N] `], '没有写入。\n']);
  });

  test('with what is to be known before', async () => {
    const free = LINE.replace('市财务局', '区财务局');
    const { asked } = await ran(free, 'n');
    expect(asked[0]).toMatch(
      /\nnote: this record answers to nothing that is owed .*\nWrite this\?/,
    );
  });
});

describe('not asked', () => {
  test('nobody is there: exit 2, and what to do', async () => {
    const { out, err, code, changed } = await ran(LINE);
    expect([out, code, changed]).toEqual(['', 2, {}]);
    expect(err).toBe(
      'bangzhen: there is no terminal to ask on: add --yes to write, or --dry-run to look only.\n',
    );
    expect((await ran(`${LINE} --lang zh`)).err).toContain('加 --yes 写入');
  });

  test('--yes writes what it shows', async () => {
    const shown = { out: SHOWN, err: `written: data/${FILE}.\n`, code: 0 };
    expect(await ran(`${LINE} --yes`, 'n')).toEqual({
      ...shown,
      asked: [],
      changed: { [FILE]: TEXT },
    });
  });

  test('--dry-run shows and never writes', async () => {
    const shown = { out: SHOWN, err: 'Nothing was written (--dry-run).\n', code: 0 };
    expect(await ran(`${LINE} --dry-run`, 'y')).toEqual({ ...shown, asked: [], changed: {} });
  });

  test('both together cannot be meant', async () => {
    const { code, err, changed } = await ran(`${LINE} --yes --dry-run`, 'y');
    expect([code, changed]).toEqual([2, {}]);
    expect(err).toMatch(/--yes.*--dry-run/);
  });

  test('what would be an error is not asked about, and not written with --yes', async () => {
    const early = LINE.replace('--date 2024-06-20', '--date 2023-12-31');
    for (const line of [early, `${early} --yes`, `${early} --dry-run`]) {
      const { code, err, asked, changed } = await ran(line, 'y');
      expect([line, code, asked, changed]).toEqual([line, 1, [], {}]);
      expect(err).toMatch(/1 new error, so nothing was written:\ndata\/records\/\S+:5:7: /);
      expect(err).toContain('before its period 2024-H1 begins on 2024-01-01');
    }
  });
});
