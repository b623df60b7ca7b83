import { ACTOR_SET_NAMES } from '../../../text/plan-terms.ts';
import { ENTITY_NAMES } from '../../../text/changes/names.ts';
import { namedValue } from '../../../text/changes/values.ts';
import { quoted } from '../../../text/quoted.ts';
import type { Entity } from '../entity.ts';
import { isWords, textIn, valueIn, type Fields } from '../loose.ts';
import { both, townCalled, type TownNames, type Words } from './words.ts';

/** The names of the towns of two revisions, those of the second first. */
export function townNames(before: readonly Entity[], after: readonly Entity[]): TownNames {
  const names = new Map<string, string>();
  for (const { type, id, fields } of [...before, ...after])
    if (type === 'town') names.set(id, textIn(fields, 'name') ?? id);
  return names;
}

/** What people call an entity. Postings, records and what belongs to another entity are worded where they are told. */
export function nameOf(entity: Entity, towns: TownNames): Words {
  const { type, id, fields, file } = entity;
  const town = townCalled(towns, entity.town);
  switch (type) {
    case 'task':
      return { zh: `第${id}项任务`, en: `task ${id}` };
    case 'person':
    case 'unit':
      return both(id);
    case 'town':
      return both(textIn(fields, 'name') ?? id);
    case 'team':
      return { zh: `${town}工作队`, en: `the team of ${town}` };
    case 'label':
    case 'blank': {
      const column = namedValue('column', id) ?? both(id);
      return {
        zh: `${town}名单“${column.zh}”栏`,
        en: `the cell “${column.en}” of the roster of ${town}`,
      };
    }
    case 'group':
      return { zh: `任务第${id}组`, en: `group ${id} of tasks` };
    case 'party': {
      const known = Object.hasOwn(ACTOR_SET_NAMES, id)
        ? ACTOR_SET_NAMES[id as keyof typeof ACTOR_SET_NAMES]
        : both(id);
      return { zh: `行为主体“${known.zh}”`, en: `party “${known.en}”` };
    }
    case 'document':
      return both(documentTitle(fields, id));
    case 'dataset':
    case 'conventions':
    case 'notice':
      return ENTITY_NAMES[type];
    case 'section':
    case 'annex':
      return { zh: `${ENTITY_NAMES[type].zh}${id}`, en: `${ENTITY_NAMES[type].en} ${id}` };
    case 'waiver':
      return { zh: `不入数据的“${id}”`, en: `“${id}”, which needs no datum` };
    case 'file':
      return { zh: `文件${file}`, en: `file ${file}` };
    default:
      return entryName(entity);
  }
}

/** An entry with an id and, mostly, a title: 规定R05“队长由…担任”. */
function entryName({ type, id, fields }: Entity): Words {
  const title = valueIn(fields, 'title');
  const [zh, en] = isWords(title) ? [title.zh, title.en ?? title.zh] : [undefined, undefined];
  return {
    zh: `${ENTITY_NAMES[type].zh}${id}${zh === undefined ? '' : quoted(zh)}`,
    en: `${ENTITY_NAMES[type].en} ${id}${en === undefined ? '' : ` ${quoted(en)}`}`,
  };
}

/** A document by title and number: 《…》（云乡振〔2023〕2号）. */
export function documentTitle(fields: Fields, id: string): string {
  const [title, number] = [textIn(fields, 'title'), textIn(fields, 'number')];
  return `《${title ?? id}》${number === undefined ? '' : `（${number}）`}`;
}
