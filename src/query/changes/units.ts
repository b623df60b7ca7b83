import type { Change } from './change.ts';
import { citedFor } from './cited.ts';
import type { Entity, Matched, Pair } from './entity.ts';
import { listIn, textIn, valueIn } from './loose.ts';
import { fieldChanges, presence, type Told } from './make.ts';
import { matched } from './match.ts';
import { nameOf } from './words/names.ts';
import { dateWords, type TownNames, type Words } from './words/words.ts';

/** Units that are new, renamed, merged into others or dissolved, and what is corrected in their entries. */
export function unitChanges({ pairs, added, removed }: Matched, towns: TownNames): Change[] {
  const known = new Set(pairs.map(({ before }) => before.id));
  return [
    ...added.map((unit) => presence(unit, 'added', named(unit, towns))),
    ...removed.map((unit) => presence(unit, 'removed', named(unit, towns))),
    ...pairs.flatMap((pair) => [
      ...entryChanges(pair, known, towns),
      ...nameChanges(pair, nameOf(pair.after, towns)),
    ]),
  ];
}

function named(unit: Entity, towns: TownNames): Words {
  const { zh, en } = nameOf(unit, towns);
  return unit.type === 'unit' ? { zh: `单位${zh}`, en: `the unit ${en}` } : { zh, en };
}

function entryChanges(pair: Pair, known: ReadonlySet<string>, towns: TownNames): Change[] {
  const { before, after } = pair;
  const ends = ['valid_until', 'succeeded_by'].some(
    (key) => valueIn(before.fields, key) === undefined && valueIn(after.fields, key) !== undefined,
  );
  const name = nameOf(after, towns);
  if (!ends) return fieldChanges(pair, { name });
  // When it ends and what follows it are one event, whatever states them.
  const first = valueIn(before.fields, 'source') === undefined;
  const except = ['valid_until', 'succeeded_by', ...(first ? ['source'] : [])];
  return [...fieldChanges(pair, { name, except }), ended(pair, known, name)];
}

/** 区乡建局2023年4月30日后并入区水文局. */
function ended({ before, after }: Pair, known: ReadonlySet<string>, name: Words): Change {
  const [day, to] = [textIn(after.fields, 'valid_until'), textIn(after.fields, 'succeeded_by')];
  const until = day === undefined ? undefined : dateWords(day);
  const told: Told =
    to === undefined
      ? {
          event: 'dissolved',
          sentence: {
            zh: `${name.zh}${until ? `存续至${until.zh}` : '撤销'}`,
            en: `${name.en} lasted ${until ? `until ${until.en}` : 'no longer'}`,
          },
        }
      : {
          event: 'merged',
          sentence: {
            zh: `${name.zh}${until ? `存续至${until.zh}，` : ''}${known.has(to) ? `此后并入${to}` : `此后由${to}承接`}`,
            en: `${name.en}${until ? ` lasted until ${until.en} and` : ''} ${known.has(to) ? `was merged into ${to}` : `is succeeded by ${to}`}`,
          },
        };
  return {
    ...presence(after, 'added', name, told),
    action: 'changed',
    field: to === undefined ? 'valid_until' : 'succeeded_by',
    before: textIn(before.fields, to === undefined ? 'valid_until' : 'succeeded_by') ?? null,
    after: to ?? day ?? null,
    source: citedFor(after.fields, undefined),
  };
}

/** Names that were added to or taken out of an entry; one with a day is a new name of the unit itself. */
function nameChanges({ before, after }: Pair, name: Words): Change[] {
  const { pairs, added, removed } = matched(before.children, after.children);
  const parent = { type: after.type, id: after.id, name };
  const changes = [
    ...added.map((each) => presence(each, 'added', name, tellName(name, each, true))),
    ...removed.map((each) => presence(each, 'removed', name, tellName(name, each, false))),
    ...pairs.flatMap((pair) => {
      const form = `“${pair.after.id}”`;
      const called = { zh: `${name.zh}的写法${form}`, en: `${name.en}, form ${form}` };
      return fieldChanges(pair, { name: called });
    }),
  ];
  return changes.map((change) => ({
    ...change,
    of: parent,
    field: ['names', change.of.id, ...(change.field === null ? [] : [change.field])].join('/'),
  }));
}

function tellName(name: Words, { id, fields }: Entity, there: boolean): Told {
  const from = textIn(fields, 'valid_from');
  const day = from === undefined ? undefined : dateWords(from);
  const value = there ? { after: id } : { before: id };
  if (day)
    return {
      ...value,
      event: 'renamed',
      sentence: there
        ? {
            zh: `${name.zh}自${day.zh}起更名为${id}`,
            en: `${name.en} is called ${id} from ${day.en}`,
          }
        : {
            zh: `删去${name.zh}自${day.zh}起更名为${id}的登记`,
            en: `${name.en}: no longer recorded as ${id} from ${day.en}`,
          },
    };
  const lines = listIn(valueIn(fields, 'source'), 'lines').length;
  return {
    ...value,
    sentence: there
      ? {
          zh: `${name.zh}增加写法“${id}”${lines > 1 ? `（${lines}处）` : ''}`,
          en: `${name.en}: form “${id}” added`,
        }
      : { zh: `${name.zh}删去写法“${id}”`, en: `${name.en}: form “${id}” removed` },
  };
}
