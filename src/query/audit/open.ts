import type { LocalText, Modality, Obligation, Rule } from '../../source/data.gen.ts';
import { cited, type Cited, type Plan } from '../../plan/model.ts';
import { isTold, standingOf, type Standing } from '../due/standing.ts';
import { standingWords } from '../due/standing-words.ts';
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

/** A duty with a fixed interval that no rule checks. */
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

/** Such a duty of which records are kept: how it stands, in words too. */
export interface RecordedDuty extends Omit<Unrecorded, 'obligation'>, Standing {}

/**
 * Yearly and half-yearly duties that no rule checks, without a record and with; for a town those of the towns,
 * teams and senders.
 */
export function uncheckedDuties(
  plan: Plan,
  asOf: string,
  town: string | undefined,
): { unrecorded: Unrecorded[]; recorded: RecordedDuty[] } {
  const { rules, obligations } = plan.data;
  const checked = rules.rules.map(({ check }) =>
    check?.kind === 'record' ? check.obligation : undefined,
  );
  const concerns = ({ actors }: Obligation): boolean =>
    town === undefined || actors.some(({ set }) => OF_TOWNS.has(set));
  const found: { unrecorded: Unrecorded[]; recorded: RecordedDuty[] } = {
    unrecorded: [],
    recorded: [],
  };
  for (const each of obligations.obligations) {
    const every = intervalOf(each);
    if (every === undefined || checked.includes(each.id) || !concerns(each)) continue;
    const standing = standingOf(plan, each, asOf, town);
    const duty = {
      obligation: each.id,
      title: each.title,
      every,
      because: unrecorded(each).because,
      clause: each.quotes[0].clause,
      source: cited(each.quotes[0].source),
    };
    if (isTold(standing)) {
      const { zh, en } = standingWords(standing);
      found.recorded.push({ ...duty, ...standing, because: { zh: `${zh}。`, en: `${en}.` } });
    } else found.unrecorded.push(duty);
  }
  return found;
}

/** Actors of which every town has its own. */
const OF_TOWNS: ReadonlySet<string> = new Set(['towns', 'teams', 'dispatching-units']);

/** The printed interval of a yearly or half-yearly duty. Rotation, every three years, has its own rule. */
function intervalOf({ cadence }: Obligation): string | undefined {
  if (cadence.kind === 'yearly-day') return cadence.printed;
  return cadence.kind === 'periodic' && cadence.every !== '3-years' ? cadence.printed : undefined;
}
