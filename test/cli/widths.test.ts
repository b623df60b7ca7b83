import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { displayWidth } from '../../src/text/width.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { ask } from './questions.ts';

/** Questions whose answers hold tables, cards, lists, long texts and mixed 汉字 and ASCII. */
const LINES = [
  'who-leads 13',
  'who-leads 会城',
  'who-leads 市政府办公室',
  'tasks',
  'tasks 2',
  'tasks --columns number,text,lead,units,deadline',
  'units',
  'units --sort -leads',
  'units 区农业农村局',
  'towns',
  'towns --ranks',
  'towns 会城',
  'teams',
  'teams 大鳌',
  'people',
  'people --captain',
  'people 张炎庭',
  'plan',
  'plan targets',
  'plan deadlines',
  'plan goals',
  'plan rules',
  'plan obligations',
  'plan duties',
  'plan discrepancies',
  'plan R20',
  'plan X57',
  'cite 三(三)',
  'cite 附件2',
  'cite L105-122',
  'search 乡村振兴',
  'search shuangsh',
  'history 会城',
  'history 24',
  'history 区农业农村局',
  'history P01',
  `history 白沙 --data ${EXAMPLE_DIR}`,
  'overview',
  'overview --ascii',
  'overview --only units',
  'matrix units',
  'matrix units --numbers',
  'matrix towns',
  'audit',
  'audit --summary',
  'audit --rule R01',
  'rotation-due',
  'due',
  'due --obligation P19',
  'progress',
  'progress 13',
  'ledger',
  'briefing',
  'calendar --format text',
  'rotation-plan --from 2025-03-01 --batches 2 --handover',
  'rotation-plan --from 2025-03-01 --batches 12 --every 90d --handover',
  'rotation-plan --from 2025-03-01 --batches 4 --town 罗坑',
  'town-report 大鳌',
  'unit-report 区委组织部',
  'district-report',
  'meeting-pack --for 2022-06-30',
  'changes HEAD~1',
  'changes v1 HEAD --no-names',
  'validate',
  'coverage',
  'record talk --town 双水 --date 2022-06-01 --dry-run',
  `rotate 青石 --out 钱示二 --in 陶示卯 --new-person --unit 区农林局 --on 2024-10-08 --record 2024/decision-云组〔2024〕12号-2024-09-30 --dry-run --data ${EXAMPLE_DIR}`,
  'fmt --check',
];

test('every command is among them', () => {
  const asked = new Set(LINES.map((line) => line.split(' ')[0]));
  expect(COMMANDS.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
});

/** Lines of the data files that a command would write stand as they are. */
function isOfFile(asked: string, line: string): boolean {
  return /^(?:record|rotate) /.test(asked) && /^(?:[+ -] |# |[a-z_]+:)/.test(line);
}

for (const width of [60, 80, 120]) {
  for (const lang of ['zh', 'en'] as const) {
    test.each(LINES)(`no line of %s is wider than ${width} columns (${lang})`, async (line) => {
      const { out, code } = await ask(line, lang, width);
      expect(code).toBe(0);
      const wide = out
        .split('\n')
        .filter((each) => displayWidth(each) > width && !isOfFile(line, each));
      expect(wide).toEqual([]);
    });
  }
}
