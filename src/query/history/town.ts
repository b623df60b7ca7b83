import { cited, type Town } from '../../plan/model.ts';
import { tableNamed } from '../../plan/tables.ts';
import { FIGURE_NAMES } from '../../text/terms.ts';
import type { Draft } from './event.ts';
import { teamEvents } from './people.ts';
import type { Telling } from './telling.ts';

/** The figures of a town as printed and as later sources gave them, and the history of its team. */
export function townEvents(telling: Telling, { id }: Pick<Town, 'id'>): Draft[] {
  return [...figureEvents(telling, id), ...teamEvents(telling, id)];
}

function figureEvents(telling: Telling, id: string): Draft[] {
  const { printed, snapshot } = telling;
  const file = printed.data.towns[id]!;
  const now: Record<string, number> = {};
  const fields = Object.keys(FIGURE_NAMES) as (keyof typeof FIGURE_NAMES)[];
  const first = fields.map((field): Draft => {
    now[field] = file[field];
    return {
      event: 'printed',
      date: snapshot,
      field,
      after: file[field],
      basis: 'printed',
      source: cited(file.source),
      clause: tableNamed(printed, file.source.table).clause,
    };
  });
  const changes = (file.amendments ?? []).map(({ field, value, from, note, source }): Draft => {
    const before = now[field]!;
    now[field] = value;
    return {
      event: 'changed',
      date: from,
      field,
      before,
      after: value,
      note: note ?? null,
      source: cited(source),
    };
  });
  return [...first, ...changes];
}
