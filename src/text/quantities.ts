import { addDays, addMonths, isIsoDate } from '../calendar/date.ts';
import { numeralValue } from './numerals.ts';

export type Comparator = 'equal' | 'at-least' | 'at-most' | 'between';

/** A quantity read from the words of a document. */
export interface ReadQuantity {
  comparator: Comparator;
  value: number;
  maximum?: number;
  /** The measure word: 条, 名, 周岁, %. Where none is known, all that stands behind the number. */
  unit: string;
  /** What stands between the measure word and the end of the expression: 镇 of 10个镇. */
  noun: string;
}

const NUMBER = '(?:[0-9]+(?:\\.[0-9]+)?|[一二三四五六七八九十两]+)';
const EXPRESSION = new RegExp(
  `^(不少于|至少)?(?:打造|建设|完善|开展|召开|合计|每)?(${NUMBER})(?:-(${NUMBER}))?([^0-9\\s，。、；：（）“”.—~-]+?)(以上|以下)?$`,
);

/** Measure words; the longer before one that it begins with. */
const MEASURE =
  /^(?:周岁|个百分点|个月|平方公里|公里|平方米|万元|亿元|%|[个条名人位次年月日天岁倍项套批支家户所座处片组种类级轮期届场元亩米大])/;

/** Words that look like a number and say only that there are some. */
const INDEFINITE = /一(?:批|些|系列)/;

/**
 * Reads an expression such as 不少于2条, 1-2名, 1.5倍以下, 100%覆盖. 以上 and 以下 include the number
 * (the convention of civil law). Undefined where it is none.
 */
export function readQuantity(text: string): ReadQuantity | undefined {
  const match = EXPRESSION.exec(text);
  if (!match || INDEFINITE.test(text)) return undefined;
  const [, before, low, high, rest, after] = match;
  const value = numeralValue(low!);
  if (value === undefined) return undefined;
  const unit = MEASURE.exec(rest!)?.[0] ?? rest!;
  const noun = rest!.slice(unit.length);
  if (high !== undefined) {
    const maximum = numeralValue(high);
    return maximum === undefined || before || after
      ? undefined
      : { comparator: 'between', value, maximum, unit, noun };
  }
  const least = before === '不少于' || before === '至少' || after === '以上';
  return {
    comparator: after === '以下' ? 'at-most' : least ? 'at-least' : 'equal',
    value,
    unit,
    noun,
  };
}

/** A day or period read from the words of a document, ISO dates, both ends included. */
export interface ReadDates {
  from: string;
  until: string;
  /** false where the day follows only by convention (到2022年 → 31 December, “十四五” → 2021–2025). */
  stated: boolean;
}

/** Reads 2022年2月28日, 2022年6月底, 到2022年, 2021—2025年, “十四五”时期. Undefined where it is none. */
export function readDates(text: string): ReadDates | undefined {
  const read = readStated(text) ?? readConventional(text);
  const real = read && isIsoDate(read.from) && isIsoDate(read.until) && read.from <= read.until;
  return real ? read : undefined;
}

/** A day or period that the words give in full. */
function readStated(text: string): ReadDates | undefined {
  let match = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/.exec(text);
  if (match) {
    const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
    return { from: day, until: day, stated: true };
  }
  match = /^([0-9]{4})年(0?[1-9]|1[0-2])月底$/.exec(text);
  if (match) {
    const day = addDays(addMonths(`${match[1]}-${match[2]!.padStart(2, '0')}-01`, 1), -1);
    return { from: day, until: day, stated: true };
  }
  match = /^([0-9]{4})—([0-9]{4})年$/.exec(text);
  return match
    ? { from: `${match[1]}-01-01`, until: `${match[2]}-12-31`, stated: true }
    : undefined;
}

/** A day or period that follows from the words by convention. */
function readConventional(text: string): ReadDates | undefined {
  const match = /^到([0-9]{4})年$/.exec(text);
  if (match) return { from: `${match[1]}-12-31`, until: `${match[1]}-12-31`, stated: false };
  if (text === '“十四五”时期' || text === '“十四五”')
    return { from: '2021-01-01', until: '2025-12-31', stated: false };
  return undefined;
}
