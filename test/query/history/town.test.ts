import { describe, expect, it } from 'vitest';
import { brief, one } from './ask.ts';

/** Teams and figures, worked out from annexes 1 and 2 (lines 53–64) and the later documents. */

const SUPPORTS = '2023/decision-云社〔2023〕9号-2023-09-05';

describe('a town', () => {
  it('with two captains, an amended figure, and people who came and went', () => {
    const { events } = one('白沙');
    expect(events.map(brief)).toEqual([
      ...['冯示八', '陈示九', '褚示', '卫示十', '蒋示甲'].map(
        (person) => `2021-06-15 arrived ${person} arrivals 4`,
      ),
      '2021-06-15 captain 冯示八 plan 31',
      '2021-06-30 printed area_km2 plan 54',
      '2021-06-30 printed registered_population plan 54',
      '2021-06-30 printed administrative_villages plan 54',
      '2021-06-30 printed former_registered_poor plan 54',
      ...['冯示八', '陈示九', '褚示', '卫示十', '李示四', '蒋示甲'].map(
        (person) => `2021-06-30 listed ${person} plan 63`,
      ),
      '2021-07-10 arrived 李示四 arrivals 6',
      '2022-12-31 changed registered_population figures 2,4',
      `2023-08 left 蒋示甲 ${SUPPORTS}`,
      '2024-06-28 handed-over 冯示八 rotation 3',
      ...['冯示八', '陈示九', '褚示'].map((person) => `2024-06-30 left ${person} rotation 3`),
      ...['孔示辛', '曹示壬', '严示癸'].map((person) => `2024-07-01 arrived ${person} rotation 3`),
      '2024-07-01 captain 孔示辛 rotation 3',
      '2024-07-09 left 李示四 rotation 6',
      '2024-07-10 arrived 魏示寅 rotation 6',
    ]);
  });

  it('tells what stood before: captains, figures, rounds', () => {
    const { events } = one('baisha');
    const captains = events.filter(({ event }) => event === 'captain');
    expect(captains.map(({ before, after, basis }) => [before, after, basis])).toEqual([
      [null, '冯示八', 'inferred'],
      ['冯示八', '孔示辛', 'reported'],
    ]);
    expect(captains.map(({ source }) => source.clause)).toEqual(['二（二）', null]);
    // Line 54 of the plan: 17652; figures-2022, line 4: 17580.
    const population = events.filter(({ field }) => field === 'registered_population');
    expect(population.map(({ before, after, basis }) => [before, after, basis])).toEqual([
      [null, 17652, 'printed'],
      [17652, 17580, 'reported'],
    ]);
    expect(population.map(({ source }) => source.clause)).toEqual(['附件1', null]);
    const arrived = events.filter(
      ({ event, posting }) => event === 'arrived' && posting!.round > 1,
    );
    expect(arrived.map(({ posting }) => posting!.person)).toEqual([
      ...['孔示辛', '曹示壬', '严示癸', '魏示寅'],
    ]);
  });

  it('names units as they are called on the day of the event', () => {
    const edit = (data: Parameters<NonNullable<Parameters<typeof one>[2]>>[0]): void => {
      const [first, , , , , , , , , last] = data.teams['qingshi']!.postings;
      first!.unit = '区林果局';
      last!.unit = '区林果局';
    };
    const units = one('青石', undefined, edit).events.flatMap(({ event, posting, date }) =>
      posting && ['赵示一', '华示子'].includes(posting.person) ? [[date, event, posting.unit]] : [],
    );
    // Renamed on 2023-04-01: reform-2023, line 3.
    expect(units).toEqual([
      ['2021-06-30', 'listed', '区林果局'],
      ['2021-07-01', 'arrived', '区林果局'],
      ['2024-09', 'left', '区农林局'],
      ['2024-09', 'arrived', '区农林局'],
    ]);
  });

  it('whose captain acted, and who followed; why a post was empty', () => {
    const { events, doubts } = one('临江');
    const captains = events.filter(({ event }) => event === 'captain');
    expect(captains.map(({ date, before, after }) => [date, before, after])).toEqual([
      ['2021-06', null, '沈示乙'],
      ['2022-04-01', '沈示乙', '何示庚'],
    ]);
    expect(captains[0]).toMatchObject({ basis: 'printed', source: { lines: [64] } });
    const came = events.find(({ date }) => date === '2024-08-01');
    expect(came).toMatchObject({ event: 'arrived', note: { zh: '接任人选七月尚未到任。' } });
    // Blank cells of line 64: 三支一扶 and 农业科技特派员.
    expect(doubts.map(({ id, title }) => [id, title.zh])).toEqual([
      [null, '“三支一扶”人员栏'],
      [null, '农业科技特派员栏'],
    ]);
  });
});
