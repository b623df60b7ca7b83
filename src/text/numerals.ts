const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 99 in Chinese: 12 → 十二. Used for the levels 一、 and （一） of papers. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99)
    throw new RangeError(`no Chinese numeral for ${value}`);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones]!;
  return (tens > 1 ? DIGITS[tens]! : '') + '十' + (ones > 0 ? DIGITS[ones]! : '');
}

/** Arabic or Chinese numeral up to 99 (一, 两, 十二, 三十) → number; undefined for anything else. */
export function numeralValue(text: string): number | undefined {
  if (/^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, first, ten, last] = match;
  if (!ten) return first && !last ? DIGITS.indexOf(first) : undefined;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}
