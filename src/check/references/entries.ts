import type { DataFiles } from '../../source/data.ts';
import { nearest } from '../../text/nearest.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { eachLeaf } from '../leaves.ts';
import type { Path } from '../../source/problem.ts';

/** Keys that hold ids of other entries, wherever they stand. */
const REFERENCES: Readonly<Record<string, keyof Known>> = {
  tasks: 'tasks',
  towns: 'towns',
  rules: 'rules',
  rule: 'rules',
  batches: 'rules',
  tension_with: 'rules',
  targets: 'targets',
  conflicts_with: 'targets',
  obligations: 'obligations',
  obligation: 'obligations',
  task: 'tasks',
  town: 'towns',
  target: 'targets',
};

interface Known {
  tasks: ReadonlySet<string>;
  towns: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  obligations: ReadonlySet<string>;
}

/** Every task, town, rule, target and obligation that an entry refers to exists; links go both ways. */
export const entries: Check = {
  id: 'reference',
  tier: 'references',
  severity: 'error',
  title: {
    zh: '所指的任务、镇（街）、条款、指标、义务存在',
    en: 'tasks, towns, rules, targets and obligations that are referred to exist',
  },
  *run(context) {
    const { registry } = context;
    const known: Known = {
      tasks: new Set([...registry.taskNumbers].map(String)),
      towns: registry.towns,
      rules: registry.rules,
      targets: registry.targets,
      obligations: registry.obligations,
    };
    yield* dangling(context.data, known);
    yield* mutual(context);
    for (const id of Object.keys(context.data.teams)) {
      if (!registry.towns.has(id)) yield missing(`teams/${id}.yaml`, [], 'towns', id, known);
    }
    for (const id of registry.towns) {
      if (!context.data.teams[id])
        yield { file: `towns/${id}.yaml`, path: [], code: 'no-team', facts: { value: id } };
    }
  },
};

const REFERRING = new Set(['discrepancies', 'targets', 'rules', 'obligations', 'duties', 'record']);

/** References, single or in a list, that lead nowhere. */
function dangling(data: DataFiles, known: Known): Fault[] {
  const faults: Fault[] = [];
  const visit = (file: string, path: Path, value: unknown): void => {
    const key = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
    const set = Object.hasOwn(REFERENCES, String(key)) && REFERENCES[String(key)];
    if (set && !known[set].has(String(value)))
      faults.push(missing(file, [...path], set, String(value), known));
  };
  eachLeaf(data, visit, REFERRING);
  return faults;
}

function missing(file: string, path: Path, set: keyof Known, id: string, known: Known): Fault {
  return {
    file,
    path,
    code: 'unknown-entry',
    facts: { set, value: id, nearest: set === 'tasks' ? '' : nearest(id, known[set]).join('、') },
  };
}

/** Conflicts and tensions are recorded on both sides. */
function* mutual({ data }: Context): Generator<Fault> {
  for (const [index, target] of data.targets.targets.entries()) {
    for (const [at, id] of (target.conflicts_with ?? []).entries()) {
      const other = data.targets.targets.find((each) => each.id === id);
      if (!other || other.conflicts_with?.includes(target.id)) continue;
      yield {
        file: 'plan/targets.yaml',
        path: ['targets', index, 'conflicts_with', at],
        code: 'one-sided',
        facts: { value: target.id, other: id },
      };
    }
  }
  for (const [index, rule] of data.rules.rules.entries()) {
    for (const [at, id] of (rule.tension_with ?? []).entries()) {
      const other = data.rules.rules.find((each) => each.id === id);
      if (!other || other.tension_with?.includes(rule.id)) continue;
      yield {
        file: 'plan/rules.yaml',
        path: ['rules', index, 'tension_with', at],
        code: 'one-sided',
        facts: { value: rule.id, other: id },
      };
    }
  }
}
