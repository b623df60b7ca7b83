import { DUE_STATES } from '../../query/due/item.ts';
import type { DueFilter } from '../../query/due/due.ts';
import type { Plan } from '../../plan/model.ts';
import { findTown } from '../../plan/names.ts';
import { actorSet } from '../plan/options.ts';
import { isReply, listOption, textOption, unitOr } from '../program/common.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const OBLIGATION_OPTION: OptionDef = {
  flags: '--obligation <ids>',
  about: {
    zh: '只看这些事项（编号，用逗号分隔）',
    en: 'only these obligations (ids with commas)',
  },
};

export const ACTOR_OPTION: OptionDef = {
  flags: '--actor <who>',
  about: {
    zh: '只看由谁做的：单位、镇（街），或 dispatching-units、towns、teams、district',
    en: 'only by whom: a unit, a town, or dispatching-units, towns, teams, district',
  },
};

/** What the options ask for, or the reply that a town or unit is not there. */
export async function filterOf(plan: Plan, request: Request): Promise<DueFilter | Reply> {
  const known = plan.data.obligations.obligations.map(({ id }) => id);
  const obligations = listOption(request, 'obligation', known);
  const states = listOption(request, 'state', DUE_STATES);
  const actor = actorOption(plan, request);
  if (actor && isReply(actor)) return actor;
  return { obligations, states, actor };
}

/** A set, a town or a unit; or the reply that there is none. */
function actorOption(plan: Plan, request: Request): DueFilter['actor'] | Reply {
  const words = textOption(request, 'actor');
  if (words === undefined) return undefined;
  const set = actorSet(plan, words);
  if (set) return { set };
  const town = findTown(plan, words);
  if (town) return { town: town.id };
  const unit = unitOr(plan, words, request);
  return isReply(unit) ? unit : { unit: unit.name };
}
