import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { findingsToJson, renderFindings } from '../../src/render/findings/text.ts';
import { displayWidth } from '../../src/text/width.ts';

const AT = { file: 'data/teams/daao.yaml', line: 2, column: 13, end_line: 2, end_column: 16 };

function finding(change: Partial<Finding> = {}): Finding {
  const told = { code: 'unknown-person', facts: { value: '李贤芳', nearest: '李贤芬' } } as const;
  const check = { check: 'person', severity: 'error', path: '/postings/0/person' } as const;
  return { ...check, ...AT, ...told, related: [], ...change };
}

/** The lines of a rendered finding, and the words above its marks. */
function show(
  one: Finding,
  text: string,
  width = 80,
): { lines: string[]; code: string; marks: string } {
  const lines = renderFindings([one], { lang: 'zh', source: () => text, width }).split('\n');
  return {
    lines,
    code: lines[1]!.replace(/^ *\d+ \| /, ''),
    marks: lines[2]!.replace(/^ *\| /, ''),
  };
}

/** What stands above the marks, column by column. */
function marked({ code, marks }: { code: string; marks: string }): string {
  let column = 0;
  let words = '';
  for (const char of code) {
    if (marks[column] === '^') words += char;
    column += displayWidth(char);
  }
  return words;
}

describe('a finding in text', () => {
  it('has place, message, line, marks, remedy and other places, in Chinese', () => {
    const related = [
      { file: 'seeds/plan.txt', line: 108, text: '2\t新会区\t大鳌镇\t李贤芬 市委宣传部' },
    ];
    const facts = { lines: '108', found: '李贤芳', printed: '李贤芬市委宣传部' };
    const cell = finding({ check: 'cells', code: 'cell-differs', facts, related });
    const source = (): string => 'postings:\n  - person: 李贤芳\n';
    expect(renderFindings([cell], { lang: 'zh', source, files: 46 })).toBe(
      `data/teams/daao.yaml:2:13: 错误[cells] 与来源第108行本栏不符：此处为“李贤芳”，原文为“李贤芬市委宣传部”
    2 |   - person: 李贤芳
      |             ^^^^^^
      = 提示：照原文的字和次序改正，或改正 source 的行号。
      = 见 seeds/plan.txt:108
  108 | 2  新会区  大鳌镇  李贤芬 市委宣传部

已检查46个文件，1个错误。
`,
    );
  });

  it('is the same in English', () => {
    const source = (): string => 'postings:\n  - person: 李贤芳\n';
    expect(renderFindings([finding({ severity: 'warning' })], { lang: 'en', source })).toBe(
      `data/teams/daao.yaml:2:13: warning[person] "李贤芳" is not registered in people.yaml
  2 |   - person: 李贤芳
    |             ^^^^^^
    = hint: Did you mean 李贤芬? Correct the name; register somebody new in
      people.yaml first.

1 warning
`,
    );
  });

  it('marks by display width where Chinese and ASCII are mixed', () => {
    const text = '\nunits: [区A局, “五个一”工程B, １２３]';
    const at = (word: string): Partial<Finding> => {
      const column = [...text.slice(1)].join('').indexOf(word) + 1;
      return { column, end_column: column + [...word].length };
    };
    for (const word of ['区A局', '“五个一”工程B', '１２３', 'units'])
      expect(marked(show(finding(at(word)), text))).toBe(word);
  });

  it('marks one column where the place has no width, also behind the end of the line', () => {
    const { marks } = show(finding({ column: 4, end_column: 4 }), '\na: 区');
    expect(marks).toBe('   ^');
    expect(show(finding({ column: 5, end_column: 5 }), '\na: 区').marks).toBe('     ^');
  });

  it('marks the first line of a value of several lines', () => {
    const shown = show(
      finding({ column: 7, end_line: 4, end_column: 3 }),
      '\ntext: |  区\n  a\n  b',
    );
    expect(marked(shown)).toBe('|  区');
    expect(shown.lines.filter((line) => line.includes('^'))).toHaveLength(1);
  });

  it('shows the part of a long line around the marks', () => {
    const long = '驻镇帮镇扶村'.repeat(100);
    for (const column of [1, 40, 300, 596, 601]) {
      const shown = show(finding({ column, end_column: column + 3 }), `\n${long}`);
      for (const line of shown.lines.slice(1, 3))
        expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(displayWidth(shown.code)).toBeGreaterThan(60);
      expect(marked(shown)).toBe(long.slice(column - 1, column + 2));
      expect(shown.code.startsWith('…')).toBe(column > 30);
      expect(shown.code.endsWith('…')).toBe(column < 560);
    }
    const whole = show(finding({ column: 1, end_column: 601 }), `\n${long}`);
    expect(displayWidth(whole.code)).toBeLessThanOrEqual(74);
    expect(marked(whole)).toBe(whole.code.slice(0, -1));
  });

  it('shows a long line of a document around the words it is about', () => {
    const text = `${'前'.repeat(300)}区财 政局,${'后'.repeat(300)}`;
    const related = [{ file: 'seeds/plan.txt', line: 9, text }];
    const facts = { rest: '区财政局', lines: '9' };
    const { lines } = show(finding({ code: 'cell-rest', facts, related }), '\n  - person: 李贤芳');
    const excerpt = lines.find((line) => line.startsWith('  9 |'))!;
    expect(excerpt).toMatch(/\| …前+区财 政局,后+…$/);
    expect(displayWidth(excerpt)).toBeLessThanOrEqual(80);
  });

  it('shows at most three other places of a file, and names the file once', () => {
    const related = [5, 6, 7, 8].map((line) => ({ file: 'seeds/plan.txt', line, text: '字' }));
    const { lines } = show(finding({ related }), '\n  - person: 李贤芳');
    expect(lines.filter((line) => line.endsWith('| 字'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('见 seeds/plan.txt:5'))).toHaveLength(1);
  });

  it('never lets characters of the data act on a terminal', () => {
    const evil = 'a\u001b[31m\u202e\u200b\u0007b\tc';
    const odd = finding({
      file: `data/${evil}.yaml`,
      column: 4,
      end_column: 6,
      facts: { value: `${evil}\r\n::error::`, nearest: '' },
      related: [{ file: `seeds/${evil}`, line: 1, text: evil }],
    });
    const text = renderFindings([odd], { lang: 'zh', source: () => `\nx: ${evil}` });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    expect(text).toContain('a\\u{1b}[31m\\u{202e}\\u{200b}\\u{7}b\\tc\\r\\n::error::');
    expect(text.split('\n').some((line) => line.startsWith('::error::'))).toBe(false);
    expect(marked(show(odd, `\nx: ${evil}`))).toBe('a\\u{1b}');
  });

  it('quotes no line where the whole file is meant or cannot be shown', () => {
    const file = finding({
      check: 'file',
      code: 'missing',
      line: 1,
      column: 1,
      end_line: 1,
      end_column: 1,
    });
    const asked: string[] = [];
    const source = (name: string): undefined => void asked.push(name);
    expect(renderFindings([file], { lang: 'en', source })).toBe(
      `data/teams/daao.yaml:1:1: error[file] this data file is missing
    = hint: Restore it from version control, or write it.

1 error
`,
    );
    expect(asked).toEqual([]);
    expect(renderFindings([finding()], { lang: 'en', source })).not.toContain('|');
  });

  it('is painted by the functions it is given, without changing the words', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = {
      error: tag('error'),
      warning: tag('warning'),
      notice: tag('notice'),
      dim: tag('dim'),
      bold: tag('bold'),
    };
    const view = { lang: 'zh', source: () => '\n  - person: 李贤芳' } as const;
    const painted = renderFindings([finding()], { ...view, paint });
    expect(painted).toContain(
      '<bold>data/teams/daao.yaml:2:13:</bold> <error>错误[person]</error>',
    );
    expect(painted).toContain('<error>            ^^^^^^</error>');
    expect(painted.replace(/<\/?\w+>/g, '')).toBe(renderFindings([finding()], view));
  });
});

describe('the summary', () => {
  const source = (): undefined => undefined;
  const many = [
    finding(),
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'notice' }),
  ];
  const last = (findings: Finding[], lang: 'zh' | 'en', files?: number): string =>
    renderFindings(findings, { lang, source, ...(files === undefined ? {} : { files }) })
      .trimEnd()
      .split('\n')
      .at(-1)!;

  it('counts by weight and leaves out what there is none of', () => {
    expect(last(many, 'zh')).toBe('2个错误、1个警告、1个注意。');
    expect(last(many, 'en')).toBe('2 errors, 1 warning, 1 notice');
    expect(last([finding()], 'en', 1)).toBe('1 file checked: 1 error');
  });

  it('is the whole output where nothing was found', () => {
    expect(renderFindings([], { lang: 'zh', source, files: 46 })).toBe(
      '已检查46个文件，未发现问题。\n',
    );
    expect(renderFindings([], { lang: 'en', source })).toBe('no findings\n');
  });
});

describe('findings as JSON', () => {
  it('follow the contract, in words of one language', () => {
    const related = [{ file: 'seeds/plan.txt', line: 1, text: 'a\tb\u202e' }];
    expect(
      findingsToJson({ ok: false, files: 46, findings: [finding({ related })] }, 'en'),
    ).toEqual({
      ok: false,
      files: 46,
      findings: [
        {
          check: 'person',
          severity: 'error',
          ...AT,
          path: '/postings/0/person',
          code: 'unknown-person',
          message: '"李贤芳" is not registered in people.yaml',
          hint: 'Did you mean 李贤芬? Correct the name; register somebody new in people.yaml first.',
          related: [{ file: 'seeds/plan.txt', line: 1, text: 'a\tb\\u{202e}' }],
        },
      ],
    });
  });

  it('leave out other places where there are none', () => {
    const { findings } = findingsToJson({ ok: true, files: 1, findings: [finding()] }, 'zh');
    expect(findings[0]).not.toHaveProperty('related');
    expect(findings[0]).not.toHaveProperty('facts');
  });
});
