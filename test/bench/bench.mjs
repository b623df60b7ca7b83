// Times the program as whole processes, in turn with bare Node, and prints medians and ratios against the
// budgets. For people to read; no test depends on it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 21);
const program = fileURLToPath(new URL('../../dist/bangzhen.cjs', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'bangzhen-bench-'));

const CASES = [
  ['query, shipped data as installed', ['who-leads', '13'], {}, 1.35],
  ['paper, shipped data as installed', ['town-report', '双水镇'], {}, 1.35],
  ['table, shipped data as installed', ['towns'], {}, 1.35],
  ['list, shipped data as installed', ['units'], {}, 1.35],
  ['rules, shipped data as installed', ['audit'], {}, 1.35],
  ['search, shipped data as installed', ['search', '四好农村路'], {}, 1.35],
  ['search by pinyin (loads a library)', ['search', 'shuangsh'], {}, 1.35],
  ['meeting paper, no names', ['meeting-pack', '--for', '2022-06-30', '--no-names'], {}, 1.35],
  ['--help', ['--help'], {}, 1.35],
  ['--version', ['--version'], {}, 1.35],
  ['query, caching off', ['who-leads', '13'], { BANGZHEN_NO_CACHE: '1' }, 3],
  ['validate, every check', ['validate'], { BANGZHEN_NO_CACHE: '1' }, 4],
  ['fmt --check', ['fmt', '--check'], {}, 3],
];

/** Wall-clock seconds of one whole process. */
function once(args, env) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, XDG_CACHE_HOME: scratch, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`Node ${process.version}, ${RUNS} runs of each, in turn with node -e 0; medians\n`);
console.log('case                                 bangzhen  bare node  ratio  budget');
for (const [name, args, env, budget] of CASES) {
  once([program, ...args], env);
  const [ours, bare, ratios] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(once([program, ...args], env));
    bare.push(once(['-e', '0'], {}));
    ratios.push(ours.at(-1) / bare.at(-1));
  }
  const milliseconds = (value) => `${(value * 1000).toFixed(0)} ms`;
  const ratio = median(ratios);
  console.log(
    `${name.padEnd(36)} ${milliseconds(median(ours)).padStart(8)}  ${milliseconds(median(bare)).padStart(9)}  ${ratio.toFixed(2).padStart(5)}  ${budget.toFixed(2).padStart(6)}${ratio > budget ? '  over' : ''}`,
  );
}
rmSync(scratch, { recursive: true, force: true });
