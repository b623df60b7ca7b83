import type { Plan } from '../../plan/model.ts';
import type { DutyAnswer } from '../../query/plan/duties.ts';
import type { LinkedTask } from '../../query/plan/linked.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import {
  card,
  grid,
  joined,
  notes,
  pick,
  sheetOf,
  type Sheet,
  type Style,
  type View,
} from '../layout/view.ts';
import {
  clausesText,
  entryGround,
  linesValue,
  orDash,
  quoteRows,
  quotesValue,
  quoteText,
  taskBlocks,
} from './cells.ts';

type Lang = Style['lang'];
type Row = readonly [label: string, value: string];

/** The duties of a team in the words of the document. */
export function dutiesView(plan: Plan, duties: readonly DutyAnswer[], { lang }: Style): View {
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '职责（原文）', 'Duty (as printed)'), flex: true },
    { head: pick(lang, '可核实的成果', 'Products'), flex: true },
    { head: pick(lang, '对应任务', 'Tasks'), flex: true },
  ];
  const rows = duties.map((duty) => [
    duty.id,
    duty.quotes.map(({ text }) => text).join(pick(lang, '；', '; ')),
    orDash(productsText(duty, lang)),
    tasksText(duty, lang),
  ]);
  const { lead_in, note } = plan.data.duties;
  const said = [
    quoteText(lead_in, lang) + pick(lang, '。', '.'),
    ...(note ? [inLang(note, lang)] : openList(plan, lang)),
    entryGround([lead_in, ...duties.flatMap(({ quotes }) => quotes)], lang),
  ];
  return { parts: [[grid(columns, rows)], notes(said)], sheet: dutySheet(duties, lang) };
}

/** One duty in full. */
export function dutyView(
  plan: Plan,
  duty: DutyAnswer & { task_details: LinkedTask[] },
  style: Style,
): View {
  const { lang } = style;
  const { lead_in, note } = duty;
  const rows: Row[] = [
    [pick(lang, '职责', 'Duty'), `${duty.id} ${inLang(duty.title, lang)}`],
    ...quoteRows(duty.quotes, lang),
    [pick(lang, '起句', 'Lead-in'), quoteText(lead_in, lang)],
    [
      pick(lang, '成果', 'Products'),
      duty.products.length > 0
        ? productsText(duty, lang)
        : pick(lang, '没有可核实的成果', 'none that could be shown'),
    ],
    [pick(lang, '对应任务', 'Tasks'), tasksText(duty, lang)],
    ...(note ? [[pick(lang, '说明', 'Note'), inLang(note, lang)] as Row] : []),
  ];
  const said = [
    ...openList(plan, lang),
    pick(
      lang,
      '编号和对应任务是编者所加，不是原文。',
      'The number and the tasks given are the editors’, not the document’s.',
    ),
    entryGround([lead_in, ...duty.quotes], lang),
  ];
  return {
    parts: [[card(rows)], taskBlocks(plan, duty.task_details, style), notes(said)],
    sheet: dutySheet([duty], lang),
  };
}

function openList(plan: Plan, lang: Lang): string[] {
  if (plan.data.duties.exhaustive) return [];
  return [
    pick(
      lang,
      '所列职责不是全部：原文以“等”结尾。',
      'The list is open: the document ends it with 等 (and so on).',
    ),
  ];
}

function productsText({ products }: DutyAnswer, lang: Lang): string {
  return products.map((product) => inLang(product, lang)).join(pick(lang, '、', ', '));
}

function tasksText({ tasks, all_tasks }: DutyAnswer, lang: Lang): string {
  if (all_tasks) return pick(lang, '全部任务', 'all tasks');
  return tasks.length === 0 ? pick(lang, '没有', 'none') : ranges(tasks, lang);
}

function dutySheet(duties: readonly DutyAnswer[], lang: Lang): Sheet {
  return sheetOf(duties, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['title', pick(lang, '职责', 'Duty'), ({ title }) => inLang(title, lang)],
    ['lead_in', pick(lang, '起句', 'Lead-in'), ({ lead_in }) => quoteText(lead_in, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    ['products', pick(lang, '成果', 'Products'), (duty) => productsText(duty, lang)],
    [
      'tasks',
      pick(lang, '对应任务（编者理解）', 'Tasks (editors’ reading)'),
      (duty) => (duty.all_tasks ? pick(lang, '全部任务', 'all tasks') : joined(duty.tasks)),
    ],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    [
      'exhaustive',
      pick(lang, '列举完整', 'List complete'),
      ({ exhaustive }) => pick(lang, exhaustive ? '是' : '否', exhaustive ? 'yes' : 'no'),
    ],
  ]);
}
