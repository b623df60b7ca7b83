import type { DataFiles } from '../source/data.ts';
import { inLang, type Lang } from '../text/local.ts';

/** Where a data set does not say what its plan calls the work. */
const USUAL = { zh: '帮扶工作', en: 'assistance' };

/** What the plan calls the work that it is about: 驻镇帮镇扶村工作. */
export function workName({ data }: Readonly<{ data: DataFiles }>, lang: Lang): string {
  return inLang(data.dataset.work ?? USUAL, lang);
}

/** The district by its name in a language. */
export function districtName({ data }: Readonly<{ data: DataFiles }>, lang: Lang): string {
  const { name, name_en } = data.dataset.district;
  return lang === 'en' ? (name_en ?? name) : name;
}
