import type { Local } from './local.ts';

/** A cut name at an end of a cell of units. */
export function cutName(text: string, position: 'head' | 'tail'): Required<Local> {
  return {
    zh: `${position === 'head' ? '栏首' : '栏末'}残缺“${text}”`,
    en: `cut at the ${position}: “${text}”`,
  };
}

export const NOTHING_LEGIBLE: Required<Local> = { zh: '无可辨认的单位', en: 'nothing legible' };

export const INCOMPLETE: Required<Local> = { zh: '名单不全', en: 'the list is incomplete' };
