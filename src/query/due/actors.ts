import type { Presence } from '../../calendar/tenure.ts';
import type { Actor, Obligation } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { teamOn } from '../../plan/postings.ts';
import { leadsGroup } from '../units/role.ts';
import { sendersOn } from '../units/senders.ts';
import type { Owing } from './item.ts';

/** An actor of a period, and whether it surely was one. */
export interface Actors {
  owing: Owing;
  certainty: Presence;
}

const NOBODY = { town: null, unit: null, person: null, role: null };

/**
 * Everybody who owes an obligation on a day. Units of which the document does not say whether they are
 * assisting units (town governments, banks) are left out.
 */
export function actorsOn(plan: Plan, { actors }: Obligation, day: string): Actors[] {
  return actors.flatMap((actor) => expanded(plan, actor, day));
}

function expanded(plan: Plan, actor: Actor, day: string): Actors[] {
  const { set } = actor;
  const certain = (owing: Partial<Owing> & { actor: string }): Actors => ({
    owing: { ...NOBODY, actor_set: set, ...owing },
    certainty: 'certain',
  });
  switch (set) {
    case 'unit': {
      const unit = plan.unit(actor.unit ?? '')?.name ?? actor.unit ?? '';
      return [certain({ actor: unit, unit })];
    }
    case 'dispatching-units':
      return sendersOn(plan, day)
        .filter(({ doubt }) => doubt === null)
        .map(({ unit, postings }) => ({
          ...certain({ actor: unit, unit }),
          certainty: postings.some(({ presence }) => presence === 'certain')
            ? 'certain'
            : 'possible',
        }));
    case 'group-lead-units':
      return groupLeads(plan, day).map((unit) => certain({ actor: unit, unit }));
    case 'towns':
      return plan.towns.map(({ id, name }) => certain({ actor: name, town: id }));
    case 'teams':
      return plan.towns.map(({ id, name }) => certain({ actor: `${name}工作队`, town: id }));
    case 'district':
      return [certain({ actor: actor.printed ?? plan.data.dataset.district.name })];
    case 'village-organisations':
    case 'other':
      return [];
  }
}

function groupLeads(plan: Plan, day: string): string[] {
  const units = plan.towns.flatMap(({ id }) => {
    const { captain } = teamOn(plan, id, day);
    return captain && leadsGroup(captain) && captain.unit !== null ? [captain.unit] : [];
  });
  return [...new Set(units)];
}
