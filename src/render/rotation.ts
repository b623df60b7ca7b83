import type { Plan } from '../plan/model.ts';
import { dataDays } from '../plan/postings.ts';
import { tableOf } from '../plan/tables.ts';
import type { RotationDue } from '../query/rotation.ts';
import { counted } from '../text/counted.ts';
import { showDate } from '../text/dates.ts';
import { inLang, type Lang } from '../text/local.ts';
import { quoted } from '../text/quoted.ts';
import { PRESENCE_NAMES, STATE_NAMES } from '../text/terms.ts';
import { rotationRules } from '../query/rules/rotation-words.ts';
import { heldRole, snapshotNote } from './teams.ts';
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
    heldRole(posting, lang),
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
  const said = [
    pick(
      lang,
      `截至${showDate(answer.as_of, lang)}，${answer.postings.length}人次：${counts}。`,
      `As of ${answer.as_of}, ${counted(answer.postings.length, 'posting')}: ${counts}.`,
    ),
    ...(assumed ? [`${pick(lang, '假定：', 'Assumed: ')}${inLang(assumed.why, lang)}`] : []),
    snapshotNote({ ...dataDays(plan, answer.as_of), as_of: answer.as_of }, lang),
    ...termNote(plan, answer, lang),
    sourceOf(plan, lang),
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

/** That the years are no rule of the plan, where it has none on rotation. */
function termNote(plan: Plan, { years }: RotationDue, lang: Lang): string[] {
  if (rotationRules(plan).term) return [];
  return [
    pick(
      lang,
      `数据中没有轮换周期的规定，按${years}年计只是假定。`,
      `The data hold no rule on rotation; that it is due after ${years} years is an assumption.`,
    ),
  ];
}

/** The words of the rules on rotation with their clauses, and the table of the teams. */
function sourceOf(plan: Plan, lang: Lang): string {
  const { term, batches, quotes } = rotationRules(plan);
  const table = tableOf(plan, 'teams')[lang];
  const clauses = [...new Set(quotes.map(({ clause }) => clause))];
  const words = clauses.map((clause) => {
    const of = quotes.filter((quote) => quote.clause === clause);
    const titles = [term, batches].flatMap((rule) =>
      rule?.quotes[0].clause === clause ? [inLang(rule.title, lang)] : [],
    );
    return pick(
      lang,
      `${clause}${of.map(({ text }) => quoted(text)).join('')}`,
      `section ${clause} (${titles.join('; ')})`,
    );
  });
  return pick(
    lang,
    `依据：${[...words, table].join('；')}。`,
    `Source: ${[...words, table].join('; ')}.`,
  );
}
