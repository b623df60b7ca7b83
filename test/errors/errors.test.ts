import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingOf, type Finding } from '../../src/check/finding.ts';
import { ALL_CHECKS } from '../../src/check/index.ts';
import { checkDataSet } from '../../src/check/run.ts';
import { UnreadableError } from '../../src/source/files.ts';
import { CODES, wording } from '../../src/text/findings.ts';
import { readCases, type Case, type Expected } from './cases.ts';
import { catalogue } from './catalogue.ts';
import { withEdits } from './workspace.ts';

const cases = readCases();

/** Codes that no edit of the data can bring about. */
const WITHOUT_CASE: Readonly<Record<string, string>> = {
  schema: 'for keywords that no schema of the data uses today',
  'no-source': 'the schemas of today require a source wherever a proof needs one',
};

/** A place by the words of its line → by number, in the data set as edited. */
function numbered(expected: Expected, root: string): Expected {
  const { line, file } = expected;
  if (typeof line === 'number') return expected;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found = lines.flatMap((text, index) => (text.trim().startsWith(line) ? [index + 1] : []));
  if (found.length !== 1) throw new Error(`${file}: ${found.length} lines begin with ${line}`);
  return { ...expected, line: found[0]! };
}

/** Findings of a data set, also of one that cannot be read at all. */
async function findingsIn(root: string): Promise<Finding[]> {
  try {
    return (await checkDataSet(join(root, 'data'))).findings;
  } catch (error) {
    if (error instanceof UnreadableError) return error.problems.map(findingOf);
    throw error;
  }
}

function shown({ check, code, file, line, column, facts }: Finding): Expected {
  const [zh, en] = [wording(code, facts, 'zh'), wording(code, facts, 'en')];
  return { check, code, file, line, column, zh, en };
}

const windows = process.platform === 'win32';

/** Root may read locked files. */
function cannotRun({ only, lock }: Case): boolean {
  return (only === 'posix' && windows) || (lock !== undefined && process.getuid?.() === 0);
}

describe('failing cases', () => {
  it('the data set itself has no findings', async () => {
    expect(await withEdits({}, findingsIn)).toEqual([]);
    expect(await withEdits({}, findingsIn, 'example')).toEqual([]);
  });

  for (const each of cases) {
    it.skipIf(cannotRun(each))(`${each.check}: ${each.name}`, async () => {
      const [findings, expected] = await withEdits(
        each,
        async (root) => [await findingsIn(root), each.expect.map((one) => numbered(one, root))],
        each.set,
      );
      expect(findings.map(shown)).toEqual(expected);
      expect(findings.map(({ check }) => check)).toContain(each.check);
    });
  }
});

describe('the catalogue of checks', () => {
  it('has a failing case for every check', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    expect([...new Set(cases.map(({ check }) => check))].sort()).toEqual(ids.sort());
  });

  it('has a failing case for every code', () => {
    const shownCodes = new Set(cases.flatMap((each) => each.expect.map(({ code }) => code)));
    const missing = CODES.filter((code) => !shownCodes.has(code));
    expect(missing.sort()).toEqual(Object.keys(WITHOUT_CASE).sort());
  });

  it('is the README beside this file', async () => {
    await expect(catalogue(cases)).toMatchFileSnapshot('README.md');
  });
});
