import type { Change } from './change.ts';
import type { Entity, Matched, Pair } from './entity.ts';
import { isWords, textIn, valueIn } from './loose.ts';
import { fieldChanges, presence, type Told } from './make.ts';
import { matched } from './match.ts';
import { nameOf } from './words/names.ts';
import { recordWords, type RecordNames } from './words/records.ts';
import { dateWords, type TownNames, type Words } from './words/words.ts';

/** Everything that has an id and no story of its own: documents, records, entries of the plan, sections, tables. */
export function entryChanges(entries: Matched, towns: TownNames): Change[] {
  return changesIn(entries, { towns, obligations: obligationTitles(entries) });
}

function changesIn({ pairs, added, removed }: Matched, names: RecordNames): Change[] {
  return [
    ...added.map((each) => presence(each, 'added', called(each, names), tell(each, true, names))),
    ...removed.map((each) =>
      presence(each, 'removed', called(each, names), tell(each, false, names)),
    ),
    ...pairs.flatMap((pair) => [
      ...fieldChanges(pair, { name: changedName(pair, names) }),
      ...nested(pair, names),
    ]),
  ];
}

/** Titles of the obligations by their ids, those of the second revision first. */
function obligationTitles({ pairs, added, removed }: Matched): ReadonlyMap<string, Words> {
  const titles = new Map<string, Words>();
  for (const { type, id, fields } of [...removed, ...pairs.map(({ after }) => after), ...added]) {
    const title = valueIn(fields, 'title');
    if (type === 'obligation' && isWords(title))
      titles.set(id, { zh: title.zh, en: title.en ?? title.zh });
  }
  return titles;
}

/** Sections of a chapter. */
function nested({ before, after }: Pair, names: RecordNames): Change[] {
  if (before.children.length + after.children.length === 0) return [];
  return changesIn(matched(before.children, after.children), names);
}

function called(entity: Entity, names: RecordNames): Words {
  return entity.type === 'record' ? recordWords(entity, names) : nameOf(entity, names.towns);
}

function changedName({ after }: Pair, names: RecordNames): Words {
  const name = called(after, names);
  return after.type === 'record' ? { zh: `记录“${name.zh}”`, en: `record “${name.en}”` } : name;
}

/** Documents and records, which have more to tell than their names. */
function tell(entity: Entity, there: boolean, names: RecordNames): Partial<Told> {
  if (entity.type === 'record') return tellRecord(entity, there, names);
  if (entity.type !== 'document' || !there) return {};
  const issued = textIn(entity.fields, 'issued');
  const { zh } = called(entity, names);
  const day = issued === undefined ? undefined : dateWords(issued);
  return {
    sentence: {
      zh: `新增文件${zh}${day ? `，${day.zh}印发` : ''}`,
      en: `Document ${zh} added${day ? `, issued ${day.en}` : ''}`,
    },
  };
}

function tellRecord(record: Entity, there: boolean, names: RecordNames): Told {
  const { id, fields } = record;
  const name = recordWords(record, names, true);
  if (!there)
    return {
      before: id,
      sentence: { zh: `删去记录：${name.zh}`, en: `Record removed: ${name.en}` },
    };
  const old = textIn(fields, 'supersedes');
  if (old === undefined)
    return { after: id, sentence: { zh: `新增记录：${name.zh}`, en: `Record added: ${name.en}` } };
  return {
    event: 'superseded',
    before: old,
    after: id,
    sentence: {
      zh: `更正记录：${name.zh}，取代原记录${old}`,
      en: `Record corrected: ${name.en}, in place of ${old}`,
    },
  };
}
