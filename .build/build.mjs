// Builds dist/: the program as one file, with validators compiled from the schemas.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeValidators } from './validators.mjs';

const root = new URL('../', import.meta.url);
const kinds = JSON.parse(readFileSync(new URL('.build/kinds.json', root), 'utf8'));
const pkg = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

rmSync(new URL('dist/', root), { recursive: true, force: true });
mkdirSync(new URL('dist/', root));
writeValidators();

/** The parser of command lines can run other programs, which ours has none of; loading that takes time. */
const noChildProcesses = {
  name: 'no-child-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Pinyin is large and seldom asked for: it is a file of its own, loaded when it is. */
const pinyinApart = {
  name: 'pinyin-apart',
  setup(build) {
    build.onResolve({ filter: /^pinyin-pro$/ }, () => ({ path: './pinyin.cjs', external: true }));
  },
};

const options = {
  absWorkingDir: root.pathname,
  entryPoints: ['src/main.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: 'dist/program.cjs',
  minify: true,
  legalComments: 'none',
  // In a CommonJS file a real import() would load through the slow ESM loader.
  supported: { 'dynamic-import': false },
  alias: { 'string-width': './.build/string-width.cjs' },
  metafile: true,
  logLevel: 'warning',
  plugins: [noChildProcesses, pinyinApart],
};

const pinyin = await build({
  ...options,
  entryPoints: undefined,
  stdin: { contents: "export { pinyin } from 'pinyin-pro';", resolveDir: root.pathname },
  outfile: 'dist/pinyin.cjs',
  plugins: [],
});

// The build id is a digest of the code itself: a snapshot made by other code is never taken for ours.
const plain = await build({
  ...options,
  write: false,
  define: { BUILD_ID: '""', VERSION: JSON.stringify(pkg.version) },
});
const id = createHash('sha256').update(plain.outputFiles[0].contents).digest('hex').slice(0, 12);
const result = await build({
  ...options,
  write: false,
  define: {
    BUILD_ID: JSON.stringify(`${pkg.version}+${id}`),
    VERSION: JSON.stringify(pkg.version),
  },
});
// What the bundler leaves in regular expressions is escaped too: the launcher reads the file as ASCII.
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(
  new URL('dist/program.cjs', root),
  result.outputFiles[0].text.replace(/[^\0-\x7f]/g, escape),
);
const commands = Object.keys(kinds).filter((kind) => kind !== 'help' && kind !== 'checks');
writeFileSync(
  new URL('dist/bangzhen.cjs', root),
  readFileSync(new URL('.build/launcher.cjs', root), 'utf8').replace(
    'new Set(COMPILED)',
    `new Set(${JSON.stringify(commands)})`,
  ),
);
chmodSync(new URL('dist/bangzhen.cjs', root), 0o755);
writeFileSync(new URL('dist/LICENSES.txt', root), licenses(result.metafile, pinyin.metafile));

writeSnapshotOfShippedData();
for (const kind of Object.keys(kinds)) writeCodeCache(kind);

/** Asks the program for one answer with an empty cache folder and keeps the snapshot it makes. */
function writeSnapshotOfShippedData() {
  const cache = mkdtempSync(join(tmpdir(), 'bangzhen-'));
  const program = fileURLToPath(new URL('dist/bangzhen.cjs', root));
  const data = fileURLToPath(new URL('data', root));
  const env = { ...process.env, XDG_CACHE_HOME: cache, BANGZHEN_NO_CACHE: '' };
  const result = spawnSync(process.execPath, [program, 'towns', '--data', data, '--lang', 'en'], {
    env,
    encoding: 'utf8',
  });
  if (result.status === 0) {
    const dir = join(cache, 'bangzhen');
    const [name] = readdirSync(dir).filter((file) => file.endsWith('.snapshot'));
    copyFileSync(join(dir, name), new URL('dist/snapshot', root));
    chmodSync(new URL('dist/snapshot', root), 0o644);
  } else {
    // Broken data must not keep the program from being built: validate is how they are mended.
    process.stderr.write(`build: no snapshot of the shipped data\n${result.stderr}`);
  }
  rmSync(cache, { recursive: true, force: true });
}

/** Lets a fresh process run the usual questions and keep what was compiled for them. */
function writeCodeCache(kind) {
  const warm = fileURLToPath(new URL('.build/warm.cjs', root));
  const result = spawnSync(process.execPath, [warm, kind], {
    encoding: 'utf8',
    env: { ...process.env, BANGZHEN_NO_CACHE: '' },
  });
  if (result.status !== 0) throw new Error(`no code cache:\n${result.stderr}`);
}

/** Licences of the libraries that the program files contain. */
function licenses(...metafiles) {
  const names = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  return [...names]
    .sort()
    .map((name) => {
      const dir = new URL(`node_modules/${name}/`, root);
      const { version, license } = JSON.parse(readFileSync(new URL('package.json', dir), 'utf8'));
      const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']
        .map((file) => read(new URL(file, dir)))
        .find(Boolean);
      if (!text) throw new Error(`${name}: no licence text`);
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
    })
    .join('\n' + '-'.repeat(80) + '\n\n');
}

function read(url) {
  try {
    return readFileSync(url, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
