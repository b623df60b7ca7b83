// Runs the usual questions in one process and writes the code compiled for them beside the program.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const file = join(dist, 'program.cjs');
const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
const script = new Script(wrapped, { filename: file });
const start = script.runInThisContext();

/** What each kind of use runs: the less code a file holds, the less time it takes to load. */
const QUESTIONS = require('./kinds.json');
const [, , kind] = process.argv;
const asked = QUESTIONS[kind];
if (kind === 'checks') process.env.BANGZHEN_NO_CACHE = '1';

// Nothing of what the questions answer is wanted.
const fs = require('node:fs');
const { writeSync } = fs;
fs.writeSync = (_descriptor, bytes) => bytes.length;
const [node] = process.argv;

/** Starts the next question; called again whenever one has been answered and nothing is left to do. */
function next() {
  const question = asked.shift();
  if (question === undefined) {
    process.exitCode = 0;
    process.off('beforeExit', next);
    fs.writeSync = writeSync;
    const { version, platform, arch } = process;
    const code = script.createCachedData();
    // Twice, so that the launcher notices damage.
    writeFileSync(
      join(dist, `${kind}.${version}.${platform}-${arch}.code`),
      Buffer.concat([code, code]),
    );
    return;
  }
  process.argv = [node, file, ...question];
  start({}, createRequire(file), { exports: {} }, file, dist);
  // So that beforeExit comes again even where the answer needed no waiting.
  setImmediate(() => undefined);
}
process.chdir(join(dist, '..'));
process.on('beforeExit', next);
