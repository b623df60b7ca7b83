import type { Speller, Syllable } from './pinyin.ts';

/** How well letters fit a name; `usual` is false where only another reading of a character fits. */
export interface PinyinMatch {
  by: 'pinyin' | 'initials';
  /** whole: the whole name; start: its beginning; inside: from a later character on. */
  extent: 'whole' | 'start' | 'inside';
  usual: boolean;
  /** Characters that fit: from, and behind the last. */
  from: number;
  until: number;
  /** The usual reading of the name. */
  spelt: string;
}

/** Initials have to be as many to be looked for inside a name. */
const INITIALS_INSIDE = 3;

const ORDER = ['whole', 'start', 'inside'] as const;

/**
 * Whether letters (pinyinLetters) spell a name: in full or by its beginning, from any character on, or by
 * the initials of its characters. Any reading of a character serves, the usual ones are preferred.
 */
export function spells(
  letters: string,
  name: string,
  person: boolean,
  spell: Speller,
): PinyinMatch | undefined {
  const syllables = spell(name, person);
  const spelt = syllables.flatMap((each) => (each ? [each.usual] : [])).join(' ');
  const found: PinyinMatch[] = [];
  for (const usual of [true, false]) {
    for (const [by, fit] of [
      ['pinyin', fullFit],
      ['initials', initialsFit],
    ] as const) {
      for (let from = 0; from < syllables.length; from++) {
        if (!syllables[from]) continue;
        const fitted = fit(letters, syllables, from, usual);
        if (!fitted) continue;
        const { until, begun } = fitted;
        const whole = !begun && until === lastBehind(syllables);
        const extent = from > 0 ? 'inside' : whole ? 'whole' : 'start';
        if (by === 'initials' && extent === 'inside' && letters.length < INITIALS_INSIDE) continue;
        found.push({ by, extent, usual, from, until, spelt });
      }
    }
  }
  return found.sort((a, b) => rank(a) - rank(b))[0];
}

/** Extent first, then the usual reading, then full spelling before initials. */
export function rank({ by, extent, usual }: Pick<PinyinMatch, 'by' | 'extent' | 'usual'>): number {
  return ORDER.indexOf(extent) * 4 + (usual ? 0 : 2) + (by === 'pinyin' ? 0 : 1);
}

/** Behind the last character that fits; begun: it is not spelt to its end. */
interface Fit {
  until: number;
  begun: boolean;
}

/** Behind the last character that is spelt. */
function lastBehind(syllables: readonly Syllable[]): number {
  return syllables.findLastIndex((each) => each !== null) + 1;
}

/**
 * Characters that the letters spell out from one on, the last of them perhaps only begun; that one is
 * not enough alone, except at the beginning of a name.
 */
function fullFit(
  letters: string,
  syllables: readonly Syllable[],
  from: number,
  usual: boolean,
): Fit | undefined {
  const walk = (at: number, rest: string, whole: number): Fit | undefined => {
    if (rest === '') return { until: at, begun: false };
    if (at >= syllables.length) return undefined;
    const syllable = syllables[at];
    if (!syllable) return walk(at + 1, rest, whole);
    const readings = usual ? [syllable.usual] : syllable.all;
    for (const reading of readings) {
      if (!rest.startsWith(reading)) continue;
      const fitted = walk(at + 1, rest.slice(reading.length), whole + 1);
      if (fitted) return fitted;
    }
    const begun = readings.some((reading) => reading.startsWith(rest) && reading !== rest);
    // One begun syllable says little: only at the beginning of a name.
    return begun && (whole > 0 || from === 0) ? { until: at + 1, begun: true } : undefined;
  };
  return walk(from, letters, 0);
}

/** Characters whose initials are the letters, from one on. */
function initialsFit(
  letters: string,
  syllables: readonly Syllable[],
  from: number,
  usual: boolean,
): Fit | undefined {
  let at = from;
  for (const letter of letters) {
    while (at < syllables.length && !syllables[at]) at++;
    const syllable = syllables[at];
    if (!syllable) return undefined;
    const readings = usual ? [syllable.usual] : syllable.all;
    if (!readings.some((reading) => reading.startsWith(letter))) return undefined;
    at++;
  }
  return { until: at, begun: false };
}
