import { AMENDED_NAMES } from '../../text/amended-fields.ts';
import { FIGURE_UNITS } from '../../text/terms.ts';
import type { Change } from './change.ts';
import type { Entity, Matched, Pair } from './entity.ts';
import { textIn, textOf, valueIn } from './loose.ts';
import { fieldChanges, presence, type Told } from './make.ts';
import { matched } from './match.ts';
import { nameOf } from './words/names.ts';
import { dateWords, type TownNames, type Words } from './words/words.ts';

/** Towns that are new, and their figures as printed and as later sources give them. */
export function townChanges({ pairs, added, removed }: Matched, towns: TownNames): Change[] {
  return [
    ...added.map((each) => presence(each, 'added', nameOf(each, towns))),
    ...removed.map((each) => presence(each, 'removed', nameOf(each, towns))),
    ...pairs.flatMap((pair) => {
      const name = nameOf(pair.after, towns);
      return [
        ...fieldChanges(pair, { name, tell: (key, found) => tellFigure(name, key, found) }),
        ...childChanges(pair, name),
      ];
    }),
  ];
}

function isFigure(key: string): key is keyof typeof FIGURE_UNITS {
  return Object.hasOwn(FIGURE_UNITS, key);
}

/** 青石镇户籍人口由21487人改为21655人. */
function tellFigure(
  name: Words,
  key: string,
  { before, after }: { before: unknown; after: unknown },
): Told | undefined {
  if (!isFigure(key) || typeof before !== 'number' || typeof after !== 'number') return undefined;
  const field = figureName(key);
  return {
    sentence: {
      zh: `${name.zh}${field.zh}由${before}改为${after}${FIGURE_UNITS[key].zh}`,
      en: `${name.en}: ${field.en} changed from ${before} to ${after} ${FIGURE_UNITS[key].en}`.trimEnd(),
    },
  };
}

function figureName(key: string): Words {
  const { zh, en = zh } = AMENDED_NAMES[key] ?? { zh: key };
  return { zh, en };
}

/** Figures of later sources and forms of the name. */
function childChanges({ before, after }: Pair, name: Words): Change[] {
  const { pairs, added, removed } = matched(before.children, after.children);
  const parent = { type: after.type, id: after.id, name };
  const changes = [
    ...added.map((each) => presence(each, 'added', name, tellChild(after, each, name, true))),
    ...removed.map((each) => presence(each, 'removed', name, tellChild(before, each, name, false))),
    ...pairs.flatMap((pair) => fieldChanges(pair, { name: childName(pair.after, name) })),
  ];
  return changes.map((change) => {
    const list = change.of.type === 'town-name' ? 'names' : 'amendments';
    const field = [list, change.of.id, ...(change.field === null ? [] : [change.field])].join('/');
    return { ...change, of: parent, field };
  });
}

function childName({ type, id, fields }: Entity, name: Words): Words {
  if (type === 'town-name')
    return { zh: `${name.zh}的写法“${id}”`, en: `${name.en}, form “${id}”` };
  const field = figureName(textIn(fields, 'field') ?? '');
  const day = dateWords(textIn(fields, 'from') ?? '');
  return {
    zh: `${name.zh}${field.zh}${day.zh}的更新`,
    en: `${name.en}, ${field.en} from ${day.en}`,
  };
}

function tellChild(town: Entity, child: Entity, name: Words, there: boolean): Told {
  const { type, id, fields } = child;
  if (type === 'town-name')
    return {
      ...(there ? { after: id } : { before: id }),
      sentence: there
        ? { zh: `${name.zh}增加写法“${id}”`, en: `${name.en}: form “${id}” added` }
        : { zh: `${name.zh}删去写法“${id}”`, en: `${name.en}: form “${id}” removed` },
    };
  const key = textIn(fields, 'field') ?? '';
  const [field, day] = [figureName(key), dateWords(textIn(fields, 'from') ?? '')];
  const unit = isFigure(key) ? FIGURE_UNITS[key] : { zh: '', en: '' };
  const [held, value] = [heldBefore(town, child), valueIn(fields, 'value')];
  const [old, now] = [held, value].map((each) => textOf(each) ?? '?');
  return {
    event: 'amended',
    before: there ? held : value,
    after: there ? value : held,
    sentence: there
      ? {
          zh: `自${day.zh}起，${name.zh}${field.zh}由${old}更新为${now}${unit.zh}`,
          en: `From ${day.en}, ${name.en}: ${field.en} ${[now, unit.en].filter(Boolean).join(' ')} (was ${old})`,
        }
      : {
          zh: `删去${name.zh}${field.zh}自${day.zh}起的更新（${now}${unit.zh}）`,
          en: `${name.en}: ${field.en} from ${day.en} (${now}) no longer recorded`,
        },
  };
}

/** The figure that held until an amendment: of the latest earlier one, else as printed. */
function heldBefore(town: Entity, amendment: Entity): unknown {
  const [key, from] = ['field', 'from'].map((each) => textIn(amendment.fields, each) ?? '');
  const earlier = town.children
    .filter(
      ({ fields }) => textIn(fields, 'field') === key && (textIn(fields, 'from') ?? '') < from!,
    )
    .sort((a, b) => ((textIn(a.fields, 'from') ?? '') < (textIn(b.fields, 'from') ?? '') ? -1 : 1));
  const last = earlier.at(-1);
  return last ? valueIn(last.fields, 'value') : valueIn(town.fields, key!);
}
