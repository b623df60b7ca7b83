import { beforeAll, describe, expect, test } from 'vitest';
import type { Check, Context } from '../../src/check/check.ts';
import { CHECKS } from '../../src/check/index.ts';
import { filesOf } from '../../src/check/provenance/claims.ts';
import { checkDataSet, contextOf } from '../../src/check/run.ts';
import { schemaFaults } from '../../src/check/schema/schema.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import type { Kind } from '../../src/source/kinds.ts';
import { DATA_DIR } from '../data-dir.ts';
import { editsOf, type Edit } from './edits.ts';
import { targetOf, type Target } from './target.ts';

/**
 * The promise of the whole data set: change anything that was taken from the document, and `validate`
 * notices. Every such value of the shipped data is changed here, one slip at a time, and all checks
 * are run on the result.
 */

interface Exception {
  file: string;
  key: string;
  from: string;
  to: string;
  why: string;
}

/** Edits after which the data are as right as before, so that no check should complain. */
const EXCEPTIONS: readonly Exception[] = [
  {
    file: 'plan/targets.yaml',
    key: 'printed',
    from: '10个镇',
    to: '10个',
    why: 'printed so as well: the noun behind a measure word may be left out',
  },
  {
    file: 'plan/targets.yaml',
    key: 'printed',
    from: '11个镇',
    to: '11个',
    why: 'likewise',
  },
  {
    file: 'units.yaml',
    key: 'name',
    from: '区农业农村局（区乡村振兴局）',
    to: '区农业农村局（乡村振兴局）',
    why: 'printed so as well: which of the printed forms is the canonical one, the editors choose',
  },
];

let data: DataFiles;
let documents: SourceDocument[];
let claims: Target[];
let canonicalNames: Target[];

beforeAll(async () => {
  const checked = await checkDataSet(DATA_DIR);
  expect(checked.findings).toEqual([]);
  expect([coverage.id, checks.length]).toEqual(['coverage', CHECKS.length - 1]);
  data = structuredClone(checked.data!);
  documents = [...checked.context!.documents.values()];
  claims = checked.context!.proofs.claims.map((claim) => targetOf(data, claim));
  // A name of basis normalised is not printed but given by the editors, who may give another.
  canonicalNames = data.units.units.flatMap(({ name, basis }, index) =>
    basis === 'normalised'
      ? []
      : [targetOf(data, { file: 'units.yaml', path: ['units', index, 'name'], value: name })],
  );
});

/** All checks; the one that noticed something last comes first, since neighbours are alike. */
const checks = CHECKS.filter(({ id }) => id !== 'coverage');
const coverage = CHECKS.at(-1)!;

function someFault(context: Context): boolean {
  const at = checks.findIndex((check) => hasFault(check, context));
  if (at > 0) checks.unshift(...checks.splice(at, 1));
  // Coverage counts what the others have marked, so it stays last.
  return at >= 0 || hasFault(coverage, context);
}

function hasFault(check: Check, context: Context): boolean {
  for (const _fault of check.run(context)) return true;
  return false;
}

/** Whether validation notices that a value is another. An empty text is the schema's business. */
async function noticed({ holder, key, file }: Target, value: unknown): Promise<boolean> {
  const before = holder[key];
  holder[key] = value;
  try {
    if (value !== '') return someFault(contextOf(data, documents));
    const [inner, kind, root] = [...filesOf(data)].find(([name]) => name === file)!;
    const parsed = { path: inner, inner, id: '', kind: kind as Kind, value: root };
    return (await schemaFaults([parsed])).length > 0;
  } finally {
    holder[key] = before;
  }
}

function isException(target: Target, edit: Edit): boolean {
  return EXCEPTIONS.some(
    ({ file, key, from, to }) =>
      target.file === file && target.key === key && target.value === from && edit.value === to,
  );
}

/** Makes the chosen edits of every target; gives those that nothing noticed, and how often each kind was made. */
async function survivors(
  targets: readonly Target[],
  chosen: (target: Target, index: number) => readonly Edit[] = ({ value }) => editsOf(value),
): Promise<{ unnoticed: string[]; made: Map<string, number> }> {
  const unnoticed: string[] = [];
  const made = new Map<string, number>();
  for (const [index, target] of targets.entries()) {
    for (const edit of chosen(target, index)) {
      if (isException(target, edit)) continue;
      made.set(edit.kind, (made.get(edit.kind) ?? 0) + 1);
      if (!(await noticed(target, edit.value))) {
        const [before, after] = [target.value, edit.value].map((each) => JSON.stringify(each));
        unnoticed.push(
          `${target.file} ${target.path.join('/')} (${edit.kind}): ${before} → ${after}`,
        );
      }
    }
  }
  return { unnoticed, made };
}

describe('a slip is noticed', () => {
  test('in every value taken from the document', { timeout: 600_000 }, async () => {
    const { unnoticed, made } = await survivors(claims);
    expect(unnoticed).toEqual([]);
    expect(claims.length).toBeGreaterThan(1600);
    expect(claims.filter(({ value }) => editsOf(value).length < 1)).toEqual([]);
    expect([...made.keys()].length).toBeGreaterThan(20);
    expect([...made.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(15_000);
  });

  test('in the names under which people and units are registered', async () => {
    const people = claims.filter(({ file }) => file === 'people.yaml');
    expect(people.map(({ value }) => value)).toEqual(data.people.people.map(({ name }) => name));
    expect(canonicalNames.length).toBeGreaterThan(50);
    expect((await survivors(canonicalNames)).unnoticed).toEqual([]);
  });

  test('when a name is replaced by another registered one', async () => {
    const named = (file: string, key: string): Target[] =>
      claims.filter((claim) => claim.file.startsWith(file) && claim.path.includes(key));
    const rosters = [
      named('teams/', 'person'),
      named('teams/', 'unit'),
      named('tasks/', 'units'),
      named('tasks/', 'lead'),
      named('plan/obligations', 'unit'),
    ];
    for (const roster of rosters) {
      expect(roster.length).toBeGreaterThan(10);
      const others = roster.map(({ value }, index) => {
        const other = roster.find((each, at) => at > index && each.value !== value) ?? roster[0]!;
        return [{ kind: 'another name', value: other.value }];
      });
      expect((await survivors(roster, (_target, index) => others[index]!)).unnoticed).toEqual([]);
    }
  });

  test('when two entries of a row change places', async () => {
    const rows = Object.values(data.tasks).flatMap((file) => file.tasks.map(({ units }) => units));
    const lists: unknown[][] = [...rows, data.teams['daao']!.postings].filter(
      (list) => list.length > 1,
    );
    expect(lists.length).toBeGreaterThan(35);
    for (const list of lists) {
      const last = list.pop();
      list.splice(-1, 0, last);
      expect(someFault(contextOf(data, documents)), JSON.stringify(list)).toBe(true);
      list.push(...list.splice(-2, 1));
    }
  });
});

test('the exceptions are right: without them the slip would go unnoticed', async () => {
  const all = [...claims, ...canonicalNames];
  for (const { file, key, from, to } of EXCEPTIONS) {
    const target = all.find(
      (each) => each.file === file && each.key === key && each.value === from,
    )!;
    expect(editsOf(target.value).map(({ value }) => value)).toContain(to);
    expect(await noticed(target, to)).toBe(false);
  }
});

test('all edits have been taken back, and what is left is without fault', () => {
  expect(someFault(contextOf(data, documents))).toBe(false);
});
