import { describe, expect, test } from 'vitest';
import { escapeHtml, paperHtml } from '../../src/report/layout/html.ts';
import type { Paper } from '../../src/report/layout/paper.ts';
import { paperText } from '../../src/report/layout/text.ts';
import { bangzhen } from '../cli/io.ts';
import { LONG, TRAPPED } from './samples.ts';

const TAGS =
  /^(html|head|meta|title|style|body|main|h1|h2|p|span|br|section|div|table|thead|tbody|colgroup|col|tr|th|td)$/;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words between the tags of the page's body. */
function visible(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity]!);
}

const bare = (text: string): string => text.replace(/\s/g, '');

function short(extra: Partial<Paper> = {}): Paper {
  return { title: '题', subtitle: '截至今日', opening: [], sections: [], annexes: [], ...extra };
}

describe('a paper as an HTML page', () => {
  test.each(['zh', 'en'] as const)('shows the words of the plain text (%s)', (lang) => {
    for (const paper of [TRAPPED, LONG]) {
      expect(bare(visible(paperHtml(paper, lang)))).toBe(bare(paperText(paper, lang, 10_000)));
    }
  });

  test('no words become tags, attributes, entities or the end of a part of the page', () => {
    const html = paperHtml(TRAPPED, 'zh');
    const names = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name!);
    for (const name of new Set(names)) expect(name).toMatch(TAGS);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
    expect(escapeHtml(`<a href="x">'&amp;]]>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;]]&gt;',
    );
  });

  test('one page of its own: a policy that loads nothing, no address, no script', () => {
    const html = paperHtml(LONG, 'zh');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|@font-face|https?:|src=|href=/i);
  });

  test('language and title of the page', () => {
    expect(paperHtml(short({ title: '甲&乙' }), 'zh')).toMatch(
      /^<!doctype html>\n<html lang="zh-CN">[^]*<title>甲&amp;乙<\/title>/,
    );
    expect(paperHtml(short(), 'en')).toContain('<html lang="en">');
  });

  test('levels: 一、 as a heading, the others as paragraphs of their kind', () => {
    const html = paperHtml(
      short({
        opening: ['子。'],
        sections: [
          {
            heading: '丑',
            parts: [{ text: '寅。' }, { text: '卯：', items: [{ text: '辰：', items: ['巳。'] }] }],
          },
        ],
      }),
      'zh',
    );
    for (const line of [
      '<h1>题</h1>',
      '<p class="subtitle">截至今日</p>',
      '<p class="level-0">子。</p>',
      '<h2>一、丑</h2>',
      '<p class="level-2"><span class="number">（一）</span>寅。</p>',
      '<p class="level-3"><span class="number">1.</span>辰：</p>',
      '<p class="level-4"><span class="number">（1）</span>巳。</p>',
    ]) {
      expect(html.split('\n')).toContain(line);
    }
  });

  test('tables: a head of its own, numbers to the right, line breaks in cells', () => {
    const columns = [{ head: '甲' }, { head: '乙', align: 'right' as const }];
    const html = paperHtml(
      short({ annexes: [{ title: '表', columns, rows: [['丙\n丁', '3']], notes: ['注'] }] }),
      'zh',
    );
    expect(html).toMatch(
      /<thead>\n<tr><th scope="col"[^>]*>甲<\/th><th scope="col" class="figure">乙<\/th><\/tr>\n<\/thead>/,
    );
    expect(html).toMatch(/<tr><td[^>]*>丙<br>丁<\/td><td class="figure">3<\/td><\/tr>/);
  });

  // A page holds 39 lines of 41 characters, 52 of 47 when dense, 61 of 52 when tight.
  test.each([
    { lines: 30, size: 'usual' },
    { lines: 45, size: 'dense' },
    { lines: 55, size: 'tight' },
    { lines: 90, size: 'usual' },
  ])('$lines lines of text: type is $size', ({ lines, size }) => {
    const paper = short({ opening: Array.from({ length: lines }, () => '字'.repeat(30)) });
    expect(paperHtml(paper, 'zh')).toContain(`<main class="${size}">`);
  });

  test('the same paper gives the same bytes', () => {
    expect(paperHtml(structuredClone(LONG), 'zh')).toBe(paperHtml(LONG, 'zh'));
  });

  test('the command shows the words of its plain text', async () => {
    const args = ['town-report', '双水镇', '--as-of', '2022-06-30', '--lang', 'zh', '--format'];
    const text = await bangzhen([...args, 'text']);
    const html = await bangzhen([...args, 'html']);
    expect(html).toMatchObject({ code: text.code, err: text.err });
    expect(bare(visible(html.out))).toBe(bare(text.out));
  });
});
