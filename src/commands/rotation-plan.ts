import type { Plan } from '../plan/model.ts';
import type { RotationPlan } from '../query/rotation-plan/answer.ts';
import type { RotationOptions } from '../query/rotation-plan/case.ts';
import { MESSAGES } from '../text/messages.ts';
import {
  dayOption,
  flagOption,
  isReply,
  numberOption,
  show,
  spanOption,
  textOption,
  townOr,
  TOWN_OPTION,
  usage,
} from './program/common.ts';
import type { CommandDef, Request } from './program/request.ts';

export const rotationPlanCommand: CommandDef = {
  name: 'rotation-plan',
  gives: 'answer',
  summary: {
    zh: '分批轮换的建议：谁在哪一批轮换，无法安排的说明原因',
    en: 'a proposal for rotation in batches: who moves when, or why it cannot be done',
  },
  about: {
    zh: '在各队任何一批都不低于最低人数（方案二（一）“不少于5人”）、都留有熟悉情况的人、共用人员只轮换一次的前提下，给出逾期最少、各批最均匀的安排。只是按规则推算的建议，供研究，不是决定。到任满3年或没有到任日期的人员列入，期内未到期的不列入。有人无法安排时退出码为1。',
    en: 'No team falls under its minimum in any batch (section 二（一）, at least 5), each keeps people who know the work, shared people move once; of all such schedules the one with the fewest days past due, then the most even. It is worked out from the rules and decides nothing. Whoever has served 3 years by the last batch, or whose day of arrival is missing, is to move. Exit code 1 where somebody cannot.',
  },
  args: [],
  options: [
    {
      flags: '--from <date>',
      about: {
        zh: '第一批的日期，YYYY-MM-DD（必需）',
        en: 'day of the first batch, YYYY-MM-DD (required)',
      },
    },
    {
      flags: '--batches <n>',
      about: { zh: '分几批，1至12（必需）', en: 'number of batches, 1 to 12 (required)' },
    },
    {
      flags: '--every <span>',
      about: {
        zh: '每批相隔：90d、6m、1y（默认 6m）',
        en: 'time between batches: 90d, 6m, 1y (default: 6m)',
      },
    },
    {
      flags: '--handover',
      about: {
        zh: '接任者先到岗、离任者后走（否则先走后补，走时不得低于最低人数）',
        en: 'successors come before the leavers go (else a team must not fall under its minimum meanwhile)',
      },
    },
    {
      flags: '--keep <n>',
      about: {
        zh: '每批每队至少留几名熟悉情况的人（默认2，方案没有规定）',
        en: 'how many who know the work a team keeps in each batch (default: 2, not set by the plan)',
      },
    },
    TOWN_OPTION,
  ],
  dated: false,
  examples: [
    {
      line: 'rotation-plan --from 2025-03-01 --batches 4',
      about: { zh: '分4批，每半年一批', en: 'in four batches, one every half-year' },
    },
    {
      line: 'rotation-plan --from 2025-03-01 --batches 2 --every 90d --handover',
      about: {
        zh: '分2批，相隔90天，接任者先到岗',
        en: 'in two batches 90 days apart, successors first',
      },
    },
    {
      line: 'rotation-plan --from 2025-03-01 --batches 4 --town 双水 --format json',
      about: { zh: '双水镇的部分，供程序使用', en: 'the part of one town, for programs' },
    },
  ],
  async run(request) {
    const from = dayOption(request, 'from');
    if (from === undefined) throw usage(request, MESSAGES.fromMissing());
    const batches = numberOption(request, 'batches', { least: 1, most: 12 });
    if (batches === undefined) throw usage(request, MESSAGES.batchesMissing());
    const options: RotationOptions = {
      from,
      batches,
      every: spanOption(request, 'every', '6m'),
      handover: flagOption(request, 'handover'),
      keep: numberOption(request, 'keep', { least: 1, most: 99 }) ?? 2,
    };
    const plan = await request.open(from);
    await refuseDays(plan, options, request);
    const words = textOption(request, 'town');
    const town = words === undefined ? undefined : townOr(plan, words, request);
    if (town && isReply(town)) return town;
    const { rotationPlan } = await import('../query/rotation-plan/rotation-plan.ts');
    const answer = rotationPlan(plan, { ...options, ...(town && { town: town.id }) });
    const reply = await show(request, answer, async (style) =>
      (await import('../render/rotation-plan/view.ts')).rotationPlanView(plan, answer, style),
    );
    return {
      ...reply,
      err: await beside(plan, answer, request),
      code: answer.feasible ? 0 : 1,
    };
  },
};

/** Days for which the data cannot answer, or that reach into the next round of rotation. */
async function refuseDays(plan: Plan, options: RotationOptions, request: Request): Promise<void> {
  const { snapshot } = plan.data.dataset;
  if (options.from < snapshot)
    throw usage(request, MESSAGES.beforeSnapshot(options.from, snapshot));
  const { batchDays, isTooLong } = await import('../query/rotation-plan/case.ts');
  if (!isTooLong(plan, options)) return;
  const { rotationTerm } = await import('../query/rotation.ts');
  throw usage(
    request,
    MESSAGES.batchesTooLong(batchDays(options).at(-1)!, rotationTerm(plan).years),
  );
}

/** A sheet has no notes: what its rows do not hold is told on stderr. */
async function beside(
  plan: Plan,
  answer: RotationPlan,
  { format, lang }: Request,
): Promise<string> {
  if (format !== 'csv' && format !== 'tsv') return '';
  const { sheetNotes } = await import('../render/rotation-plan/sheet.ts');
  return sheetNotes(plan, answer, lang)
    .map((line) => `${line}\n`)
    .join('');
}
