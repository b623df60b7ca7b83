import { describe, expect, it } from 'vitest';
import { audit, type AuditResult } from '../../src/query/audit/audit.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { Modality, Rule, RuleCheck } from '../../src/source/data.gen.ts';
import { editedPlan, posting } from './plan.ts';

/**
 * Rules are data: another plan's numbers, wording and exceptions need no change of the program. Rows of
 * annex 2 are L107 (会城), L109 (睦洲), L108 (大鳌), L119 (双水).
 */
type Edit = (data: DataFiles) => void;

const results = (rule: string, edit: Edit): AuditResult[] =>
  audit(editedPlan(edit), '2022-06-30', { rules: [rule] }).results;

/** Outcome of each town in the order of annex 1: 会城 first, 睦洲 sixth, 大鳌 last. */
const outcomes = (rule: string, edit: Edit): string => {
  const letters = { pass: 'P', fail: 'F', unknown: '?', waived: 'W', 'not-applicable': '-' };
  return results(rule, edit)
    .map(({ outcome }) => letters[outcome])
    .join('');
};

const ruleOf = (data: DataFiles, id: string): Rule =>
  data.rules.rules.find((rule) => rule.id === id)!;

const checked =
  (id: string, check: RuleCheck, more: Partial<Rule> = {}): Edit =>
  (data) =>
    Object.assign(ruleOf(data, id), { check, ...more });

describe('the size of teams', () => {
  const size = (minimum: number, counts: 'named' | 'exclusive' | 'dispatched' = 'named') =>
    ({ kind: 'team-size', minimum, counts }) as const;

  it.each<[Modality, string, string]>([
    ['must', 'fail', 'error'],
    ['in-principle', 'fail', 'warning'],
    ['generally', 'fail', 'notice'],
    ['may', 'not-applicable', 'none'],
    ['encouraged', 'not-applicable', 'none'],
  ])('at least six, worded %s: the five of 会城 are %s, %s', (modality, outcome, severity) => {
    const found = results('R01', checked('R01', size(6), { modality }));
    expect([found[0]!.outcome, found[0]!.severity]).toEqual([outcome, severity]);
    expect(found.slice(1).every((each) => each.outcome === 'pass')).toBe(true);
  });

  it.each([
    [6, 'named', 'FPPPPPPPPPP'],
    // Seven named are too few; of the eight of 睦洲 and the eleven of 大鳌 only seven are certain.
    [8, 'named', 'FFFFF?FFFF?'],
    [5, 'exclusive', 'FPPPPPPPPPP'], // 会城 without 张炎庭: 4
    // 睦洲 has seven without 张炎庭, one of them in doubt; 大鳌 shares nobody.
    [7, 'exclusive', 'FFFFF?FFFFP'],
    [3, 'dispatched', 'FPPPPPPPPPP'], // 会城: only 朱跃虎
  ] as const)('at least %i counting %s: %s', (minimum, counts, expected) => {
    expect(outcomes('R01', checked('R01', size(minimum, counts)))).toBe(expected);
  });

  it('the minimum and the reading of the rule are those of the data', () => {
    const [first] = results('R01', checked('R01', size(6, 'exclusive')));
    expect(first!.readings).toMatchObject({
      minimum: 6,
      counts: 'exclusive',
      counts_of_rule: 'exclusive',
    });
    expect(first!.because.zh).toMatch(/^少于6人：不计共用人员为4人；/);
  });
});

describe('the composition of teams', () => {
  const kinds = (...roles: Extract<RuleCheck, { kind: 'composition' }>['roles']): Edit =>
    checked('R02', { kind: 'composition', roles });

  it('town staff and volunteers are in every row', () => {
    expect(outcomes('R02', kinds(['town-staff'], ['volunteer']))).toBe('PPPPPPPPPPP');
  });

  it('either of two kinds fills a place; both are blank in 会城', () => {
    expect(outcomes('R02', kinds(['selected-graduate', 'three-supports']))).toBe('?PPPPPPPPPP');
  });

  it('a person who only stands in the column of a role does not fill it for certain', () => {
    expect(outcomes('R02', kinds(['city-first-secretary']))).toBe('?PPPPPPPPPP');
  });
});

describe('numbers of a role', () => {
  const number = (
    role: Extract<RuleCheck, { kind: 'role-count' }>['role'],
    minimum: number,
    maximum?: number,
  ): Edit =>
    checked('R37', {
      kind: 'role-count',
      role,
      minimum,
      ...(maximum !== undefined && { maximum }),
    });

  it('none allowed: one fails, a blank cell shows nothing', () => {
    expect(outcomes('R37', number('three-supports', 0, 0))).toBe('?FFFFFFFFFF');
  });

  it('at most three: the four of 大鳌 are in doubt, so is none or more in blank cells', () => {
    expect(outcomes('R37', number('agri-specialist', 0, 3))).toBe('?????P?????');
  });

  it('at least none asks nothing', () => {
    expect(outcomes('R37', number('agri-specialist', 0))).toBe('PPPPPPPPPPP');
  });

  it('the assumed role of 黄天栋 does not count for certain', () => {
    expect(outcomes('R37', number('city-first-secretary', 1, 1))).toBe('?PPPPPPPPPP');
  });
});

describe('an exception', () => {
  const six = { kind: 'team-size', minimum: 6, counts: 'named' } as const;
  const waived_for: Rule['waived_for'] = [{ towns: ['huicheng', 'daao'], rule: 'R16' }];

  it('turns a failure into waived and names the clause; what passes still passes', () => {
    const found = results('R01', checked('R01', six, { waived_for }));
    expect([found[0]!.outcome, found[0]!.severity, found.at(-1)!.outcome]).toEqual([
      'waived',
      'none',
      'pass',
    ]);
    expect(found[0]!.because.zh).toMatch(/^少于6人：.*；二（二）允许：“会城街道工作队长由/);
  });

  it('is for the towns named only', () => {
    const other: Rule['waived_for'] = [{ towns: ['daao'], rule: 'R16' }];
    expect(outcomes('R01', checked('R01', six, { waived_for: other }))).toBe('FPPPPPPPPPP');
  });

  it('does not make a missing fact known', () => {
    const edit: Edit = (data) => Object.assign(ruleOf(data, 'R05'), { waived_for });
    expect(outcomes('R05', edit)).toBe('???????????');
  });
});

describe('the plan as a whole', () => {
  const scope = (count: number, towns: number, subdistricts: number): Edit =>
    checked('R14', {
      kind: 'towns-in-scope',
      count,
      town_count: towns,
      subdistrict_count: subdistricts,
    });

  it.each([
    [11, 10, 1, 'P'],
    [12, 10, 1, 'F'],
    [11, 11, 0, 'F'],
  ])('%i in scope, %i towns and %i subdistricts: %s', (count, towns, subdistricts, outcome) => {
    expect(outcomes('R14', scope(count, towns, subdistricts))).toBe(outcome);
  });

  it('a town without a team fails', () => {
    expect(outcomes('R14', (data) => void delete data.teams['daao'])).toBe('F');
  });

  it('owner and schedule asked of every task: 48 without a date fail', () => {
    const every: Edit = checked('R33', { kind: 'task-owner-and-schedule', scope: 'every-task' });
    const [found] = results('R33', every);
    expect([found!.outcome, found!.severity]).toEqual(['fail', 'error']);
  });

  it('passes once every task has a lead and a date; a lead that cannot be read stays unknown', () => {
    const dated: Edit = (data) => {
      const [, period] = Object.values(data.tasks)
        .flatMap(({ tasks }) => tasks)
        .filter((task) => task.period)
        .map((task) => task.period);
      for (const { tasks } of Object.values(data.tasks))
        for (const task of tasks) Object.assign(task, { period: task.period ?? period });
    };
    const every: Edit = (data) => {
      dated(data);
      checked('R33', { kind: 'task-owner-and-schedule', scope: 'every-task' })(data);
    };
    const led: Edit = (data) => {
      every(data);
      for (const { tasks } of Object.values(data.tasks))
        for (const task of tasks) task.lead = { ...task.lead, status: 'stated', unit: '区财政局' };
    };
    expect([outcomes('R33', every), outcomes('R33', led)]).toEqual(['?', 'P']);
  });
});

describe('words come from the data', () => {
  const renamed: Edit = (data) => {
    const table = data.tables.tables.find((each) => each.id === 'annex-2')!;
    Object.assign(table, { number: 4, label: { ...table.label, text: '附表四' } });
  };

  it.each(['R08', 'R09', 'R14'])('%s names the table of teams as the data do', (rule) => {
    const said = results(rule, renamed).map(({ because }) => `${because.zh} ${because.en}`);
    expect(said.join()).toMatch(/附表四.*[aA]nnex 4/);
    expect(said.join()).not.toMatch(/附件2|annex 2/i);
  });

  it('R33 names the table of tasks', () => {
    const edit: Edit = (data) => {
      const table = data.tables.tables.find((each) => each.id === 'annex-3')!;
      Object.assign(table, { number: 6, label: { ...table.label, text: '附表六' } });
    };
    expect(results('R33', edit)[0]!.because).toMatchObject({
      zh: expect.stringMatching(/^附表六的51项中/) as string,
      en: expect.stringContaining('annex 6') as string,
    });
  });

  it('the role that a captain should have is the one of the rule', () => {
    const edit: Edit = (data) => {
      checked('R09', { kind: 'captain-role', role: 'district-first-secretary' })(data);
      delete ruleOf(data, 'R09').waived_for;
      posting(data, 'daao', '李贤芬').captain!.basis = 'printed';
    };
    expect(results('R09', edit).at(-1)!.because.zh).toBe('队长不是市（区）驻村第一书记。');
  });
});
