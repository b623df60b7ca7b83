import type { Plan, Posting, Team } from '../plan/model.ts';
import { showDate } from '../text/dates.ts';
import { inLang } from '../text/local.ts';
import { CAPACITY_NAMES, ROLE_NAMES } from '../text/terms.ts';
import { postingSheet } from './postings.ts';
import {
  grid,
  ground,
  heading,
  joined,
  notes,
  pick,
  sheetOf,
  townName,
  type Sheet,
  type Style,
  type View,
} from './layout/view.ts';

/** All teams: size, captain, what is vacant, who is shared. */
export function teamsView(plan: Plan, teams: readonly Team[], { lang }: Style): View {
  const rows = teams.map((team) => [
    plan.towns.find((town) => town.id === team.town)?.name ?? team.town,
    team.size_certain === team.size ? String(team.size) : `${team.size}*`,
    team.captain ? captainName(team.captain, lang) : '—',
    team.captain?.unit ?? '—',
    team.vacant.map(({ role }) => inLang(ROLE_NAMES[role], lang)).join(pick(lang, '、', ', ')),
    team.members
      .filter((posting) => posting.shared_with.length > 0)
      .map((posting) => posting.person)
      .join(pick(lang, '、', ', ')),
  ]);
  const columns = [
    { head: pick(lang, '镇（街）', 'Town') },
    { head: pick(lang, '人数', 'Size'), align: 'right' as const },
    { head: pick(lang, '队长', 'Captain'), flex: true },
    { head: pick(lang, '队长单位', "Captain's unit"), flex: true },
    { head: pick(lang, '空白栏', 'Blank cells'), flex: true },
    { head: pick(lang, '共用', 'Shared') },
  ];
  const people = new Set(teams.flatMap((team) => team.members.map((posting) => posting.person)));
  const postings = teams.reduce((sum, team) => sum + team.size, 0);
  const said = [
    pick(
      lang,
      `共${teams.length}支工作队，${postings}人次、${people.size}个姓名（同名按同一人计，文件没有其他依据）。`,
      `${teams.length} teams, ${postings} postings, ${people.size} names (equal names are counted as one person; the document gives no other ground).`,
    ),
    ...(teams.some((team) => team.size_certain < team.size)
      ? [
          pick(
            lang,
            '* 含存疑的农业科技特派员；用 teams 加镇名查看。空白栏是未安排还是漏印无法判断。',
            '* Includes specialists whose posting is in doubt; see teams with the name of a town. Whether blank cells were not filled or lost in print cannot be told.',
          ),
        ]
      : []),
    snapshotNote(teams[0]!, lang),
    pick(lang, '依据：附件2。', 'Source: annex 2.'),
  ];
  return { parts: [[grid(columns, rows)], notes(said)], sheet: teamSheet(plan, teams, lang) };
}

function teamSheet(plan: Plan, teams: readonly Team[], lang: Style['lang']): Sheet {
  const role = (key: string): string =>
    inLang(ROLE_NAMES[key as Posting['role']] ?? { zh: key }, lang);
  return sheetOf(teams, [
    ['town', pick(lang, '代号', 'Id'), ({ town }) => town],
    ['name', pick(lang, '镇（街）', 'Town'), ({ town }) => townName(plan, town, 'zh')],
    ['as_of', pick(lang, '截至', 'As of'), ({ as_of }) => as_of],
    ['size', pick(lang, '人数', 'Size'), ({ size }) => size],
    ['size_certain', pick(lang, '无疑人数', 'Not in doubt'), (team) => team.size_certain],
    ['captain', pick(lang, '队长', 'Captain'), ({ captain }) => captain?.person ?? null],
    [
      'capacity',
      pick(lang, '任职', 'Capacity'),
      ({ captain }) => (captain ? inLang(CAPACITY_NAMES[captain.capacity], lang) || null : null),
    ],
    ['unit', pick(lang, '队长单位', "Captain's unit"), ({ captain }) => captain?.unit ?? null],
    [
      'vacant',
      pick(lang, '空白栏', 'Blank cells'),
      ({ vacant }) => joined(vacant.map((cell) => role(cell.role))),
    ],
    [
      'labels',
      pick(lang, '只有标签的栏', 'Cells with a label only'),
      ({ labels }) => joined(labels.map(({ column, text }) => `${role(column)}${text}`)),
    ],
    [
      'shared',
      pick(lang, '共用', 'Shared'),
      ({ members }) =>
        joined(members.filter((each) => each.shared_with.length > 0).map((each) => each.person)),
    ],
  ]);
}

/** The people of one team. */
export function teamView(plan: Plan, team: Team, { lang }: Style): View {
  const rows = team.members.map((posting) => [
    posting.person,
    roleText(posting, lang),
    posting.unit ?? '—',
    remarkText(plan, posting, lang),
  ]);
  const columns = [
    { head: pick(lang, '姓名', 'Name') },
    { head: pick(lang, '身份', 'Role'), flex: true },
    { head: pick(lang, '所在单位', 'Home unit'), flex: true },
    { head: pick(lang, '说明', 'Note'), flex: true },
  ];
  const said = [
    ...team.members.flatMap(({ role_note }) => (role_note ? [inLang(role_note, lang)] : [])),
    ...doubts(team, lang),
    ...team.vacant.map(
      ({ role, note }) =>
        `${inLang(ROLE_NAMES[role], lang)}${pick(lang, '：', ': ')}${note ? inLang(note, lang) : pick(lang, '没有人。', 'nobody.')}`,
    ),
    ...team.labels.map(({ column, text, note }) => {
      const head = inLang(ROLE_NAMES[column as keyof typeof ROLE_NAMES] ?? { zh: column }, lang);
      const words = note ? inLang(note, lang) : '';
      return pick(
        lang,
        `${head}栏印有“${text}”：${words}`,
        `In the column ${head}, “${text}”: ${words}`,
      );
    }),
    ...captainGround(team.captain, lang),
    snapshotNote(team, lang),
    ground(pick(lang, '附件2', 'annex 2'), team.source, lang),
  ];
  const doubtful = team.size - team.size_certain;
  const size = pick(
    lang,
    `${townName(plan, team.town, lang)}工作队${team.size}人${doubtful > 0 ? `（其中${doubtful}人存疑）` : ''}`,
    `Team of ${townName(plan, team.town, lang)}: ${team.size} people${doubtful > 0 ? ` (${doubtful} in doubt)` : ''}`,
  );
  return {
    parts: [[heading(size)], [grid(columns, rows)], notes(said)],
    sheet: postingSheet(plan, team.members, lang),
  };
}

/** Doubts of members, each once. */
function doubts(team: Team, lang: Style['lang']): string[] {
  const byText = new Map<string, string[]>();
  for (const { person, doubt } of team.members) {
    if (!doubt) continue;
    const words = inLang(doubt, lang);
    byText.set(words, [...(byText.get(words) ?? []), person]);
  }
  return [...byText].map(
    ([words, people]) => `${people.join(pick(lang, '、', ', '))}${pick(lang, '：', ': ')}${words}`,
  );
}

export function captainName(captain: Posting, lang: Style['lang']): string {
  const capacity = inLang(CAPACITY_NAMES[captain.capacity], lang);
  return capacity
    ? `${captain.person}${pick(lang, `（${capacity}）`, ` (${capacity})`)}`
    : captain.person;
}

/** Role of a posting, the captain first; a role that only the column suggests is said to be so. */
export function roleText(posting: Posting, lang: Style['lang']): string {
  const capacity = inLang(CAPACITY_NAMES[posting.capacity], lang);
  const captain = posting.captain
    ? [pick(lang, `${capacity}队长`, `${capacity} captain`.trim())]
    : [];
  const role = inLang(ROLE_NAMES[posting.role], lang);
  const held =
    posting.role_basis === 'assumed'
      ? pick(lang, `列于“${role}”栏`, `in the column “${role}”`)
      : role;
  return [...captain, held].join(pick(lang, '，', ', '));
}

function remarkText(plan: Plan, posting: Posting, lang: Style['lang']): string {
  const shared = posting.shared_with.map((id) => townName(plan, id, 'zh')).join('、');
  return [
    posting.remark,
    shared && pick(lang, `兼${shared}`, `also ${shared}`),
    posting.doubt && pick(lang, '存疑', 'in doubt'),
  ]
    .filter(Boolean)
    .join(pick(lang, '；', '; '));
}

/** What makes this person captain. */
export function captainGround(captain: Posting | null, lang: Style['lang']): string[] {
  if (!captain) return [pick(lang, '没有队长的记载。', 'No captain is recorded.')];
  const quote = captain.captain_quotes[0];
  const words = quote
    ? pick(lang, `“${quote.text}”（${quote.clause}）`, `“${quote.text}” (section ${quote.clause})`)
    : '';
  if (captain.captain_basis === 'inferred') {
    return [
      pick(
        lang,
        `队长为推断：附件2没有队长栏，依据方案${words}。`,
        `The captain is inferred: annex 2 has no column for captains; ${words}.`,
      ),
    ];
  }
  return [
    pick(
      lang,
      `${captain.captain_clause ?? ''}原文注“${captain.remark ?? ''}”；方案允许：${words}。`,
      `Printed beside the name: “${captain.remark ?? ''}”; the plan allows it: ${words}.`,
    ),
  ];
}

/** That the document describes one day, and nothing later is recorded. */
export function snapshotNote(
  { snapshot, as_of }: Pick<Team, 'snapshot' | 'as_of'>,
  lang: Style['lang'],
): string {
  if (as_of < snapshot) {
    return pick(
      lang,
      `文件反映${showDate(snapshot, lang)}的情况，查询日${showDate(as_of, lang)}早于此日，当时的人员无从知道。`,
      `The document describes ${snapshot}; the day asked for, ${as_of}, is earlier, and who served then is not known.`,
    );
  }
  return pick(
    lang,
    `名单为${showDate(snapshot, lang)}文件所载，其后的变动没有记录。`,
    `As of the document of ${snapshot}; no later change is recorded.`,
  );
}
