import { nearest } from '../../text/nearest.ts';
import { nameKey } from '../../text/normalise.ts';
import type { Check } from '../check.ts';
import { claimFault } from '../provenance/place.ts';

const NAMES = new Set(['unit', 'in-quotes-unit', 'header-unit', 'unit-proposal']);

/** Every unit that is named is registered in units.yaml, under exactly that name. */
export const units: Check = {
  id: 'unit',
  tier: 'references',
  severity: 'error',
  title: { zh: '所称单位已在 units.yaml 登记', en: 'a named unit is registered in units.yaml' },
  *run(context) {
    const parties = new Set(
      context.data.units.parties.flatMap((party) => party.names.map((name) => nameKey(name.text))),
    );
    for (const claim of context.proofs.claims) {
      if (!claim.proof.unit && !NAMES.has(claim.proof.in)) continue;
      const name = String(claim.value);
      if (context.registry.unit(name)) continue;
      if (claim.proof.in === 'in-quotes-unit' && parties.has(nameKey(name))) continue;
      yield claimFault(claim, 'unknown-unit', {
        nearest: nearest(name, context.registry.unitNames).join('、'),
      });
    }
  },
};
