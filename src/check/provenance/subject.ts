import type { Unit } from '../../source/data.gen.ts';
import { idOf } from '../../source/kinds.ts';
import { comparable } from '../../text/normalise.ts';
import type { Context } from '../check.ts';
import type { Claim } from './claims.ts';

/**
 * Whom or what the words of a later source must name beside the value itself, lest a date or figure of one
 * thing be proven by words on another: each as the names that serve, the first for the message.
 */
export function subjectsOf(context: Context, claim: Claim): string[][] {
  const { file, path, parent, key } = claim;
  if (file.startsWith('teams/')) {
    const dated = typeof parent['person'] === 'string' && key !== 'person';
    return [townNames(context, idOf(file)), ...(dated ? [[String(parent['person'])]] : [])];
  }
  if (file.startsWith('towns/')) return [townNames(context, idOf(file))];
  if (file.startsWith('tasks/')) {
    const task = context.data.tasks[idOf(file)]?.tasks[Number(path[1])];
    return task ? [[`第${task.number}项`]] : [];
  }
  if (file === 'people.yaml') return [[String(parent['name'])]];
  if (file !== 'units.yaml') return [];
  const unit = context.data.units.units[Number(path[1])];
  if (!unit) return [];
  // Of a new name, the words also say whose name it was before.
  return path[2] === 'names'
    ? [[String(parent['text'])], ...renamed(unit, parent)]
    : [[unit.name, ...unit.names.map(({ text }) => text)]];
}

function townNames({ data }: Context, id: string): string[] {
  const town = data.towns[id];
  return town ? [town.name, ...town.names.map(({ text }) => text), ...town.aliases] : [];
}

/** The names that a unit has beside a new one; nothing for a name that it always had. */
function renamed({ name, names }: Unit, { text, valid_from }: Claim['parent']): string[][] {
  if (valid_from === undefined) return [];
  const forms = [name, ...names.map((each) => each.text)];
  return [forms.filter((form) => comparable(form) !== comparable(String(text)))];
}
