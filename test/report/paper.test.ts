import { describe, expect, test } from 'vitest';
import { layOut, type Paper } from '../../src/report/paper.ts';
import { based, taskList, taskListEn } from '../../src/report/words.ts';
import { quoted } from '../../src/text/quoted.ts';
import { bangzhen } from '../cli/io.ts';

const PAPER: Paper = {
  title: '情况（工作底稿）',
  subtitle: '截至2022年6月30日',
  opening: '根据《方案》整理。',
  sections: [
    { heading: '基本情况', parts: [{ text: '甲。' }, { text: '乙：', items: ['丙。', '丁。'] }] },
    { heading: '其他', parts: [{ text: '戊。' }] },
  ],
};

describe('a paper in official form', () => {
  test('levels 一、（一）1. with an indent of two full-width spaces', () => {
    expect(layOut(PAPER, 'zh', undefined).split('\n').slice(2)).toEqual([
      '',
      '　　根据《方案》整理。',
      '　　一、基本情况',
      '　　（一）甲。',
      '　　（二）乙：',
      '　　1.丙。',
      '　　2.丁。',
      '　　二、其他',
      '　　戊。',
      '',
    ]);
  });

  test('the title is centred by display width', () => {
    // 16 columns of title in 40: 12 spaces.
    expect(layOut(PAPER, 'zh', 40).split('\n')[0]).toBe(`${' '.repeat(12)}情况（工作底稿）`);
  });

  test('the clause stands before the full stop, and inner quotation marks are single', () => {
    expect(based('共7人。', '附件2', '二（一）')).toBe('共7人（依据：附件2；二（一））。');
    expect(quoted('实施“五个一”工程')).toBe('“实施‘五个一’工程”');
  });

  test('runs of three and more numbers are given as from to', () => {
    expect(taskList([1, 2, 4, 5, 6, 7, 9])).toBe('第1、2、4至7、9项');
    expect(taskListEn([28, 29, 30, 37])).toBe('28–30, 37');
  });
});

describe('the papers of all towns', () => {
  test.each([
    'huicheng',
    'shuangshui',
    'sanjiang',
    'luokeng',
    'gujing',
    'muzhou',
    'daze',
    'yamen',
    'shadui',
    'siqian',
    'daao',
  ])('%s', async (town) => {
    const { out } = await bangzhen(['town-report', town, '--as-of', '2022-06-30', '--lang', 'zh']);
    for (const heading of [
      '一、基本情况',
      '二、工作队组成',
      '三、轮换情况',
      '四、规则核对',
      '五、涉及本镇（街）的重点工作',
      '六、需核实事项',
    ]) {
      expect(out).toContain(`　　${heading}\n　　`);
    }
    // No markup, no English, no colours, no doubled or missing marks, nothing undefined.
    expect(out).not.toMatch(/[#*|]|[a-z]{2,}|\u001b|。。|，，|；。|：。|（）|undefined|null|NaN/);
    // Every paragraph but titles and headings that open a list cites its clause or says what it is.
    const paragraphs = out
      .split('\n')
      .filter((line) => /^　　（[一二三四五六七八九十]+）/.test(line) && !line.endsWith('：'));
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/依据：|假定/);
  });
});
