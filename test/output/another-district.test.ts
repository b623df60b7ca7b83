import { expect, test } from 'vitest';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { EXAMPLE } from '../example/plan.ts';
import { answer, cacheFolder } from './run.ts';
import { faultsOf } from './schemas.ts';

/** The answers on the invented district follow the same schemas, with what the shipped plan does not have. */

const cache = cacheFolder();
const UNITS = EXAMPLE.data.units.units.map(({ name }) => name);

const CASES: readonly (readonly [schema: string, questions: readonly (readonly string[])[]])[] = [
  // Task 2: a whole cell that does not name all towns.
  ['tasks', [['tasks'], ['tasks', '--unit', '区财务局']]],
  ['task', [['tasks', '2']]],
  [
    'who-leads',
    [['who-leads', '2'], ['who-leads', '青石'], ...UNITS.map((name) => ['who-leads', name])],
  ],
  ['unit', UNITS.map((name) => ['units', name])],
  ['unit-report', UNITS.map((name) => ['unit-report', name])],
  ['town', [['towns', '青石']]],
  [
    'town-report',
    [
      ['town-report', '青石'],
      ['town-report', '临江'],
    ],
  ],
  ['district-report', [['district-report']]],
  [
    'meeting-pack',
    [
      ['meeting-pack', '--for', '2022-06-30'],
      ['meeting-pack', '--for', '2022-06-30', '--town', '白沙'],
      ['meeting-pack', '--for', '2022-06-30', '--unit', '市林果局'],
    ],
  ],
  ['rotation-due', [['rotation-due']]],
  ['overview', [['overview']]],
];

test.each(CASES)('%s', async (schema, questions) => {
  for (const question of questions) {
    const given = await answer([...question, '--data', EXAMPLE_DIR], cache);
    expect([question, faultsOf(schema, given)]).toEqual([question, []]);
  }
});
