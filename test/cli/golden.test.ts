import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUDIT } from './cases/audit.ts';
import { CALENDAR } from './cases/calendar.ts';
import { CHANGES } from './cases/changes.ts';
import { CITE } from './cases/cite.ts';
import { CORE } from './cases/core.ts';
import { DUE } from './cases/due.ts';
import { FMT } from './cases/fmt.ts';
import { FORMATS } from './cases/formats.ts';
import { HISTORY } from './cases/history.ts';
import { HELP } from './cases/help.ts';
import { MATRIX } from './cases/matrix.ts';
import { OVERVIEW } from './cases/overview.ts';
import { PAPERS } from './cases/papers.ts';
import { PEOPLE } from './cases/people.ts';
import { PLAN } from './cases/plan.ts';
import { PROGRESS } from './cases/progress.ts';
import { QUESTIONS } from './cases/questions.ts';
import { RECORD } from './cases/record.ts';
import { ROTATE } from './cases/rotate.ts';
import { ROTATION_PLAN } from './cases/rotation-plan.ts';
import { SEARCH } from './cases/search.ts';
import { TASKS } from './cases/tasks.ts';
import { UNITS } from './cases/units.ts';
import { exampleHistory } from '../histories.ts';
import { bangzhen } from './io.ts';

/**
 * Command, output and exit code together, one file a case and language. A change of any of them is a
 * change that users see: read the difference before accepting it with `npm run golden`.
 */
const CASES = [
  ...CORE,
  ...TASKS,
  ...UNITS,
  ...PEOPLE,
  ...PLAN,
  ...ROTATION_PLAN,
  ...CITE,
  ...SEARCH,
  ...OVERVIEW,
  ...MATRIX,
  ...AUDIT,
  ...PAPERS,
  ...DUE,
  ...CALENDAR,
  ...PROGRESS,
  ...HISTORY,
  ...CHANGES,
  ...FORMATS,
  ...FMT,
  ...RECORD,
  ...ROTATE,
  ...HELP,
  ...QUESTIONS,
];

const same = (text: string): string => text;

const LANGS = ['zh', 'en'] as const;

for (const [name, argv, setting] of CASES) {
  for (const lang of LANGS) {
    test(`${name} (${lang})`, async () => {
      // A history that is the same everywhere, with marks for the ids of its commits.
      const asked = argv[0] === 'changes' && !argv.includes('--help');
      const { env, masked } = asked ? exampleHistory() : { env: {}, masked: same };
      const ran = await bangzhen([...argv, '--lang', lang], { ...setting, env });
      const shown = argv.map((arg) => (arg.includes(' ') ? `'${arg}'` : arg)).join(' ');
      const parts = [
        `$ bangzhen ${shown} --lang ${lang}`.replace('  ', ' '),
        masked(ran.out),
        ...(ran.err ? [`--- stderr\n${ran.err}`] : []),
        ...Object.entries(ran.written).map(([path, text]) => `--- file ${path}\n${text}`),
        `--- exit ${ran.code}\n`,
      ];
      await expect(parts.join('\n')).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
    });
  }
}

test('every golden file belongs to a case, and no two cases to one file', () => {
  const files = CASES.flatMap(([name]) => LANGS.map((lang) => `${name}.${lang}.txt`)).sort();
  expect(readdirSync(new URL('golden', import.meta.url)).sort()).toEqual(files);
});
