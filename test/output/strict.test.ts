import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { answer, cacheFolder } from './run.ts';
import { faultsOf, follows } from './schemas.ts';

/** That the schemas are not so loose that everything passes: what they refuse in real answers. */

const cache = cacheFolder();

const QUESTIONS: Readonly<Record<string, string[]>> = {
  task: ['tasks', '40'],
  town: ['towns', '会城'],
  team: ['teams', '会城'],
  unit: ['units', '区委组织部'],
  person: ['people', '黄天栋'],
  'who-leads': ['who-leads', '市财政局'],
  due: ['due', '--obligation', 'P01,P19,P08'],
  progress: ['progress', '--group', '2', '--as-of', '2024-07-05', '--data', EXAMPLE_DIR],
  'task-progress': ['progress', '4', '--as-of', '2024-07-05', '--data', EXAMPLE_DIR],
  briefing: ['briefing', '--as-of', '2024-07-05', '--data', EXAMPLE_DIR],
  history: ['history', '临江', '--as-of', '2024-07-05', '--data', EXAMPLE_DIR],
  calendar: ['calendar', '--as-of', '2024-07-05', '--data', EXAMPLE_DIR],
  'rotation-due': ['rotation-due', '--town', '大鳌'],
  'rotation-plan': ['rotation-plan', '--from', '2025-03-01', '--batches', '4', '--town', '三江'],
  'town-report': ['town-report', '大鳌'],
  'unit-report': ['unit-report', '区应急管理局'],
  'district-report': ['district-report'],
  'meeting-pack': ['meeting-pack', '--for', '2022-07-01'],
  audit: ['audit', '--rule', 'R01,R22,R33,R07'],
  coverage: ['coverage'],
  fmt: ['fmt', '--check'],
  record: [
    ...['record', 'special-meeting', '--unit', '区水文局', '--half-year', '2022-H1'],
    ...['--dry-run', '--data', EXAMPLE_DIR],
  ],
  rotate: [
    ...['rotate', '青石', '--out', '钱示二', '--on', '2024-10-08', '--dry-run'],
    ...['--record', '2024/decision-云组〔2024〕12号-2024-09-30', '--data', EXAMPLE_DIR],
  ],
};

const VALIDATE = {
  ok: false,
  files: 1,
  findings: [
    {
      check: 'quote',
      severity: 'error',
      file: 'data/plan/rules.yaml',
      line: 3,
      column: 5,
      end_line: 3,
      end_column: 9,
      path: '/rules/0/quotes/0/text',
      code: 'not-printed',
      message: 'not in the cited lines',
      hint: 'correct it',
      related: [{ file: 'seeds/a.txt', line: 29, text: '帮扶' }],
    },
  ],
};

/** Keys that may be absent, by the place of the object that holds them. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  lead: ['note'],
  numbers: ['annex-2'],
  source: ['table', 'lines'],
  'target_details/*': ['tasks', 'note'],
  'discrepancies/*': ['proposals', 'tasks', 'towns', 'rules', 'targets', 'obligations'],
  'doubts/*': ['proposals', 'tasks', 'towns', 'rules', 'targets', 'obligations'],
  'places/*': ['text', 'empty'],
  'results/*': ['readings', 'gap', 'obligation'],
  'periodic/*': ['addressee', 'tasks', 'evidence', 'record', 'note'],
  record: ['level'],
  'actors/*': ['unit', 'printed', 'why'],
  cadence: ['times', 'at_least', 'anchor'],
  'targets/*': ['deadline', 'denominator', 'tasks', 'note'],
  denominator: ['note'],
  'findings/*': ['hint', 'related'],
  'related/*': ['text'],
};

const answers: Record<string, unknown> = { validate: VALIDATE };
beforeAll(async () => {
  for (const [name, question] of Object.entries(QUESTIONS))
    answers[name] = shortened(await answer(question, cache));
});

/** Lists of which every entry is another thing. */
const MIXED: ReadonlySet<string> = new Set(['figures', 'matters']);

/** An answer with the first entries of its lists, which are alike: papers on the district hold thousands. */
function shortened(value: unknown, place = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (MIXED.has(place) ? value : value.slice(0, 3)).map((each) => shortened(each));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, shortened(each, key)]),
  );
}

const NAMES = [...Object.keys(QUESTIONS), 'validate'];

/** Every object inside an answer with its place: the key that holds it, `/*` behind the key of a list. */
function* objectsIn(
  value: unknown,
  place = '',
): Generator<[place: string, object: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [place, value as Record<string, unknown>];
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, Array.isArray(value) ? `${place}/*` : key);
}

describe('what the schemas refuse', () => {
  it.each(NAMES)('%s: a new key anywhere, in the strict reading only', (name) => {
    for (const [place, object] of objectsIn(answers[name])) {
      object['new_key'] = 1;
      expect(faultsOf(name, answers[name]).join('\n'), place).toContain('new_key');
      expect(follows(name, answers[name]), place).toBe(true);
      delete object['new_key'];
    }
  });

  it.each(NAMES)('%s: a missing key anywhere, but for the few that may be absent', (name) => {
    for (const [place, object] of objectsIn(answers[name])) {
      for (const [key, value] of Object.entries(object)) {
        if (OPTIONAL[place]?.includes(key)) continue;
        delete object[key];
        expect(follows(name, answers[name]), `${place}: ${key}`).toBe(false);
        object[key] = value;
      }
    }
  });

  it.each(NAMES)('%s: a value of another type anywhere', (name) => {
    for (const [place, object] of objectsIn(answers[name])) {
      for (const [key, value] of Object.entries(object)) {
        object[key] = Array.isArray(value) ? {} : [[]];
        expect(follows(name, answers[name]), `${place}: ${key}`).toBe(false);
        object[key] = value;
      }
    }
  });
});
