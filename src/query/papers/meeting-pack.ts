import { dataDays } from '../../plan/postings.ts';
import type { Plan, Town } from '../../plan/model.ts';
import type { Quote, Unit } from '../../source/data.gen.ts';
import { districtReport, type DistrictReport } from './district-report.ts';
import { mattersOf, type Matter, type Scope } from './matters.ts';
import { townReport, type TownReport } from './town-report.ts';
import { unitReport, type UnitReport } from './unit-report.ts';

/** Whom a meeting is about: the district, one town or one unit. */
export type PackSubject =
  { kind: 'district' } | { kind: 'town'; town: Town } | { kind: 'unit'; unit: Unit };

/** The papers for a meeting on a day. */
export interface MeetingPack {
  kind: PackSubject['kind'];
  /** Name of the district, town or unit. */
  subject: string;
  /** Day of the meeting, for which everything is told. */
  as_of: string;
  snapshot: string;
  last_change: string | null;
  faults: number;
  /** Words of the plan on which the matters rest, each once, in the order of the document, with the ids of the entries. */
  background: (Quote & { ids: string[] })[];
  /** Of a meeting on the district, on one town, on one unit; the others are null. */
  district: DistrictReport | null;
  town: TownReport | null;
  unit: UnitReport | null;
  matters: Matter[];
}

export function meetingPack(plan: Plan, subject: PackSubject, day: string): MeetingPack {
  const district = districtReport(plan, day);
  const town = subject.kind === 'town' ? townReport(plan, subject.town, day) : null;
  const unit = subject.kind === 'unit' ? unitReport(plan, subject.unit, day) : null;
  const matters = mattersOf(plan, district, scopeOf(plan, subject, district, unit));
  return {
    kind: subject.kind,
    subject: town?.town.name ?? unit?.unit ?? plan.data.dataset.district.name,
    as_of: day,
    ...dataDays(plan, day),
    faults: plan.faults,
    background: backgroundOf(plan, matters),
    district: subject.kind === 'district' ? district : null,
    town,
    unit,
    matters,
  };
}

function scopeOf(
  plan: Plan,
  subject: PackSubject,
  { periodic, tasks }: DistrictReport,
  unit: UnitReport | null,
): Scope {
  if (subject.kind === 'town')
    return {
      towns: [subject.town.id],
      tasks: plan.tasks.filter((task) => task.all_towns).map((task) => task.number),
      unclear: [],
      obligations: periodic
        .filter(({ actors }) => actors.some(({ set }) => OF_TOWNS.has(set)))
        .map(({ id }) => id),
      settles: false,
      openTowns: true,
      everything: false,
    };
  if (unit)
    return {
      towns: unit.group_lead_of,
      unit: unit.unit,
      tasks: [...unit.leads, ...unit.shares_lead],
      unclear: unit.leads_doubtful,
      obligations: periodic
        .filter(({ id }) => unit.obligations.some((each) => each.id === id))
        .map(({ id }) => id),
      settles: true,
      openTowns: false,
      everything: false,
    };
  return {
    towns: plan.towns.map(({ id }) => id),
    tasks: plan.tasks.map((task) => task.number),
    unclear: [...tasks.doubtful, ...tasks.unreadable].sort((a, b) => a - b),
    obligations: periodic.map(({ id }) => id),
    settles: true,
    openTowns: true,
    everything: true,
  };
}

/** Actors of which every town has its own. */
const OF_TOWNS: ReadonlySet<string> = new Set(['towns', 'teams', 'dispatching-units']);

/** The first quotation of every rule, obligation and target that a matter rests on. */
function backgroundOf(plan: Plan, matters: readonly Matter[]): MeetingPack['background'] {
  const { rules, obligations, targets } = plan.data;
  const wanted = new Set(matters.flatMap((matter) => [...matter.rules, ...matter.targets]));
  for (const matter of matters) {
    if (matter.kind === 'records-missing') matter.obligations.forEach((id) => wanted.add(id));
    if (matter.kind === 'duty-overdue') wanted.add(matter.obligation);
  }
  const found = new Map<string, MeetingPack['background'][number]>();
  for (const { id, quotes } of [...rules.rules, ...obligations.obligations, ...targets.targets]) {
    if (!wanted.has(id)) continue;
    const [quote] = quotes;
    found.set(quote.text, { ...quote, ids: [...(found.get(quote.text)?.ids ?? []), id] });
  }
  return [...found.values()].sort(
    (a, b) => (a.source.lines?.[0] ?? 0) - (b.source.lines?.[0] ?? 0),
  );
}
