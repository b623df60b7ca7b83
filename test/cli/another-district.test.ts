import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { FORMATS } from '../../src/commands/program/request.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { EXAMPLE } from '../example/plan.ts';
import { renumbered } from '../example/renumbered.ts';
import { PLAN } from '../query/plan.ts';
import { ASKED, ASKED_RENUMBERED } from './example-questions.ts';
import { annexesIn, bare, clausesIn, clausesOf, foreignWords } from './foreign-words.ts';
import { grownHistory } from '../histories.ts';
import type { TestRepository } from '../history.ts';
import { bangzhen } from './io.ts';

/**
 * The engine knows nothing of the district that comes with it: on the data of another, every command speaks of
 * that one only, and cites clauses that its plan has.
 */

const FOREIGN = foreignWords(PLAN, EXAMPLE, `${EXAMPLE_DIR}/..`);
const CLAUSES = clausesOf(EXAMPLE.data);

const folder = renumbered();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const RENUMBERED = join(folder, 'data');

/** The data in a repository of their own, for what is asked of their history. */
const HISTORIES = new Map<string, TestRepository>();
function historyOf(data: string): TestRepository {
  const made = HISTORIES.get(data) ?? grownHistory(join(data, '..'));
  HISTORIES.set(data, made);
  return made;
}

/** Options that lay out text and sheets, which JSON does not take. */
const LAYOUT = ['--only', '--numbers'];

/** Everything that is written, messages and files too; text without breaks, so that clauses stand whole. */
async function said(argv: readonly string[], format: string, data: string): Promise<string> {
  const wide = format === 'text' ? ['--width', '1000'] : [];
  const { data: folder, env } = argv[0] === 'changes' ? historyOf(data) : { data, env: undefined };
  const line = [...argv, '--format', format, ...wide, '--data', folder];
  const ran = await bangzhen(line, { today: '2022-06-30', ...(env && { env }) });
  expect([argv, ran.code < 2 || ran.err]).toEqual([argv, true]);
  const files = Object.entries(ran.written).map(([path, text]) => `${path}\n${text}`);
  return [ran.out, ran.err, ...files].join('\n');
}

/** A test for each command, format and language, in which every answer is looked at. */
function everyAnswer(
  data: string,
  asked: typeof ASKED,
  look: (args: readonly string[], words: string) => void,
): void {
  for (const { name, gives } of COMMANDS) {
    for (const format of FORMATS[gives]) {
      for (const lang of ['zh', 'en']) {
        test(`${name} --format ${format} --lang ${lang}`, async () => {
          for (const args of asked[name]!) {
            if (format === 'json' && args.some((each) => LAYOUT.includes(each))) continue;
            look(args, await said([name, ...args, '--lang', lang], format, data));
          }
        });
      }
    }
  }
}

test('the words looked for are those of the other plan', () => {
  // Names of L89, L107, L129 and L29, clauses of L29 and L75, a fact of L29, words of L9.
  for (const word of [
    '双水镇',
    '双水',
    '黄天栋',
    '区民政局',
    '中国农业银行江门分行',
    '新会区',
    'XinhuiDistrict',
    '四（十二）',
    '附件3第13项',
    '结合实际分期分批进行轮换',
    '驻镇帮镇扶村工作',
    'R20',
  ])
    expect([word, FOREIGN.includes(word)]).toEqual([word, true]);
  // What both plans have is no sign of either.
  for (const word of ['每3年轮换一次', '二（一）', '附件3注', '各镇（街）', 'R01'])
    expect([word, FOREIGN.includes(word)]).toEqual([word, false]);
});

test('every command is asked', () => {
  expect(Object.keys(ASKED).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

describe('every answer is of the plan at hand', () => {
  everyAnswer(EXAMPLE_DIR, ASKED, (args, words) => {
    const plain = bare(words);
    expect([args, FOREIGN.filter((word) => plain.includes(word))]).toEqual([args, []]);
    expect([args, clausesIn(words).filter((each) => !CLAUSES.has(each))]).toEqual([args, []]);
    expect([args, annexesIn(words).filter((number) => number > 3)]).toEqual([args, []]);
  });
});

test('the renumbered plan is sound', async () => {
  const { out, code } = await bangzhen(['validate', '--data', RENUMBERED, '--lang', 'zh']);
  expect([out, code]).toEqual(['已检查70个文件，未发现问题。\n', 0]);
});

describe('clauses and annexes are cited by the numbers of the plan, whatever they are', () => {
  everyAnswer(RENUMBERED, ASKED_RENUMBERED, (args, words) => {
    const clauses = clausesIn(words).filter((clause) => !/^(?:附件[4-6]|[五六七]（)/.test(clause));
    expect([args, clauses]).toEqual([args, []]);
    expect([args, annexesIn(words).filter((number) => number < 4)]).toEqual([args, []]);
  });
});
