import { FIGURE_NAMES } from './terms.ts';
import type { Local } from './local.ts';

/** What a later source can change, by the key of the data. */
export const AMENDED_NAMES: Readonly<Record<string, Local>> = {
  ...FIGURE_NAMES,
  text: { zh: '内容', en: 'text' },
  units: { zh: '责任单位', en: 'units' },
  lead: { zh: '牵头单位', en: 'lead unit' },
  deadline: { zh: '时限', en: 'deadline' },
};
