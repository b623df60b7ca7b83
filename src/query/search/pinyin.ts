/** What is asked of the library of pinyin; its function `pinyin` does. */
export type PinyinLibrary = (
  text: string,
  options: {
    type: 'array';
    toneType: 'none';
    v: true;
    multiple?: boolean;
    surname?: 'head' | 'off';
  },
) => string[];

/** How a character is read: usually, and in any of its readings. null: a mark, which is not spelt. */
export type Syllable = { usual: string; all: readonly string[] } | null;

/** A name → its syllables, one a character; surnames of people are read as surnames (单 shan). */
export type Speller = (name: string, person: boolean) => Syllable[];

/** A speller on the library; readings of a character are looked up once. */
export function speller(library: PinyinLibrary): Speller {
  const known = new Map<string, readonly string[]>();
  const readings = (char: string): readonly string[] => {
    let found = known.get(char);
    if (!found) {
      found = library(char, { type: 'array', toneType: 'none', v: true, multiple: true });
      known.set(char, found);
    }
    return found;
  };
  return (name, person) => {
    const chars = [...name];
    const surname = person ? 'head' : 'off';
    const usual = library(name, { type: 'array', toneType: 'none', v: true, surname });
    return chars.map((char, at) => {
      if (/[A-Za-z0-9]/.test(char)) return { usual: char.toLowerCase(), all: [char.toLowerCase()] };
      if (!/\p{Script=Han}/u.test(char)) return null;
      const own = usual[at] ?? readings(char)[0] ?? '';
      return { usual: own, all: [...new Set([own, ...readings(char)].flatMap(spellings))] };
    });
  };
}

/** 绿 is typed lv and in passports lyu. */
function spellings(syllable: string): string[] {
  return /^[ln]v/.test(syllable) ? [syllable, syllable.replace('v', 'yu')] : [syllable];
}

/**
 * Letters of a query in pinyin, without spaces, apostrophes and tones (marks or numbers): Shuāng shuǐ →
 * shuangshui, ü → v. undefined where the query is no pinyin: 5G, R01, 1+N, anything in Chinese.
 */
export function pinyinLetters(query: string): string | undefined {
  const plain = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[\s'’-]+/).filter(Boolean);
  const numbered = /^(?:[a-z]+[0-5])+$/;
  if (!words.every((word) => /^[a-z]+$/.test(word) || numbered.test(word))) return undefined;
  const letters = words.join('').replace(/[0-5]/g, '');
  return letters.length >= 2 ? letters : undefined;
}
