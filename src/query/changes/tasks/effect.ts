import type { Entity } from '../entity.ts';
import { textIn, textsIn, valueIn, type Fields } from '../loose.ts';

/** Fields of a task that a later source can change, in the order in which they are told. */
export const AMENDED = ['text', 'units', 'lead', 'deadline'] as const;
export type AmendedField = (typeof AMENDED)[number];

/** What a task says, in the form in which amendments give it; undefined where it says nothing. */
function printed(fields: Fields, field: AmendedField): unknown {
  const value = valueIn(fields, field);
  if (field === 'lead')
    return textIn(value, 'status') === 'stated' ? textIn(value, 'unit') : undefined;
  return field === 'deadline' ? textIn(value, 'date') : value;
}

/**
 * What held before an amendment came into force: what the latest earlier one of the same field says, else what
 * the plan prints.
 */
export function heldBefore(task: Entity, amendment: Entity, field: AmendedField): unknown {
  const from = textIn(amendment.fields, 'from') ?? '';
  const earlier = task.children
    .filter((each) => each !== amendment && valueIn(each.fields, field) !== undefined)
    .map(({ fields }) => ({ from: textIn(fields, 'from') ?? '', value: valueIn(fields, field) }))
    .filter((each) => each.from < from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return earlier.length > 0 ? earlier.at(-1)!.value : printed(task.fields, field);
}

/** Units that came into a list and that went out of it, in the order of the lists. */
export function listChange(before: unknown, after: unknown): { come: string[]; gone: string[] } {
  const [old, now] = [textsIn({ list: before }, 'list'), textsIn({ list: after }, 'list')];
  return {
    come: now.filter((each) => !old.includes(each)),
    gone: old.filter((each) => !now.includes(each)),
  };
}
