import type { LocalText } from '../source/data.gen.ts';
import { ranges } from '../text/ranges.ts';
import type { Cited, Plan } from './model.ts';

/** A citation in words: the plan by its lines, a later document by title and number, a record by its id. */
export function sourceWords({ recorded }: Plan, cited: Cited): LocalText {
  const { plan, documents } = recorded.dataset;
  return citedWords(cited, plan, documents);
}

/** The same for the documents of any revision. */
export function citedWords(
  { document, lines, record }: Cited,
  plan: string | undefined,
  documents: readonly { id: string; title?: string | undefined; number?: string | undefined }[],
): LocalText {
  if (record !== undefined) return { zh: `记录 ${record}`, en: `record ${record}` };
  const known = documents.find(({ id }) => id === document);
  const title = `《${known?.title ?? document ?? ''}》${known?.number ? `（${known.number}）` : ''}`;
  const ofPlan = document === plan;
  const [zh, en] = ofPlan ? ['方案原文', 'the plan'] : [title, title];
  if (lines.length === 0) return { zh, en };
  return {
    zh: `${zh}第${ranges(lines, 'zh')}行`,
    en: `${en}, ${lines.length === 1 ? 'line' : 'lines'} ${ranges(lines, 'en')}`,
  };
}

/** Whether a datum rests on a later document or a record instead of the plan. */
export function isLater({ document }: Cited, { recorded }: Plan): boolean {
  return document !== recorded.dataset.plan;
}
