import { expect, test } from 'vitest';
import { goalDetail } from '../../../src/query/plan/goals.ts';
import { findEntry, idsOf } from '../../../src/query/plan/ids.ts';
import { overview } from '../../../src/query/plan/parts.ts';
import { targetDetail, targets } from '../../../src/query/plan/targets.ts';
import { editedPlan, PLAN } from '../plan.ts';

/** L107 is line 107 of the document. */
const ids = (filter: Parameters<typeof targets>[1]): string[] =>
  targets(PLAN, filter).items.map(({ id }) => id);

test('body and annex on demonstration belts are two targets, each naming the other', () => {
  // 三（四） L47: 全力打造不少于2条乡村振兴示范带. Task 16 L148: 打造一批乡村振兴示范带串联建设100个美丽乡村示范片.
  const body = targetDetail(PLAN, 'N12');
  const annex = targetDetail(PLAN, 'N13');
  expect(body.quantities).toMatchObject([{ comparator: 'at-least', value: 2, unit: '条' }]);
  expect(annex.quantities).toMatchObject([{ comparator: 'equal', value: 100, unit: '个' }]);
  expect([body.tasks, annex.tasks]).toEqual([[], [16]]);
  expect(body.quotes.map(({ clause, source }) => [clause, source.lines])).toEqual([
    ['三（四）', [47]],
  ]);
  const [other] = body.linked;
  expect(other).toMatchObject({ id: 'N13', relations: ['conflict'] });
  expect(other!.quotes).toEqual(annex.quotes);
  expect(annex.linked[0]).toMatchObject({ id: 'N12', relations: ['conflict'] });
});

test('names and slogans with numbers are not measured', () => {
  // L47 百村示范、千村创建、万村整治; L59 百镇千村; L55 一县一园、一村一品、一镇一业; L49, L51 5080.
  const measured = ids({ measured: true });
  for (const name of ['N18', 'N20', 'N21', 'N22']) expect(measured).not.toContain(name);
  // L47 2022年6月底; L29 不少于5人; L51 100%覆盖; L63 每半年.
  expect(measured).toEqual(expect.arrayContaining(['D09', 'N01', 'N11', 'N26']));
});

test('the targets of a task are those whose words stand in its row', () => {
  // L148 task 16: 百村示范、千村创建、万村整治, 五个美丽, 1+N, 100个美丽乡村示范片; not the belts of L47.
  expect(ids({ task: 16 })).toEqual(['N13', 'N20', 'N27', 'N28']);
  // L145 task 13: 2022年6月底.
  expect(ids({ task: 13 })).toEqual(['D09']);
});

test('denominators are known only where the document counts', () => {
  const known = Object.fromEntries(
    targets(PLAN, { measured: true }).items.map(({ id, denominator }) => [id, denominator?.known]),
  );
  // L145 行政村（社区）: annex 1 has villages, no communities. L154: no numbers. L192: each of the 11 towns (L37).
  expect([known['D09'], known['N11'], known['N24']]).toEqual(['partly', 'no', 'yes']);
});

test('conditions are applied one after another, and each tells what it left', () => {
  // Only 力争到2022年 (L23) and 鼓励开展整村推进数字乡村建设 (L47, L144 task 12) are worded as encouraged.
  expect(ids({ modality: 'encouraged' })).toEqual(['D04', 'N31']);
  expect(targets(PLAN, { task: 13, modality: 'encouraged' }).steps).toEqual([
    { flag: '--task', left: 1 },
    { flag: '--modality', left: 0 },
  ]);
});

test('a goal and the target of the same words are linked, not merged', () => {
  // L23: 到2027年 both.
  expect(goalDetail(PLAN, 'G2027').linked).toMatchObject([{ id: 'D05', relations: ['same'] }]);
  expect(targetDetail(PLAN, 'D05').linked[0]).toMatchObject({ id: 'G2027', part: 'goals' });
});

test('ids are read in any width and case, with or without leading zeros', () => {
  expect(findEntry(PLAN, 'x5')).toEqual({ part: 'discrepancies', id: 'X05' });
  expect(findEntry(PLAN, 'Ｎ１２')).toEqual({ part: 'targets', id: 'N12' });
  expect(findEntry(PLAN, 'Z03')).toEqual({ part: 'duties', id: 'Z3' });
  expect(findEntry(PLAN, 'N99')).toBeUndefined();
  expect(findEntry(PLAN, 'targets')).toBeUndefined();
  expect(idsOf(PLAN, 'goals')).toEqual(['G2022', 'G2027', 'G2035']); // the three years of L23
});

test('the overview counts what the data hold', () => {
  const plan = editedPlan((data) => {
    data.duties.duties.pop();
    data.goals.goals.length = 1;
  });
  const count = (part: string): number | undefined =>
    overview(plan).parts.find((each) => each.part === part)?.count;
  expect(count('duties')).toBe(7); // eight full stops in L35, less the last
  expect(count('goals')).toBe(1);
});
