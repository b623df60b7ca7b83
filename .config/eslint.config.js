import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order in which data flow. A room imports only from rooms before it. */
const ROOMS = [
  ['calendar', 'text'],
  ['source'],
  ['check'],
  ['plan'],
  ['query'],
  ['render'],
  ['report'],
  ['commands'],
  ['cli.ts'],
  ['main.ts'],
];

/** For each room, everything in src/ that comes later. render and report do not know each other's views. */
const zones = ROOMS.flatMap((rooms, index) =>
  rooms.map((room) => ({
    target: `./src/${room}`,
    from: ROOMS.slice(index + 1)
      .flat()
      .map((later) => `./src/${later}`),
    message:
      'Data flow one way: calendar, text → source → check → plan → query → render → report → commands → cli → main.',
  })),
).filter((zone) => zone.from.length > 0);

const OUTSIDE = [
  'node:fs',
  'node:fs/promises',
  'node:child_process',
  'node:process',
  'node:os',
  'node:tty',
  'node:readline',
];

export default tseslint.config(
  { ignores: ['**/*.gen.*', 'dist/**'] },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: process.cwd(), zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['.build/**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['.config/**', '.build/**', 'test/bench/**'],
    rules: { 'import-x/no-default-export': 'off', 'no-console': 'off' },
  },
  // Only the process boundary touches the process; nothing else prints.
  {
    files: ['src/**'],
    ignores: ['src/main.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console'] },
  },
  // Answers are computed from values: no files, no clock, no colours, no widths.
  {
    files: ['src/query/**', 'src/render/**', 'src/report/**', 'src/text/**', 'src/calendar/**'],
    rules: { 'no-restricted-imports': ['error', { paths: OUTSIDE }] },
  },
  {
    files: ['src/query/**', 'src/calendar/**', 'src/plan/**', 'src/check/**', 'src/source/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The day comes in as an argument.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The day comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/query/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [...OUTSIDE, 'chalk', 'cli-table3'] }] },
  },
);
