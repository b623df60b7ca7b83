import type { Plan } from '../plan/model.ts';
import { dataDays } from '../plan/postings.ts';
import type { RotationDue } from '../query/rotation.ts';
import { showDate } from '../text/dates.ts';
import { inLang } from '../text/local.ts';
import { PRESENCE_NAMES, ROLE_NAMES, STATE_NAMES } from '../text/terms.ts';
import { snapshotNote } from './teams.ts';
import { postingColumns } from './postings.ts';
import { DEFAULT_WIDTH, grid, notes, pick, sheetOf, type Style, type View } from './layout/view.ts';

/** Postings with their day of rotation; what is only assumed stands in a column of its own. */
export function rotationView(plan: Plan, answer: RotationDue, style: Style): View {
  const { lang, width = DEFAULT_WIDTH, paint } = style;
  const colour = {
    overdue: paint.error,
    'due-soon': paint.warning,
    'not-due': paint.good,
    unknown: paint.notice,
  };
  const rows = answer.postings.map((posting) => [
    plan.towns.find((town) => town.id === posting.town)?.name ?? posting.town,
    posting.person,
    inLang(ROLE_NAMES[posting.role], lang),
    posting.since ?? pick(lang, '缺', 'missing'),
    posting.due ?? '—',
    { text: stateText(posting, lang), paint: colour[posting.state] },
    posting.assumed
      ? `${posting.assumed.due} ${inLang(STATE_NAMES[posting.assumed.state], lang)}`
      : '',
  ]);
  const anyAssumed = answer.postings.some((posting) => posting.assumed !== null);
  // States are broken only where there is no other way.
  const narrow = width < 76;
  const columns = [
    { head: pick(lang, '镇（街）', 'Town'), flex: narrow },
    { head: pick(lang, '姓名', 'Name') },
    { head: pick(lang, '身份', 'Role'), flex: true },
    { head: pick(lang, '到任', 'Arrival') },
    { head: pick(lang, '到期', 'Due') },
    { head: pick(lang, '状态', 'State'), flex: narrow },
    { head: pick(lang, '假定到期', 'If assumed'), flex: narrow },
  ];
  const count = (state: keyof typeof colour): number =>
    answer.postings.filter((posting) => posting.state === state).length;
  const counts = (['overdue', 'due-soon', 'not-due', 'unknown'] as const)
    .map((state) =>
      pick(
        lang,
        `${inLang(STATE_NAMES[state], lang)}${count(state)}`,
        `${count(state)} ${inLang(STATE_NAMES[state], lang)}`,
      ),
    )
    .join(pick(lang, '，', ', '));
  const assumed = answer.postings.find((posting) => posting.assumed !== null)?.assumed;
  const clause =
    plan.data.rules.rules.find((rule) => rule.id === answer.rule)?.quotes[0].clause ?? '';
  const said = [
    pick(
      lang,
      `截至${showDate(answer.as_of, lang)}，${answer.postings.length}人次：${counts}。`,
      `As of ${answer.as_of}, ${answer.postings.length} postings: ${counts}.`,
    ),
    ...(assumed ? [`${pick(lang, '假定：', 'Assumed: ')}${inLang(assumed.why, lang)}`] : []),
    snapshotNote({ ...dataDays(plan, answer.as_of), as_of: answer.as_of }, lang),
    pick(
      lang,
      `依据：${clause}“每${answer.years}年轮换一次，结合实际分期分批进行轮换”；附件2。`,
      `Source: section ${clause} (rotation every ${answer.years} years, in batches); annex 2.`,
    ),
  ];
  // A column that says nothing gives way where there is no room.
  const noDays = narrow && answer.postings.every(({ since }) => since === null);
  const kept = (index: number): boolean =>
    (anyAssumed || index < 6) && !(noDays && (index === 3 || index === 4));
  const shown = rows.map((row) => row.filter((_, index) => kept(index)));
  return {
    parts: [
      notes(said.slice(0, 1)),
      [
        grid(
          columns.filter((_, index) => kept(index)),
          shown,
        ),
      ],
      notes(said.slice(1)),
    ],
    sheet: sheetOf(answer.postings, [
      ...postingColumns(plan, lang),
      ['due', pick(lang, '到期', 'Due'), ({ due }) => due],
      ['days_left', pick(lang, '剩余天数', 'Days left'), ({ days_left }) => days_left],
      ['state', pick(lang, '状态', 'State'), ({ state }) => inLang(STATE_NAMES[state], lang)],
      [
        'certainty',
        pick(lang, '状态能否确定', 'State certain'),
        ({ certainty }) => inLang(PRESENCE_NAMES[certainty], lang),
      ],
      [
        'assumed_due',
        pick(lang, '假定到期', 'Due if assumed'),
        (each) => each.assumed?.due ?? null,
      ],
      [
        'assumed_state',
        pick(lang, '假定状态', 'State if assumed'),
        ({ assumed }) => (assumed ? inLang(STATE_NAMES[assumed.state], lang) : null),
      ],
    ]),
  };
}

/** The state; where the arrival is known to the month or year only, that it may already be the next one. */
function stateText(
  { state, certainty }: RotationDue['postings'][number],
  lang: Style['lang'],
): string {
  const words = inLang(STATE_NAMES[state], lang);
  if (certainty === 'certain') return words;
  const next = inLang(STATE_NAMES[state === 'not-due' ? 'due-soon' : 'overdue'], lang);
  return pick(lang, `${words}（可能${next}）`, `${words} (may be ${next})`);
}
