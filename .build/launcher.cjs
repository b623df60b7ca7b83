#!/usr/bin/env node
// Starts program.cjs with the code compiled at build time, where this Node can use it. Nothing else.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, 'program.cjs');

/** Commands that have compiled code; the build puts their names in. */
const COMMANDS = new Set(COMPILED);

/**
 * Code that V8 compiled for this very version of Node; absent in a package built with another. It
 * stands twice in its file, since V8 does not notice damage: what is not twice the same is not used.
 */
function compiledCode() {
  const { version, platform, arch, argv, env } = process;
  // Each command has the code it needs; what has none takes that of help, which only costs time.
  const checks = env.BANGZHEN_NO_CACHE || argv[2] === 'validate' || argv[2] === 'coverage';
  const kind = checks
    ? 'checks'
    : COMMANDS.has(argv[2]) && !argv.includes('--help')
      ? argv[2]
      : 'help';
  try {
    const bytes = readFileSync(join(__dirname, `${kind}.${version}.${platform}-${arch}.code`));
    const half = bytes.subarray(0, bytes.length / 2);
    return bytes.length > 0 && half.equals(bytes.subarray(half.length)) ? half : undefined;
  } catch (error) {
    // It only saves time: whatever keeps it from being read, the program itself is there.
    if (error.code !== undefined) return undefined;
    throw error;
  }
}

const cachedData = compiledCode();
if (cachedData === undefined) {
  // Node 22 and later keep compiled code themselves when asked to.
  if (!process.env.BANGZHEN_NO_CACHE) require('node:module').enableCompileCache?.();
  require(file);
} else {
  // The bundle is ASCII: latin1 reads it without decoding.
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData });
  script.runInThisContext()(exports, require, module, file, __dirname);
}
