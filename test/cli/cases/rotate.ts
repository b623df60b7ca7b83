import type { Case } from './case.ts';

/** On the worked example; nothing is written. */
const on = (line: string): string[] => [
  ...`rotate ${line}`.split(' '),
  ...['--data', 'test/example/data'],
];

const DAY = '--on 2024-10-08 --record 2024/decision-云组〔2024〕12号-2024-09-30';
const NEW = '--in 陶示卯 --new-person --unit 区农林局';

export const ROTATE: readonly Case[] = [
  ['rotate', on(`青石 --out 钱示二 ${NEW} ${DAY} --dry-run`)],
  ['rotate-out', on(`青石 --out 钱示二 ${DAY} --dry-run`)],
  ['rotate-json', on(`青石 --out 钱示二 ${DAY} --dry-run --format json`)],
  ['rotate-nobody', on(`青石 --out 钱示二 ${NEW} ${DAY}`)],
  ['rotate-two-captains', on(`青石 ${NEW} --role volunteer --captain --gap 无 ${DAY} --yes`)],
  ['rotate-left', on(`白沙 --out 蒋示甲 ${DAY} --yes`)],
  ['rotate-arrival', on('白沙 --out 孔示辛 --on 2024-06-30 --document rotation --lines 3 --yes')],
  ['rotate-there', on(`青石 --out 钱示二 --in 孙示三 ${DAY} --yes`)],
  ['rotate-unknown-person', on(`青石 --out 钱示二 --in 孔示 ${DAY} --yes`)],
  ['rotate-no-ground', on('青石 --out 钱示二 --on 2024-10-08')],
];
