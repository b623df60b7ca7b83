import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { spells } from '../../src/query/search/name-index.ts';
import { pinyinLetters, speller } from '../../src/query/search/pinyin.ts';
import { search, type SearchSetting } from '../../src/query/search/search.ts';
import type { SearchHit } from '../../src/query/search/hit.ts';
import { nearestNames } from '../../src/query/search/names.ts';
import { sentences, sentencesAt, snippetOf } from '../../src/query/search/snippet.ts';
import { PLAN } from './plan.ts';

const spell = speller(pinyin);

function hits(query: string, setting: Partial<SearchSetting> = {}): SearchHit[] {
  return search(PLAN, query, { lang: 'zh', ...setting }).hits;
}

const ids = (found: readonly SearchHit[]): string[] => found.map(({ kind, id }) => `${kind} ${id}`);

describe('words', () => {
  it('finds quoted words without and with quotation marks of any kind', () => {
    // 四好农村路 stands in L47 (三（四）) and L147 (task 15) only, twice in each.
    for (const words of ['四好农村路', '“四好农村路”', '"四好农村路"', '四好“农村路”'])
      expect(ids(hits(words))).toEqual(['task 15', 'section 三（四）']);
  });

  it('wants every word in one record', () => {
    // 示范社区 and 十个有 both stand in L145; 示范社区 in no other task.
    const found = ids(hits('示范社区 十个有', { kinds: new Set(['task']) }));
    expect(found).toEqual(['task 13']);
    expect(hits('示范社区 头雁', { kinds: new Set(['task']) })).toEqual([]);
  });

  it('finds Latin words and numbers of texts as whole ones', () => {
    // L148 and L47: “1+N”政策体系; L29: "党政机关+企事业单位+N" has no 1 before it.
    const formula = ids(hits('1+n', { kinds: new Set(['section', 'task']) }));
    expect(formula).toEqual(['task 16', 'section 三（四）']);
    // L47 and L144 have 5G with a space or none behind it.
    const network = ids(hits('5G网络', { kinds: new Set(['section', 'task']) }));
    expect(network.sort()).toEqual(['section 三（四）', 'task 12']);
    // L31 has 50周岁, L49 and L153 have 5080.
    const fifty = ids(hits('50', { kinds: new Set(['section']) }));
    expect(fifty).toEqual(['section 二（一）第2段']);
  });

  it('puts exact names first, then titles, words of the document, cells of units', () => {
    const found = hits('区民政局');
    expect(found[0]).toMatchObject({ kind: 'unit', id: '区民政局', matched_by: 'name' });
    // Tasks with 区民政局 in their cell: L129, 130, 131, 135, 152, 154, 170, 173, 187.
    const tasks = found.filter(({ kind }) => kind === 'task');
    expect(tasks.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 5, 18, 20, 32, 33, 43,
    ]);
    expect(tasks.every(({ field }) => field === 'units')).toBe(true);
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('finds towns by their figures and people by town and role', () => {
    expect(ids(hits('93838'))).toEqual(['town shuangshui']); // L90
    expect(ids(hits('双水 金融助理'))).toEqual(['person 郑桂林']); // L119
  });

  it('finds by number, id and code what has them', () => {
    expect(hits('50')[0]).toMatchObject({ kind: 'task', id: '50', text_basis: 'reconstructed' });
    expect(hits('R01')[0]).toMatchObject({ kind: 'rule', id: 'R01' });
    expect(hits('三(四)')[0]).toMatchObject({ kind: 'section', id: '三（四）' });
  });

  it('gives the sentence, the words around the hit and where they stand', () => {
    const [first] = hits('回头看', { kinds: new Set(['section']) });
    // L41.
    expect(first).toMatchObject({
      clause: '三（三）',
      text: '每年至少开展一次集中“回头看”排查工作，实行动态清零，巩固“两不愁三保障”成果。',
      snippet: { before: '每年至少开展一次集中“', match: '回头看' },
      source: { lines: [41, 43] },
    });
    // Quoted from L63 and L175: the place is that of the quotation that holds the words.
    const [meeting] = hits('协调推动工作落实', { kinds: new Set(['obligation']) });
    expect(meeting).toMatchObject({ id: 'P01', clause: '附件3第35项', source: { lines: [175] } });
  });

  it('says no more of a person than the roster does', () => {
    // 附件2 has no column for captains; 黄天栋 stands in the column of first secretaries (L107).
    expect(hits('李贤芬')[0]!.about).toMatchObject([{ text_basis: 'inferred' }]);
    expect(hits('黄天栋')[0]!.about[0]!.text).toContain('列于“市直部门派驻驻村第一书记”栏');
  });

  it('keeps English notes from readers of Chinese', () => {
    expect(hits('rotation', { lang: 'zh' })).toEqual([]);
    expect(ids(hits('rotation', { lang: 'en' }))).toContain('rule R03');
  });
});

describe('pinyin', () => {
  it.each([
    ['shuangs', 'town shuangshui', 'pinyin'],
    ['ss', 'town shuangshui', 'initials'],
    ['ssz', 'town shuangshui', 'initials'],
    ['Shuāng shuǐ', 'town shuangshui', 'pinyin'],
    ['shuang1shui3', 'town shuangshui', 'pinyin'],
    ['shuangshuizhen', 'town shuangshui', 'pinyin'],
    ['shaduizhen', 'town shadui', 'pinyin'],
    ['huichengjiedao', 'town huicheng', 'pinyin'],
    ['zhangyanting', 'person 张炎庭', 'pinyin'],
    ['zyt', 'person 张炎庭', 'initials'],
    ['situjingyi', 'person 司徒静怡', 'pinyin'],
    ['quminzhengju', 'unit 区民政局', 'pinyin'],
    ['qmzj', 'unit 区民政局', 'initials'],
    ['zhongguonongyeyinhang', 'unit 中国农业银行江门分行', 'pinyin'],
  ])('%s', (query, id, by) => {
    const [first] = hits(query, { spell });
    expect([`${first!.kind} ${first!.id}`, first!.matched_by]).toEqual([id, by]);
  });

  it('finds what stands inside a name, and marks it', () => {
    const found = hits('minzhengju', { spell });
    expect(ids(found).sort()).toEqual(['unit 区民政局', 'unit 市民政局']);
    const district = found.find(({ id }) => id === '区民政局')!;
    expect(district.snippet).toEqual({ before: '区', match: '民政局', after: '' });
    expect(district.pinyin).toBe('qu min zheng ju');
  });

  it('takes any reading of a character, the surname’s or usual one before others', () => {
    const fit = (letters: string, name: string, person = true): unknown => {
      const match = spells(letters, name, person, spell);
      return match && [match.by, match.extent, match.usual];
    };
    expect(fit('shanzhiming', '单志明')).toEqual(['pinyin', 'whole', true]);
    expect(fit('danzhiming', '单志明')).toEqual(['pinyin', 'whole', false]);
    expect(fit('zengli', '曾丽')).toEqual(['pinyin', 'whole', true]);
    expect(fit('yinhang', '银行', false)).toEqual(['pinyin', 'whole', true]);
    expect(fit('yinxing', '银行', false)).toEqual(['pinyin', 'whole', false]);
    expect(fit('lv', '吕丽')).toEqual(['pinyin', 'start', true]);
    expect(fit('zhangs', '张三丰')).toEqual(['pinyin', 'start', true]);
    expect(fit('san', '张三丰')).toEqual(['pinyin', 'inside', true]);
    expect(fit('s', '张三丰')).toBeUndefined();
    expect(fit('zhanga', '张三丰')).toBeUndefined();
  });

  it.each([
    ['shuangshui', 'shuangshui'],
    ['Shuāng shuǐ', 'shuangshui'],
    ["da'ao", 'daao'],
    ['lǜ se', 'lvse'],
    ['5G', undefined],
    ['1+N', undefined],
    ['R01', undefined],
    ['X05', undefined],
    ['N', undefined],
    ['双水', undefined],
    ['ss镇', undefined],
  ])('letters of %s', (query, letters) => {
    expect(pinyinLetters(query)).toBe(letters);
  });

  it('names what is nearest where nothing is found', () => {
    expect(nearestNames(PLAN, 'zhangyanding', spell)).toContain('张炎庭');
    expect(nearestNames(PLAN, '区民政句')).toContain('区民政局');
  });
});

describe('snippets', () => {
  it('cuts a text into sentences, Chinese and English', () => {
    const cut = (text: string): string[] =>
      sentences(text).map(({ from, until }) => text.slice(from, until));
    expect(cut('一。“二！”三')).toEqual(['一。', '“二！”', '三']);
    expect(cut('One 1.5 km. Two')).toEqual(['One 1.5 km. ', 'Two']);
  });

  it('joins the sentences that hold the words', () => {
    expect(sentencesAt('甲。乙。丙。', [0, 4])).toBe('甲。…丙。');
    expect(sentencesAt('甲。乙。丙。', [0, 2])).toBe('甲。乙。');
  });

  it('marks where it cuts', () => {
    const text = `${'前'.repeat(30)}中${'后'.repeat(60)}。另一句。`;
    const { before, match, after } = snippetOf(text, 30, 31);
    expect(before).toBe(`…${'前'.repeat(16)}`);
    expect(match).toBe('中');
    expect(after).toBe(`${'后'.repeat(40)}…`);
    expect(snippetOf('头。中间。', 2, 3)).toEqual({ before: '', match: '中', after: '间。' });
  });
});
