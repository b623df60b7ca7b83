import type { Plan } from '../../plan/model.ts';
import type { UnitDetail } from '../../query/units/detail.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES, rebuiltMark } from '../../text/terms.ts';
import { displayWidth, truncate } from '../../text/width.ts';
import { roleText } from '../teams.ts';
import { PART_NAMES } from './words.ts';
import {
  DEFAULT_WIDTH,
  grid,
  heading,
  pick,
  townName,
  type Block,
  type Style,
} from '../layout/view.ts';

type Lang = Style['lang'];

/** Tasks with the beginning of their text, where there is any. For a collective name, how it is printed. */
export function taskPart(unit: UnitDetail, { lang, width = DEFAULT_WIDTH }: Style): Block[] {
  if (unit.tasks.length === 0) return [];
  const columns = [
    { head: pick(lang, '项', 'No'), align: 'right' as const },
    {
      head: unit.collective ? pick(lang, '印作', 'Printed as') : pick(lang, '承担', 'Part'),
      flex: unit.collective,
    },
    { head: pick(lang, '重点工作', 'Task'), flex: true },
  ];
  const forms = unit.tasks.map(({ printed }) => displayWidth(printed));
  const beside = unit.collective ? Math.max(...forms) : 12;
  const room = Math.max(20, width - beside - 8);
  const rows = unit.tasks.map(({ number, part, printed, text, text_basis }) => [
    String(number),
    unit.collective && part !== 'maybe' ? printed : inLang(PART_NAMES[part], lang),
    truncate(rebuiltMark(text_basis, lang) + text, room),
  ]);
  return [heading(pick(lang, '任务', 'Tasks')), grid(columns, rows)];
}

export function peoplePart(plan: Plan, { postings }: UnitDetail, lang: Lang): Block[] {
  if (postings.length === 0) return [];
  const columns = [
    { head: pick(lang, '姓名', 'Name') },
    { head: pick(lang, '镇（街）', 'Town'), flex: true },
    { head: pick(lang, '身份', 'Role'), flex: true },
  ];
  const rows = postings.map((posting) => [
    posting.person,
    townName(plan, posting.town, lang),
    roleText(posting, lang) + (posting.doubt ? pick(lang, '（存疑）', ' (in doubt)') : ''),
  ]);
  return [heading(pick(lang, '派出人员', 'People sent')), grid(columns, rows)];
}

export function obligationPart({ obligations }: UnitDetail, lang: Lang): Block[] {
  if (obligations.length === 0) return [];
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '事项', 'Obligation'), flex: true },
    { head: pick(lang, '频次', 'How often') },
    { head: pick(lang, '何以承担', 'Why'), flex: true },
    { head: pick(lang, '条款', 'Clause') },
  ];
  const rows = obligations.map((each) => [
    each.id,
    inLang(each.title, lang),
    each.frequency ?? '—',
    actorText(each, lang),
    each.clause,
  ]);
  return [heading(pick(lang, '经常性工作', 'Recurring obligations')), grid(columns, rows)];
}

function actorText(
  { as, actor_printed, basis }: UnitDetail['obligations'][number],
  lang: Lang,
): string {
  const printed = actor_printed === null ? '' : `“${actor_printed}”`;
  if (as === 'unit')
    return basis === 'printed'
      ? pick(lang, `原文${printed}`, `printed: ${printed}`)
      : pick(lang, '推断：任务责任单位栏首位', 'inferred: first unit of the task');
  const known = inLang(BASIS_NAMES[basis], lang);
  return printed === ''
    ? pick(lang, `${known}：派出单位`, `${known}: a sending unit`)
    : pick(lang, `${known}：属${printed}`, `${known}: one of ${printed}`);
}

export function rulePart({ rules }: UnitDetail, lang: Lang): Block[] {
  if (rules.length === 0) return [];
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '点到该单位的规定', 'Rule that names it'), flex: true },
    { head: pick(lang, '条款', 'Clause') },
  ];
  const rows = rules.map(({ id, title, clause }) => [id, inLang(title, lang), clause]);
  return [heading(pick(lang, '规定', 'Rules')), grid(columns, rows)];
}

export function doubtPart({ discrepancies }: UnitDetail, lang: Lang): Block[] {
  if (discrepancies.length === 0) return [];
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '所涉任务中需核实的事项', 'To be checked in its tasks'), flex: true },
  ];
  const rows = discrepancies.map(({ id, title }) => [id, inLang(title, lang)]);
  return [heading(pick(lang, '需核实事项', 'Open points')), grid(columns, rows)];
}
