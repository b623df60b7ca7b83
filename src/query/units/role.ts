import type { Plan, Posting, Task } from '../../plan/model.ts';
import { postingsOn } from '../../plan/postings.ts';
import { namesOn } from '../../plan/units-on-day.ts';
import { leadsGroup } from './group-lead.ts';

/** What a unit does under the plan. Numbers are those of tasks. */
export interface UnitRole {
  unit: string;
  level: string;
  unit_kind: string;
  /** Printed forms of the name besides the canonical one, as far as they had come by the day. */
  names: string[];
  leads: number[];
  supports: number[];
  /** Tasks whose cell says that several units lead, each in its field, where it is not the first. */
  shares_lead: number[];
  /** Tasks in which it is printed first in a cell whose head may be cut. */
  leads_doubtful: number[];
  /** Tasks in which a cut name may be this unit; a proposal, no answer. */
  maybe: { number: number; fragment: string }[];
  /** Towns whose captain it sent, which by a rule makes it the lead unit of the group (not of a task); none without a rule. */
  group_lead_of: string[];
  postings: Posting[];
}

/** Everything the plan gives a unit to do on a day. */
export function unitRole(plan: Plan, name: string, asOf: string): UnitRole {
  const unit = plan.unit(name);
  const canonical = unit?.name ?? name;
  const postings = postingsOn(plan, asOf).filter((posting) => posting.unit === canonical);
  const leads = plan.tasks.filter((task) => task.lead.unit === canonical);
  const doubtful = plan.tasks.filter((task) => task.lead.first_visible === canonical);
  // All names, because `units` leaves out the one that stands for all towns.
  const named = ({ units_in_order }: Task): boolean => units_in_order.includes(canonical);
  const others = plan.tasks.filter(
    (task) => named(task) && !leads.includes(task) && !doubtful.includes(task),
  );
  const shared = ({ shared_lead_among }: Task): boolean => shared_lead_among.includes(canonical);
  return {
    unit: canonical,
    level: unit?.level ?? 'other',
    unit_kind: unit?.kind ?? 'collective',
    names: (unit ? namesOn(unit, asOf) : [])
      .map((each) => each.text)
      .filter((text) => text !== canonical),
    leads: leads.map((task) => task.number),
    supports: others.filter((task) => !shared(task)).map((task) => task.number),
    shares_lead: others.filter(shared).map((task) => task.number),
    leads_doubtful: doubtful.map((task) => task.number),
    maybe: plan.tasks.flatMap((task) =>
      task.fragments
        .filter(
          ({ proposal }) =>
            proposal !== null && (plan.unit(proposal)?.name ?? proposal) === canonical,
        )
        .map(({ text }) => ({ number: task.number, fragment: text })),
    ),
    group_lead_of: postings
      .filter((posting) => leadsGroup(plan, posting))
      .map((posting) => posting.town),
    postings,
  };
}
