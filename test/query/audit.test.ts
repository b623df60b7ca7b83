import { describe, expect, it } from 'vitest';
import { audit, type AuditFilter } from '../../src/query/audit/audit.ts';
import { PLAN } from './plan.ts';

/**
 * Every rule and town held by hand against the document. L107 is line 107 of
 * seeds/000_3bdc47bb3f333566.txt. Columns are the towns in the order of annex 1 (L89–L99).
 */
const DAY = '2022-06-30';
const run = (filter?: AuditFilter) => audit(PLAN, DAY, filter);

const TOWNS = [
  'huicheng', // L107
  'shuangshui', // L119
  'sanjiang', // L114
  'luokeng', // L120
  'gujing', // L113
  'muzhou', // L109
  'daze', // L122
  'yamen', // L115
  'shadui', // L112
  'siqian', // L121
  'daao', // L108
];

/** P pass, F fail, ? unknown, W waived, - not applicable. */
const LETTERS = { pass: 'P', fail: 'F', unknown: '?', waived: 'W', 'not-applicable': '-' } as const;

const EXPECTED: Readonly<Record<string, string>> = {
  // 选派人员不少于5人 (L29): 5 named in 会城, 8 in 睦洲, 11 in 大鳌, 7 in each other row.
  R01: 'PPPPPPPPPPP',
  // All seven kinds (L29). The last column is blank in eight rows, a label in 会城, in doubt in 睦洲 and 大鳌
  // (DOMAIN A6.5 passes these two, but their specialists may belong to a merged cell).
  R02: '???????????',
  // 每3年轮换一次 (L29): no day of arrival in the document.
  R03: '???????????',
  // 中共正式党员, 一般为50周岁以下 (L31): not in annex 2.
  R05: '???????????',
  R06: '???????????',
  // The unit of the city-sent first secretary leads the group (L31); no unit is printed in 会城.
  R08: '?PPPPPPPPPP',
  // 原则上 (L31) and flat (L37): captains are inferred from these words. 会城 is settled apart by L37.
  R09: 'W??????????',
  // 副科级以上, 挂任党（工）委副书记或委员 (L31): 会城 is 党工委委员, seconded or not is not printed.
  R10: '???????????',
  R11: '???????????',
  // 巩固提升镇 in every row of L89–L99.
  R15: 'PPPPPPPPPPP',
  R17: 'W??????????',
  // 可由会城街道…干部兼任 (L37): about 会城 only.
  R18: 'P----------',
  // 原则上队长不兼任镇其他工作 (L63): 会城党工委委员, allowed by L37; no post printed for others.
  R20: 'W??????????',
  // 每半年要召开一次专题会议 (L63): no meeting is recorded.
  R22: '???????????',
  // 每个镇（街）派驻1名金融助理 (L192): only 罗杰文 (大鳌) serves one town.
  R29: '??????????P',
  // 可派驻1名以上农村科技特派员 (L192): label, blank or in doubt.
  R30: '???????????',
  // 安排1-2名三支一扶 (L192): one in each row but 会城, whose cell is blank.
  R37: '?PPPPPPPPPP',
};

describe('every rule and town', () => {
  const { results } = run();

  it.each(Object.entries(EXPECTED))('%s: %s', (rule, expected) => {
    const found = results.filter((each) => each.rule === rule);
    expect(found.map(({ town }) => town)).toEqual(TOWNS);
    expect(found.map(({ outcome }) => LETTERS[outcome]).join('')).toBe(expected);
  });

  it('R14 passes and R33 is unknown for the plan as a whole; there are no other results', () => {
    const rest = results.filter(({ rule }) => EXPECTED[rule] === undefined);
    // 合计11个镇（街） (L37): L89–L99 and L107–L122 have 11 rows each.
    expect(rest.map(({ rule, town, outcome }) => [rule, town, outcome])).toEqual([
      ['R14', null, 'pass'],
      ['R33', null, 'unknown'],
    ]);
    expect(rest[0]!.because.zh).toBe(
      '附件1列11个镇（街），其中镇10个、街道1个，附件2列11支工作队，与规定一致。',
    );
  });

  it('what does not fail has no severity; every result names its clause', () => {
    for (const { severity, clause, source, because } of results) {
      expect([severity, clause === '', source.lines.length > 0]).toEqual(['none', false, true]);
      expect(because.zh).toMatch(/。$/);
      expect(because.en).toMatch(/[.]$/);
    }
  });
});

describe('questions at a meeting', () => {
  const because = (rule: string, id: string | null): string =>
    run({ rules: [rule] }).results.find(({ town }) => town === id)!.because.zh;

  it('which captains are acting, and by which clause: 会城 by 二（二）', () => {
    const { results } = run({ rules: ['R18'], outcomes: ['pass'] });
    expect(results.map(({ town, clause }) => [town, clause])).toEqual([['huicheng', '二（二）']]);
    expect(because('R18', 'huicheng')).toContain('代理');
  });

  it('which towns lack a kind of member, and whether that is certain', () => {
    expect(because('R02', 'huicheng')).toBe(
      '市派驻村选调生、“三支一扶”人员栏没有确定的人选（空白，是未安排还是漏印无法判断）；农业科技特派员栏没有确定的人选（只有标签“团队1：”）。',
    );
    expect(because('R02', 'muzhou')).toBe('农业科技特派员栏没有确定的人选（所列1人存疑）。');
    expect(because('R02', 'daao')).toBe('农业科技特派员栏没有确定的人选（所列4人存疑）。');
    expect(because('R02', 'yamen')).toContain('空白，是未安排还是漏印无法判断');
  });

  it('may a captain have another job: 会城 by the clause that allows it', () => {
    expect(because('R20', 'huicheng')).toBe(
      '队长为会城党工委委员；二（二）允许：“可由会城街道党（工）委负责该项工作的干部兼任”。',
    );
  });

  it('meetings: the record that is missing is named, with what it has to hold', () => {
    expect(run({ rules: ['R22'] }).results[0]!.obligation).toBe('P01');
    expect(because('R22', 'daao')).toBe(
      '数据中没有“帮扶单位每半年召开专题会议”的记录，需要：单位名称、会议日期、所属半年、研究的帮扶事项。',
    );
  });

  it('yearly reports, look-back check and the like have no rule and no record', () => {
    const { unrecorded } = run();
    // L77 (towns, district, 年度评估), L41 (回头看, 低保), L35 and L67 (yearly plans), L71 (6·30). P01 has R22;
    // that assessments and insurance are yearly is not said.
    expect(unrecorded.map(({ obligation, every }) => [obligation, every])).toEqual([
      ['P02', '每年'],
      ['P03', '每年'],
      ['P04', '每年'],
      ['P05', '每年'],
      ['P09', '年度'],
      ['P10', '年度'],
      ['P11', '年度'],
      ['P18', '6·30'],
    ]);
    expect(run({ town: 'daao' }).unrecorded.map(({ obligation }) => obligation)).toEqual([
      'P02',
      'P09',
      'P10',
    ]);
    expect(run({ rules: ['R22'] }).unrecorded).toEqual([]);
  });
});

describe('R01 by every reading', () => {
  /** Named, not shared with another row, first secretaries and graduates with a unit, not in doubt. */
  const READINGS: Readonly<Record<string, readonly [number, number, number, number]>> = {
    // 张炎庭 is shared; of 黄天栋 and 朱跃虎 only the latter has a unit.
    huicheng: [5, 4, 1, 5],
    shuangshui: [7, 6, 3, 7],
    sanjiang: [7, 6, 3, 7],
    luokeng: [7, 6, 3, 7],
    gujing: [7, 6, 3, 7],
    // 王蒙 is in doubt.
    muzhou: [8, 7, 3, 7],
    daze: [7, 6, 3, 7],
    yamen: [7, 6, 3, 7],
    shadui: [7, 6, 3, 7],
    siqian: [7, 6, 3, 7],
    // Nobody is shared; four specialists are in doubt.
    daao: [11, 11, 3, 7],
  };

  it('the other readings are told whichever is used', () => {
    for (const counts of ['named', 'exclusive', 'dispatched'] as const) {
      for (const { town, readings } of run({ rules: ['R01'], counts }).results) {
        const { named, exclusive, dispatched, certain } = readings!;
        expect([named, exclusive, dispatched, certain]).toEqual(READINGS[town!]);
        expect([readings!.counts, readings!.counts_of_rule, readings!.minimum]).toEqual([
          counts,
          'named',
          5,
        ]);
      }
    }
  });

  it.each([
    ['named', 'PPPPPPPPPPP'],
    ['exclusive', 'FPPPPPPPPPP'], // 会城 4
    ['dispatched', 'FFFFFFFFFFF'], // 1 in 会城, 3 elsewhere
  ] as const)('counting %s: %s', (counts, expected) => {
    const { results, totals } = run({ rules: ['R01'], counts });
    expect(results.map(({ outcome }) => LETTERS[outcome]).join('')).toBe(expected);
    expect(totals.fail).toBe(expected.split('F').length - 1);
    for (const { outcome, severity } of results)
      expect(severity).toBe(outcome === 'fail' ? 'error' : 'none');
  });

  it('a failure says what the row may have lost: two blank cells and a label in 会城', () => {
    const [first] = run({ rules: ['R01'], counts: 'exclusive' }).results;
    expect(first!.because.zh).toBe(
      '少于5人：不计共用人员为4人；文件没有说明“选派人员”的范围，另有口径：名单所列全部人员5人，只计有所在单位的第一书记和选调生1人（不足5人）。名单另有3栏没有人名，是未安排还是漏印无法判断。',
    );
  });

  it('other rules have no readings', () => {
    expect(run({ rules: ['R02'] }).results.every((each) => each.readings === undefined)).toBe(true);
  });
});

describe('R33, owner and schedule', () => {
  it('lists what the 51 tasks lack', () => {
    const [result] = run({ rules: ['R33'] }).results;
    const { without_schedule, ...gap } = result!.gap!;
    expect(gap).toEqual({
      tasks: 51,
      // Cells of units cut at the head (24 L160, 46 L192) or empty (25, 28, 29, 40, 44).
      owner_unreadable: [24, 25, 28, 29, 40, 44, 46],
      // 30 (L168) and 37 (L179) may have lost their head.
      owner_doubtful: [30, 37],
      // 根据职能分别负责 (L155), 按职能牵头 (L193).
      owner_shared: [21, 47],
      with_deadline: [13], // 2022年6月底 (L145)
      with_period: [1, 39], // “十四五”时期 (L129), 2021—2025年 (L181)
    });
    const dated = [1, 13, 39];
    const all = Array.from({ length: 51 }, (_none, at) => at + 1);
    expect(without_schedule).toEqual(all.filter((number) => !dated.includes(number)));
    expect(without_schedule).toHaveLength(48);
  });
});

describe('what is asked for', () => {
  it('outcomes hide results, and count none away', () => {
    const hidden = run({ outcomes: ['waived'] });
    expect(hidden.results.map(({ rule, town }) => `${rule} ${town}`)).toEqual([
      'R09 huicheng',
      'R17 huicheng',
      'R20 huicheng',
    ]);
    // By the table above: 17 rules on towns, 2 on the plan.
    const letters = Object.values(EXPECTED).join('');
    const count = (letter: string): number => letters.split(letter).length - 1;
    expect(hidden.totals).toEqual({
      fail: 0,
      unknown: count('?') + 1,
      waived: 3,
      pass: count('P') + 1,
      not_applicable: 10,
    });
    expect(hidden.totals).toEqual(run().totals);
  });

  it('a town leaves out the rules on the plan and says so', () => {
    const one = run({ town: 'daao' });
    expect(one.results.map(({ rule }) => rule)).toEqual(Object.keys(EXPECTED));
    expect(new Set(one.results.map(({ town }) => town))).toEqual(new Set(['daao']));
    expect(one.left_out).toEqual(['R14', 'R33']);
    expect(run({ town: 'daao', rules: ['R14'] })).toMatchObject({ results: [], left_out: ['R14'] });
    expect(run().left_out).toEqual([]);
  });

  it('a rule without a check has no result but a reason', () => {
    const { results, summary, untestable } = run({ rules: ['R07'] });
    expect([results, summary]).toEqual([[], []]);
    expect(untestable).toMatchObject([
      { rule: 'R07', clause: '二（一）', source: { document: 'plan', lines: [31] } },
    ]);
    expect(untestable[0]!.because.zh).toContain('没有标准');
  });

  it('the summary has a row for each rule with results', () => {
    const { summary, untestable } = run();
    expect(summary.map(({ rule }) => rule)).toEqual(
      [...Object.keys(EXPECTED), 'R14', 'R33'].sort(),
    );
    expect(summary.find(({ rule }) => rule === 'R29')!.outcomes).toEqual({
      fail: 0,
      unknown: 10,
      waived: 0,
      pass: 1,
      not_applicable: 0,
    });
    // R01 to R37 without the 19 above.
    expect(untestable).toHaveLength(18);
  });
});
