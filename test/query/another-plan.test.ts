import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { lacksColumn, leadClauses, tableOf } from '../../src/plan/tables.ts';
import { townReport } from '../../src/query/papers/town-report.ts';
import { rotationRules } from '../../src/query/rules/rotation-words.ts';
import { townTableLacks } from '../../src/query/table-facts.ts';
import { filterTasks } from '../../src/query/tasks/filter.ts';
import { provincialClauses } from '../../src/query/towns.ts';
import { groupLeadUnit, noGroupLead } from '../../src/query/units/group-lead.ts';
import { unitDetail } from '../../src/query/units/detail.ts';
import { whoLeads } from '../../src/query/who-leads.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { teamOn } from '../../src/plan/postings.ts';
import { editedExample, EXAMPLE } from '../example/plan.ts';
import { editedPlan, PLAN, town } from './plan.ts';

/** What follows from the data of a plan and not from the shipped one. L29 is a line of its document, E25 of the example's. */

const DAY = '2021-07-15';
const allTowns = (plan: Plan, value: boolean | null): number[] =>
  plan.tasks.filter((task) => task.all_towns === value).map(({ number }) => number);

describe('rotation', () => {
  const words = (plan: Plan): string[] => rotationRules(plan).quotes.map(({ text }) => text);

  it('is quoted as the plan has it, in batches only where the plan asks for them', () => {
    expect(words(PLAN)).toEqual(['每3年轮换一次', '结合实际分期分批进行轮换']); // L29
    expect(words(EXAMPLE)).toEqual(['每3年轮换一次']); // E25
  });

  it('of a plan without a rule on it has no words', () => {
    const plan = editedExample(({ rules }) => {
      rules.rules = rules.rules.filter(({ id }) => id !== 'R03') as typeof rules.rules;
    });
    expect(words(plan)).toEqual([]);
  });
});

describe('whether a task names all towns', () => {
  it('is told of a cell that is whole, yes (E70, E72–E77) or no (E71)', () => {
    expect(allTowns(EXAMPLE, true)).toEqual([1, 3, 4, 5, 6, 7, 8]);
    expect(allTowns(EXAMPLE, false)).toEqual([2]);
    expect(allTowns(EXAMPLE, null)).toEqual([]);
  });

  it('is open where the cell is damaged: L131, L153, L161, L166–168, L176, L179–181, L184, L190, L192', () => {
    expect(allTowns(PLAN, null)).toEqual([3, 19, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46]);
    expect(allTowns(PLAN, false)).toEqual([]);
  });

  it('is open too where the head is cut and nothing of the name is left', () => {
    const plan = editedExample(({ tasks }) => {
      const cut = tasks['02']!.tasks.find(({ number }) => number === 5)!;
      cut.units = ['区财务局'];
    });
    expect(allTowns(plan, null)).toEqual([5]);
  });

  it('leaves nothing open for a town, and goes by the name that the data say', () => {
    expect(filterTasks(EXAMPLE, { town: 'qingshi' }).uncertain).toEqual([]);
    const { listed, not_listed, unreadable } = townReport(
      EXAMPLE,
      town(EXAMPLE, 'qingshi'),
      DAY,
    ).tasks;
    expect([listed, not_listed, unreadable]).toEqual([[1, 3, 4, 5, 6, 7, 8], [2], []]);
    // Without the name the units of a whole cell are all there is.
    const nameless = editedExample(({ units }) => {
      for (const unit of units.units) delete unit.stands_for;
    });
    expect(allTowns(nameless, true)).toEqual([]);
    expect(nameless.tasks[0]!.units).toContain('各镇（街）');
    const collective = nameless.unit('各镇（街）')!;
    expect(unitDetail(nameless, collective, DAY).members).toBeNull();
    expect(unitDetail(EXAMPLE, EXAMPLE.unit('各镇（街）')!, DAY).members).toHaveLength(3);
  });
});

describe('the lead unit of a group', () => {
  const leads = (plan: Plan, town: string): unknown =>
    (whoLeads(plan, town, DAY) as { matches: { group_lead_unit: unknown }[] }).matches[0]!
      .group_lead_unit;
  const withRule = (change?: (data: DataFiles) => void): Plan =>
    editedExample((data) => {
      const { title, subject, modality, quotes } = data.rules.rules[0]!;
      data.rules.rules.push({
        id: 'R08',
        title,
        subject,
        modality,
        quotes,
        check: { kind: 'group-lead-unit' },
      });
      change?.(data);
    });

  it('is there only by a rule of the plan: L31 says so, no line of the example does', () => {
    expect(leads(PLAN, '双水')).toBe('市财政局'); // L119
    expect(leads(EXAMPLE, '青石')).toBeNull();
    expect(leads(withRule(), '青石')).toBe('市林果局'); // E62
    const ruleless = editedPlan(({ rules }) => {
      rules.rules = rules.rules.filter(({ id }) => id !== 'R08') as typeof rules.rules;
    });
    expect(leads(ruleless, '双水')).toBeNull();
    expect(unitDetail(EXAMPLE, EXAMPLE.unit('市林果局')!, DAY).group_lead_of).toEqual([]);
    expect(unitDetail(withRule(), EXAMPLE.unit('市林果局')!, DAY).group_lead_of).toEqual([
      'qingshi',
    ]);
  });

  it('that cannot be told is not there for the reason that holds', () => {
    const reason = (plan: Plan, id: string): string =>
      noGroupLead(plan, teamOn(plan, id, DAY).captain).zh;
    expect(reason(withRule(), 'linjiang')).toBe('附件2未列队长的所在单位'); // E64
    const sent = withRule(({ teams }) => {
      teams['linjiang']!.postings[0]!.unit = '市财务局';
    });
    expect(groupLeadUnit(sent, teamOn(sent, 'linjiang', DAY).captain)).toBeNull();
    expect(reason(sent, 'linjiang')).toBe('队长是否为市直部门派驻驻村第一书记无法判断');
  });
});

describe('tables', () => {
  const lacks = (edit: (data: DataFiles) => void): string | undefined =>
    townTableLacks(editedExample(edit))?.zh;
  const first = (data: DataFiles): DataFiles['tables']['tables'][number] => data.tables.tables[0]!;

  it('lack a row of totals and a date only as far as their rows and words show', () => {
    expect(townTableLacks(EXAMPLE)?.zh).toBe('附件1没有合计行，也未注明统计时间'); // E49–E55
    expect(lacks((data) => void first(data).rows[0]!.lines.push(56))).toBe('附件1未注明统计时间');
    expect(lacks((data) => void (first(data).title.text += '（2020年）'))).toBe('附件1没有合计行');
    const note = {
      text: '截至上年末，合计136.25平方公里',
      source: { document: 'plan', lines: [56] },
    };
    expect(lacks((data) => void (first(data).notes = [note] as never))).toBeUndefined();
  });

  it('have the columns that they have', () => {
    expect(lacksColumn(EXAMPLE, 'teams', /队长/)).toBe(true); // E61
    const headed = editedExample(({ tables }) => {
      tables.tables[1]!.columns[4]!.title = '队长（市直部门派驻驻村第一书记）及所在单位';
    });
    expect(lacksColumn(headed, 'teams', /队长/)).toBe(false);
  });

  it('are named and cited by label and number, with the notes that they have', () => {
    const plan = editedExample(({ tables }) => {
      Object.assign(tables.tables[2]!, { number: 7, notes: undefined });
      tables.tables[2]!.label.text = '附表七';
    });
    expect(tableOf(plan, 'tasks')).toMatchObject({ zh: '附表七', en: 'annex 7', clause: '附件7' });
    expect([leadClauses(plan), leadClauses(EXAMPLE)]).toEqual([['附件7'], ['附件3', '附件3注']]);
  });
});

it('the class given by the province is told with its clause, or not at all', () => {
  expect(provincialClauses(PLAN, town(PLAN, 'shuangshui'))).toEqual(['二（二）']); // L37
  expect(provincialClauses(EXAMPLE, town(EXAMPLE, 'qingshi'))).toBeUndefined(); // E53
});
