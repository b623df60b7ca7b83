import { amendedRows } from './amended.ts';
import { dataDays } from '../plan/postings.ts';
import type { Plan } from '../plan/model.ts';
import { tableOf, taskClause } from '../plan/tables.ts';
import type { UnitRole } from '../query/units/role.ts';
import type { TaskMatch, TownMatch, UnitMatch, WhoLeads } from '../query/who-leads.ts';
import { inLang } from '../text/local.ts';
import { ranges } from '../text/ranges.ts';
import { BASIS_NAMES, rebuiltMark } from '../text/terms.ts';
import { captainGround, captainName, roleText, snapshotNote } from './teams.ts';
import { leadCell, unitsText } from './tasks/cells.ts';
import { groupGround, groupLeadRow } from './group-lead.ts';
import { postingSheet } from './postings.ts';
import { sourceNote } from './sources.ts';
import { taskSheet } from './tasks/columns.ts';
import {
  card,
  ground,
  notes,
  pick,
  sheetOf,
  townName,
  type Block,
  type Sheet,
  type Style,
  type View,
} from './layout/view.ts';

/** The answer to who leads: a card for each match, in the order of the answer. */
export function whoLeadsView(plan: Plan, answer: WhoLeads, style: Style): View {
  const unit = answer.matches.find((match) => match.kind === 'unit');
  // Tasks that a unit leads are named on its card already.
  const shown = unit ? [unit] : answer.matches;
  const parts = shown.map((match) => {
    if (match.kind === 'task') return taskCard(plan, match, style);
    return match.kind === 'town'
      ? townCard(plan, match, answer.as_of, style)
      : unitCard(plan, match, answer.as_of, style);
  });
  return { parts, sheet: sheetFor(plan, shown, style) };
}

/** The tasks of a unit with its part in them, the captain of a town, or the tasks found. */
function sheetFor(plan: Plan, matches: WhoLeads['matches'], { lang }: Style): Sheet {
  const [first] = matches;
  if (first?.kind === 'unit') return unitSheet(plan, first, lang);
  if (first?.kind === 'town') return postingSheet(plan, first.captain ? [first.captain] : [], lang);
  const numbers = matches.flatMap((match) => (match.kind === 'task' ? [match.number] : []));
  return taskSheet(
    plan.tasks.filter((task) => numbers.includes(task.number)),
    lang,
  );
}

/** The tasks in which a unit has a part, and which. */
export function unitSheet(plan: Plan, role: UnitRole, lang: Style['lang']): Sheet {
  const parts: (readonly [readonly number[], string])[] = [
    [role.leads, pick(lang, '牵头', 'leads')],
    [role.shares_lead, pick(lang, '分别负责', 'shares the lead')],
    [role.leads_doubtful, pick(lang, '栏首可见，存疑', 'visible first, in doubt')],
    [role.supports, pick(lang, '配合', 'supports')],
  ];
  const rows = parts.flatMap(([numbers, part]) =>
    numbers.map((number) => ({ part, task: plan.tasks.find((each) => each.number === number)! })),
  );
  return sheetOf(rows, [
    ['unit', pick(lang, '单位', 'Unit'), () => role.unit],
    ['part', pick(lang, '分工', 'Part'), ({ part }) => part],
    ['number', pick(lang, '项', 'No'), ({ task }) => task.number],
    ['group_title', pick(lang, '组别', 'Group title'), ({ task }) => task.group.title],
    ['text', pick(lang, '重点工作', 'Task'), ({ task }) => task.text],
    [
      'text_basis',
      pick(lang, '文字依据', 'Basis of the text'),
      ({ task }) => inLang(BASIS_NAMES[task.text_basis], lang),
    ],
    ['deadline', pick(lang, '时限', 'Deadline'), ({ task }) => task.deadline],
  ]);
}

function taskCard(plan: Plan, match: TaskMatch, { lang }: Style): Block[] {
  const task = plan.tasks.find((each) => each.number === match.number)!;
  const rows: [string, string][] = [
    [
      pick(lang, '任务', 'Task'),
      pick(
        lang,
        `第${match.number}项　${rebuiltMark(match.text_basis, 'zh')}${match.text}`,
        `${match.number}. ${rebuiltMark(match.text_basis, 'en')}${match.text}`,
      ),
    ],
    [pick(lang, '牵头单位', 'Lead unit'), leadCell(task, lang)],
    ...(match.lead.note ? [['', inLang(match.lead.note, lang)] as [string, string]] : []),
    [pick(lang, '责任单位', 'Units'), unitsText(match, lang)],
    ...amendedRows(plan, task.amended, lang),
  ];
  const { en, note } = tableOf(plan, 'tasks');
  const source = ground(
    pick(
      lang,
      `${taskClause(plan, match.number)}${note === null ? '' : '及附注'}`,
      `${en}, task ${match.number}${note === null ? '' : ' and note'}`,
    ),
    match.source,
    lang,
  );
  const rebuilt = rebuiltGround(match.text_basis === 'printed' ? null : task.clause, lang);
  return [card(rows), ...notes([source + rebuilt])];
}

function townCard(plan: Plan, match: TownMatch, asOf: string, { lang }: Style): Block[] {
  const { captain } = match;
  const rows: [string, string][] = [
    [pick(lang, '镇（街）', 'Town'), townName(plan, match.town, lang)],
    [pick(lang, '队长', 'Captain'), captain ? captainName(captain, lang) : '—'],
    ...(captain
      ? ([
          [pick(lang, '身份', 'Role'), roleText(captain, lang)],
          [pick(lang, '所在单位', 'Home unit'), captain.unit ?? pick(lang, '未列', 'none printed')],
          ...(captain.remark ? [[pick(lang, '原文注', 'Printed note'), captain.remark]] : []),
          ...(captain.role_note
            ? [[pick(lang, '说明', 'Note'), inLang(captain.role_note, lang)]]
            : []),
        ] as [string, string][])
      : []),
    ...groupLeadRow(plan, captain, match.group_lead_unit, lang),
  ];
  const said = [
    ...captainGround(plan, { captain, captains: match.captains }, lang),
    snapshotNote({ ...dataDays(plan, asOf), as_of: asOf }, lang),
    ...(captain ? [ground(tableOf(plan, 'teams')[lang], captain.source, lang)] : []),
  ];
  return [card(rows), ...notes(said)];
}

function unitCard(plan: Plan, match: UnitMatch, asOf: string, { lang }: Style): Block[] {
  const count = (numbers: readonly number[]): string =>
    numbers.length === 0
      ? pick(lang, '无', 'none')
      : pick(
          lang,
          `${numbers.length}项：第${ranges(numbers, lang)}项`,
          `${numbers.length}: ${ranges(numbers, lang)}`,
        );
  const stated = plan.tasks.filter((task) => task.lead.status === 'stated').length;
  const people = match.postings.map(
    (posting) =>
      `${townName(plan, posting.town, lang)} ${posting.person}${pick(lang, '（', ' (')}${roleText(posting, lang)}${pick(lang, '）', ')')}`,
  );
  const rows: [string, string][] = [
    [pick(lang, '单位', 'Unit'), match.unit],
    ...(match.names.length > 0
      ? [[pick(lang, '又作', 'Also'), match.names.join('、')] as [string, string]]
      : []),
    [
      pick(lang, '牵头', 'Leads'),
      `${count(match.leads)}${pick(lang, `（可辨认的${stated}项中）`, ` (of the ${stated} that can be told)`)}`,
    ],
    ...(match.leads_doubtful.length > 0
      ? [
          [
            pick(lang, '存疑', 'Doubtful'),
            pick(
              lang,
              `第${ranges(match.leads_doubtful, lang)}项栏首可见，但栏首可能残缺，不能确认牵头`,
              `visible first in ${ranges(match.leads_doubtful, lang)}, whose head may be cut; not certain to lead`,
            ),
          ] as [string, string],
        ]
      : []),
    ...(match.shares_lead.length > 0
      ? [
          [
            pick(lang, '分别负责', 'Shares'),
            pick(
              lang,
              `${count(match.shares_lead)}（责任单位栏注明各部门分别负责）`,
              `${count(match.shares_lead)} (the cell says that several units lead)`,
            ),
          ] as [string, string],
        ]
      : []),
    [pick(lang, '配合', 'Supports'), count(match.supports)],
    ...(match.maybe.length > 0
      ? [
          [
            pick(lang, '疑似', 'Perhaps'),
            match.maybe
              .map(({ number, fragment }) =>
                pick(
                  lang,
                  `第${number}项残缺的“${fragment}”`,
                  `the cut name “${fragment}” of ${number}`,
                ),
              )
              .join(pick(lang, '、', ', ')),
          ] as [string, string],
        ]
      : []),
    ...(match.group_lead_of.length > 0
      ? [
          [
            pick(lang, '组团牵头', 'Group lead of'),
            match.group_lead_of.map((id) => townName(plan, id, lang)).join(pick(lang, '、', ', ')) +
              groupGround(plan, lang),
          ] as [string, string],
        ]
      : []),
    [
      pick(lang, '派出人员', 'People sent'),
      people.length === 0 ? pick(lang, '无', 'none') : people.join('\n'),
    ],
  ];
  const said = [
    ...(match.postings.length > 0
      ? [snapshotNote({ ...dataDays(plan, asOf), as_of: asOf }, lang)]
      : []),
    sourceNote(plan, lang, 'tasks', 'teams'),
  ];
  return [card(rows), ...notes(said)];
}

/** Where the words of a rebuilt text come from. */
function rebuiltGround(clause: string | null, lang: Style['lang']): string {
  return clause === null
    ? ''
    : pick(lang, `；内容依正文${clause}重建`, `; the words are rebuilt from section ${clause}`);
}
