import { describe, expect, it } from 'vitest';
import { brief, one } from './ask.ts';

/**
 * Postings through time, worked out from annex 2 (lines 62–64 of the plan), arrivals-2021, captain-2022,
 * rotation-2024 and the decisions of 2022 and 2023.
 */

const VOLUNTEERS = '2022/decision-云志〔2022〕11号-2022-12-20';
const SUPPORTS = '2023/decision-云社〔2023〕7号-2023-08-25';

describe('a person', () => {
  it('who left and came back in another role', () => {
    const { events, kind, id } = one('吴示六');
    expect([kind, id]).toEqual(['person', '吴示六']);
    expect(events.map(brief)).toEqual([
      '2021-06-30 listed 吴示六 plan 62',
      '2021-07-01 arrived 吴示六 arrivals 3',
      `2022-12-31 left 吴示六 ${VOLUNTEERS}`,
      `2023-09-01 arrived 吴示六 ${SUPPORTS}`,
    ]);
    expect(events.map(({ posting }) => posting?.role)).toEqual([
      'volunteer',
      'volunteer',
      'volunteer',
      'three-supports',
    ]);
    // Three years (二（一）) from either arrival.
    expect(events.map(({ posting }) => posting?.expected_end.due)).toEqual([
      '2024-07-01',
      '2024-07-01',
      '2024-07-01',
      '2026-09-01',
    ]);
    expect(events.map(({ source }) => source.places)).toEqual([
      ['seeds/plan.txt:62'],
      ['seeds/arrivals-2021.txt:3'],
      // The sixth line of the record is its text.
      [`data/records/${VOLUNTEERS}.yaml:6`],
      [`data/records/${SUPPORTS}.yaml:6`],
    ]);
    expect(events.map(({ source }) => source.clause)).toEqual(['附件2', null, null, null]);
  });

  it('who serves two towns', () => {
    const { events } = one('李示四');
    expect(events.map(brief)).toEqual([
      '2021-06-30 listed 李示四 plan 62',
      '2021-06-30 listed 李示四 plan 63',
      '2021-07-10 arrived 李示四 arrivals 6',
      '2021-07-10 arrived 李示四 arrivals 6',
      '2024-07-09 left 李示四 rotation 6',
      '2024-07-09 left 李示四 rotation 6',
    ]);
    expect(events.map(({ posting }) => posting?.town)).toEqual([
      ...['qingshi', 'baisha', 'qingshi', 'baisha', 'qingshi', 'baisha'],
    ]);
  });

  it('whose arrival is known to the month, with the doubt on the role', () => {
    const { events } = one('沈示乙');
    expect(events.map(brief)).toEqual([
      '2021-06 arrived 沈示乙 arrivals 5',
      '2021-06-30 listed 沈示乙 plan 64',
      '2022-03-31 left 沈示乙 captain 3',
    ]);
    expect(events.map(({ precision }) => precision)).toEqual(['month', 'day', 'day']);
    expect(events[0]!.posting).toMatchObject({
      capacity: 'acting',
      captain: true,
      remark: '临江街道党工委委员、代队长',
      expected_end: { due: '2024-06', basis: 'inferred' },
    });
    expect(events.map(({ doubts }) => doubts.length)).toEqual([0, 1, 0]);
    expect(events[1]!.basis).toBe('assumed');
    // captain-2022, line 3: 何示庚 follows; no day of handing over.
    expect(events[2]).toMatchObject({ before: '沈示乙', after: '何示庚' });
  });

  it('whose arrival is not known: the end is only assumed', () => {
    const { events } = one('秦示戊');
    expect(events.map(brief)).toEqual(['2021-06-30 listed 秦示戊 plan 64']);
    expect(events[0]!.posting!.expected_end).toMatchObject({
      due: null,
      basis: 'missing',
      assumed: { since: '2021-06-30', due: '2024-06-30' },
    });
  });

  it('who takes over: the handing over stands in both histories', () => {
    const handed = '2024-06-28 handed-over 冯示八 rotation 3';
    expect(one('孔示辛').events.map(brief)).toEqual([
      handed,
      '2024-07-01 arrived 孔示辛 rotation 3',
    ]);
    expect(one('孔示辛').events[0]).toMatchObject({ before: '冯示八', after: '孔示辛' });
    expect(one('冯示八').events.map(brief)).toEqual([
      '2021-06-15 arrived 冯示八 arrivals 4',
      '2021-06-30 listed 冯示八 plan 63',
      handed,
      '2024-06-30 left 冯示八 rotation 3',
    ]);
  });

  it('who is followed by somebody, no day and no end being recorded', () => {
    const { events } = one('赵示一', undefined, (data) => {
      const posting = data.teams['qingshi']!.postings[0]!;
      delete posting.until;
      delete posting.until_source;
    });
    expect(events.map(({ event }) => event)).toEqual(['listed', 'arrived']);
    expect(events[1]!.note?.zh).toBe('由华示子接任，日期没有记载');
  });
});

describe('the day asked for', () => {
  it('cuts off what certainly comes later and counts it', () => {
    expect(one('吴示六', '2022-12-30')).toMatchObject({ later: 2, events: { length: 2 } });
    expect(one('吴示六', '2022-12-31')).toMatchObject({ later: 1, events: { length: 3 } });
    expect(one('吴示六', '2021-06-29')).toMatchObject({ later: 4, events: [] });
  });

  it('leaves open what is known to the month while the month lasts', () => {
    const left = (day: string) => one('赵示一', day).events.find(({ event }) => event === 'left');
    expect(left('2024-08-31')).toBeUndefined();
    expect(left('2024-09-01')?.certainty).toBe('possible');
    expect(left('2024-09-30')?.certainty).toBe('certain');
  });
});
