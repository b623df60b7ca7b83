import type { TownReport } from '../../query/papers/town-report.ts';
import { groupRule, noGroupLead } from '../../query/units/group-lead.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { isLater, sourceWords } from '../../plan/source-words.ts';
import { clausesOfRules } from '../../plan/rules.ts';
import { lacksColumn } from '../../plan/tables.ts';
import { capital } from '../../text/capital.ts';
import { quoted } from '../../text/quoted.ts';
import { CAPACITY_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** People of a team in one sentence: role, name and home unit of each. */
export function roster(members: readonly Posting[], voice: Voice): string {
  // Where nobody is certain, the opening of the paper says so of all.
  const known = members.some(({ presence }) => presence === 'certain');
  return voice.list(members.map((member) => memberText(member, voice, known)));
}

/**
 * 队长梁海欣（市直部门派驻驻村第一书记，市财政局）, 金融助理郑桂林（中国农业银行江门分行）. `known`: whether others of
 * the team are certain, so that who is not is marked.
 */
export function memberText(member: Posting, voice: Voice, known = true): string {
  const { t } = voice;
  const role = voice.words(ROLE_NAMES[member.role]);
  const capacity = voice.words(CAPACITY_NAMES[member.capacity]);
  const assumed = member.role_basis === 'assumed';
  const column = t(`列在${quoted(role)}栏`, `in the column “${role}”`);
  const head = member.captain
    ? t(`${capacity}队长`, `${capacity} captain`.trim())
    : assumed
      ? ''
      : role;
  const beside = [
    assumed ? column : member.captain ? role : '',
    member.unit ?? '',
    member.remark ? t(`原文注“${member.remark}”`, `printed note “${member.remark}”`) : '',
    member.doubt ? t('存疑', 'in doubt') : '',
    known && member.presence === 'possible'
      ? t('当日是否在队不能确定', 'may not be in post that day')
      : '',
  ].filter(Boolean);
  const held = beside.length > 0 ? t(`（${beside.join('，')}）`, ` (${beside.join(', ')})`) : '';
  return t(`${head}${member.person}`, `${head} ${member.person}`.trim()) + held;
}

/** What makes the captain captain, the group's lead unit, who is shared, and which cells name nobody. */
export function teamGround(report: TownReport, plan: Plan, voice: Voice): Part[] {
  const { captain } = report.team;
  return [
    {
      text: voice.say(
        voice.also([captainText(captain, plan, voice), ...groupLead(report, plan, voice)]),
        ...clausesOfRules(groupRule(plan)),
        voice.clause('teams'),
      ),
    },
    ...cells(report, plan, voice),
  ];
}

/** The lead unit of the group, where a rule makes one. */
function groupLead({ team, group_lead_unit }: TownReport, plan: Plan, voice: Voice): string[] {
  if (!groupRule(plan)) return [];
  if (group_lead_unit !== null)
    return [
      voice.t(
        `组团牵头单位推定为${group_lead_unit}`,
        `the lead unit of the group is taken to be ${group_lead_unit}`,
      ),
    ];
  const { zh, en } = noGroupLead(plan, team.captain);
  return [
    voice.t(`${zh}，组团牵头单位无法确认`, `${en}, so the lead unit of the group cannot be told`),
  ];
}

function captainText(captain: Posting | null, plan: Plan, voice: Voice): string {
  const { t } = voice;
  if (!captain) return t('没有队长的记载', 'No captain is recorded');
  const quote = captain.captain_quotes[0];
  const clause = quote?.clause ?? captain.captain_clause ?? '';
  const text = quote ? quoted(quote.text) : '';
  const table = voice.table('teams');
  if (captain.captain_basis === 'inferred') {
    const words = t(clause + text, `section ${clause} ${text}`.trimEnd());
    const column = lacksColumn(plan, 'teams', /队长/);
    return t(
      `${column ? `${table}没有队长栏，` : ''}队长依《方案》${words}推断`,
      capital(
        `${column ? `${table} has no column for captains; ` : ''}the captain is inferred from ${words}`,
      ),
    );
  }
  const allowed = quote
    ? t(`，《方案》${clause}允许${text}`, `; section ${clause} allows ${text}`)
    : '';
  if (isLater(captain.source, plan)) {
    const { zh, en } = sourceWords(plan, captain.source);
    return t(`队长依${zh}${allowed}`, `The captain is that of ${en ?? zh}${allowed}`);
  }
  return t(`队长为${table}所注${allowed}`, `The captain is so printed in ${table}${allowed}`);
}

/** People whom several towns share, and columns without a name, with what that allows to say. */
function cells({ team, doubts }: TownReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const name = (id: string): string => plan.towns.find((each) => each.id === id)?.name ?? id;
  const role = (key: string): string => {
    const words = ROLE_NAMES[key as Posting['role']];
    return t(
      quoted(words.zh),
      words.en.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')),
    );
  };
  const shared = team.members
    .filter((member) => member.shared_with.length > 0)
    .map((member) => {
      const others = voice.list(member.shared_with.map(name));
      const words = voice.words(ROLE_NAMES[member.role]);
      return t(
        `${words}${member.person}同时列在${others}（同名按同一人计）`,
        `the ${words} ${member.person} stands also for ${others} (equal names are taken for one person)`,
      );
    });
  // A doubt about the cells themselves is told among the doubts, and needs not be told twice.
  const told = doubts.some(({ kind }) => kind === 'damaged-cell');
  const blank = told ? blankTogether(team, role, voice) : blankCells(team, role, voice);
  const all = [...shared, ...blank];
  return all.length === 0
    ? []
    : [{ text: voice.say(capital(voice.also(all)), voice.clause('teams')) }];
}

type RoleWords = (key: string) => string;

/** The columns without a name in one sentence. */
function blankTogether(
  { vacant, labels }: TownReport['team'],
  role: RoleWords,
  { t, list, table }: Voice,
): string[] {
  const empty = vacant.map((cell) => role(cell.role));
  return [
    ...(empty.length > 0
      ? [t(`${list(empty)}栏空白`, `blank in ${table('teams')}: ${list(empty)}`)]
      : []),
    ...labels.map(({ column, text }) =>
      t(`${role(column)}栏只印有“${text}”`, `the column ${role(column)} prints only “${text}”`),
    ),
  ];
}

/** Each column without a name, with what that allows to say. */
function blankCells(
  { vacant, labels }: TownReport['team'],
  role: RoleWords,
  voice: Voice,
): string[] {
  const { t } = voice;
  return [
    ...vacant.map((cell) => ({ key: cell.role, note: cell.note, label: '' })),
    ...labels.map(({ column, text, note }) => ({ key: column, note, label: text })),
  ].map(({ key, note, label }) => {
    const why = note ? voice.words(note).replace(/[。.]$/, '') : t('无人', 'nobody');
    const printed = label ? t(`印有“${label}”，`, `prints “${label}”: `) : '';
    // Notes on a cell begin with 本栏, which here is named.
    const said = voice.lang === 'zh' ? why.replace(/^本栏/, '') : why;
    return t(`${role(key)}栏${printed}${said}`, `the column ${role(key)}: ${printed}${said}`);
  });
}
