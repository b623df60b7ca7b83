import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { paperMarkdown } from '../../src/report/layout/markdown.ts';
import type { Paper } from '../../src/report/layout/paper.ts';
import { paperText } from '../../src/report/layout/text.ts';
import { bangzhen } from '../cli/io.ts';
import { LONG, TRAPPED } from './samples.ts';

/** CommonMark with GitHub's tables, strikethrough and bare links. */
const GITHUB = new MarkdownIt({ html: true, linkify: true });

/** What the page may hold: headings, paragraphs and tables of words, and line breaks. */
const ALLOWED =
  /^(heading|paragraph|inline|text|text_special|table|thead|tbody|tr|th|td)(_open|_close)?$/;

/** The visible words of a Markdown page, block by block; fails where a mark was read. */
function visible(markdown: string): string[] {
  return GITHUB.parse(markdown, {}).flatMap((token) => {
    expect(token.type).toMatch(ALLOWED);
    if (token.type !== 'inline') return [];
    return [
      (token.children ?? [])
        .map((child) => {
          if (child.type === 'html_inline' && child.content === '<br>') return '\n';
          expect(child.type).toMatch(ALLOWED);
          return child.content;
        })
        .join(''),
    ];
  });
}

/** Without spaces and line breaks, which lay out the plain text. */
const bare = (text: string): string => text.replace(/\s/g, '');

const WIDE = 10_000;

describe('a paper as Markdown', () => {
  test('title, sections, numbered paragraphs and a table', () => {
    const paper: Paper = {
      title: '情况（工作底稿）',
      subtitle: '截至2022年6月30日',
      opening: ['根据《方案》整理。'],
      sections: [
        {
          heading: '基本情况',
          parts: [
            { text: '甲。' },
            { text: '乙：', items: ['丙。', { text: '丁：', items: ['戊。'] }] },
          ],
        },
      ],
      annexes: [
        {
          title: '人员',
          columns: [{ head: '姓名' }, { head: '人数', align: 'right' }],
          rows: [['张三丰', '3']],
          notes: ['注：无。'],
        },
      ],
    };
    expect(paperMarkdown(paper, 'zh').split('\n\n')).toEqual([
      '# 情况（工作底稿）',
      '截至2022年6月30日',
      '根据《方案》整理。',
      '## 一、基本情况',
      '（一）甲。',
      '（二）乙：',
      '1\\.丙。',
      '2\\.丁：',
      '（1）戊。',
      '## 附表　人员',
      '| 姓名   | 人数 |\n| ------ | ---: |\n| 张三丰 |    3 |',
      '注：无。\n',
    ]);
  });

  test.each(['zh', 'en'] as const)(
    'shows the words of the plain text, no mark read (%s)',
    (lang) => {
      for (const paper of [TRAPPED, LONG]) {
        const text = paperText(paper, lang, WIDE);
        expect(bare(visible(paperMarkdown(paper, lang)).join(''))).toBe(bare(text));
      }
    },
  );

  test('line breaks stay line breaks, in cells too', () => {
    const paper: Paper = {
      ...TRAPPED,
      title: '甲\n乙',
      opening: ['丙\n===', '丁\n- 戊'],
      sections: [],
      annexes: [{ title: '表', columns: [{ head: '己' }], rows: [['庚\n| 辛']], notes: [] }],
    };
    const shown = visible(paperMarkdown(paper, 'zh'));
    expect(shown).toEqual([
      '甲\n乙',
      paper.subtitle,
      '丙\n===',
      '丁\n- 戊',
      '附表　表',
      '己',
      '庚\n| 辛',
    ]);
  });

  test('no characters together are a mark of Markdown', () => {
    const piece = fc.constantFrom(
      ...'\\`*_~&#+-=.)(:!|<>[]{}"\'/@^$1ax字　 ',
      '&amp;',
      'http://a.cn',
      'www.a.cn',
      '1. ',
      '<b>',
      '<!--',
    );
    const words = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .map((all) => `字${all.join('')}`);
    const alone = fc.array(piece, { maxLength: 12 }).map((all) => `${all.join('')}字`);
    fc.assert(
      fc.property(fc.oneof(words, alone), (text) => {
        const paper: Paper = {
          title: text,
          subtitle: text,
          opening: [text],
          sections: [{ heading: text, parts: [{ text }] }],
          annexes: [{ title: text, columns: [{ head: text }], rows: [[text]], notes: [text] }],
        };
        const shown = visible(paperMarkdown(paper, 'zh')).map(bare);
        const one = bare(text);
        expect(shown).toEqual([one, one, one, `一、${one}`, one, `附表${one}`, one, one, one]);
      }),
      { numRuns: 1000, examples: [['字^@$.字']] },
    );
  });

  test('the command shows the words of its plain text', async () => {
    const args = ['town-report', '双水镇', '--as-of', '2022-06-30', '--lang', 'zh', '--format'];
    const text = await bangzhen([...args, 'text']);
    const markdown = await bangzhen([...args, 'md']);
    expect(markdown).toMatchObject({ code: text.code, err: text.err });
    expect(bare(visible(markdown.out).join(''))).toBe(bare(text.out));
  });
});
