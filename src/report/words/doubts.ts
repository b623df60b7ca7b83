import type { Discrepancy } from '../../source/data.gen.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from './voice.ts';

/** A doubt as a paper puts it: what it is about, and what cannot be told. */
export function doubtPart({ title, untold, places }: Discrepancy, voice: Voice): Part {
  const clauses = [...new Set(places.map((place) => place.clause))];
  return {
    text: `${voice.say(voice.words(title))}${voice.t('', ' ')}${voice.say(voice.words(untold), ...clauses)}`,
  };
}
