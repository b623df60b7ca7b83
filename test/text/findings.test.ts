import { describe, expect, it } from 'vitest';
import { CODES, wording } from '../../src/text/findings.ts';
import { printable } from '../../src/text/printable.ts';

describe('printable text', () => {
  it('writes out what cannot be seen', () => {
    expect(printable('a\r\n\tb')).toBe('a\\r\\n\\tb');
    expect(printable('\u001b[31m')).toBe('\\u{1b}[31m');
    expect(printable('\u009b\u007f\u0000')).toBe('\\u{9b}\\u{7f}\\u{0}');
    for (const code of [0x200b, 0x200d, 0x200e, 0x202a, 0x202e, 0x2066, 0x2069, 0x2028, 0xfeff])
      expect(printable(String.fromCodePoint(code))).toBe(`\\u{${code.toString(16)}}`);
    expect(printable('\u{e0041}')).toBe('\\u{e0041}');
    expect(printable('\ud800')).toBe('\\u{d800}');
  });

  it('leaves words alone', () => {
    const words = '区农业农村局（乡村振兴局）、“三支一扶” \u3000 é ñ 𠮷 100%';
    expect(printable(words)).toBe(words);
  });
});

describe('the words of findings', () => {
  // Every fact that any wording asks for, so that a forgotten one would show.
  const names =
    'value expected found printed position lines document column rest mark line text key name kind reason ' +
    'encoding limit of tag allowed nearest pattern comparison keyword set other owner head status ' +
    'verbatim rebuilt since actual file known count forms meant first';
  const facts = Object.fromEntries(names.split(' ').map((name) => [name, `‹${name}\u202e›`]));

  it('say what is wrong and what to do, for every code, in proper form', () => {
    for (const code of CODES) {
      const [zh, en] = [wording(code, facts, 'zh'), wording(code, facts, 'en')];
      for (const words of [zh.message, zh.hint!, en.message, en.hint!]) {
        expect(words, code).toBeTruthy();
        expect(words, code).not.toMatch(/undefined|NaN|\[object|\u202e/);
      }
      expect(zh.hint, code).toMatch(/。$/);
      expect(en.hint, code).toMatch(/\.$/);
      expect(zh.message, code).not.toMatch(/[。.]$/);
      expect(en.message, code).not.toMatch(/[。.]$/);
      // Chinese words have Chinese punctuation; ASCII marks only in what is to be typed.
      expect(zh.message.replace(/‹[^›]*›/g, ''), code).not.toMatch(/[\u4e00-\u9fff] ?[,;?!]/);
    }
  });

  it('cut long values, by characters', () => {
    const { message } = wording('unknown-person', { value: '𠮷'.repeat(100), nearest: '' }, 'zh');
    expect(message).toBe(`“${'𠮷'.repeat(40)}…”未在 people.yaml 登记`);
  });
});
