import type { Plan, Posting, Team } from '../plan/model.ts';
import { sourceWords } from '../plan/source-words.ts';
import { lacksColumn, tableOf } from '../plan/tables.ts';
import { counted } from '../text/counted.ts';
import { showDate, showSpan } from '../text/dates.ts';
import { inLang } from '../text/local.ts';
import { CAPACITY_NAMES, ROLE_NAMES } from '../text/terms.ts';
import { dataDays } from '../plan/postings.ts';
import { postingSheet, postingSources } from './postings.ts';
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
    team.captain
      ? captainName(team.captain, lang)
      : team.captains.map((each) => captainName(each, lang)).join(pick(lang, '或', ' or ')) || '—',
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
  const inDoubt = teams.flatMap(({ members }) => members.filter(({ doubt }) => doubt !== null));
  const doubted = [...new Set(inDoubt.map(({ role }) => inLang(ROLE_NAMES[role], lang)))].join(
    pick(lang, '、', ', '),
  );
  const said = [
    pick(
      lang,
      `共${teams.length}支工作队，${postings}人次、${people.size}个姓名（同名按同一人计，文件没有其他依据）。`,
      `${counted(teams.length, 'team')}, ${counted(postings, 'posting')}, ${counted(people.size, 'name')} (equal names are counted as one person; the document gives no other ground).`,
    ),
    ...(teams.some(({ members }) => members.some(({ presence }) => presence === 'possible'))
      ? [
          pick(
            lang,
            '* 含当日是否在任不能确定的人员（到任、离任只知道年或月，或者没有记载）。',
            '* Includes people who may not be in post on the day (arrival or departure known to the month or year only, or not at all).',
          ),
        ]
      : []),
    ...(teams.some(({ members }) => members.some(({ doubt }) => doubt !== null))
      ? [
          pick(
            lang,
            `* 含存疑的${doubted}；用 teams 加镇名查看。空白栏是未安排还是漏印无法判断。`,
            `* Includes people whose posting is in doubt (${doubted}); see teams with the name of a town. Whether blank cells were not filled or lost in print cannot be told.`,
          ),
        ]
      : []),
    snapshotNote({ ...dataDays(plan, teams[0]!.as_of), as_of: teams[0]!.as_of }, lang),
    postingSources(
      plan,
      teams.flatMap(({ members }) => members),
      lang,
    ),
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
  const dated = team.members.some(({ since, until }) => since !== null || until !== null);
  const rows = team.members.map((posting) => [
    posting.person,
    roleText(posting, lang),
    posting.unit ?? '—',
    ...(dated ? [tenureText(posting, lang)] : []),
    remarkText(plan, posting, lang),
  ]);
  const columns = [
    { head: pick(lang, '姓名', 'Name') },
    { head: pick(lang, '身份', 'Role'), flex: true },
    { head: pick(lang, '所在单位', 'Home unit'), flex: true },
    ...(dated ? [{ head: pick(lang, '任期', 'Tenure'), flex: true }] : []),
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
    ...captainGround(plan, team, lang),
    snapshotNote(team, lang),
    team.members.length > 0
      ? postingSources(plan, team.members, lang, true)
      : ground(tableOf(plan, 'teams')[lang], team.source, lang),
  ];
  const size = pick(
    lang,
    `${townName(plan, team.town, lang)}工作队${team.size}人${unsureText(team, lang)}`,
    `Team of ${townName(plan, team.town, lang)}: ${counted(team.size, 'person', 'people')}${unsureText(team, lang)}`,
  );
  return {
    parts: [[heading(size)], [grid(columns, rows)], notes(said)],
    sheet: postingSheet(plan, team.members, lang),
  };
}

/** How many of a team are in doubt, and how many may or may not be in post on the day. */
function unsureText({ members }: Team, lang: Style['lang']): string {
  const doubtful = members.filter(({ doubt }) => doubt !== null).length;
  const possible = members.filter(({ presence }) => presence === 'possible').length;
  const said = [
    ...(doubtful > 0 ? [pick(lang, `${doubtful}人存疑`, `${doubtful} in doubt`)] : []),
    ...(possible > 0
      ? [pick(lang, `${possible}人是否在任不能确定`, `${possible} may not be in post on the day`)]
      : []),
  ];
  if (said.length === 0) return '';
  return pick(lang, `（其中${said.join('，')}）`, ` (${said.join(', ')})`);
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
  return [...captain, heldRole(posting, lang)].join(pick(lang, '，', ', '));
}

/** The role, or the column in which alone the name stands. */
export function heldRole(
  { role, role_basis }: Pick<Posting, 'role' | 'role_basis'>,
  lang: Style['lang'],
): string {
  const words = inLang(ROLE_NAMES[role], lang);
  return role_basis === 'assumed'
    ? pick(lang, `列于“${words}”栏`, `in the column “${words}”`)
    : words;
}

function remarkText(plan: Plan, posting: Posting, lang: Style['lang']): string {
  const shared = posting.shared_with.map((id) => townName(plan, id, 'zh')).join('、');
  return [
    posting.remark,
    shared && pick(lang, `兼${shared}`, `also ${shared}`),
    posting.doubt && pick(lang, '存疑', 'in doubt'),
    posting.presence === 'possible' && pick(lang, '是否在任不能确定', 'may not be in post'),
  ]
    .filter(Boolean)
    .join(pick(lang, '；', '; '));
}

/** First and last day of a posting as far as they are known; the round from the second on. */
export function tenureText({ since, until, round }: Posting, lang: Style['lang']): string {
  const days =
    since === null && until === null ? pick(lang, '缺', 'missing') : showSpan(since, until, lang);
  return round > 1 ? pick(lang, `${days}（第${round}轮）`, `${days} (round ${round})`) : days;
}

/** Two or more who may be captain on the day: which of them is, dates known to the month or year do not tell. */
function severalCaptains(captains: readonly Posting[], lang: Style['lang']): string {
  const names = captains.map(
    (each) => `${captainName(each, lang)}${pick(lang, '，', ', ')}${tenureText(each, lang)}`,
  );
  return pick(
    lang,
    `当日队长不能确定：${names.join('；')}。到任、离任日期只到年或月。`,
    `Who is captain on the day cannot be told: ${names.join('; ')}. Arrival and departure are known to the month or year only.`,
  );
}

/** What makes this person captain. */
export function captainGround(
  plan: Plan,
  { captain, captains }: Pick<Team, 'captain' | 'captains'>,
  lang: Style['lang'],
): string[] {
  if (!captain && captains.length > 0) return [severalCaptains(captains, lang)];
  if (!captain) return [pick(lang, '没有队长的记载。', 'No captain is recorded.')];
  const quote = captain.captain_quotes[0];
  const words = quote
    ? pick(lang, `“${quote.text}”（${quote.clause}）`, `“${quote.text}” (section ${quote.clause})`)
    : '';
  if (captain.captain_basis === 'reported') {
    const source = sourceWords(plan, captain.source);
    return [pick(lang, `队长据${source.zh}。`, `The captain is named by ${source.en}.`)];
  }
  if (captain.captain_basis === 'inferred') {
    const table = tableOf(plan, 'teams');
    const column = lacksColumn(plan, 'teams', /队长/);
    return [
      pick(
        lang,
        `队长为推断：${column ? `${table.zh}没有队长栏，` : ''}依据方案${words}。`,
        `The captain is inferred: ${column ? `${table.en} has no column for captains; ` : ''}${words}.`,
      ),
    ];
  }
  return [
    pick(
      lang,
      `${captain.captain_clause ?? ''}原文注“${captain.remark ?? ''}”${words && `；方案允许：${words}`}。`,
      `Printed beside the name: “${captain.remark ?? ''}”${words && `; the plan allows it: ${words}`}.`,
    ),
  ];
}

/** What day the document describes, and how far later changes are recorded. */
export function snapshotNote(
  { snapshot, last_change, as_of }: Pick<Team, 'snapshot' | 'last_change' | 'as_of'>,
  lang: Style['lang'],
): string {
  if (as_of < snapshot && last_change !== null)
    return pick(
      lang,
      `文件反映${showDate(snapshot, lang)}的情况，查询日${showDate(as_of, lang)}早于此日：到任日期有记载的，当时是否在任可以确定；其余无从知道。`,
      `The document describes ${snapshot}; the day asked for, ${as_of}, is earlier. Of those whose arrival is recorded it is known whether they served then, of the others it is not.`,
    );
  if (last_change !== null)
    return pick(
      lang,
      `名单以${showDate(snapshot, lang)}文件为准，并计入后来文件、记录所载的到任和离任（到查询日为止最近一次为${showDate(last_change, lang)}）。`,
      `From the document of ${snapshot}, with later arrivals and departures as they are recorded (the latest up to this day: ${last_change}).`,
    );
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
