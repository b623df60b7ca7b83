import { beforeAll, describe, expect, test } from 'vitest';
import { checkDataSet } from '../../src/check/run.ts';
import { readDates, readQuantity, type ReadQuantity } from '../../src/text/quantities.ts';
import { DATA_DIR } from '../data-dir.ts';

type Row = [words: string, comparator: string, value: number, unit: string, noun?: string];

/** Every expression of the shipped data, read by hand. */
const IN_DATA: readonly Row[] = [
  ['不少于2条', 'at-least', 2, '条'],
  ['不少于5人', 'at-least', 5, '人'],
  ['至少开展一次', 'at-least', 1, '次'],
  ['1名以上', 'at-least', 1, '名'],
  ['50周岁以下', 'at-most', 50, '周岁'],
  ['1.5倍以下', 'at-most', 1.5, '倍'],
  ['100%覆盖', 'equal', 100, '%', '覆盖'],
  ['100个', 'equal', 100, '个'],
  ['10个镇', 'equal', 10, '个', '镇'],
  ['11个镇', 'equal', 11, '个', '镇'],
  ['1个街道', 'equal', 1, '个', '街道'],
  ['10个', 'equal', 10, '个'],
  ['11个', 'equal', 11, '个'],
  ['1个', 'equal', 1, '个'],
  ['1名', 'equal', 1, '名'],
  ['一个', 'equal', 1, '个'],
  ['一次', 'equal', 1, '次'],
  ['三项', 'equal', 3, '项'],
  ['五个', 'equal', 5, '个'],
  ['五个指标', 'equal', 5, '个', '指标'],
  ['四大', 'equal', 4, '大'],
  ['打造一个', 'equal', 1, '个'],
  ['建设一个', 'equal', 1, '个'],
  ['完善一个', 'equal', 1, '个'],
  ['完善一套', 'equal', 1, '套'],
  ['每3年', 'equal', 3, '年'],
];

/** Expressions that another plan may well have. */
const OTHERS: readonly Row[] = [
  ['两个月', 'equal', 2, '个月'],
  ['十二家以上', 'at-least', 12, '家'],
  ['5个百分点', 'equal', 5, '个百分点'],
  ['不少于3公里', 'at-least', 3, '公里'],
  ['五尾', 'equal', 5, '尾'],
];

function expected([, comparator, value, unit, noun = '']: Row): ReadQuantity {
  return { comparator, value, unit, noun } as ReadQuantity;
}

let printed: { quantities: Set<string>; dates: Set<string> };
beforeAll(async () => {
  const { context } = await checkDataSet(DATA_DIR);
  const words = (kind: string): Set<string> =>
    new Set(context!.proofs.of(kind).map((claim) => String(claim.value)));
  printed = { quantities: words('quantity'), dates: words('date') };
});

describe('a quantity', () => {
  test.each([...IN_DATA, ...OTHERS])('%s', (...row) => {
    expect(readQuantity(row[0])).toEqual(expected(row));
  });

  test('of a range has two values and no comparator besides', () => {
    const range = { comparator: 'between', value: 1, maximum: 2, unit: '名', noun: '' };
    expect(readQuantity('1-2名')).toEqual(range);
    for (const words of ['不少于1-2名', '1-2名以上', '1-名', '-2名', '1-2-3名'])
      expect(readQuantity(words), words).toBeUndefined();
  });

  test('is not read from anything else', () => {
    for (const words of [
      ...[
        '',
        '5',
        '一',
        '人',
        '名以上',
        '不少于',
        '不少于人',
        '若干条',
        '一批',
        '十十个',
        '百个',
        '００个',
      ],
      ...[
        '5人3名',
        '5人，3名',
        '5人、',
        '012个',
        '1.名',
        '大约5人',
        '5人不到5',
        '-5人',
        '+5人',
        '5 个 3',
      ],
      ...['提高5个百分点', '第3条', '“3亩地”'],
    ])
      expect(readQuantity(words), words).toBeUndefined();
  });

  test('every expression of the data is in the table above', () => {
    const table = [...IN_DATA.map(([words]) => words), '1-2名'];
    expect([...printed.quantities].sort()).toEqual(table.sort());
  });
});

const DATES: readonly [words: string, from: string, until: string, stated: boolean][] = [
  ['2022年2月28日', '2022-02-28', '2022-02-28', true],
  ['2022年6月底', '2022-06-30', '2022-06-30', true],
  ['到2022年', '2022-12-31', '2022-12-31', false],
  ['到2027年', '2027-12-31', '2027-12-31', false],
  ['到2035年', '2035-12-31', '2035-12-31', false],
  ['2021—2025年', '2021-01-01', '2025-12-31', true],
  ['“十四五”时期', '2021-01-01', '2025-12-31', false],
];

describe('a date or period', () => {
  test.each(DATES)('%s', (words, from, until, stated) => {
    expect(readDates(words)).toEqual({ from, until, stated });
  });

  test('of the end of a month is the last day it has', () => {
    const days = ['2022年2月底', '2024年2月底', '2022年4月底', '2022年12月底'].map(readDates);
    expect(days.map((read) => read?.until)).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2022-04-30',
      '2022-12-31',
    ]);
  });

  test('is not read from anything else', () => {
    for (const words of [
      ...[
        '',
        '2022',
        '2022年',
        '6月底',
        '22年6月底',
        '2022年6月',
        '2022年底',
        '迅速',
        '每年',
        '2022年6月底前',
      ],
      ...[
        '2022年2月30日',
        '2022年13月1日',
        '2022年0月底',
        '2022年13月底',
        '2022年2月0日',
        '2025—2021年',
      ],
      ...['2021-2025年', '“十三五”时期', '到２０２２年'],
    ])
      expect(readDates(words), words).toBeUndefined();
  });

  test('every date of the data is in the table above', () => {
    expect([...printed.dates].sort()).toEqual(DATES.map(([words]) => words).sort());
  });
});
