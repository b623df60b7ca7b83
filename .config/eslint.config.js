import tseslint from 'typescript-eslint';

/** The rooms of src/ in the order in which data flow. A room imports only from rooms before it. */
const ROOMS = [
  ['calendar', 'text'],
  ['source'],
  ['check'],
  ['plan'],
  ['query'],
  ['render', 'report', 'edit'],
  ['commands'],
  ['cli'],
  ['main'],
];
const FLOW =
  'Data flow one way: calendar, text → source → check → plan → query → render, report, edit → commands → cli → main.';

/** Modules that touch the world; answers and their words are made from values alone. */
const WORLD = [
  'fs',
  'fs/promises',
  'child_process',
  'process',
  'os',
  'tty',
  'readline',
  'net',
  'http',
];
const PURE = new Set(['calendar', 'text', 'query', 'render', 'report']);
/** What answers know nothing of: colours and tables. */
const LAYOUT = ['chalk', 'cli-table3'];

/** The clock comes in as an argument. */
const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
].map((selector) => ({ selector, message: 'The day comes in as an argument.' }));

/** The rule of the rooms for one room, for import statements and import() alike. */
function roomRule(room, index) {
  const later = ROOMS.slice(index + 1).flat();
  const wayUp = later.length > 0 ? `^(?:\\.\\.?/)+(?:${later.join('|')})(?:/|\\.ts$)` : '^$';
  const paths = [
    ...(PURE.has(room) ? WORLD.flatMap((name) => [name, `node:${name}`]) : []),
    ...(room === 'query' ? LAYOUT : []),
  ];
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}.ts`],
    rules: {
      'no-restricted-imports': ['error', { paths, patterns: [{ regex: wayUp, message: FLOW }] }],
      'no-restricted-syntax': [
        'error',
        ...(room === 'main' ? [] : CLOCK),
        {
          selector: `ImportExpression > Literal[value=/${wayUp.replaceAll('/', '\\/')}/]`,
          message: FLOW,
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['**/*.gen.*', 'dist/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['.build/**/*.cjs', 'test/**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['.config/**', '.build/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  // Only the process boundary touches the process; nothing else prints.
  {
    files: ['src/**'],
    ignores: ['src/main.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console'] },
  },
  ...ROOMS.flatMap((rooms, index) => rooms.map((room) => roomRule(room, index))),
);
