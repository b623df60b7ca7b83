import { expect, test } from 'vitest';
import { discrepancies, discrepancyDetail } from '../../../src/query/plan/discrepancies.ts';
import { duties, dutyDetail } from '../../../src/query/plan/duties.ts';
import { ruleDetail, rules } from '../../../src/query/plan/rules.ts';
import { PLAN } from '../plan.ts';

/** L107 is line 107 of the document. */

test('a captain and other jobs: the rule, its exception, and what it must be read beside', () => {
  // 四（八） L63 and task 36 L176: 原则上队长不兼任镇其他工作.
  const rule = ruleDetail(PLAN, 'R20');
  expect(rule.modality).toBe('in-principle');
  expect(rule.quotes.map(({ source }) => source.lines)).toEqual([[63], [176]]);
  // 二（二） L37: 可由会城街道党（工）委负责该项工作的干部兼任; 二（一） L31: 并挂任……党（工）委委员.
  const links = rule.linked.filter(({ part }) => part === 'rules');
  expect(links.map(({ id, relations }) => [id, relations])).toEqual([
    ['R18', ['allowed-by', 'tension']],
    ['R11', ['tension']],
  ]);
  expect(links.map(({ quotes }) => quotes[0]!.text)).toEqual([
    '可由会城街道党（工）委负责该项工作的干部兼任',
    '并挂任帮扶镇（街）的党（工）委副书记或党（工）委委员',
  ]);
});

test('an exception knows the rules to which it is one', () => {
  const allowed = ruleDetail(PLAN, 'R18').linked.filter(({ relations }) =>
    relations.includes('exception-of'),
  );
  expect(allowed.map(({ id }) => id)).toEqual(['R09', 'R17', 'R20']);
});

test('what cannot be checked says why', () => {
  const found = rules(PLAN, { kind: 'untestable' }).items;
  expect(found.length).toBeGreaterThan(0);
  for (const { untestable, check } of found) {
    expect(untestable).toBeDefined();
    expect(check).toBeUndefined();
  }
  // L31 须选派优秀干部、年轻干部 has no measure.
  expect(found.map(({ id }) => id)).toContain('R07');
});

test('rules on captains stand in 二（一）, 二（二） and 四（八） only', () => {
  // L31, L37, L63.
  const clauses = rules(PLAN, { subject: 'captain' }).items.map(({ quotes }) => quotes[0].clause);
  expect(new Set(clauses)).toEqual(new Set(['二（一）', '二（二）', '四（八）']));
});

test('the duties: eight, open, and the last meets every task', () => {
  // Eight full stops in L35, the last before 等.
  const all = duties(PLAN).items;
  expect([all.length, all[0]!.exhaustive]).toEqual([8, false]);
  expect(all[0]!.lead_in.source.lines).toEqual([33, 35]);
  // Task 37 (L179) is about plans, as is Z4; Z8 is 做好乡村振兴相关工作等.
  expect(duties(PLAN, { task: 37 }).items.map(({ id }) => id)).toEqual(['Z4', 'Z8']);
  expect(dutyDetail(PLAN, 'Z8').task_details).toEqual([]);
});

test('the annexes number the towns differently: every place with its line', () => {
  // 大鳌镇 is row 11 of annex 1 (L99) and row 2 of annex 2 (L108).
  const { places, kind } = discrepancyDetail(PLAN, 'X54');
  expect(kind).toBe('annex-annex');
  const daao = places.filter(({ text }) => text === '大鳌镇');
  expect(daao.map(({ clause, source }) => [clause, source.lines])).toEqual([
    ['附件1', [99]],
    ['附件2', [108]],
  ]);
});

test('discrepancies of a task and a town', () => {
  // Task 28 has an empty cell of units (L166) and 十大专项行动, which the body has not (L57).
  const of28 = discrepancies(PLAN, { task: 28 }).items;
  expect(of28.map(({ kind }) => kind).sort()).toEqual(['body-annex', 'damaged-units']);
  // The captain of 会城 is printed as 代队长 (L107): nobody else's team has that doubt.
  const has = (town: string): boolean =>
    discrepancies(PLAN, { town }).items.some(({ id }) => id === 'X58');
  expect([has('huicheng'), has('daao')]).toEqual([true, false]);
});

test('a shared lead stays one of several beside a linked task', () => {
  // L155 区政务服务数据管理局等部门根据职能分别负责.
  const [task] = discrepancyDetail(PLAN, 'X84').task_details;
  expect(task).toMatchObject({ number: 21, lead: { unit: '区委组织部' } });
  expect(task!.shared_lead).toContain('分别负责');
});
