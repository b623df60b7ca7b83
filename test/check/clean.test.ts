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

/**
 * Lists of the data by what stands in them, and the check that misses an entry. Where it is coverage,
 * the entry holds words of the document that nothing else accounts for.
 */
const LISTS: Readonly<Record<string, readonly [(data: DataFiles) => unknown[], string]>> = {
  chapter: [({ sections }) => sections.chapters, 'coverage'],
  section: [({ sections }) => sections.chapters[3]!.sections, 'coverage'],
  paragraph: [({ sections }) => sections.chapters[1]!.sections[0]!.paragraphs, 'coverage'],
  annex: [({ sections }) => sections.annexes, 'coverage'],
  table: [({ tables }) => tables.tables, 'coverage'],
  'column of a table': [({ tables }) => tables.tables[1]!.columns, 'coverage'],
  'group of rows': [({ tables }) => tables.tables[2]!.rows, 'coverage'],
  'heading over columns': [({ tables }) => tables.tables[1]!.spans!, 'coverage'],
  'note under a table': [({ tables }) => tables.tables[2]!.notes!, 'coverage'],
  waiver: [({ tables }) => tables.waivers, 'coverage'],
  person: [({ people }) => people.people, 'person'],
  unit: [({ units }) => units.units, 'unit'],
  'printed name of a unit': [({ units }) => units.units[0]!.names, 'unit'],
  'set of parties': [({ units }) => units.parties, 'unit'],
  posting: [({ teams }) => teams['daao']!.postings, 'coverage'],
  // The fifth of eight, 张炎庭, also serves two other towns: people.yaml does not miss this posting.
  'posting shared with other towns': [({ teams }) => teams['muzhou']!.postings, 'coverage'],
  'label of a cell': [({ teams }) => teams['huicheng']!.labels!, 'coverage'],
  task: [({ tasks }) => tasks['02']!.tasks, 'task-number'],
  'unit of a task': [({ tasks }) => tasks['01']!.tasks[1]!.units, 'cells'],
  'label of a group': [({ tasks }) => tasks['02']!.group.labels, 'coverage'],
};

describe('nothing can be taken away unnoticed', () => {
  test.each(Object.entries(LISTS))('a %s', (_name, [listOf, check]) => {
    const data = structuredClone(checked.data!);
    const list = listOf(data);
    list.splice(Math.floor(list.length / 2), 1);
    expect(complaints(data)).toContain(check);
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
