import { test } from 'vitest';
import { NEW, ON, RECORD, refused } from './refused.ts';

/** Command lines of which it cannot be told what is meant. */

test.each<readonly [what: string, line: string, words: RegExp]>([
  ['nobody', `青石 ${ON}`, /--out, --in or both/],
  ['no day', `青石 --out 钱示二 ${RECORD}`, /--on is missing/],
  ['no day of the calendar', `青石 --out 钱示二 --on 2023-02-29 ${RECORD}`, /2023-02-29/],
  ['no ground', '青石 --out 钱示二 --on 2024-10-08', /--document is missing \(or --record\)/],
  ['two grounds', `青石 --out 钱示二 --document plan ${ON}`, /--document.*--record/],
  ['lines of a record', `青石 --out 钱示二 --lines 3 ${ON}`, /--lines.*--record/],
  [
    'no lines',
    '青石 --out 钱示二 --on 2024-10-08 --document rotation',
    /give the lines with --lines/,
  ],
  [
    'a line 0',
    '青石 --out 钱示二 --on 2024-10-08 --document rotation --lines 0',
    /--lines cannot be “0”/,
  ],
  [
    'an unknown document',
    '青石 --out 钱示二 --on 2024-10-08 --document x',
    /“x”; it has plan, arrivals/,
  ],
  ['an unknown role', `青石 --out 钱示二 ${NEW} --role chief ${ON}`, /--role cannot be “chief”/],
  ['a round 0', `青石 --out 钱示二 ${NEW} --round 0 ${ON}`, /--round cannot be “0”/],
  ['an acting nobody', `青石 --out 钱示二 ${NEW} --acting ${ON}`, /--acting needs --captain/],
  [
    'a new unit without its name',
    `青石 ${NEW} --new-unit city,government ${ON}`,
    /--new-unit needs --unit/,
  ],
  [
    'a new unit without its kind',
    `青石 ${NEW} --unit 市教研局 --new-unit city ${ON}`,
    /--new-unit cannot be “city”/,
  ],
  ...['unit 区农林局', 'round 2', 'gap 无', 'captain', 'new-person'].map(
    (option) =>
      [
        `--${option} of nobody`,
        `青石 --out 钱示二 --${option} ${ON}`,
        new RegExp(`--${option.split(' ')[0]} needs --in`),
      ] as const,
  ),
])('%s', async (_what, line, words) => {
  await refused(line, 2, words);
});

test('no town of that name, with the nearest; no role of who comes', async () => {
  await refused(`青右 --out 钱示二 ${ON}`, 1, /“青右”[^]*青石/);
  await refused(`青石 ${NEW} ${ON}`, 1, /role of "陶示卯" is not given; add --role/);
});
