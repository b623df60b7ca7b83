import { showDate } from '../../../text/dates.ts';

/** Words in both languages; English ones are always there. */
export interface Words {
  zh: string;
  en: string;
}

export function both(words: string): Words {
  return { zh: words, en: words };
}

/** A day, month or year in words; anything else as it is. */
export function dateWords(date: string): Words {
  return /^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(date)
    ? { zh: showDate(date, 'zh'), en: date }
    : both(date);
}

/** What towns are called, by their ids. */
export type TownNames = ReadonlyMap<string, string>;

/** A town by its name; the id where it has none. */
export function townCalled(towns: TownNames, id: string | undefined): string {
  return id === undefined ? '' : (towns.get(id) ?? id);
}
