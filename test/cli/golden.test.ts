import { expect, test } from 'vitest';
import { bangzhen } from './io.ts';

/**
 * Command, output and exit code together, one file a case and language. A change of any of them is a
 * change that users see: read the difference before accepting it with `npm run golden`.
 */
const CASES: readonly (readonly [
  name: string,
  argv: readonly string[],
  setting?: { terminal: number },
])[] = [
  ['no-command', []],
  ['help', ['--help']],
  ['version', ['--version']],
  ['who-leads-help', ['who-leads', '--help']],
  ['town-report-help', ['town-report', '--help']],
  ['rotation-due-help', ['rotation-due', '--help']],
  ['towns-help', ['towns', '--help']],
  ['teams-help', ['teams', '--help']],
  ['tasks-help', ['tasks', '--help']],
  ['validate-help', ['validate', '--help']],
  ['coverage-help', ['coverage', '--help']],
  ['who-leads-13', ['who-leads', '13']],
  ['who-leads-24', ['who-leads', '第24项']],
  ['who-leads-25', ['who-leads', '25']],
  ['who-leads-28', ['who-leads', '28']],
  ['who-leads-29', ['who-leads', '29']],
  ['who-leads-30', ['who-leads', '30']],
  ['who-leads-37', ['who-leads', '37']],
  ['who-leads-40', ['who-leads', '40']],
  ['who-leads-44', ['who-leads', '44']],
  ['who-leads-46', ['who-leads', '46']],
  ['who-leads-21', ['who-leads', '21']],
  ['who-leads-words', ['who-leads', '四好农村路']],
  ['who-leads-town', ['who-leads', '双水镇']],
  ['who-leads-huicheng', ['who-leads', '会城']],
  ['who-leads-unit', ['who-leads', '区民政局']],
  ['who-leads-unit-with-people', ['who-leads', '市政府办公室']],
  ['who-leads-unit-fragment', ['who-leads', '区科工商务局']],
  ['who-leads-json', ['who-leads', '24', '--format', 'json']],
  ['town-report', ['town-report', '双水镇']],
  ['town-report-80', ['town-report', 'daao', '--width', '80']],
  ['town-report-huicheng', ['town-report', '会城街办', '--as-of', '2022-06-30']],
  ['town-report-before', ['town-report', '三江', '--as-of', '2021-12-31', '--width', '60']],
  ['rotation-due-town', ['rotation-due', '--town', '司前', '--as-of', '2024-12-31']],
  [
    'rotation-due-within',
    ['rotation-due', '--town', '司前', '--as-of', '2024-12-31', '--within', '30d'],
  ],
  ['rotation-due-json', ['rotation-due', '--town', '会城', '--format', 'json']],
  ['towns', ['towns']],
  ['towns-60', ['towns', '--width', '60']],
  ['towns-one', ['towns', '440705108']],
  ['teams', ['teams']],
  ['teams-huicheng', ['teams', '会城']],
  ['teams-daao', ['teams', '大鳌']],
  ['teams-terminal', ['teams', '大鳌'], { terminal: 60 }],
  ['tasks', ['tasks']],
  ['tasks-13', ['tasks', '13']],
  ['tasks-2', ['tasks', '2']],
  ['tasks-50', ['tasks', '50']],
  ['tasks-41', ['tasks', '41']],
  ['tasks-words', ['tasks', '乡村振兴示范带']],
  ['validate', ['validate']],
  ['validate-json', ['validate', '--format', 'json']],
  ['coverage', ['coverage']],
  ['unknown-town', ['town-report', '双水真']],
  ['unknown-unit', ['who-leads', '区民政句']],
  ['unknown-task', ['who-leads', '52']],
  ['unknown-words', ['tasks', '航天发射']],
  ['unknown-command', ['town-reprot', '双水']],
  ['unknown-option', ['teams', '--asof', '2022-01-01']],
  ['unknown-check', ['validate', '--check', 'quotes']],
  ['impossible-date', ['teams', '--as-of', '2022-02-30']],
  ['impossible-span', ['rotation-due', '--within', '6 months']],
  ['impossible-format', ['towns', '--format', 'xml']],
  ['missing-argument', ['who-leads']],
  ['too-many-arguments', ['towns', '双水', '三江']],
  ['option-without-value', ['teams', '--as-of']],
  ['no-data', ['towns', '--data', '/nowhere']],
];

const LANGS = ['zh', 'en'] as const;

for (const [name, argv, setting] of CASES) {
  for (const lang of LANGS) {
    test(`${name} (${lang})`, async () => {
      const ran = await bangzhen([...argv, '--lang', lang], setting);
      const shown = argv.map((arg) => (arg.includes(' ') ? `'${arg}'` : arg)).join(' ');
      const parts = [
        `$ bangzhen ${shown} --lang ${lang}`.replace('  ', ' '),
        ran.out,
        ...(ran.err ? [`--- stderr\n${ran.err}`] : []),
        `--- exit ${ran.code}\n`,
      ];
      await expect(parts.join('\n')).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
    });
  }
}
