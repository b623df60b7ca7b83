import type { LocalText, Modality, Obligation, Rule } from '../../source/data.gen.ts';
import { cited, type Cited, type Plan } from '../../plan/model.ts';
import { unrecorded } from '../rules/record.ts';

/** A rule that no program can test. */
export interface Untestable {
  rule: string;
  title: LocalText;
  modality: Modality;
  because: LocalText;
  clause: string;
  source: Cited;
}

/** A duty with a fixed interval that no rule checks; the data hold no record of it. */
export interface Unrecorded {
  obligation: string;
  title: LocalText;
  /** The words of frequency. */
  every: string;
  because: LocalText;
  clause: string;
  source: Cited;
}

/** Why a rule cannot be tested; empty for one that has a check. */
export function untestableOf(rule: Rule): Untestable[] {
  if (rule.check) return [];
  return [
    {
      rule: rule.id,
      title: rule.title,
      modality: rule.modality,
      because: rule.untestable ?? {
        zh: '数据没有为本条设定核对办法。',
        en: 'The data give no check for this rule.',
      },
      clause: rule.quotes[0].clause,
      source: cited(rule.quotes[0].source),
    },
  ];
}

/** Yearly and half-yearly duties that no rule checks; for a town those of the towns, teams and senders. */
export function unrecordedOf({ data }: Plan, town: string | undefined): Unrecorded[] {
  const checked = data.rules.rules.map(({ check }) =>
    check?.kind === 'record' ? check.obligation : undefined,
  );
  const concerns = ({ actors }: Obligation): boolean =>
    town === undefined || actors.some(({ set }) => OF_TOWNS.has(set));
  return data.obligations.obligations.flatMap((each) => {
    const every = intervalOf(each);
    if (every === undefined || checked.includes(each.id) || !concerns(each)) return [];
    return [
      {
        obligation: each.id,
        title: each.title,
        every,
        because: unrecorded(each).because,
        clause: each.quotes[0].clause,
        source: cited(each.quotes[0].source),
      },
    ];
  });
}

/** Actors of which every town has its own. */
const OF_TOWNS: ReadonlySet<string> = new Set(['towns', 'teams', 'dispatching-units']);

/** The printed interval of a yearly or half-yearly duty. Rotation, every three years, has its own rule. */
function intervalOf({ cadence }: Obligation): string | undefined {
  if (cadence.kind === 'yearly-day') return cadence.printed;
  return cadence.kind === 'periodic' && cadence.every !== '3-years' ? cadence.printed : undefined;
}
