import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QUESTIONS, QUICK } from '../../src/commands/program/questions.ts';
import { ROOT } from './io.ts';
import { ask } from './questions.ts';

/**
 * The thirty questions of the help and the READMEs. What each answer must hold was worked out by hand
 * from the document, as the comments say (clause, lines of seeds/000_3bdc47bb3f333566.txt), before the
 * program was asked. The whole answers are golden files.
 */
const EXPECTED: readonly {
  line: string;
  holds: readonly string[];
  not?: readonly string[];
  /** Exit code, where it is not 0. */
  code?: 1;
}[] = [
  // L145: 区应急管理局 first, then 各镇(街); 2022年6月底 is 30 June. Group (二) carries out 三（四）, L45-47.
  {
    line: 'tasks 13',
    holds: ['牵头单位  区应急管理局', '各镇（街）', '2022年6月30日', '正文三（四）', '原文第145行'],
  },
  // L160: the cell begins with 科工商务局, which is cut: no unit may be named as lead.
  {
    line: 'who-leads 24',
    holds: ['牵头单位无法确认', '“科工商务局”是残缺名称，不能当作牵头单位'],
    not: ['牵头单位  区科工商务局', '牵头单位  区自然资源局'],
  },
  // First in L131 (3), L152 (18), L154 (20); named behind others in L129, 130, 135, 170, 173, 187.
  { line: 'units 区民政局', holds: ['3项：第3、18、20项', '6项：第1、2、5、32、33、43项'] },
  // 各镇(街) printed in 38 cells; not legible in 3 19 25 28 29 30 36-40 44 46 (L131, 153, 161, 166-168, 176, 179-182, 190, 192).
  {
    line: 'tasks --town 大鳌',
    holds: ['共38项', '另有13项', '第3、19、25、28至30、36至40、44、46项'],
  },
  // Party bodies first in L155 (21), 158 (22), 170 (32), 176 (36), 191 (45), 197 (49), 198 (50); 新会生态环境分局 in L140 (10).
  // 区人才工作局 (L168, 30) only stands first in a cell whose head may be cut. No vertical unit stands first anywhere.
  {
    line: 'units --kind party,vertical,branch',
    holds: ['4项：21、36、45、50', '1项：22', '1项：32', '1项：49', '存疑：30', '1项：10'],
  },
  // Empty: L161, 166, 167, 182, 190; cut at the head: L160, 192; head may be cut: L168, 179.
  {
    line: 'tasks --lead-status doubtful,unreadable',
    holds: ['共9项；牵头单位明确的0项', '存疑', '无法辨认'],
    not: ['区科工商务局  ', '区交通运输局  '],
  },
  // L155: 等部门根据职能分别负责; L193: 按职能牵头.
  {
    line: 'tasks --shared-lead --columns number,units,section',
    holds: ['21', '47', '共2项'],
  },
  // Printed in L129, 130, 159, 169, 174, 175, 176; cut in L179 (37); no list of members anywhere.
  {
    line: 'units 区委实施乡村振兴战略领导小组成员单位',
    holds: ['7项：第1、2、23、31、34至36项', '疑似      第37项', '文件没有列出成员单位名单'],
  },
  // Text of task 2 missing at L130; the body says it in 三（三）, L41.
  { line: 'search 返贫监测', holds: ['三（三）', '第2项', '依正文重建'] },
  // L71 对接台山 (四（十）), L73 新会与台山两地 (四（十一）), L182 对接台山 in task 40.
  { line: 'search 台山', holds: ['四（十）', '四（十一）', '第40项'] },
  // L115.
  {
    line: 'teams 崖门镇',
    holds: [
      '颜钊',
      '市自然资源局',
      '孙树楷',
      '市财政局',
      '张健文',
      '新会生态环境分局',
      '梁磬文',
      '郑桂林',
      '陈颂雯',
      '支医',
      '胡思红',
      '工作队7人',
    ],
  },
  // L107: 黄天栋(会城党工委委员、代队长); 二（二）, L37.
  {
    line: 'people --capacity acting',
    holds: ['黄天栋', '会城街道', '可由会城街道党（工）委负责该项工作的干部兼任', '二（二）'],
    not: ['梁海欣'],
  },
  // L107, 109, 114: 张炎庭; L115, 119, 120: 郑桂林; L112, 113: 高龙长; L121, 122: 赵永健; 罗杰文 only L108.
  {
    line: 'people --shared',
    holds: [
      '会城街道、三江镇、睦洲镇',
      '双水镇、罗坑镇、崖门镇',
      '古井镇、沙堆镇',
      '大泽镇、司前镇',
    ],
    not: ['罗杰文'],
  },
  // L107: columns 6 and 10 blank for 会城, 团队 1: in the last; the last blank in L112-115, 119-122.
  {
    line: 'matrix towns',
    holds: ['空白：会城街道', '只有标签：会城街道', '空白，未安排还是漏印无法判断'],
  },
  // 二（一）, L29: 不少于5人; 会城 has 5 names (L107), 4 without 张炎庭.
  {
    line: 'audit --rule R01',
    holds: ['名单所列全部人员5人，不少于5人', '不计共用人员：会城街道不足5人', '不符合0'],
  },
  // No date of arrival anywhere in L105-122: 80 postings, all unknown.
  { line: 'rotation-due --within 1y', holds: ['80人次', '缺到任日期80'] },
  // 二（一）, L29: 不少于5人, 分期分批, no batches and no days. L107-122: 会城 has 5 people, of whom none can leave
  // before a successor is there; the other ten have 7 who are not in doubt, two of whom can leave at once, so
  // that 7 take four batches: 2, 2, 2, 1 leave and 5, 5, 5, 6 stay. 69 of 74 people; none has a day of arrival.
  {
    line: 'rotation-plan --from 2025-03-01 --batches 4',
    holds: [
      '会城街道：计入人数5人，最低5人（R01，二（一）），接任者到岗之前一人也不能离任',
      '69人可以安排，5人无法安排',
      '第4批　2026年9月1日',
      '双水镇 7 5 7 2、2、2、1 5、5、5、6 可以安排',
      '69人没有到任日期',
      '方案没有划定批次和日期',
      '未作决定',
    ],
    code: 1,
  },
  // 二（一）, L31 asks for party membership, age, rank, a seconded post; 四（八）, L63 for no other post. L105-122 give none.
  {
    line: 'people --captain',
    holds: ['共11人', '政治面貌', '年龄', '职级', '挂任党（工）委职务', '兼任镇其他工作'],
  },
  // L112 (沙堆) and L113 (古井), both in the column of the city's first secretaries.
  {
    line: 'people --unit 市政府办公室',
    holds: ['李维睿', '沙堆镇', '李彦光', '古井镇', '共2人'],
  },
  // 四（八）, L63 and task 36, L176: 原则上队长不兼任镇其他工作; exception 二（二）, L37.
  {
    line: 'plan rules R20',
    holds: ['原则上队长不兼任镇其他工作', '四（八）', '附件3第36项', '会城街道', 'R18'],
  },
  // L47 and L145: the only day is 2022年6月底.
  {
    line: 'plan deadlines --year 2022',
    holds: ['D09', '2022年6月30', '其中硬性期限1个', '没有办理情况的记录'],
  },
  // 三（五）, L51: 100%; 三（四）, L47: 2条; L148: 100个; L192: 1名, 1-2名.
  {
    line: 'plan targets --measured',
    holds: ['N11', '100%', 'N12', '不少于2条', 'N13', '100个', 'N24', '1-2名'],
  },
  // 三（四）, L47: 不少于2条; task 16, L148: 100个. Neither is preferred.
  {
    line: 'plan targets N12',
    holds: ['不少于2条', '原文第47行', '100个美丽乡村示范片', '原文第148行', '不作合并'],
  },
  // 四（八）, L63; the document holds no record of a meeting.
  { line: 'due --obligation P01', holds: ['每半年', '上半年', '22个单位', '四（八）'] },
  // 四（十二）, L77: town to district and district to city, both yearly; task 49, L197.
  {
    line: 'due --obligation P02,P03',
    holds: ['镇（街）每年向区委区政府报告', '11个镇（街）', '区委区政府每年向市', '四（十二）'],
  },
  // 三（三）, L41: 每年至少开展一次, 1.5倍以下; the standard itself is not in the document.
  {
    line: 'plan obligations --task 2',
    holds: ['“回头看”', '低保标准', '每年至少1次', '没有办理记录'],
  },
  // L89-99 against L107-122: 双水镇 is 2 in annex 1 and 8 in annex 2.
  { line: 'plan discrepancies X54', holds: ['附件1', '附件2', '编号'] },
  // For instance task 16 (L148) against L47, task 49 (L197) against L77.
  {
    line: 'plan discrepancies --kind body-annex',
    holds: ['示范带不少于2条与示范片100个', '区向市的年度报告仅见于正文'],
  },
  // L89-99 added up; 崖门 298.01 is the largest, 会城 first in people and former poor, 双水 in villages.
  {
    line: 'towns --ranks',
    holds: [
      '1329.85',
      '770422',
      '200',
      '2465',
      '298.01（1）',
      '289000（1）',
      '37（1）',
      '785（1）',
    ],
  },
  // Of the example, whose commits are made in test/history.ts: 6 people come by 云乡振〔2024〕4号, one of them to two
  // towns; four records of 2024, the document itself, and a note; lines 3 to 6 of seeds/rotation-2024.txt.
  {
    line: 'changes HEAD~1',
    holds: [
      '共变动13处：人员变动7处、数据更新5处、文字修订1处',
      '孔示辛（市水文局）接替冯示八任白沙镇工作队队长，2024年7月1日到任；冯示八2024年6月30日离任',
      '魏示寅接替李示四任青石镇金融助理，2024年7月10日到任',
      '（云乡振〔2024〕4号）第3行）',
      '编者二',
      '第二轮轮换',
      'bangzhen validate',
    ],
    not: ['编者一', '任务调整'],
  },
];

const ALL = QUESTIONS.flatMap(({ questions }) => questions);

test('thirty questions, each with an expectation', () => {
  expect(ALL).toHaveLength(30);
  expect(ALL.map(({ line }) => line)).toEqual(EXPECTED.map(({ line }) => line));
});

describe('answers', () => {
  test.each(EXPECTED)('$line', async ({ line, holds, not, code: expected = 0 }) => {
    const { out, code } = await ask(line, 'zh');
    expect(code).toBe(expected);
    const bare = out.replace(/\s+/g, '');
    expect(holds.filter((words) => !bare.includes(words.replace(/\s+/g, '')))).toEqual([]);
    expect((not ?? []).filter((words) => out.includes(words))).toEqual([]);
  });
});

test.each(QUICK.map(({ line }) => [line] as const))('the quick example %s runs', async (line) => {
  expect(await ask(line, 'en')).toMatchObject({ code: 0 });
});

describe('READMEs', () => {
  const english = readFileSync(`${ROOT}README.md`, 'utf8');
  const chinese = readFileSync(`${ROOT}README.zh.md`, 'utf8');
  const table = (text: string): string[][] =>
    [...text.matchAll(/^\| +(\d+) \| (.+?) +\| `bangzhen (.+?)` +\|$/gm)].map(
      ([, number, about, line]) => [number!, about!, line!.replaceAll('\\|', '|')],
    );

  test.each([
    ['README.md', english, 'en'],
    ['README.zh.md', chinese, 'zh'],
  ] as const)('%s has the thirty questions with their commands', (_name, text, lang) => {
    expect(table(text)).toEqual(
      ALL.map(({ about, line }, at) => [String(at + 1), about[lang], line]),
    );
  });

  test('both have the same sections, commands, options and blocks', () => {
    const count = (text: string): number[] =>
      text.split(/^## /m).map((part) => (part.match(/^\|/gm) ?? []).length);
    const code = (text: string): string[] => text.match(/```[^]*?```/g) ?? [];
    const commands = (text: string): string[] =>
      [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, words]) => words!);
    expect(count(chinese)).toEqual(count(english));
    expect(code(chinese)).toEqual(code(english));
    expect(commands(chinese)).toEqual(commands(english));
  });
});
