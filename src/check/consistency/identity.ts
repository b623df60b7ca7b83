import type { Unit } from '../../source/data.gen.ts';
import { comparable } from '../../text/normalise.ts';
import { FIGURE_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';

/**
 * Files and keys stand for what the document calls them: a file holds the rows of its town, a column
 * has the head of its key, a form of a name belongs to its unit.
 */
export const identity: Check = {
  id: 'identity',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '文件、栏目、单位名称与其所指相符',
    en: 'files, columns and forms of names stand for what the document calls them',
  },
  *run(context) {
    yield* rowsOfTowns(context);
    yield* columns(context);
    for (const [index, unit] of context.data.units.units.entries()) yield* forms(unit, index);
  },
};

/** The row of a town or team prints a name of that town, which is recorded with this line. */
function* rowsOfTowns({ data }: Context): Generator<Fault> {
  for (const [id, town] of Object.entries(data.towns)) {
    const team = data.teams[id];
    for (const [file, key, printed, source] of [
      [`towns/${id}.yaml`, 'name_printed', town.name_printed, town.source],
      [`teams/${id}.yaml`, 'town_printed', team?.town_printed, team?.source],
    ] as const) {
      if (printed === undefined) continue;
      const known = town.names.some(
        ({ text, source: at }) =>
          comparable(text) === comparable(printed) &&
          source?.lines?.every((line) => at.lines?.includes(line)),
      );
      if (!known)
        yield {
          file,
          path: [key],
          code: 'row-of-another-town',
          facts: { value: printed, town: town.name },
        };
    }
  }
}

const HEADS: Readonly<Record<string, { zh: string }>> = { ...ROLE_NAMES, ...FIGURE_NAMES };

/** Keys whose meaning the program knows have the head it gives them; rows have the order of the head. */
function* columns({ data }: Context): Generator<Fault> {
  for (const [index, table] of data.tables.tables.entries()) {
    for (const [at, { key, title }] of table.columns.entries()) {
      const head = HEADS[key]?.zh;
      if (
        head === undefined ||
        (title !== undefined && comparable(title).includes(comparable(head)))
      )
        continue;
      yield {
        file: 'plan/tables.yaml',
        path: ['tables', index, 'columns', at, 'key'],
        code: 'column-of-another-head',
        facts: { value: key, title: title ?? '', expected: head },
      };
    }
    const order = table.columns.map((column) => column.key);
    for (const [at, { cells }] of table.rows.entries()) {
      const places = cells.map((cell) => order.indexOf(cell));
      if (
        places.every(
          (place, position) => place >= 0 && (position === 0 || place > places[position - 1]!),
        )
      )
        continue;
      yield {
        file: 'plan/tables.yaml',
        path: ['tables', index, 'rows', at, 'cells'],
        code: 'cells-out-of-order',
        facts: { expected: order.join(', ') },
      };
    }
  }
}

/** Forms of one name have three characters in a row in common with another form, or a note says why. */
function* forms(unit: Unit, index: number): Generator<Fault> {
  const names = [unit.name, ...unit.names.map((each) => each.text)].map(comparable);
  for (const [at, { text, valid_from }] of unit.names.entries()) {
    const form = comparable(text);
    // A new name may be quite another: what renames the unit says so.
    if (form === names[0] || valid_from !== undefined) continue;
    const others = names.filter((name) => name !== form);
    if (others.length === 0 || unit.note || others.some((name) => shareThree(name, form))) continue;
    yield {
      file: 'units.yaml',
      path: ['units', index, 'names', at, 'text'],
      code: 'form-of-another-unit',
      facts: { value: text, unit: unit.name },
    };
  }
}

function shareThree(a: string, b: string): boolean {
  for (let at = 0; at + 3 <= a.length; at++) if (b.includes(a.slice(at, at + 3))) return true;
  return false;
}
