/** Part of a text around what was found; … where something is left out. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

/** Characters shown before and behind the match. */
const BEFORE = 16;
const AFTER = 40;

/** Behind these a sentence of Chinese ends, with the marks that close it. */
const SENTENCE = /[^。！？]*(?:[。！？]+[”’）》]*|$)/gu;

/** Sentences of a text, each from – until; an English one ends at a full stop with a space behind it. */
export function sentences(text: string): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = [];
  for (const { 0: chinese, index } of text.matchAll(SENTENCE)) {
    let from = index;
    for (const stop of chinese.matchAll(/[.!?]\s+(?=\S)/g)) {
      const until = index + stop.index + stop[0].length;
      found.push({ from, until });
      from = until;
    }
    const until = index + chinese.length;
    if (until > from) found.push({ from, until });
  }
  return found;
}

/** The sentences that hold any of the places, in full, with … between those that do not touch. */
export function sentencesAt(text: string, places: readonly number[]): string {
  const all = sentences(text);
  const kept = all.flatMap(({ from, until }, at) =>
    places.some((place) => place >= from && place < until) ? [at] : [],
  );
  return kept
    .map((at, order) => {
      const { from, until } = all[at]!;
      const gap = order > 0 && kept[order - 1] !== at - 1 ? '…' : '';
      return gap + text.slice(from, until);
    })
    .join('')
    .trim();
}

/** What was found with a few characters of its sentence around it. */
export function snippetOf(text: string, from: number, until: number): Snippet {
  const sentence = sentences(text).find((each) => from >= each.from && from < each.until);
  const start = Math.max(sentence?.from ?? 0, from - BEFORE);
  const end = Math.min(Math.max(sentence?.until ?? text.length, until), until + AFTER);
  return {
    before: (start > (sentence?.from ?? 0) ? '…' : '') + text.slice(start, from),
    match: text.slice(from, until),
    after: text.slice(until, end).trimEnd() + (end < (sentence?.until ?? text.length) ? '…' : ''),
  };
}
