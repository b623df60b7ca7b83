import { showDate } from '../dates.ts';
import { VALUE_NAMES } from './value-names.ts';

const DATE = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/;

/** A plain value of a key in words; undefined where it stands for nothing but itself. */
export function namedValue(key: string, value: string): { zh: string; en: string } | undefined {
  const names = VALUE_NAMES[key.endsWith('_basis') ? 'basis' : key];
  if (names && Object.hasOwn(names, value)) {
    const { zh, en = zh } = names[value]!;
    return { zh, en };
  }
  return DATE.test(value) ? { zh: showDate(value, 'zh'), en: value } : undefined;
}
