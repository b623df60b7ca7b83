import type { Plan } from '../../plan/model.ts';
import { nearest } from '../../text/nearest.ts';
import { pinyinLetters, type Speller } from './pinyin.ts';
import type { SearchKind } from './record.ts';
import { searchRecords } from './records.ts';

/** Names of towns, units and people are known by their pinyin, other records have none. */
export const SPELT: ReadonlySet<SearchKind> = new Set(['town', 'unit', 'person']);

/** Names of towns, units and people that are nearest to a query that nothing holds. */
export function nearestNames(plan: Plan, query: string, spell?: Speller): string[] {
  const letters = spell && pinyinLetters(query);
  const usual = new Map<string, string>();
  for (const { kind, names } of searchRecords(plan, 'zh')) {
    if (!SPELT.has(kind)) continue;
    for (const name of names) {
      const asked =
        letters && spell
          ? spell(name, kind === 'person')
              .flatMap((each) => (each ? [each.usual] : []))
              .join('')
          : name;
      if (!usual.has(asked)) usual.set(asked, names[0]!);
    }
  }
  const found = nearest(letters ?? query, usual.keys(), 8).map((asked) => usual.get(asked)!);
  return [...new Set(found)].slice(0, 3);
}
