import { describe, expect, it } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import { teamOn } from '../../src/plan/postings.ts';
import { rotationDue } from '../../src/query/rotation.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/**
 * 二（一）, L29: 每3年轮换一次, so a posting is due three years after the day of arrival. The document gives
 * no such day; the days here are made up. 大鳌 is the row of L108, 大泽 and 司前 those of L122 and L121.
 */

const span = (text: string) => parseSpan(text)!;

/** What is told of the captain of 大鳌, who is given a day of arrival (and perhaps a last one). */
function captain(since: string, asOf: string, within = '6m') {
  const plan = editedPlan((data) =>
    Object.assign(posting(data, 'daao', '李贤芬'), { since, basis: 'reported' }),
  );
  return rotationDue(plan, asOf, span(within), 'daao').postings.find(
    ({ person }) => person === '李贤芬',
  )!;
}

describe('due is three years after arrival', () => {
  it.each([
    ['2021-07-01', '2024-07-01'],
    ['2019-12-31', '2022-12-31'],
    ['2021-02-28', '2024-02-28'], // not the 29th, though 2024 has one
    ['2020-02-29', '2023-02-28'], // 2023 has no 29 February
  ])('%s → %s', (since, due) => {
    expect(captain(since, '2022-02-28')).toMatchObject({
      since,
      since_basis: 'reported',
      due,
      basis: 'reported',
      assumed: null,
    });
  });

  it.each([
    ['2023-02-27', 1, 'due-soon'],
    ['2023-02-28', 0, 'due-soon'],
    ['2023-03-01', -1, 'overdue'],
    ['2024-02-29', -366, 'overdue'],
  ])('arrival on 29 February 2020, seen on %s: %i days left, %s', (asOf, days_left, state) => {
    expect(captain('2020-02-29', asOf)).toMatchObject({ due: '2023-02-28', days_left, state });
  });

  it.each([
    // 90 days before 28 February 2023 is 30 November 2022 (31 + 31 + 28).
    ['90d', '2022-11-29', 'not-due', 90],
    ['90d', '2022-11-30', 'due-soon', 90],
    // Six months from 28 August reach 28 February: 31 + 30 + 31 + 30 + 31 + 31 = 184 days.
    ['6m', '2022-08-27', 'not-due', 184],
    ['6m', '2022-08-28', 'due-soon', 184],
    ['1y', '2022-02-27', 'not-due', 365],
    ['1y', '2022-02-28', 'due-soon', 365],
    ['1d', '2023-02-26', 'not-due', 1],
    ['1d', '2023-02-27', 'due-soon', 1],
  ])('within %s, seen on %s: %s', (within, asOf, state, days) => {
    expect(captain('2020-02-29', asOf, within).state).toBe(state);
    expect(rotationDue(PLAN, asOf, span(within))).toMatchObject({
      as_of: asOf,
      within_days: days,
      years: 3,
      rule: 'R03',
    });
  });
});

describe('without a day of arrival', () => {
  it('is unknown for all 80 postings; the day of issue (L11) gives an assumption beside it', () => {
    const { postings } = rotationDue(PLAN, '2022-06-30', span('6m'));
    expect(postings).toHaveLength(80);
    for (const each of postings) {
      expect(each).toMatchObject({
        since: null,
        due: null,
        days_left: null,
        state: 'unknown',
        basis: 'missing',
      });
      // To 28 February 2025: 365 + 366 + 365 days less the 122 from 28 February to 30 June.
      expect(each.assumed).toMatchObject({
        since: '2022-02-28',
        due: '2025-02-28',
        days_left: 974,
        state: 'not-due',
        basis: 'assumed',
      });
    }
  });

  it.each([
    ['2025-02-28', 'due-soon'],
    ['2025-03-01', 'overdue'],
    ['2035-01-01', 'overdue'],
  ])('stays unknown on %s, whatever the assumption gives', (asOf, assumed) => {
    for (const each of rotationDue(PLAN, asOf, span('6m'), 'daze').postings)
      expect([each.state, each.assumed?.state]).toEqual(['unknown', assumed]);
  });
});

describe('postings begin and end', () => {
  const plan = editedPlan((data) => {
    Object.assign(posting(data, 'daao', '李贤芬'), { until: '2022-05-31' });
    Object.assign(posting(data, 'daze', '赵永健'), { since: '2022-03-01', until: '2022-05-31' });
    const { captain: flag } = posting(data, 'daao', '李贤芬');
    data.teams['daao']!.postings.push({
      person: '新队长',
      role: 'city-first-secretary',
      captain: flag!,
      since: '2022-07-01',
    });
  });
  const people = (town: string, day: string): string[] =>
    teamOn(plan, town, day).members.map(({ person }) => person);

  it.each([
    ['2022-05-31', '李贤芬', 11], // the last day counts
    ['2022-06-01', undefined, 10],
    ['2022-06-30', undefined, 10],
    ['2022-07-01', '新队长', 11], // the first day counts
  ])('on %s the captain of 大鳌 is %s, of %i people', (day, person, size) => {
    const team = teamOn(plan, 'daao', day);
    expect([team.captain?.person, team.size]).toEqual([person, size]);
  });

  it('a posting that has ended is not due any more', () => {
    const due = rotationDue(plan, '2022-06-01', span('6m')).postings;
    expect(due.filter(({ person }) => person === '李贤芬')).toEqual([]);
    expect(due).toHaveLength(78);
  });

  it('nobody is shared with a town that the person has left or not yet come to', () => {
    const shared = (day: string) =>
      teamOn(plan, 'siqian', day).members.find(({ person }) => person === '赵永健')!.shared_with;
    expect([shared('2022-02-28'), shared('2022-03-01'), shared('2022-06-01')]).toEqual([
      [],
      ['daze'],
      [],
    ]);
    expect(people('daze', '2022-02-28')).not.toContain('赵永健');
  });
});
