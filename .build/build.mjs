// Builds dist/: the program as one file, with validators compiled from the schemas.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { writeValidators } from './validators.mjs';

const root = new URL('../', import.meta.url);
const pkg = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

rmSync(new URL('dist/', root), { recursive: true, force: true });
mkdirSync(new URL('dist/', root));
writeValidators();

const options = {
  absWorkingDir: root.pathname,
  entryPoints: ['src/main.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: 'dist/bangzhen.cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  banner: { js: '#!/usr/bin/env node' },
  alias: { 'string-width': './src/text/string-width.ts' },
  metafile: true,
  plugins: [
    {
      // Compiled schemas are large and only needed to check data not seen before: a file of their own.
      name: 'validators',
      setup(build) {
        build.onResolve({ filter: /validators\.gen\.js$/ }, () => ({
          path: './validators.cjs',
          external: true,
        }));
      },
    },
  ],
  logLevel: 'warning',
};

await build({
  absWorkingDir: root.pathname,
  entryPoints: ['src/check/schema/validators.gen.js'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: 'dist/validators.cjs',
  minify: true,
  logLevel: 'warning',
});

// The build id is a digest of the code itself: a snapshot made by other code is never taken for ours.
const plain = await build({ ...options, write: false, define: { BUILD_ID: '""' } });
const id = createHash('sha256').update(plain.outputFiles[0].contents).digest('hex').slice(0, 12);
const result = await build({
  ...options,
  define: { BUILD_ID: JSON.stringify(`${pkg.version}+${id}`) },
});
chmodSync(new URL('dist/bangzhen.cjs', root), 0o755);
writeFileSync(new URL('dist/LICENSES.txt', root), licenses(result.metafile));

/** Licences of the libraries that the program file contains. */
function licenses(metafile) {
  const names = new Set();
  for (const input of Object.keys(metafile.inputs)) {
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

await import('./snapshot.mjs');
