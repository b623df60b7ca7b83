import { capital } from '../../../text/capital.ts';
import type { Change } from '../change.ts';
import { citedFor } from '../cited.ts';
import type { Difference } from '../differences.ts';
import type { Entity, Matched, Pair } from '../entity.ts';
import { valueIn, textIn } from '../loose.ts';
import { fieldChanges, presence, type Told } from '../make.ts';
import { matched } from '../match.ts';
import { nameOf } from '../words/names.ts';
import { plainOf } from '../words/values.ts';
import { dateWords, type TownNames, type Words } from '../words/words.ts';
import { AMENDED, heldBefore, type AmendedField } from './effect.ts';
import { taskSentence } from './words.ts';

/** Tasks that were edited, moved to another group, or amended by a later source. */
export function taskChanges({ pairs, added, removed }: Matched, towns: TownNames): Change[] {
  return [
    ...added.map((task) => presence(task, 'added', nameOf(task, towns))),
    ...removed.map((task) => presence(task, 'removed', nameOf(task, towns))),
    ...pairs.flatMap((pair) => [...edited(pair, towns), ...amended(pair, towns)]),
  ];
}

function edited(pair: Pair, towns: TownNames): Change[] {
  const { before, after } = pair;
  const name = nameOf(after, towns);
  const changes = fieldChanges(pair, {
    name,
    tell: (key, found) => tellField(name, key, found, pair),
  });
  if (before.file === after.file) return changes;
  return [
    ...changes,
    {
      ...presence(after, 'added', name),
      action: 'changed',
      field: 'group',
      before: before.file,
      after: after.file,
      sentence: {
        zh: `${name.zh}由${before.file}移至${after.file}`,
        en: `${capital(name.en)} moved from ${before.file} to ${after.file}`,
      },
    },
  ];
}

function isAmendedField(key: string): key is AmendedField {
  return AMENDED.some((each) => each === key);
}

/** Text, units, lead and deadline as the plan prints them. */
function tellField(
  name: Words,
  key: string,
  found: Difference,
  { before, after }: Pair,
): Told | undefined {
  if (!isAmendedField(key)) return undefined;
  // Only how it is known or where it stands may have changed.
  const [value] = found.path.slice(-1);
  if (value !== key && !['date', 'unit', 'status'].includes(String(value))) return undefined;
  const [old, now] = [valueIn(before.fields, key), valueIn(after.fields, key)];
  return { sentence: taskSentence(name, key, old, now) };
}

/** Amendments that are new, gone or edited, one change for each field that they give. */
function amended({ before, after }: Pair, towns: TownNames): Change[] {
  const { pairs, added, removed } = matched(before.children, after.children);
  return [
    ...added.flatMap((each) => wholeAmendment(after, each, 'added', towns)),
    ...removed.flatMap((each) => wholeAmendment(before, each, 'removed', towns)),
    ...pairs.flatMap((pair) => editedAmendment(after, pair, towns)),
  ];
}

function wholeAmendment(
  task: Entity,
  amendment: Entity,
  action: 'added' | 'removed',
  towns: TownNames,
): Change[] {
  const head = since(task, amendment, towns);
  const given = AMENDED.filter((field) => valueIn(amendment.fields, field) !== undefined);
  return given.map((field): Change => {
    const [held, value] = [heldBefore(task, amendment, field), valueIn(amendment.fields, field)];
    const words = taskSentence(head, field, held, value);
    const there = action === 'added';
    return {
      ...presence(amendment, action, nameOf(task, towns)),
      of: { type: 'task', id: task.id, name: nameOf(task, towns) },
      event: 'amended',
      field: `amendments/${amendment.id}/${field}`,
      before: plainOf(there ? held : value),
      after: plainOf(there ? value : held),
      source: citedFor(amendment.fields, field),
      sentence: there
        ? words
        : { zh: `删去调整：${words.zh}`, en: `No longer recorded: ${words.en}` },
    };
  });
}

/** 自2023年7月1日起，第5项任务. */
function since(task: Entity, amendment: Entity, towns: TownNames): Words {
  const day = dateWords(textIn(amendment.fields, 'from') ?? '');
  const name = nameOf(task, towns);
  return { zh: `自${day.zh}起，${name.zh}`, en: `From ${day.en}, ${name.en}` };
}

function editedAmendment(task: Entity, pair: Pair, towns: TownNames): Change[] {
  const name = nameOf(task, towns);
  const day = dateWords(textIn(pair.after.fields, 'from') ?? '');
  const called = { zh: `${name.zh}${day.zh}的调整`, en: `the change of ${name.en} of ${day.en}` };
  const changes = fieldChanges(pair, {
    name: called,
    tell: (key, { before, after }) =>
      isAmendedField(key)
        ? {
            sentence: taskSentence(
              since(task, pair.after, towns),
              key,
              before ?? heldBefore(task, pair.before, key),
              after ?? heldBefore(task, pair.after, key),
            ),
          }
        : undefined,
  });
  return changes.map((change) => ({
    ...change,
    of: { type: 'task', id: task.id, name },
    field: `amendments/${pair.after.id}/${change.field}`,
  }));
}
