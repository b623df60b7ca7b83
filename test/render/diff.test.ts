import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/render/diff.ts';
import { colours } from '../../src/render/layout/colour.ts';
import { PLAIN } from '../../src/render/layout/paint.ts';

describe('unifiedDiff', () => {
  test('shows what goes and comes with three lines around', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const after = lines.map((line) => (line === '5' ? 'five' : line));
    expect(unifiedDiff('x.yaml', `${lines.join('\n')}\n`, `${after.join('\n')}\n`, PLAIN)).toBe(
      [
        '--- x.yaml',
        '+++ x.yaml',
        '@@ -2,7 +2,7 @@',
        ' 2',
        ' 3',
        ' 4',
        '-5',
        '+five',
        ' 6',
        ' 7',
        ' 8',
        '',
      ].join('\n'),
    );
  });

  test('says where a text has no line end', () => {
    expect(unifiedDiff('x', 'a', 'a\n', PLAIN)).toBe(
      '--- x\n+++ x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n',
    );
  });

  test('names files in their own characters, on one line', () => {
    const names = ['records/2022/talk-区民生局.yaml', 'a b.yaml', 'a\n+b.yaml'].map((name) =>
      unifiedDiff(name, 'a\n', 'b\n', PLAIN).split('\n').slice(0, 3),
    );
    expect(names.map(([gone]) => gone)).toEqual([
      '--- records/2022/talk-区民生局.yaml',
      '--- a b.yaml',
      '--- a\\n+b.yaml',
    ]);
    for (const [gone, come, hunk] of names)
      expect([gone!.slice(4), hunk]).toEqual([come!.slice(4), '@@ -1,1 +1,1 @@']);
  });

  test('colours only whole lines', () => {
    const plain = unifiedDiff('x', '-a\n+b\n', '-a\nc\n', PLAIN);
    const coloured = unifiedDiff('x', '-a\n+b\n', '-a\nc\n', colours());
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(coloured).toContain('\u001b[31m-+b\u001b[39m\n\u001b[32m+c\u001b[39m\n');
    expect(coloured).toContain('\n -a\n');
  });

  test('of texts that have hardly a line in common, shows all of both without much ado', () => {
    const text = (end: string): string =>
      Array.from({ length: 3000 }, (_none, at) => `${at}${end}`).join('\n');
    const out = unifiedDiff('x', `${text('\r')}\n`, text(''), PLAIN).split('\n');
    expect(out.slice(0, 5)).toEqual(['--- x', '+++ x', '@@ -1,3000 +1,3000 @@', '-0\r', '-1\r']);
    expect(out.slice(-2)).toEqual(['+2999', '']);
    expect(out).toHaveLength(3 + 6000 + 1);
  });
});
