import type { Actor, Basis, LocalText, Modality, Obligation, Unit } from '../../source/data.gen.ts';
import { cited, type Cited, type Plan } from '../../plan/model.ts';
import { standsForTowns } from './names.ts';
import type { UnitRole } from './role.ts';
import { senderDoubt } from './senders.ts';

/** An obligation that a unit owes, and what makes it owe it. */
export interface UnitObligation {
  id: string;
  title: LocalText;
  /** unit: named or inferred as actor; the others: as one of a set. */
  as: Actor['set'];
  /** Words of the document for the actor; null where it names none. */
  actor_printed: string | null;
  /** How it is known that the unit owes it. */
  basis: Basis;
  why: LocalText | null;
  /** Why it is not certain that the set takes this unit in. */
  doubt: LocalText | null;
  /** Words for how often; null where there are none. */
  frequency: string | null;
  modality: Modality;
  clause: string;
  source: Cited;
}

/**
 * Obligations of a unit: those whose actor it is, those of the sending units where it has people in
 * teams on the day, those of the lead units of groups, and those of the towns for the name of them all.
 */
export function unitDuties(plan: Plan, unit: Unit, role: UnitRole): UnitObligation[] {
  const towns = standsForTowns(plan, unit.name);
  const belongs = ({ set, unit: named }: Actor): boolean => {
    if (set === 'unit') return named !== undefined && plan.unit(named)?.name === unit.name;
    if (set === 'dispatching-units') return role.postings.length > 0;
    if (set === 'group-lead-units') return role.group_lead_of.length > 0;
    return set === 'towns' && towns;
  };
  return plan.data.obligations.obligations.flatMap((obligation) => {
    const actor = obligation.actors.find(belongs);
    return actor ? [unitObligation(obligation, actor, unit, role)] : [];
  });
}

function unitObligation(
  { id, title, cadence, modality, quotes }: Obligation,
  actor: Actor,
  unit: Unit,
  role: UnitRole,
): UnitObligation {
  const { clause, source } = quotes[0];
  const sending = actor.set === 'dispatching-units';
  return {
    id,
    title,
    as: actor.set,
    actor_printed: actor.printed ?? null,
    // The document nowhere lists the members of these sets.
    basis: sending || actor.set === 'group-lead-units' ? 'inferred' : actor.basis,
    why: actor.why ?? null,
    doubt: sending ? senderDoubt(unit, role.postings) : null,
    frequency: cadence.printed ?? null,
    modality,
    clause,
    source: cited(source),
  };
}
