import type { Plan } from '../plan/model.ts';
import { tableOf, type Listing } from '../plan/tables.ts';
import { inLang, type Lang } from '../text/local.ts';
import { quoted } from '../text/quoted.ts';
import { pick } from './layout/view.ts';

/** The last line of a view that rests on whole tables: 依据：附件3及其附注；附件2。 */
export function sourceNote(plan: Plan, lang: Lang, ...listings: readonly Listing[]): string {
  const named = tablesWithNotes(plan, lang, ...listings);
  return pick(lang, `依据：${named}。`, `Source: ${named}.`);
}

/** Tables, each with the notes under it where it has any: 附件3及其附注；附件2 */
export function tablesWithNotes(plan: Plan, lang: Lang, ...listings: readonly Listing[]): string {
  const named = listings.map((listing) => {
    const table = tableOf(plan, listing);
    if (table.note === null) return table[lang];
    return pick(lang, `${table.zh}及其附注`, `${table.en} and its note`);
  });
  return named.join(pick(lang, '；', '; '));
}

/**
 * What tells the lead of a task: the table of the tasks and the words of the note that makes the first unit
 * lead, or in English what the rule on it is called.
 */
export function leadSource(plan: Plan, lang: Lang): string {
  const { note } = tableOf(plan, 'tasks');
  const where = tablesWithNotes(plan, lang, 'tasks');
  const rule = plan.data.rules.rules.find(({ quotes }) => quotes[0].clause === note);
  if (note === null || !rule) return pick(lang, `依据：${where}。`, `Source: ${where}.`);
  return pick(
    lang,
    `依据：${where}${quoted(rule.quotes[0].text)}。`,
    `Source: ${where} (${inLang(rule.title, lang)}).`,
  );
}
