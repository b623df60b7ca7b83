import type { Presence } from '../../calendar/tenure.ts';
import type { Actor, Obligation } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { teamOn } from '../../plan/postings.ts';
import { groupLeadUnit } from '../units/group-lead.ts';
import { sendersOn } from '../units/senders.ts';
import type { Owing } from './item.ts';

/** An actor of a period, and whether it surely was one. */
export interface Actors {
  owing: Owing;
  certainty: Presence;
}

/**
 * Everybody who owes an obligation on a day. Units of which the document does not say whether they are
 * assisting units (town governments, banks) are left out.
 */
export function actorsOn(plan: Plan, { actors }: Obligation, day: string): Actors[] {
  return actors.flatMap((actor) => expanded(plan, actor, day));
}

function expanded(plan: Plan, actor: Actor, day: string): Actors[] {
  const { set } = actor;
  const certain = (name: string, { town = null, unit = null }: Partial<Owing> = {}): Actors => ({
    owing: { actor: name, actor_set: set, town, unit, person: null, role: null },
    certainty: 'certain',
  });
  switch (set) {
    case 'unit': {
      const unit = plan.unit(actor.unit ?? '')?.name ?? actor.unit ?? '';
      return [certain(unit, { unit })];
    }
    case 'dispatching-units':
      return sendersOn(plan, day)
        .filter(({ doubt }) => doubt === null)
        .map(({ unit, postings }) => ({
          ...certain(unit, { unit }),
          certainty: postings.some(({ presence }) => presence === 'certain')
            ? 'certain'
            : 'possible',
        }));
    case 'group-lead-units':
      return groupLeads(plan, day).map((unit) => certain(unit, { unit }));
    case 'towns':
      return plan.towns.map(({ id, name }) => certain(name, { town: id }));
    case 'teams':
      return plan.towns.map(({ id, name }) => certain(`${name}工作队`, { town: id }));
    case 'district':
      return [certain(actor.printed ?? plan.data.dataset.district.name)];
    case 'village-organisations':
    case 'other':
      return [];
  }
}

function groupLeads(plan: Plan, day: string): string[] {
  const units = plan.towns.flatMap(({ id }) => {
    return groupLeadUnit(plan, teamOn(plan, id, day).captain) ?? [];
  });
  return [...new Set(units)];
}
