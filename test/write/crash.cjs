// Preloaded into the program: at the n-th call that changes the file system the process is killed, or the call
// fails as on a full disk. How many there were is written to stderr at the end.
'use strict';
const fs = require('node:fs');

const { CRASH_AT, CRASH_HOW = 'kill', CRASH_IN } = process.env;
const at = Number(CRASH_AT);
let calls = 0;

/** Calls on files of the data set; what goes to the cache or to stdout is not counted. */
function concerns(args) {
  return args.some((arg) => typeof arg === 'string' && arg.startsWith(CRASH_IN));
}

function step(run) {
  calls++;
  if (calls !== at) return run();
  if (CRASH_HOW === 'kill') {
    process.kill(process.pid, 'SIGKILL');
    // The signal comes at once, but not before the next instruction.
    for (;;);
  }
  throw Object.assign(new Error('ENOSPC: no space left on device'), {
    code: 'ENOSPC',
    path: CRASH_IN,
  });
}

for (const name of ['linkSync', 'renameSync', 'rmSync', 'mkdirSync']) {
  const original = fs[name];
  // A full disk still lets names be taken away and changed.
  const full = CRASH_HOW !== 'kill' && name !== 'linkSync' && name !== 'mkdirSync';
  fs[name] = (...args) =>
    concerns(args) && !full ? step(() => original(...args)) : original(...args);
}
const open = fs.openSync;
const written = new Set();
fs.openSync = (...args) => {
  const writing = concerns(args) && args[1] === 'w';
  const file = writing ? step(() => open(...args)) : open(...args);
  if (writing) written.add(file);
  return file;
};
const write = fs.writeSync;
fs.writeSync = (file, bytes, ...rest) => {
  if (!written.has(file)) return write(file, bytes, ...rest);
  return step(() => {
    // Half of it is there when the process dies.
    return write(file, bytes, ...rest);
  });
};
const close = fs.closeSync;
fs.closeSync = (file) => {
  written.delete(file);
  return close(file);
};
process.on('exit', () => process.stderr.write(`calls=${calls}\n`));
