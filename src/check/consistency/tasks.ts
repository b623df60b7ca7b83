import type { TaskRecord } from '../../source/data.gen.ts';
import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Path } from '../../source/problem.ts';

/** Tasks are numbered 1 to the last without gap or repeat, groups likewise, in the order of the files. */
export const numbering: Check = {
  id: 'task-number',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '任务和组的编号连续、不重复',
    en: 'tasks and groups are numbered without gap or repeat',
  },
  *run({ data }) {
    let [expected, alternative] = [1, 1];
    for (const [position, [id, file]] of Object.entries(data.tasks).sort(byKey).entries()) {
      const name = `tasks/${id}.yaml`;
      if (file.group.number !== position + 1 || Number(id) !== file.group.number) {
        yield {
          file: name,
          path: ['group', 'number'],
          code: 'group-number',
          facts: { expected: position + 1, value: file.group.number },
        };
      }
      for (const [index, task] of file.tasks.entries()) {
        const right = task.number === expected || task.number === alternative;
        if (!right) {
          yield {
            file: name,
            path: ['tasks', index, 'number'],
            code: 'task-number',
            facts: { expected, value: task.number },
          };
        }
        // Behind a wrong number both may go on: the count as it was, and the wrong number.
        [expected, alternative] = [(right ? task.number : expected) + 1, task.number + 1];
      }
    }
  },
};

function byKey(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function* everyTask({ data }: Context): Generator<[file: string, path: Path, task: TaskRecord]> {
  for (const [id, file] of Object.entries(data.tasks)) {
    for (const [index, task] of file.tasks.entries())
      yield [`tasks/${id}.yaml`, ['tasks', index], task];
  }
}

/**
 * A task has exactly one lead or a reason for none (the note under annex 3: the first unit of a cell
 * leads). `stated` needs a cell that is whole on the left; a damaged cell allows no more than doubt.
 */
export const lead: Check = {
  id: 'lead',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '牵头单位为责任单位栏首位，或说明为何无法确认',
    en: 'the lead is the first unit of a cell that is whole on the left, or there is a reason for none',
  },
  *run(context) {
    for (const [file, path, task] of everyTask(context)) {
      const at = (...keys: string[]): { file: string; path: Path } => ({
        file,
        path: [...path, ...keys],
      });
      const head = task.empty ? 'empty' : (task.cell?.head ?? 'whole');
      const first = task.units[0];
      const { status, unit } = task.lead;
      if (task.empty && task.units.length > 0)
        yield { ...at('units'), code: 'units-in-empty-cell' };
      if (!task.empty && task.units.length === 0 && !task.fragments)
        yield { ...at('units'), code: 'no-units' };
      const expected =
        head === 'whole' ? 'stated' : head === 'doubtful' ? 'doubtful' : 'unreadable';
      if (status !== expected)
        yield {
          ...at('lead', 'status'),
          code: 'lead-status',
          facts: { value: status, expected, head },
        };
      if (status !== 'stated' && unit !== undefined)
        yield { ...at('lead', 'unit'), code: 'lead-not-certain', facts: { value: unit, status } };
      if (status === 'stated' && unit !== first) {
        yield {
          ...at('lead', ...(unit === undefined ? [] : ['unit'])),
          code: 'lead-not-first',
          facts: { value: unit ?? '', expected: first ?? '' },
        };
      }
    }
    yield* actors(context);
  },
};

/** A unit that is inferred to owe an obligation is the stated lead of one of its tasks. */
function* actors({ data, registry }: Context): Generator<Fault> {
  const leads = new Map<number, string | undefined>();
  for (const { tasks } of Object.values(data.tasks))
    for (const { number, lead: led } of tasks) leads.set(number, led.unit);
  for (const [index, { actors, tasks = [] }] of data.obligations.obligations.entries()) {
    const known = tasks.flatMap((number) => leads.get(number) ?? []);
    for (const [at, { unit, basis }] of actors.entries()) {
      if (unit === undefined || basis !== 'inferred') continue;
      const same = (name: string): boolean => registry.unit(name) === registry.unit(unit);
      if (known.some(same)) continue;
      yield {
        file: 'plan/obligations.yaml',
        path: ['obligations', index, 'actors', at, 'unit'],
        code: 'actor-not-lead',
        facts: { value: unit, leads: known.join('、'), tasks: tasks.join('、') },
      };
    }
  }
}

/** What a task says of its damage agrees with itself: basis, printed form, cut ends, link to the body. */
export const damage: Check = {
  id: 'damage',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '残损、重建的说明与内容相符',
    en: 'what a task says of its damage agrees with its text and cell',
  },
  *run(context) {
    for (const [file, path, task] of everyTask(context)) {
      const at = (...keys: (string | number)[]): { file: string; path: Path } => ({
        file,
        path: [...path, ...keys],
      });
      const rebuilt = task.text_basis === 'reconstructed';
      if (rebuilt && (!task.text_source || !task.text_doubt))
        yield { ...at('text_basis'), code: 'reconstructed-without-ground' };
      if (!rebuilt && task.text_source)
        yield { ...at('text_source'), code: 'ground-without-reconstruction' };
      for (const [index, fragment] of (task.fragments ?? []).entries()) {
        const end = task.cell?.[fragment.position] ?? 'whole';
        if (end === 'whole')
          yield {
            ...at('fragments', index, 'position'),
            code: 'fragment-of-whole-cell',
            facts: { position: fragment.position },
          };
      }
      yield* bodyLink(context, at('body', 'relation'), task, rebuilt);
      yield* recorded(context, at('number'), task, rebuilt);
    }
  },
};

/** Damage of a task is recorded as a discrepancy of its own, and what is recorded is marked. */
function* recorded(
  { data }: Context,
  at: { file: string; path: Path },
  task: TaskRecord,
  rebuilt: boolean,
): Generator<Fault> {
  const about = (kind: string): boolean =>
    data.discrepancies.discrepancies.some(
      (each) => each.kind === kind && each.tasks?.includes(task.number),
    );
  const cut = task.empty === true || task.cell !== undefined || task.fragments !== undefined;
  const facts = { value: task.number };
  if (cut !== about('damaged-units')) {
    yield { ...at, code: cut ? 'damage-unrecorded' : 'damage-unmarked', facts };
  } else if ((rebuilt || task.text_doubt !== undefined) !== about('damaged-text')) {
    yield { ...at, code: about('damaged-text') ? 'damage-unmarked' : 'damage-unrecorded', facts };
  }
}

/** Quotation marks of either kind count as the same here. */
const plain = (text: string): string => comparable(text).replace(/'/g, '"');

function* bodyLink(
  { documents }: Context,
  at: { file: string; path: Path },
  task: TaskRecord,
  rebuilt: boolean,
): Generator<Fault> {
  const { relation, source } = task.body;
  const document = documents.get(source.document);
  if (!document || !source.lines) return;
  const body = plain(source.lines.map((line) => document.lines[line - 1]?.text ?? '').join(''));
  const verbatim = body.includes(plain(task.text).replace(/。$/, ''));
  const lost = relation === 'missing' || relation === 'garbled';
  if (lost !== rebuilt || (!rebuilt && verbatim !== (relation === 'verbatim'))) {
    yield {
      ...at,
      code: 'body-relation',
      facts: {
        value: relation,
        verbatim: verbatim ? 'yes' : 'no',
        rebuilt: rebuilt ? 'yes' : 'no',
      },
    };
  }
}
