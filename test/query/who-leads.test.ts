import { describe, expect, it } from 'vitest';
import { whoLeads, type NoMatch, type WhoLeads } from '../../src/query/who-leads.ts';
import { PLAN } from './plan.ts';

const DAY = '2022-06-30';
const ask = (query: string) => whoLeads(PLAN, query, DAY);

/** What was found, in short: task 13, town daao, unit 区财政局. */
function found(query: string): string[] {
  const answer = ask(query);
  if ('nearest' in answer) return [];
  return answer.matches.map((match) => {
    if (match.kind === 'task') return `task ${match.number}`;
    return match.kind === 'town' ? `town ${match.town}` : `unit ${match.unit}`;
  });
}

describe('who leads a task', () => {
  it.each(['13', '第13项', '附件3第13项', 'T13', 't13', '#13', '13项', '第 13 项', ' 13 '])(
    'by number: %s',
    (query) => {
      expect(found(query)).toEqual(['task 13']);
    },
  );

  it('13: 区应急管理局, by the end of June 2022 (L145)', () => {
    expect(ask('13')).toMatchObject({
      query: '13',
      as_of: DAY,
      matches: [
        {
          lead: { status: 'stated', unit: '区应急管理局' },
          units: ['区应急管理局'],
          all_towns: true,
          deadline: '2022-06-30',
          source: { lines: [145] },
        },
      ],
    });
  });

  it('24: cannot be told; 科工商务局 is what is left of a name and not the lead (L160)', () => {
    const [match] = (ask('24') as WhoLeads).matches;
    expect(match).toMatchObject({
      lead: { status: 'unreadable', unit: null, first_visible: null },
      units_complete: false,
    });
    expect(match).toMatchObject({ fragments: [{ text: '科工商务局', position: 'head' }] });
    expect((match as { units: string[] }).units[0]).toBe('区自然资源局');
  });

  it.each(['0', '52', '第99项'])('there is no task %s', (query) => {
    expect(ask(query)).toEqual({ query, nearest: [], last_task: 51 });
  });
});

describe('by words of the text', () => {
  it.each([
    ['四好农村路', ['task 15']], // L147, printed in quotation marks
    ['“四好农村路”', ['task 15']],
    ['"四好农村路" 建设', ['task 15']],
    ['回头看', ['task 2']], // the text of 2 is rebuilt from L41
    ['三支一扶', ['task 46']], // L192
    ['头雁', ['task 30']], // L168, printed in single quotation marks
    ['四议两公开 小微权力', ['task 29']], // L167: all words must stand
    ['扫黑除恶 四好农村路', []], // L170 and L147, no task with both
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });
});

describe('the captain of a town', () => {
  it.each([
    ...['huicheng', 'HUICHENG', '会城街道', '会城', '会城街道办事处', '440705001'],
    '会城街道办', // L89
    '会城街办', // L107
    '圭峰管委会(会城街道办)', // L7, brackets as printed
    '圭峰管委会（会城街道办）',
    '圭峰管委会 (会城街道办)',
  ])('%s is 会城', (query) => {
    expect(found(query)).toEqual(['town huicheng']);
  });

  it.each(['shadui', '沙堆镇', '沙堆', '沙堆 镇', '440705106'])(
    '%s is 沙堆 (L112 prints 沙堆 镇)',
    (query) => {
      expect(found(query)).toEqual(['town shadui']);
      expect(ask(query)).toMatchObject({
        matches: [
          { name: '沙堆镇', captain: { person: '李维睿' }, group_lead_unit: '市政府办公室' },
        ],
      });
    },
  );

  it('会城 has an acting captain and no lead unit of a group (L107)', () => {
    expect(ask('会城')).toMatchObject({
      matches: [
        { captain: { person: '黄天栋', capacity: 'acting', unit: null }, group_lead_unit: null },
      ],
    });
  });
});

describe('names are exact', () => {
  it.each([
    ['区交通局', '区交通运输局'], // L138
    ['新会区交通运输局', '区交通运输局'], // L113
    ['区人力资源和社会保障局', '区人力资源社会保障局'], // L154
    ['区农业农村局', '区农业农村局（区乡村振兴局）'], // L170
    ['区农业农村局(乡村振兴局)', '区农业农村局（区乡村振兴局）'], // L129, brackets as printed
    ['江门市财政局', '市财政局'], // L115
    ['江门市生态环境局新会分局', '新会生态环境分局'], // L115
  ])('%s is %s', (query, unit) => {
    expect(found(query)[0]).toBe(`unit ${unit}`);
  });

  it('市财政局 is not 区财政局', () => {
    // L119: the captain of 双水 comes from 市财政局; L181, L185: 区财政局 leads 39 and 41
    expect(found('市财政局')).toEqual(['unit 市财政局']);
    expect(found('区财政局')).toEqual(['unit 区财政局', 'task 39', 'task 41']);
  });

  it('区市场监管局 is not the inspectors posted at it (L139, L114)', () => {
    expect(found('区市场监管局')).toEqual(['unit 区市场监管局']);
    expect(found('新会区纪委监委驻区市场监督管理局纪检监察组')[0]).not.toBe('unit 区市场监管局');
  });

  it.each([
    ['区民证局', '区民政局'],
    ['区交通运输据', '区交通运输局'],
    ['双水鎮', '双水镇'],
    ['shuangshu', '双水镇'],
  ])('%s: nothing found, but near to it %s', (query, near) => {
    const answer = ask(query) as NoMatch;
    expect(found(query)).toEqual([]);
    expect(answer.nearest[0]).toBe(near);
  });

  it('words near to nothing get no candidates', () => {
    expect(ask('xyzzy')).toEqual({ query: 'xyzzy', nearest: [] });
  });
});
