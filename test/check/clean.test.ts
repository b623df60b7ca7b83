import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/check/check.ts';
import { CHECKS } from '../../src/check/index.ts';
import { coverageOf, type Coverage } from '../../src/check/provenance/coverage.ts';
import { checkDataSet, contextOf, type Checked } from '../../src/check/run.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { DATA_DIR, ROOT } from '../data-dir.ts';

/** The shipped data: without fault, and complete, so that nothing can be taken away unnoticed. */

let checked: Checked;
let context: Context;
beforeAll(async () => {
  checked = await checkDataSet(DATA_DIR);
  context = checked.context!;
});

function coverageOfPlan(of: Context): Coverage {
  return coverageOf(of, of.documents.get(of.data.dataset.plan)!);
}

test('no check finds anything in the shipped data', () => {
  expect(checked.findings).toEqual([]);
  expect(checked.files.length).toBe(44);
});

describe('coverage of the plan', () => {
  test('every character is covered by a datum or waived', () => {
    const { characters, percent, uncovered } = coverageOfPlan(context);
    expect(uncovered).toEqual([]);
    expect(characters.uncovered).toBe(0);
    expect(percent).toBe(100);
    expect(characters.covered + characters.waived).toBe(characters.total);
  });

  test('the total is that of the characters in the file that are no white space', () => {
    const seed = readFileSync(`${ROOT}seeds/000_3bdc47bb3f333566.txt`, 'utf8');
    const characters = [...seed].filter((char) => char.trim() !== '');
    expect(coverageOfPlan(context).characters.total).toBe(characters.length);
  });

  test('waived are the headers repeated on each page, and nothing else', () => {
    const seed = readFileSync(`${ROOT}seeds/000_3bdc47bb3f333566.txt`, 'utf8').split('\n');
    const headers = seed.filter((line, index) => {
      const first = /^编号\t|重点工作\t+责任单位$|组团结对人员\t/.test(line);
      return first && ![88, 105, 106, 128].includes(index + 1);
    });
    expect(headers).toHaveLength(13);
    const length = headers.join('').replace(/\s/g, '').length;
    expect(coverageOfPlan(context).characters.waived).toBe(length);
  });
});

/** Lists of the data by what stands in them; from each the entry in the middle is taken away. */
const LISTS: Readonly<Record<string, (data: DataFiles) => unknown[]>> = {
  chapter: ({ sections }) => sections.chapters,
  section: ({ sections }) => sections.chapters[3]!.sections,
  paragraph: ({ sections }) => sections.chapters[1]!.sections[0]!.paragraphs,
  annex: ({ sections }) => sections.annexes,
  table: ({ tables }) => tables.tables,
  'column of a table': ({ tables }) => tables.tables[1]!.columns,
  'group of rows': ({ tables }) => tables.tables[2]!.rows,
  'heading over columns': ({ tables }) => tables.tables[1]!.spans!,
  'note under a table': ({ tables }) => tables.tables[2]!.notes!,
  waiver: ({ tables }) => tables.waivers,
  person: ({ people }) => people.people,
  unit: ({ units }) => units.units,
  'printed name of a unit': ({ units }) => units.units[0]!.names,
  'set of parties': ({ units }) => units.parties,
  posting: ({ teams }) => teams['daao']!.postings,
  'posting of somebody shared with other towns': ({ teams }) =>
    teams['yamen']!.postings.filter(({ role }) => role === 'finance-assistant'),
  'label of a cell': ({ teams }) => teams['huicheng']!.labels!,
  task: ({ tasks }) => tasks['02']!.tasks,
  'unit of a task': ({ tasks }) => tasks['01']!.tasks[1]!.units,
  'label of a group': ({ tasks }) => tasks['02']!.group.labels,
};

/** Words of the document that only this entry accounts for, so that coverage itself must notice. */
const COVERING = new Set(
  'chapter,section,paragraph,annex,table,heading over columns,note under a table,waiver,posting,label of a cell,label of a group,task'.split(
    ',',
  ),
);

describe('nothing can be taken away unnoticed', () => {
  test.each(Object.keys(LISTS))('a %s', (name) => {
    const data = structuredClone(checked.data!);
    const list = LISTS[name]!(data);
    list.splice(Math.floor(list.length / 2), 1);
    expect(complaints(data)).toContain(COVERING.has(name) ? 'coverage' : expect.any(String));
  });

  test.each(['towns', 'teams', 'tasks'] as const)('a file of %s', (folder) => {
    for (const id of Object.keys(checked.data![folder])) {
      const data = structuredClone(checked.data!);
      delete data[folder][id];
      expect(complaints(data), id).toContain('coverage');
    }
  });

  function complaints(data: DataFiles): string[] {
    const changed = contextOf(data, [...context.documents.values()]);
    return CHECKS.filter((check) => [...check.run(changed)].length > 0).map(({ id }) => id);
  }
});
