import { describe, expect, test } from 'vitest';
import { annexTitle, outline, type Paper } from '../../src/report/layout/paper.ts';
import { paperText } from '../../src/report/layout/text.ts';
import { voiceOf } from '../../src/report/words/voice.ts';
import { quoted } from '../../src/text/quoted.ts';
import { displayWidth } from '../../src/text/width.ts';
import { PLAN } from '../query/plan.ts';

const PAPER: Paper = {
  title: '情况（工作底稿）',
  subtitle: '截至2022年6月30日',
  opening: ['根据《方案》整理。'],
  sections: [
    {
      heading: '基本情况',
      parts: [
        { text: '甲。' },
        { text: '乙：', items: ['丙。', { text: '丁：', items: ['子。', '丑。'] }] },
      ],
    },
    { heading: '其他', parts: [{ text: '戊。' }] },
  ],
  annexes: [
    {
      title: '名单',
      columns: [{ head: '姓名' }, { head: '数', align: 'right' }],
      rows: [
        ['张三', '7'],
        ['欧阳', '12'],
      ],
      notes: ['依据：附件2。'],
    },
  ],
};

describe('a paper in official form', () => {
  test('levels 一、（一）1.（1）with an indent of two full-width spaces', () => {
    expect(paperText(PAPER, 'zh', undefined).split('\n').slice(2, 12)).toEqual([
      '',
      '　　根据《方案》整理。',
      '　　一、基本情况',
      '　　（一）甲。',
      '　　（二）乙：',
      '　　1.丙。',
      '　　2.丁：',
      '　　（1）子。',
      '　　（2）丑。',
      '　　二、其他',
    ]);
  });

  test('in English 1., 1.1, (1), (a), and a section of one part does not number it', () => {
    const shown = outline(PAPER, 'en').map(({ number, text }) => number + text);
    expect(shown.slice(1)).toEqual([
      '1. 基本情况',
      '1.1 甲。',
      '1.2 乙：',
      '(1) 丙。',
      '(2) 丁：',
      '(a) 子。',
      '(b) 丑。',
      '2. 其他',
      '戊。',
    ]);
  });

  test('an annex is a table of aligned columns behind the text, numbered where there are several', () => {
    expect(paperText(PAPER, 'zh', undefined).split('\n').slice(-8)).toEqual([
      '',
      '附表　名单',
      '',
      '姓名  数',
      '张三   7',
      '欧阳  12',
      '依据：附件2。',
      '',
    ]);
    const two = { ...PAPER, annexes: [...PAPER.annexes, ...PAPER.annexes] };
    expect(annexTitle(two, 1, 'zh')).toBe('附表2　名单');
    expect(annexTitle(two, 1, 'en')).toBe('Table 2: 名单');
    expect(annexTitle(PAPER, 0, 'en')).toBe('Table: 名单');
  });

  test('the title is centred by display width', () => {
    // 16 columns of title in 40: 12 spaces.
    expect(paperText(PAPER, 'zh', 40).split('\n')[0]).toBe(`${' '.repeat(12)}情况（工作底稿）`);
  });

  test('with a width no line is wider', () => {
    const long = { ...PAPER, opening: ['根据《方案》整理，'.repeat(20)], title: '情况'.repeat(30) };
    for (const width of [40, 60, 80]) {
      const lines = paperText(long, 'zh', width).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });
});

describe('the voice of a paper', () => {
  const zh = voiceOf('zh', PLAN);
  const en = voiceOf('en', PLAN);

  test('the clause stands before the full stop, each clause once, and inner quotation marks are single', () => {
    expect(zh.say('共7人。', '附件2', '二（一）', '附件2')).toBe(
      '共7人（依据：附件2；二（一））。',
    );
    expect(en.say('7 people.', '附件2', '二（一）', '附件3第13项', '附件3注')).toBe(
      '7 people (source: annex 2; section 二（一）; annex 3, task 13; annex 3, note).',
    );
    expect(quoted('实施“五个一”工程')).toBe('“实施‘五个一’工程”');
  });

  test('runs of three and more numbers are given as from to', () => {
    expect(zh.tasks([1, 2, 4, 5, 6, 7, 9])).toBe('第1、2、4至7、9项');
    expect(en.tasks([28, 29, 30, 37])).toBe('tasks 28–30, 37');
    expect(en.tasks([28])).toBe('task 28');
  });
});
