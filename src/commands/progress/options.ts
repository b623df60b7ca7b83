import type { Plan } from '../../plan/model.ts';
import type { ProgressFilter } from '../../query/progress/progress.ts';
import { PROGRESS_STATES } from '../../query/progress/row.ts';
import { MESSAGES } from '../../text/messages.ts';
import {
  dayOption,
  isReply,
  listOption,
  textOption,
  townOr,
  unitOr,
  usage,
} from '../program/common.ts';
import { groupOption } from '../tasks/options.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const SINCE_OPTION: OptionDef = {
  flags: '--since <date>',
  about: {
    zh: '只计某日以后的报送，以前的视为本期未报送（已完成的除外）',
    en: 'only reports from a day on; older ones do not count, unless the task was completed',
  },
};

export const PROGRESS_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--town <town>',
    about: { zh: '一个镇（街）的进展', en: 'of one town' },
  },
  {
    flags: '--unit <unit>',
    about: { zh: '单位牵头或配合的', en: 'with a part for this unit' },
  },
  { flags: '--group <number>', about: { zh: '附件3的组', en: 'group of annex 3' } },
  {
    flags: '--state <states>',
    about: {
      zh: `只看这些状态，用逗号分隔：${PROGRESS_STATES.join('、')}`,
      en: `only these states, with commas between: ${PROGRESS_STATES.join(', ')}`,
    },
  },
  SINCE_OPTION,
];

/** What the options ask for, or the reply that a town or unit is not there. Throws UsageError. */
export function progressFilter(plan: Plan, request: Request): ProgressFilter | Reply {
  const states = listOption(request, 'state', PROGRESS_STATES);
  const group = groupOption(plan, request);
  const since = sinceOption(request);
  const [townWords, unitWords] = [textOption(request, 'town'), textOption(request, 'unit')];
  const town = townWords === undefined ? undefined : townOr(plan, townWords, request);
  if (town && isReply(town)) return town;
  const unit = unitWords === undefined ? undefined : unitOr(plan, unitWords, request);
  if (unit && isReply(unit)) return unit;
  return { town: town?.id, unit: unit?.name, group, states, since };
}

/** A day not after the one that the answer is for; undefined where it is not given. Throws UsageError. */
export function sinceOption(request: Request): string | undefined {
  const since = dayOption(request, 'since');
  if (since !== undefined && since > request.asOf)
    throw usage(request, MESSAGES.sinceAfter(since, request.asOf));
  return since;
}
