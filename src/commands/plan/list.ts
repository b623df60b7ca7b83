import type { Plan } from '../../plan/model.ts';
import type { Part } from '../../query/plan/ids.ts';
import type { Sifted } from '../../query/plan/sift.ts';
import type { Style, View } from '../../render/layout/view.ts';
import { MESSAGES } from '../../text/messages.ts';
import {
  CADENCE_NAMES,
  CHECK_NAMES,
  DISCREPANCY_KIND_NAMES,
  SUBJECT_NAMES,
  TARGET_KIND_NAMES,
  WEIGHT_NAMES,
} from '../../text/plan-terms.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import {
  choiceOption,
  flagOption,
  isReply,
  nothing,
  show,
  textOption,
  townOr,
  usage,
} from '../program/common.ts';
import { actorOption, taskOption, yearOption } from './options.ts';
import type { Reply, Request } from '../program/request.ts';

/** The entries of a part that the options ask for. */
export async function listPart(plan: Plan, part: Part, request: Request): Promise<Reply> {
  const task = taskOption(plan, request);
  if (typeof task === 'object') return task;
  switch (part) {
    case 'targets':
      return targetList(plan, task, request);
    case 'deadlines':
      return deadlineList(plan, task, request);
    case 'goals':
      return goalList(plan, request);
    case 'rules':
      return ruleList(plan, task, request);
    case 'obligations':
      return obligationList(plan, task, request);
    case 'duties':
      return dutyList(plan, task, request);
    case 'discrepancies':
      return discrepancyList(plan, task, request);
  }
}

async function targetList(plan: Plan, task: number | undefined, request: Request): Promise<Reply> {
  const { targets } = await import('../../query/plan/targets.ts');
  const { isMeasured } = await import('../../query/targets.ts');
  const kind = choiceOption(request, 'kind', keysOf(TARGET_KIND_NAMES));
  const measured = flagOption(request, 'measured') ? true : undefined;
  if (measured && kind !== undefined && !isMeasured({ kind }))
    throw usage(request, MESSAGES.clash('--measured', `--kind ${kind}`));
  const found = targets(plan, { task, kind, modality: modalityOption(request), measured });
  const { targetsView } = await import('../../render/plan/targets.ts');
  return answer(found, request, (style) => targetsView(plan, found.items, style));
}

async function deadlineList(
  plan: Plan,
  task: number | undefined,
  request: Request,
): Promise<Reply> {
  const { deadlines } = await import('../../query/plan/deadlines.ts');
  const found = deadlines(plan, request.asOf, { year: yearOption(request), task });
  const { deadlinesView } = await import('../../render/plan/deadlines.ts');
  return answer(found, request, (style) => deadlinesView(found.items, style));
}

async function goalList(plan: Plan, request: Request): Promise<Reply> {
  const { goals } = await import('../../query/plan/goals.ts');
  const found = goals(plan, { modality: modalityOption(request) });
  const { goalsView } = await import('../../render/plan/goals.ts');
  return answer(found, request, (style) => goalsView(found.items, style));
}

async function ruleList(plan: Plan, task: number | undefined, request: Request): Promise<Reply> {
  const { rules } = await import('../../query/plan/rules.ts');
  const subject = choiceOption(request, 'subject', keysOf(SUBJECT_NAMES));
  const kind = choiceOption(request, 'kind', keysOf(CHECK_NAMES));
  const found = rules(plan, { subject, task, kind, modality: modalityOption(request) });
  const { rulesView } = await import('../../render/plan/rules.ts');
  return answer(found, request, (style) => rulesView(plan, found.items, style));
}

async function obligationList(
  plan: Plan,
  task: number | undefined,
  request: Request,
): Promise<Reply> {
  const { obligations } = await import('../../query/plan/obligations.ts');
  const kind = choiceOption(request, 'kind', keysOf(CADENCE_NAMES));
  const modality = modalityOption(request);
  const actor = await actorOption(plan, request);
  if (actor && isReply(actor)) return actor;
  const found = obligations(plan, request.asOf, { task, kind, modality, actor });
  const { obligationsView, setNote } = await import('../../render/plan/obligations.ts');
  const note = setNote(plan, found.items, actor, request.lang);
  const reply = await answer(found, request, (style) =>
    obligationsView(plan, found.items, note, style),
  );
  // Programs and sheets have no notes: how the unit comes to be among the actors is told on stderr.
  const beside = request.format === 'text' || request.format === 'md' ? [] : note;
  return { ...reply, err: [reply.err ?? '', ...beside.map((line) => `${line}\n`)].join('') };
}

async function dutyList(plan: Plan, task: number | undefined, request: Request): Promise<Reply> {
  const { duties } = await import('../../query/plan/duties.ts');
  const found = duties(plan, { task });
  const { dutiesView } = await import('../../render/plan/duties.ts');
  return answer(found, request, (style) => dutiesView(plan, found.items, style));
}

async function discrepancyList(
  plan: Plan,
  task: number | undefined,
  request: Request,
): Promise<Reply> {
  const { discrepancies } = await import('../../query/plan/discrepancies.ts');
  const kind = choiceOption(request, 'kind', keysOf(DISCREPANCY_KIND_NAMES));
  const weight = choiceOption(request, 'weight', keysOf(WEIGHT_NAMES));
  const words = textOption(request, 'town');
  const town = words === undefined ? undefined : townOr(plan, words, request);
  if (town && isReply(town)) return town;
  const found = discrepancies(plan, { kind, weight, task, town: town?.id });
  const { discrepanciesView } = await import('../../render/plan/discrepancies.ts');
  return answer(found, request, (style) => discrepanciesView(plan, found.items, style));
}

/** The entries, how many they are, or which option left none. */
async function answer<T>(
  { items, steps }: Sifted<T>,
  request: Request,
  view: (style: Style) => View,
): Promise<Reply> {
  const count = { count: items.length };
  const only = flagOption(request, 'count');
  if (items.length === 0) {
    const at = steps.findIndex(({ left }) => left === 0);
    const reason = MESSAGES.emptied(steps[at]?.flag ?? 'plan', steps.slice(0, Math.max(at, 0)));
    return nothing(request, [], reason);
  }
  if (!only) return show(request, items, view);
  const { countView } = await import('../../render/plan/overview.ts');
  return show(request, count, (style) => countView(items.length, style));
}

function modalityOption(request: Request): keyof typeof MODALITY_NAMES | undefined {
  return choiceOption(request, 'modality', keysOf(MODALITY_NAMES));
}

function keysOf<K extends string>(names: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(names) as K[];
}
