import type { Task } from '../../plan/model.ts';
import { cutName, INCOMPLETE, NOTHING_LEGIBLE } from '../../text/cut-cells.ts';
import { inLang } from '../../text/local.ts';
import { LEAD_STATUS_NAMES } from '../../text/terms.ts';
import { pick, type Style } from '../layout/view.ts';

/** The lead, or that it cannot be told; never the first unit that happens to be visible. */
export function leadCell(
  { lead, shared_lead }: Pick<Task, 'lead' | 'shared_lead'>,
  lang: Style['lang'],
): string {
  if (lead.unit !== null)
    return lead.unit + (shared_lead === null ? '' : pick(lang, '等（分别负责）', ' and others'));
  return pick(
    lang,
    `—（${inLang(LEAD_STATUS_NAMES[lead.status], lang)}）`,
    `— (${inLang(LEAD_STATUS_NAMES[lead.status], lang)})`,
  );
}

/** The legible units in printed order, and what is cut off. */
export function unitsText(
  task: Pick<Task, 'units_in_order' | 'units_complete' | 'fragments'>,
  lang: Style['lang'],
): string {
  const names = task.units_in_order.join('、');
  const cut = task.fragments.map(({ text, position }) => cutName(text, position)[lang]);
  if (task.units_complete) return names;
  const visible =
    names === '' ? NOTHING_LEGIBLE[lang] : pick(lang, `可辨认：${names}`, `legible: ${names}`);
  return [visible, ...cut, INCOMPLETE[lang]].join(pick(lang, '；', '; '));
}
