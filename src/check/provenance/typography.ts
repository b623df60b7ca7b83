import { formFault } from '../../text/normalise.ts';
import type { Check } from '../check.ts';
import { claimFault } from './place.ts';

const EDITORIAL = new Set(['derived', 'person', 'empty-cell', 'empty-units']);

/** Typography of everything taken from the document, which the comparison with it does not see. */
export const typography: Check = {
  id: 'typography',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '照录的文字不含空格和半角标点，引号括号成对',
    en: 'words of the document have no spaces, Chinese punctuation and paired marks',
  },
  *run(context) {
    for (const claim of context.proofs.claims) {
      if (typeof claim.value !== 'string' || EDITORIAL.has(claim.proof.in)) continue;
      const fault = formFault(claim.value);
      if (!fault || (fault.kind === 'unbalanced' && claim.value.length === 1)) continue;
      const detail =
        fault.kind === 'ascii' ? fault.mark : fault.kind === 'unbalanced' ? fault.pair : '';
      yield claimFault(claim, `typography-${fault.kind}`, { mark: detail });
    }
  },
};
