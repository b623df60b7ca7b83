import type { Difference } from '../differences.ts';
import { textOf, valueIn, type Fields } from '../loose.ts';
import type { Told } from '../make.ts';
import { dateWords, type Words } from '../words/words.ts';
import type { PostPair } from './match.ts';

/** Days of a posting that were added, corrected, told more exactly or taken away, in words. */
export function tellDate(holder: Words): (key: string, found: Difference) => Told | undefined {
  return (key, { before, after }) => {
    if (key !== 'since' && key !== 'until') return undefined;
    const isDate = (value: unknown): boolean => value === undefined || textOf(value) !== undefined;
    if (!isDate(before) || !isDate(after)) return undefined;
    const [field, fieldEn] =
      key === 'since' ? ['到任日期', 'day of arrival'] : ['离任日期', 'last day'];
    const head: Words = { zh: `${holder.zh}的${field}`, en: `${holder.en}: ${fieldEn}` };
    if (before === undefined) {
      const day = dateWords(String(after));
      return {
        sentence: { zh: `${head.zh}补记为${day.zh}`, en: `${head.en} recorded as ${day.en}` },
      };
    }
    const old = dateWords(String(before));
    if (after === undefined)
      return {
        sentence: { zh: `${head.zh}（${old.zh}）删去`, en: `${head.en} (${old.en}) taken away` },
      };
    const day = dateWords(String(after));
    // 2021-06 → 2021-06-15 says more, not something else.
    const verb = isFiner(String(before), String(after))
      ? { zh: '细化为', en: 'told more exactly as' }
      : { zh: '改为', en: 'changed to' };
    return {
      sentence: {
        zh: `${head.zh}由${old.zh}${verb.zh}${day.zh}`,
        en: `${head.en} ${verb.en} ${day.en} (was ${old.en})`,
      },
    };
  };
}

function isFiner(before: string, after: string): boolean {
  return after.startsWith(`${before}-`);
}

/** Fields of a posting that are told with another one, or with the event that it belongs to. */
export function toldAlong({ before, after }: PostPair): string[] {
  const [old, now] = [before.entity.fields, after.entity.fields];
  const ended = before.until === undefined && after.until !== undefined;
  const reopened = before.until !== undefined && after.until === undefined;
  const handed = (fields: Fields): boolean => valueIn(fields, 'handover') !== undefined;
  return [
    ...(before.since !== after.since ? ['since_source'] : []),
    ...(before.until !== after.until ? ['until_source'] : []),
    ...(ended ? ['until'] : []),
    ...((ended && !handed(old)) || (reopened && !handed(now)) ? ['handover'] : []),
    ...(before.captain !== after.captain ? ['captain'] : []),
    // What makes somebody captain may be the first later source that the posting has.
    ...(before.captain !== after.captain && !isSourced(old, now) ? ['source', 'basis'] : []),
  ];
}

function isSourced(...revisions: readonly Fields[]): boolean {
  return revisions.every((fields) => valueIn(fields, 'source') !== undefined);
}
