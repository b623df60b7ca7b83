import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/query/cite/cite.ts';
import type { CiteMatch } from '../../src/query/cite/match.ts';
import { nearestReferences } from '../../src/query/cite/nearest.ts';
import { parseReference } from '../../src/text/references.ts';
import { ROOT } from '../data-dir.ts';
import { editedPlan, PLAN } from './plan.ts';

const LINES = readFileSync(`${ROOT}seeds/000_3bdc47bb3f333566.txt`, 'utf8').split('\n');

function matches(words: string, plan = PLAN): CiteMatch[] {
  return cite(plan, words, parseReference(words)!, LINES).matches;
}

function one(words: string): CiteMatch {
  const found = matches(words);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function near(words: string): string[] {
  expect(matches(words)).toEqual([]);
  return nearestReferences(PLAN, parseReference(words)!, LINES);
}

describe('clauses', () => {
  it('gives a section with its lines, tasks and title', () => {
    // L45 and L47; group （二） of annex 3 has tasks 8 to 16 (L138–L148).
    const match = one('三(四)');
    expect(match).toMatchObject({
      kind: 'section',
      ref: '三（四）',
      clause: '三（四）',
      title: { zh: '提升镇村公共基础设施水平' },
      text_basis: 'printed',
      tasks: [8, 9, 10, 11, 12, 13, 14, 15, 16],
      source: { document: 'plan', lines: [45, 47] },
    });
    expect(match.text.startsWith('（四）提升镇村公共基础设施水平。坚持高起点规划')).toBe(true);
    expect(match.text.endsWith('全力打造不少于2条乡村振兴示范带。')).toBe(true);
  });

  it('finds a section without its chapter, since their numbers run through', () => {
    expect(one('（九）').ref).toBe('四（九）');
    expect(one('四(12)').ref).toBe('四（十二）');
  });

  it('gives a paragraph alone, with what cites its lines', () => {
    // L31 is the second paragraph of 二（一）: party membership, age, rank of captains.
    const match = one('二（一）第2段');
    expect(match).toMatchObject({ ref: '二（一）第2段', source: { lines: [31] } });
    expect(match.text.startsWith('驻镇帮扶工作队队长必须是中共正式党员')).toBe(true);
    const rules = match.cited_by.filter(({ kind }) => kind === 'rule').map(({ id }) => id);
    expect(rules).toContain('R05');
    // 每3年轮换一次 stands in the first paragraph (L29).
    expect(rules).not.toContain('R03');
  });

  it('gives a chapter with its own words or its sections', () => {
    expect(one('一').text).toContain('力争到2022年'); // L23
    expect(one('四').parts.map(({ ref }) => ref)).toEqual([
      '四（八）',
      '四（九）',
      '四（十）',
      '四（十一）',
      '四（十二）',
    ]);
  });

  it('gives the notice by its parts, the preface and the note of annex 3', () => {
    expect(one('通知').parts.map(({ source }) => source.lines[0])).toEqual([
      1, 3, 5, 7, 9, 11, 13, 15,
    ]);
    expect(one('前言').source.lines).toEqual([17, 19]);
    expect(one('附件3注').text).toBe('注：列在首位的为牵头单位，其他为主要责任单位。'); // L201
  });
});

describe('rows and tasks', () => {
  it('gives a task with its group and cell of units, however it is cited', () => {
    for (const words of ['13', '#13', 'T13', '第十三项', '附件3 13', '附件三第13项']) {
      // L145; group 2, section 三（四）.
      expect(one(words)).toMatchObject({
        kind: 'task',
        ref: '附件3第13项',
        group: { number: 2, title: '提升镇村公共基础设施水平', clause: '三（四）' },
        units_printed: ['区应急管理局', '各镇（街）'],
        units_complete: true,
        source: { lines: [145] },
      });
    }
  });

  it('says that the texts of 2 and 50 are not printed in their rows', () => {
    // L130: empty cell, rebuilt from L41. L198: garbled, rebuilt from L77.
    expect(one('2')).toMatchObject({
      text_basis: 'reconstructed',
      text_printed: null,
      text_from: { lines: [41] },
      source: { lines: [130] },
    });
    expect(one('50')).toMatchObject({ text_basis: 'reconstructed', text_from: { lines: [77] } });
    expect(one('50').text_printed).toContain('好钼型状形观');
  });

  it('gives a damaged cell of units as far as it can be read', () => {
    // L160: the cell begins with 科工商务局, its head is cut.
    const task = one('24');
    expect(task.units_complete).toBe(false);
    expect(task.parts[1]!.text).toBe(
      '科工商务局、区自然资源局、区文化广电旅游体育局、区住房城乡建设局、区供销社、各镇（街）',
    );
  });

  it('finds rows by name and by their number, which differs between the annexes', () => {
    // L90: 2 新会区 双水镇; L108: 2 新会区 大鳌镇; L119: 8 新会区 双水镇.
    for (const words of ['附件1双水', '附件1双水镇', '附件1第2行'])
      expect(one(words)).toMatchObject({ ref: '附件1第2行', source: { lines: [90] } });
    expect(one('附件2第2行').title).toEqual({ zh: '大鳌镇' });
    expect(one('附件2双水').source.lines).toEqual([119]);
    const cells = one('附件1双水').parts.map(({ text }) => text);
    expect(cells).toEqual(['2', '新会区', '双水镇', '巩固提升镇', '207.44', '93838', '37', '390']);
  });

  it('gives the people of a row in their columns, with blank cells, repairs and doubts', () => {
    // L107: 会城街办 | 現固提升镇 | 黄天栋(会城党工委委员、代队长) | | 朱跃虎 区退役军人事务局 | …
    const { parts, notes } = one('附件2会城');
    expect(parts.map(({ text }) => text)).toEqual([
      '1',
      '新会区',
      '会城街办',
      '巩固提升镇',
      '黄天栋（会城党工委委员、代队长）',
      '',
      '朱跃虎（区退役军人事务局）',
      '文有乾',
      '张炎庭',
      '',
      '莫颖心',
      '团队1：',
    ]);
    expect(parts[3]).toMatchObject({ text_basis: 'normalised', printed: '現固提升镇' });
    expect(notes.some(({ zh }) => zh.startsWith('市派驻村选调生及所在单位'))).toBe(true);
    expect(notes.some(({ zh }) => zh.startsWith('黄天栋：'))).toBe(true);
  });

  it('leaves people who came later out of the printed row', () => {
    const plan = editedPlan((data) => {
      data.teams['siqian']!.postings[0].source = { document: 'later' };
    });
    expect(matches('附件2司前', plan)[0]!.text).not.toContain('伍斌');
  });
});

describe('lines', () => {
  it('gives the raw line, what it belongs to and what cites it', () => {
    const line = one('L145');
    expect(line.text).toBe(LINES[144]);
    expect(line.stands_in).toEqual(['附件3第13项']);
    const cited = line.cited_by.map(({ kind, id }) => `${kind} ${id}`);
    expect(cited).toContain('task 13');
    expect(cited).toContain('target D09'); // 2022年6月底
  });

  it('gives blank lines, rows and repeated headers as such', () => {
    expect(matches('L33-35').map(({ text }) => text === '')).toEqual([false, true, false]);
    expect(one('L108').stands_in).toEqual(['附件2第2行']);
    expect(one('L108').cited_by[0]).toMatchObject({ kind: 'team', id: 'daao' });
    expect(one('L90').cited_by[0]).toMatchObject({ kind: 'town', id: 'shuangshui' });
    expect(one('L111').notes[0]!.zh).toContain('重复的表头');
    expect(one('L100')).toMatchObject({ text: '', cited_by: [] });
  });
});

it('gives the quotations of an entry', () => {
  expect(one('r1')).toMatchObject({
    kind: 'entry',
    ref: 'R01',
    entry: { kind: 'rule', id: 'R01' },
    text: '帮扶单位组团成立的驻镇帮扶工作队选派人员不少于5人', // L29
    source: { lines: [29] },
  });
  expect(one('G2027').source.lines).toEqual([23]);
  expect(one('P01').parts.map(({ ref }) => ref)).toEqual(['四（八）', '附件3第35项']); // L63, L175
});

describe('what does not exist has neighbours', () => {
  it.each([
    ['三(八)', ['四（八）', '三（七）']],
    ['附件3第52项', ['附件3第51项']],
    ['99', ['附件3第51项']],
    ['附件1第12行', ['附件1第11行']],
    ['附件2双木', ['附件2双水镇']],
    ['附件1注', ['附件3注']],
    ['附件4', ['附件1', '附件2', '附件3']],
    ['五', ['一', '二', '三', '四']],
    ['二（一）第4段', ['二（一）第3段']],
    ['L999', ['L201']],
    ['L0', ['L201']],
    ['R38', ['R37', 'R36']],
    ['G2030', ['G2027', 'G2035']],
  ])('%s', (words, neighbours) => {
    expect(near(words)).toEqual(neighbours);
  });
});
