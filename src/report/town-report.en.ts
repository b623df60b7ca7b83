import type { TownReport } from '../query/town-report.ts';
import type { Plan, Posting } from '../plan/model.ts';
import { inLang } from '../text/local.ts';
import {
  CAPACITY_NAMES,
  FIGURE_NAMES,
  FIGURE_UNITS,
  MODALITY_NAMES,
  rebuiltMark,
  ROLE_NAMES,
} from '../text/terms.ts';
import { quoted } from '../text/quoted.ts';
import type { Paper, Part } from './paper.ts';
import {
  basedEn as based,
  basisEn as basis,
  quantitiesByTask,
  taskListEn,
  withOutcome,
} from './words.ts';

/** The page on a town, explained in English; names and quotations stay in Chinese. */
export function townPaperEn(report: TownReport, plan: Plan): Paper {
  const { town, snapshot } = report;
  const { dataset } = plan.data;
  const document = dataset.documents.find((each) => each.id === dataset.plan)!;
  return {
    title: `Assistance to ${town.name_en ?? ''} ${town.name} (working draft)`,
    subtitle: `as of ${report.as_of}`,
    opening: `${report.faults > 0 ? `Attention: the data have ${report.faults} unresolved errors; check before use. ` : ''}Drawn from the ${inLang(dataset.name, 'en')} (${document.number}, “the plan”). ${
      report.as_of < snapshot
        ? `The plan describes ${snapshot}, which is later than the day asked for; how things stood then is not known.`
        : `The people are those of the document of ${snapshot}; no later change is recorded.`
    }`,
    sections: [
      { heading: 'The town', parts: figures(report) },
      { heading: 'The team', parts: team(report, plan) },
      { heading: 'Rotation', parts: rotation(report, plan) },
      { heading: 'Rule check', parts: rules(report) },
      { heading: 'Key tasks that concern the town', parts: tasks(report) },
      { heading: 'To be verified', parts: doubts(report) },
    ],
  };
}

function figures({ town, figures: all, towns, mentions }: TownReport): Part[] {
  const said = all.map(({ key, value, share, rank, tied_with }) => {
    const shown = String(value);
    const tie = tied_with.length > 0 ? `, tied with ${tied_with.join(', ')}` : '';
    return (
      `${FIGURE_NAMES[key].en} ${shown} ${FIGURE_UNITS[key].en}`.trimEnd() +
      ` (${share.toFixed(1)}%, rank ${rank}${tie})`
    );
  });
  const notes = town.notes.map((note) => ` ${inLang(note, 'en')}`).join('');
  const provincial =
    town.provincial_class === null
      ? 'the provincial class is not in the document'
      : `provincial class ${town.provincial_class} (inferred)`;
  return [
    {
      text: `${capital(said.join('; '))}${basis('annex 1')}. Shares and ranks are computed over ${towns} towns; annex 1 has no row of totals and no date of the statistics.${notes}`,
    },
    {
      text: `City class ${town.city_class}${basis('annex 1')}; ${provincial}${basis('section 二（二）')}.`,
    },
    ...(mentions.length > 0
      ? [
          {
            text: `Named in the body of the plan:`,
            items: mentions.map(
              ({ text, clause }) => `${quoted(text)}${basis(`section ${clause}`)}.`,
            ),
          },
        ]
      : []),
  ];
}

function team({ team: group, counts, group_lead_unit }: TownReport, plan: Plan): Part[] {
  const doubtful = counts.named - counts.certain;
  const shared = group.members.filter((member) => member.shared_with.length > 0);
  return [
    {
      text: `${counts.named} people${doubtful > 0 ? `, ${doubtful} of them in doubt` : ''}${basis('annex 2')}:`,
      items: group.members.map((member) => `${memberText(member)}.`),
    },
    { text: captain(group.captain) },
    {
      text: group_lead_unit
        ? `Lead unit of the group: ${group_lead_unit}${basis('section 二（一）', 'annex 2')}.`
        : `Annex 2 names no sending unit of the captain, so the lead unit of the group cannot be told${basis('section 二（一）', 'annex 2')}.`,
    },
    ...group.labels.map(({ column, text, note }) => ({
      text: based(
        `In the column “${ROLE_NAMES[column as Posting['role']].en}” annex 2 prints “${text}” and no name: ${note ? inLang(note, 'en') : ''}`,
        'annex 2',
      ),
    })),
    ...group.vacant.map(({ role, note }) => ({
      text: based(
        `Annex 2 names nobody in the column “${ROLE_NAMES[role].en}”: ${note ? inLang(note, 'en') : 'nobody'}`,
        'annex 2',
      ),
    })),
    ...shared.map((member) => ({
      text: `The ${ROLE_NAMES[member.role].en} ${member.person} stands also for ${member.shared_with.map((id) => plan.towns.find((each) => each.id === id)?.name ?? id).join(', ')} (equal names are taken for one person)${basis('annex 2')}.`,
    })),
  ];
}

function memberText(member: Posting): string {
  const capacity = CAPACITY_NAMES[member.capacity].en;
  const role = ROLE_NAMES[member.role].en;
  return [
    member.person,
    ...(member.captain ? [`${capacity} captain`.trim()] : []),
    member.role_basis === 'assumed' ? `in the column “${role}”` : role,
    member.unit === null
      ? ''
      : member.unit_basis === 'inferred'
        ? `${member.unit} (from the head of the column)`
        : member.unit,
    member.remark ? `printed note “${member.remark}”` : '',
    member.doubt ? 'in doubt' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function captain(posting: Posting | null): string {
  if (!posting) return 'No captain is recorded.';
  const quote = posting.captain_quotes[0];
  if (posting.captain_basis === 'inferred') {
    return `The captain is inferred: annex 2 has no column for captains; the plan says “${quote?.text ?? ''}”${basis(`section ${posting.captain_clause ?? ''}`)}.`;
  }
  const capacity = CAPACITY_NAMES[posting.capacity].en || 'substantive';
  return `The captain is ${capacity}, printed “${posting.remark ?? ''}”${basis('annex 2')}; the plan allows “${quote?.text ?? ''}”${basis(`section ${quote?.clause ?? ''}`)}.`;
}

function rotation({ rotation: due }: TownReport, plan: Plan): Part[] {
  const count = (state: string): number =>
    due.postings.filter((posting) => posting.state === state).length;
  const unknown = due.postings.filter((posting) => posting.state === 'unknown');
  const known = due.postings.length - unknown.length;
  const clause = plan.data.rules.rules.find((rule) => rule.id === due.rule)?.quotes[0].clause ?? '';
  const parts: Part[] = [
    {
      text: `The plan asks for rotation every ${due.years} years, in batches as conditions allow${basis(`section ${clause}`)}.`,
    },
  ];
  if (known > 0)
    parts.push({
      text: `Of ${known} with a day of arrival, ${count('overdue')} are overdue, ${count('due-soon')} due soon and ${count('not-due')} not due.`,
    });
  if (unknown.length > 0) {
    const { since, due: day, days_left } = unknown[0]!.assumed!;
    parts.push({
      text: `The day of arrival of ${unknown.length} is missing, so whether they are due cannot be told. Counted from the day of issue, ${since}, they ${days_left < 0 ? 'were' : 'would be'} due on ${day}; this is an assumption and no ground for a rotation.`,
    });
  }
  return parts;
}

function rules({ rules: results }: TownReport): Part[] {
  const line = (rule: TownReport['rules'][number]): string => {
    const strength = MODALITY_NAMES[rule.modality].en;
    const soft =
      rule.modality === 'must' || inLang(rule.title, 'en').includes(strength)
        ? ''
        : ` (${strength})`;
    return based(
      `${inLang(rule.title, 'en')}${soft}: ${inLang(rule.because, 'en')}`,
      clauseEn(rule.clause),
    );
  };
  const part = (head: string, ...outcomes: Parameters<typeof withOutcome>[1][]): Part[] => {
    const found = withOutcome(results, ...outcomes);
    return found.length > 0 ? [{ text: `${head}: ${found.length}`, items: found.map(line) }] : [];
  };
  return [
    ...part('Failed', 'fail'),
    ...part('Allowed by an exception', 'waived'),
    ...part('Unknown for want of facts', 'unknown'),
    ...part('Passed', 'pass'),
  ];
}

function tasks({ tasks: all, as_of }: TownReport): Part[] {
  const groups = all.groups.map(({ number, title, clause, listed, unreadable }) => {
    const has = listed.length > 0 ? taskListEn(listed) : '';
    const lost = unreadable.length > 0 ? `cell damaged for ${taskListEn(unreadable)}` : '';
    return `${title}: ${[has, lost].filter(Boolean).join('; ')}${basis(`annex 3, group ${number}`, `section ${clause}`)}.`;
  });
  return [
    {
      text: `Of the ${all.total} tasks of annex 3, ${all.listed.length} name every town (各镇（街）) among the responsible units; for ${all.unreadable.length} that part of the cell is lost. By group:`,
      items: groups,
    },
    ...(all.dated.length > 0
      ? [
          {
            text: `With a deadline: ${all.dated.length}`,
            items: all.dated.map(
              ({ number, text, deadline, overdue }) =>
                `Task ${number}, by ${deadline}${overdue ? ` (past on ${as_of}; no record of completion)` : ''}: ${quoted(text.replace(/。$/, ''))}${basis(`annex 3, task ${number}`)}.`,
            ),
          },
        ]
      : []),
    ...(all.measured.length > 0
      ? [
          {
            text: `With quantities in their words, whether or not the cell of units is damaged: ${new Set(all.measured.map((each) => each.number)).size}`,
            items: [...quantitiesByTask(all.measured)].map(
              ([number, { basis: ground, clause, asked }]) =>
                `Task ${number}: ${rebuiltMark(ground, 'en')}${asked.map(({ title, printed }) => `${inLang(title, 'en')} (printed: ${printed})`).join(', ')}${basis(ground === 'printed' ? `annex 3, task ${number}` : `section ${clause}`)}.`,
            ),
          },
        ]
      : []),
  ];
}

function doubts({ doubts: all, tasks: { unreadable } }: TownReport): Part[] {
  const parts = all.map(({ title, untold, places }) => ({
    text: `${inLang(title, 'en')}. ${based(inLang(untold, 'en'), ...new Set(places.map((place) => clauseEn(place.clause))))}`,
  }));
  parts.push({
    text: `The cells of units of tasks ${taskListEn(unreadable)} are damaged; whether the towns are asked to act there needs the issued paper${basis('annex 3')}.`,
  });
  return parts;
}

function clauseEn(clause: string): string {
  const annex = /^附件([0-9])(?:第([0-9]+)项)?(注)?$/.exec(clause);
  if (!annex) return `section ${clause}`;
  return `annex ${annex[1]}${annex[2] ? `, task ${annex[2]}` : ''}${annex[3] ? ', note' : ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
