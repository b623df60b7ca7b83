import { describe, expect, test } from 'vitest';
import { changes, inBoth, told, type Data } from './files.ts';

/** What happens to people, as minutes tell it. Expected words were written by hand. */

const town = (name: string, number: number): unknown => ({ name, number, names: [], aliases: [] });
const ROW = { document: 'plan', lines: [63] };

/** Two towns, with the postings given. */
function teams(shuangshui: unknown[], daao: unknown[] = []): Data {
  return {
    'towns/shuangshui.yaml': town('双水镇', 1),
    'towns/daao.yaml': town('大鳌镇', 2),
    'teams/shuangshui.yaml': { number: 1, postings: shuangshui, source: ROW },
    'teams/daao.yaml': { number: 2, postings: daao, source: ROW },
  };
}

const ZHANG = { person: '张三', role: 'finance-assistant' };
const LI = { person: '李四', role: 'finance-assistant' };
const NOTICE = { document: 'rotation', lines: [3] };

describe('who follows whom', () => {
  const left = { ...ZHANG, until: '2024-07-09', until_source: NOTICE };
  const came = { ...LI, since: '2024-07-10', basis: 'reported', source: NOTICE };

  test('somebody leaves and another takes over', () => {
    expect(inBoth(teams([ZHANG]), teams([left, came]))).toEqual([
      [
        '李四接替张三任双水镇金融助理，2024年7月10日到任；张三2024年7月9日离任',
        '李四 is finance assistant in 双水镇 in place of 张三, from 2024-07-10; 张三 served until 2024-07-09',
      ],
    ]);
    expect(changes(teams([ZHANG]), teams([left, came]))[0]).toMatchObject({
      action: 'added',
      of: { type: 'posting', id: 'shuangshui/李四/finance-assistant' },
      town: 'shuangshui',
      before: '张三',
      after: '李四',
      source: { document: 'rotation', lines: [3] },
      basis: 'reported',
      file: 'teams/shuangshui.yaml',
    });
  });

  test('an end and a beginning far apart are two things', () => {
    const late = { ...came, since: '2025-07-10' };
    expect(inBoth(teams([ZHANG]), teams([left, late]))).toEqual([
      [
        '李四任双水镇金融助理，2025年7月10日到任',
        '李四 is finance assistant in 双水镇, from 2025-07-10',
      ],
      [
        '双水镇金融助理张三2024年7月9日离任',
        '张三, finance assistant in 双水镇, served until 2024-07-09',
      ],
    ]);
  });

  test('but for a gap that the data explain', () => {
    const late = { ...came, since: '2025-07-10', gap: { zh: '人选未定。' } };
    expect(told(teams([ZHANG]), teams([left, late]))).toEqual([
      [
        'personnel',
        'replaced',
        '李四接替张三任双水镇金融助理，2025年7月10日到任；张三2024年7月9日离任',
      ],
    ]);
  });

  test('the handover names who follows, in whatever role', () => {
    const handed = { ...left, captain: { basis: 'inferred' }, handover: { to: '李四' } };
    const staff = { ...came, role: 'town-staff', captain: { basis: 'reported' } };
    const before = teams([{ ...ZHANG, captain: { basis: 'inferred' } }]);
    expect(inBoth(before, teams([handed, staff]))).toEqual([
      [
        '李四接替张三任双水镇工作队队长，2024年7月10日到任；张三2024年7月9日离任',
        '李四 is captain of the team of 双水镇 in place of 张三, from 2024-07-10; 张三 served until 2024-07-09',
      ],
    ]);
  });

  test('of two who leave each is followed by the one of the same role', () => {
    const [one, two] = [
      { person: '王五', role: 'volunteer' },
      { person: '赵六', role: 'volunteer' },
    ];
    const after = teams([
      left,
      { ...one, until: '2024-07' },
      came,
      { ...two, since: '2024-08-01', source: NOTICE },
    ]);
    const said = told(teams([ZHANG, one]), after).map((each) => (each as string[])[2]);
    expect(said).toEqual([
      '李四接替张三任双水镇金融助理，2024年7月10日到任；张三2024年7月9日离任',
      '赵六接替王五任双水镇大学生志愿者，2024年8月1日到任；王五2024年7月离任',
    ]);
  });

  test('a move to another town, where the place left is taken by somebody new', () => {
    const moved = { ...ZHANG, since: '2024-07-10', source: NOTICE };
    expect(inBoth(teams([ZHANG]), teams([left, came], [moved]))).toEqual([
      [
        '李四接替张三任双水镇金融助理，2024年7月10日到任；张三2024年7月9日离任',
        '李四 is finance assistant in 双水镇 in place of 张三, from 2024-07-10; 张三 served until 2024-07-09',
      ],
      [
        '张三由双水镇金融助理调任大鳌镇金融助理，2024年7月10日到任（2024年7月9日离任原职）',
        '张三 went from finance assistant in 双水镇 to finance assistant in 大鳌镇, from 2024-07-10 (until 2024-07-09 in the former)',
      ],
    ]);
  });

  test('another role in the same town', () => {
    const other = { ...ZHANG, role: 'town-staff', since: '2024-07-10', source: NOTICE };
    expect(told(teams([ZHANG]), teams([left, other]))).toEqual([
      [
        'personnel',
        'moved',
        '张三由双水镇金融助理改任双水镇镇派驻村工作人员，2024年7月10日到任（2024年7月9日离任原职）',
      ],
    ]);
  });

  test('a second round of the same person', () => {
    const again = { ...ZHANG, since: '2024-07-10', round: 2, source: NOTICE };
    expect(told(teams([ZHANG]), teams([left, again]))).toEqual([
      ['personnel', 'continued', '张三继续任双水镇金融助理，2024年7月10日到任'],
    ]);
  });

  test('somebody who comes back after years is no new person, and the first time stays as it was', () => {
    const back = { ...ZHANG, since: '2026-01-05', source: NOTICE };
    expect(inBoth(teams([left]), teams([left, back]))).toEqual([
      [
        '张三再次任双水镇金融助理，2026年1月5日到任',
        '张三 is again finance assistant in 双水镇, from 2026-01-05',
      ],
    ]);
    const fixed = { ...back, since: '2026-01-06' };
    expect(told(teams([left, back]), teams([fixed, left]))).toEqual([
      ['personnel', null, '双水镇金融助理张三的到任日期由2026年1月5日改为2026年1月6日'],
    ]);
  });
});

describe('entries without a story', () => {
  test('the end alone, with its source', () => {
    const [change] = changes(
      teams([ZHANG]),
      teams([{ ...ZHANG, until: '2024-07', until_source: NOTICE }]),
    );
    expect(change).toMatchObject({
      event: 'ended',
      action: 'changed',
      field: 'until',
      before: null,
      after: '2024-07',
      source: { document: 'rotation', lines: [3] },
      sentence: { zh: '双水镇金融助理张三2024年7月离任' },
    });
  });

  test('a name that is not in the roster any more, which says nothing of leaving', () => {
    expect(inBoth(teams([ZHANG, LI]), teams([LI]))).toEqual([
      [
        '名单不再列双水镇金融助理张三',
        '张三, finance assistant in 双水镇: no longer in the roster',
      ],
    ]);
  });

  test('an entry in the place of another, of which no end is told, is called neither a move nor a replacement', () => {
    const since = { since: '2024-07-10', source: NOTICE };
    expect(inBoth(teams([ZHANG]), teams([{ ...LI, ...since }]))).toEqual([
      [
        '双水镇金融助理由张三改为李四，2024年7月10日到任',
        '李四 is entered as finance assistant in 双水镇 instead of 张三, from 2024-07-10',
      ],
    ]);
    expect(inBoth(teams([ZHANG]), teams([], [{ ...ZHANG, ...since }]))).toEqual([
      [
        '张三由双水镇金融助理改列大鳌镇金融助理，2024年7月10日到任',
        '张三 is entered as finance assistant in 大鳌镇 instead of finance assistant in 双水镇, from 2024-07-10',
      ],
    ]);
    expect(inBoth(teams([ZHANG]), teams([], [ZHANG]))).toEqual([
      [
        '张三由双水镇金融助理改列大鳌镇金融助理',
        '张三 is entered as finance assistant in 大鳌镇 instead of finance assistant in 双水镇',
      ],
    ]);
    expect(changes(teams([ZHANG]), teams([], [ZHANG]))).toMatchObject([
      { action: 'changed', event: null, field: 'town', before: 'shuangshui', after: 'daao' },
    ]);
  });

  test('a name put right in its place', () => {
    expect(told(teams([ZHANG]), teams([{ ...ZHANG, person: '张叁' }]))).toEqual([
      ['personnel', null, '双水镇金融助理张叁的姓名由张三改为张叁'],
    ]);
  });

  test('a role put right in its place', () => {
    expect(told(teams([ZHANG]), teams([{ ...ZHANG, role: 'volunteer' }]))).toEqual([
      ['personnel', null, '双水镇大学生志愿者张三的身份由金融助理改为大学生志愿者'],
    ]);
  });

  test('days of arrival: added, told more exactly, corrected, taken away', () => {
    const since = (date?: string): Data =>
      teams([date === undefined ? ZHANG : { ...ZHANG, since: date, since_source: NOTICE }]);
    const said = (before?: string, after?: string): unknown =>
      changes(since(before), since(after)).map(({ sentence }) => sentence.zh);
    const head = '双水镇金融助理张三的到任日期';
    expect(said(undefined, '2021-06')).toEqual([`${head}补记为2021年6月`]);
    expect(said('2021-06', '2021-06-15')).toEqual([`${head}由2021年6月细化为2021年6月15日`]);
    expect(said('2021', '2021-06')).toEqual([`${head}由2021年细化为2021年6月`]);
    expect(said('2021-06-15', '2021-07-15')).toEqual([`${head}由2021年6月15日改为2021年7月15日`]);
    expect(said('2021-06', undefined)).toEqual([`${head}（2021年6月）删去`]);
  });

  test('where a day stands is provenance; another unit is personnel; a note is wording', () => {
    const of = (more: object): Data => teams([{ ...ZHANG, ...more }]);
    expect(
      told(of({ since: '2021', since_source: ROW }), of({ since: '2021', since_source: NOTICE })),
    ).toMatchObject([['data', null, '双水镇金融助理张三的到任日期的出处有改动']]);
    expect(told(of({ unit: '市财务局' }), of({ unit: '市水文局' }))).toEqual([
      ['personnel', null, '双水镇金融助理张三的单位由市财务局改为市水文局'],
    ]);
    expect(told(of({}), of({ role_note: { zh: '栏目没有写明。' } }))).toEqual([
      ['wording', null, '双水镇金融助理张三增补身份说明：“栏目没有写明。”'],
    ]);
    expect(told(of({ remark: '支医(兼)' }), of({ remark: '支医（兼）' }))).toEqual([
      ['wording', null, '双水镇金融助理张三的名旁文字由“支医(兼)”改为“支医（兼）”'],
    ]);
    expect(told(of({}), of({ capacity: 'acting' }))).toEqual([
      ['personnel', null, '双水镇金融助理张三增补任职方式：代理'],
    ]);
  });
});

describe('captains who were in the team already', () => {
  const captain = { basis: 'reported' };

  test('one for another', () => {
    const before = teams([{ ...ZHANG, captain }, LI]);
    const after = teams([ZHANG, { ...LI, captain, source: NOTICE }]);
    expect(inBoth(before, after)).toEqual([
      [
        '双水镇工作队队长由张三改为李四',
        'The captain of the team of 双水镇 is 李四 instead of 张三',
      ],
    ]);
    expect(changes(before, after)).toMatchObject([
      {
        kind: 'personnel',
        event: 'captain',
        field: 'captain',
        before: '张三',
        after: '李四',
        source: NOTICE,
      },
    ]);
  });

  test('in place of one who left; for the first time; no longer', () => {
    const left = { ...ZHANG, captain, until: '2024-06-30' };
    expect(told(teams([{ ...ZHANG, captain }, LI]), teams([left, { ...LI, captain }]))).toEqual([
      ['personnel', 'captain', '李四接替张三任双水镇工作队队长；张三2024年6月30日离任'],
    ]);
    expect(told(teams([LI]), teams([{ ...LI, captain }]))).toEqual([
      ['personnel', 'captain', '李四任双水镇工作队队长'],
    ]);
    expect(told(teams([{ ...LI, captain }]), teams([LI]))).toEqual([
      ['personnel', 'captain-ended', '李四不再担任双水镇工作队队长'],
    ]);
  });
});

describe('the register of people', () => {
  const people = (...names: string[]): Data => ({
    'people.yaml': { people: names.map((name) => ({ name })) },
  });

  test('an entry with a posting is told by the posting', () => {
    const before = { ...teams([]), ...people('张三') };
    const after = { ...teams([LI]), ...people('张三', '李四') };
    expect(told(before, after)).toEqual([
      ['personnel', 'began', '李四任双水镇金融助理，到任日期未载明'],
    ]);
  });

  test('one without, one put right, and several that nobody can match', () => {
    expect(told(people('张三'), people('张三', '李四'))).toEqual([
      ['personnel', null, '人员登记增加李四'],
    ]);
    expect(told(people('张三'), people('张叁'))).toEqual([
      ['personnel', null, '人员登记中的姓名由张三改为张叁'],
    ]);
    expect(told(people('张三', '李四'), people('王五', '赵六'))).toHaveLength(4);
  });

  test('two of a name are told apart by the key', () => {
    const two = { ...ZHANG, person_key: '张三2' };
    expect(told(teams([ZHANG]), teams([ZHANG, { ...two, since: '2024-07-10' }]))).toEqual([
      ['personnel', 'began', '张三（张三2）任双水镇金融助理，2024年7月10日到任'],
    ]);
  });
});
