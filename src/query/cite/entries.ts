import type { Cited, Plan } from '../../plan/model.ts';
import { cited } from '../../plan/model.ts';
import type { LocalText, Source } from '../../source/data.gen.ts';

export type EntryKind = 'goal' | 'target' | 'rule' | 'obligation' | 'duty' | 'discrepancy';

/** Words of the document that an entry of the data rests on. */
export interface EntryQuote {
  text: string;
  clause: string;
  source: Cited;
}

/** A goal, target, rule, obligation, duty or discrepancy: what all of them have. */
export interface Entry {
  kind: EntryKind;
  id: string;
  /** Words of the editors; a goal has none and gets its year. */
  title: LocalText;
  quotes: EntryQuote[];
  /** Further words of the editors. */
  notes: LocalText[];
}

/** Every entry of the data with an id, in the order of the files. */
export function entriesOf({ data }: Plan): Entry[] {
  const { goals, targets, rules, obligations, duties, discrepancies } = data;
  const noteOf = ({ note }: { note?: LocalText }): LocalText[] => (note ? [note] : []);
  return [
    ...goals.goals.map((each) => ({
      kind: 'goal' as const,
      id: each.id,
      title: { zh: `到${each.year}年的目标`, en: `Goals by ${each.year}` },
      quotes: quotesOf(each.quotes),
      notes: noteOf(each),
    })),
    ...targets.targets.map((each) => ({
      kind: 'target' as const,
      id: each.id,
      title: each.title,
      quotes: quotesOf(each.quotes),
      notes: noteOf(each),
    })),
    ...rules.rules.map((each) => ({
      kind: 'rule' as const,
      id: each.id,
      title: each.title,
      quotes: quotesOf(each.quotes),
      notes: [...noteOf(each), ...(each.untestable ? [each.untestable] : [])],
    })),
    ...obligations.obligations.map((each) => ({
      kind: 'obligation' as const,
      id: each.id,
      title: each.title,
      quotes: quotesOf(each.quotes),
      notes: [...(each.evidence ? [each.evidence] : []), ...noteOf(each)],
    })),
    ...duties.duties.map((each) => ({
      kind: 'duty' as const,
      id: each.id,
      title: each.title,
      quotes: quotesOf(each.quotes),
      notes: noteOf(each),
    })),
    ...discrepancies.discrepancies.map((each) => ({
      kind: 'discrepancy' as const,
      id: each.id,
      title: each.title,
      quotes: quotesOf(each.places),
      notes: [each.told, each.untold],
    })),
  ];
}

/** An empty cell has no words. */
function quotesOf(
  quotes: readonly { text?: string; clause: string; source: Source }[],
): EntryQuote[] {
  return quotes.map(({ text = '', clause, source }) => ({ text, clause, source: cited(source) }));
}
