import type { Plan, Posting } from '../plan/model.ts';
import { clausesOfRules } from '../plan/rules.ts';
import { tableOf } from '../plan/tables.ts';
import { groupRule, noGroupLead } from '../query/units/group-lead.ts';
import type { Lang } from '../text/local.ts';
import { pick } from './layout/view.ts';

/** What makes a unit lead of a group: （据二（一）和附件2推定）. */
export function groupGround(plan: Plan, lang: Lang): string {
  const { zh, en } = tableOf(plan, 'teams');
  const clause = clausesOfRules(groupRule(plan)).join('');
  return pick(lang, `（据${clause}和${zh}推定）`, ` (inferred from section ${clause} and ${en})`);
}

/** The lead unit of a town's group, or why it cannot be told; nothing where no rule makes one. */
export function groupLeadRow(
  plan: Plan,
  captain: Posting | null,
  unit: string | null,
  lang: Lang,
): [string, string][] {
  if (!groupRule(plan)) return [];
  const why = noGroupLead(plan, captain);
  const said =
    unit === null
      ? pick(lang, `无法确认（${why.zh}）`, `cannot be told (${why.en})`)
      : unit + groupGround(plan, lang);
  return [[pick(lang, '组团牵头', 'Group lead'), said]];
}
