import type { Conflict } from '../../edit/rotate/rotation.ts';
import type { Plan } from '../../plan/model.ts';
import { nearestPeople } from '../../plan/people.ts';
import { nearestUnits } from '../../plan/names.ts';
import { CONFLICT_WORDS } from '../../text/conflicts.ts';
import { printable } from '../../text/printable.ts';
import { isReply, negative, townOr } from '../program/common.ts';
import { heedWriting, WRITE_OPTIONS } from '../program/writing.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { rotationDay, readRotation, ROTATE_OPTIONS } from './options.ts';

export const rotateCommand: CommandDef = {
  name: 'rotate',
  gives: 'change',
  summary: {
    zh: '登记一次轮换：一人离任、一人接任',
    en: 'record a rotation: one posting ends, the next begins',
  },
  about: {
    zh: '在 teams/ 的文件中结束一条任职、写上下一条，其余逐字节不动。先显示改动，核对全部数据，并说明写入后哪些规定不符合或无法判断；经确认（或 --yes）才写入，几个文件要么全写，要么都不写。只有 --out 或只有 --in 时，只结束或只开始一条。',
    en: 'Ends a posting in a file of teams/ and writes the next one; everything else stays byte for byte. The change is shown first, the whole data set checked, and the rules named that it would break or leave without an answer; it is written when confirmed (or with --yes), all files or none. With only --out or only --in, one posting ends or begins.',
  },
  args: [
    {
      name: 'town',
      required: true,
      about: { zh: '镇（街）的名称、别名、编号或代码', en: 'name, alias, id or code of the town' },
    },
  ],
  options: [...ROTATE_OPTIONS, ...WRITE_OPTIONS],
  dated: false,
  examples: [
    {
      line: 'rotate 双水 --out 张晓侨 --in 张三 --new-person --unit 区财政局 --on 2026-12-01 --document 通知 --lines 3 --dry-run',
      about: { zh: '看一看一次轮换怎么登记', en: 'what a rotation would look like' },
    },
    {
      line: 'rotate 双水 --out 刘雅柔 --on 2026-12-01 --record 2026/decision-…',
      about: { zh: '一人离任，暂无接任', en: 'somebody leaves, nobody follows yet' },
    },
  ],
  async run(request) {
    heedWriting(request, 'rotate');
    const on = rotationDay(request);
    const plan = await request.open(on);
    const town = townOr(plan, request.args[0]!, request);
    if (isReply(town)) return town;
    const rotation = readRotation(plan, town.id, on, request);
    const { readDataFiles } = await import('../../source/files.ts');
    const { rotate } = await import('../../edit/rotate/rotate.ts');
    const rotated = rotate(plan.recorded, readDataFiles(request.dataDir), rotation);
    if ('conflict' in rotated) return refused(plan, rotated.conflict, request);
    const { shownRotation } = await import('./show.ts');
    const { propose } = await import('../program/propose.ts');
    return propose(request, rotated.changes, shownRotation(rotation, request));
  },
};

/** What stands against a rotation, with its place. */
function refused(plan: Plan, { code, value, fact, place }: Conflict, request: Request): Reply {
  const near =
    code === 'unknown-person'
      ? nearestPeople(plan, value)
      : code === 'unknown-unit'
        ? nearestUnits(plan, value)
        : [];
  const words = CONFLICT_WORDS[code]({ value: printable(value), fact: printable(fact) });
  const at = place === '' ? '' : `${printable(place)}: `;
  return negative(request, { zh: at + words.zh, en: at + (words.en ?? words.zh) }, near);
}
