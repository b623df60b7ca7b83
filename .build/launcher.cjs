#!/usr/bin/env node
// Starts program.cjs with the code compiled at build time, where this Node can use it. Nothing else.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, 'program.cjs');

/** Code that V8 compiled for this very version of Node; absent in a package built with another. */
function compiledCode() {
  try {
    return readFileSync(join(__dirname, `program.${process.version}.${process.arch}.code`));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const cachedData = compiledCode();
if (cachedData === undefined) {
  // Node 22 and later keep compiled code themselves when asked to.
  require('node:module').enableCompileCache?.();
  require(file);
} else {
  // The bundle is ASCII: latin1 reads it without decoding.
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData });
  script.runInThisContext()(exports, require, module, file, __dirname);
}
