import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { RotationPlan, TeamSchedule } from '../../query/rotation-plan/answer.ts';
import { rotationRules } from '../../query/rules/rotation-words.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { pick, type Style } from '../layout/view.ts';
import { snapshotNote } from '../teams.ts';

type Lang = Style['lang'];

/** Whether the people of a team cannot be scheduled. */
export function failed({ state }: TeamSchedule): boolean {
  return state !== 'scheduled' && state !== 'nobody-due';
}

export function townsOf(plan: Plan, ids: readonly string[], lang: Lang): string {
  return ids
    .map((id) => plan.towns.find((town) => town.id === id)?.name ?? id)
    .join(pick(lang, '、', ', '));
}

/** How the order was found: what comes before what, who is shared, what could not be avoided. */
export function orderNotes(plan: Plan, answer: RotationPlan, lang: Lang): string[] {
  const secretary = inLang(ROLE_NAMES['district-first-secretary'], lang);
  const moved = answer.batches.flatMap(({ number, people }) =>
    people.map((person) => ({ ...person, number })),
  );
  const shared = moved.filter(({ towns }) => towns.length > 1);
  const early = moved.filter(({ days_early }) => days_early > 0).length;
  const both = answer.teams.flatMap(({ town, both_leaders }) =>
    both_leaders.map((number) =>
      pick(
        lang,
        `${townsOf(plan, [town], lang)}第${number}批`,
        `${townsOf(plan, [town], lang)} in batch ${number}`,
      ),
    ),
  );
  if (moved.length === 0) return [];
  const { unknown_due } = answer.totals;
  return [
    pick(
      lang,
      `排序：先使逾期天数合计最少（本安排合计${answer.totals.days_late}天${unknown_due > 0 ? '，没有到任日期的不计' : ''}），逾期久的先走；再使各队每批离任人数最均匀（先看计入人数的，再看全部）；再避免队长与${secretary}同批离任；再尽量少提前。仍有几种排法的，先排共用人员，再按到期先后、名册次序，依次排在尽量靠前的批次。`,
      `Order: first the fewest days past due (here ${answer.totals.days_late} in all${unknown_due > 0 ? ', without those whose day is missing' : ''}), the longest first; then numbers of leavers as even as possible in each team (of those who count, then of all); then no captain leaving together with a ${secretary}; then as little as possible before the due day. Where several orders are left, first the shared people, then by due day and row, each as early as possible.`,
    ),
    ...(shared.length > 0
      ? [
          pick(
            lang,
            `共用人员只轮换一次，所在各镇（街）同批：${shared.map(({ person, towns, number }) => `${person}（${townsOf(plan, towns, lang)}）第${number}批`).join('，')}。`,
            `Shared people move once, in all their towns in one batch: ${shared.map(({ person, towns, number }) => `${person} (${townsOf(plan, towns, lang)}) in batch ${number}`).join(', ')}.`,
          ),
        ]
      : []),
    ...(both.length > 0
      ? [
          pick(
            lang,
            `队长与${secretary}同批离任，在上述前提下不能避免：${both.join('，')}。`,
            `The captain leaves together with a ${secretary}, which cannot be avoided on these terms: ${both.join(', ')}.`,
          ),
        ]
      : []),
    ...(early > 0
      ? [
          pick(
            lang,
            `为使各批均匀、不逾期，${early}人早于到期日离任，天数见各批。`,
            `${early} leave before their due day, so that nobody waits longer and the batches are even; the days stand in the batches.`,
          ),
        ]
      : []),
  ];
}

/** Of whom too little is known, and who is not in the batches. */
export function peopleNotes(plan: Plan, answer: RotationPlan, lang: Lang): string[] {
  const { unknown_due } = answer.totals;
  const comma = pick(lang, '、', ', ');
  const notDue = answer.staying_on.filter(({ reason }) => reason === 'not-due');
  const shared = [...answer.staying_on, ...answer.batches.flatMap(({ people }) => people)].some(
    ({ towns }) => towns.length > 1,
  );
  const ending = answer.staying_on.filter(({ reason }) => reason === 'end-recorded');
  return [
    ...(unknown_due > 0
      ? [
          pick(
            lang,
            `可以安排的人员中${unknown_due}人没有到任日期，何时到期无从知道，推算时视为排在哪一批都可以；补齐到任日期后应重新推算。`,
            `For ${unknown_due} of those scheduled no day of arrival is recorded, so it is not known when they are due; they were put wherever it suits. Ask again once these days are recorded.`,
          ),
        ]
      : []),
    ...(notDue.length > 0
      ? [
          pick(
            lang,
            `最后一批时任期未满${answer.years}年，不列入：${dueGroups(notDue, lang)}。`,
            `Not past ${answer.years} years by the last batch, so they stay: ${dueGroups(notDue, lang)}.`,
          ),
        ]
      : []),
    ...(ending.length > 0
      ? [
          pick(
            lang,
            `离任日期已有记载，不另安排：${ending.map(({ person }) => person).join(comma)}。`,
            `Leaving on a recorded day, so not scheduled: ${ending.map(({ person }) => person).join(comma)}.`,
          ),
        ]
      : []),
    ...(answer.town !== null
      ? [
          pick(
            lang,
            `只列${townsOf(plan, [answer.town], lang)}；批次是与各镇（街）一并推算的${shared ? '，共用人员还服务其他镇（街），一并轮换' : ''}。`,
            `Only ${townsOf(plan, [answer.town], lang)} is shown; the batches were worked out for all towns together${shared ? ', since shared people serve others too and leave them at once' : ''}.`,
          ),
        ]
      : []),
  ];
}

/** Names by the day on which they are due, the earliest first. */
function dueGroups(people: RotationPlan['staying_on'], lang: Lang): string {
  const groups = new Map<string, string[]>();
  for (const { person, due } of people) groups.set(due!, [...(groups.get(due!) ?? []), person]);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([due, names]) =>
      pick(
        lang,
        `${showDate(due, lang)}到期的${names.join('、')}`,
        `${names.join(', ')} (due ${due})`,
      ),
    )
    .join(pick(lang, '；', '; '));
}

/** What is assumed, and what the document says: the rules applied, and the one that asks for batches. */
export function groundNotes(plan: Plan, answer: RotationPlan, lang: Lang): string[] {
  const { rules } = plan.data.rules;
  const grounds = [answer.rules.minimum, answer.rules.rotation, rotationRules(plan).batches?.id];
  const cited = rules
    .filter(({ id }) => grounds.includes(id))
    .map(({ quotes: [quote] }) => `${quote.clause}${quoted(quote.text)}`);
  const { scheduled, held } = answer.totals;
  const table = tableOf(plan, 'teams')[lang];
  return [
    ...(scheduled + held > 0
      ? [
          pick(
            lang,
            '推算时假定每批离任者都有人接任，并在下一批之前到岗。',
            'It is assumed that everybody who leaves is followed by somebody who is there before the next batch.',
          ),
          keepNote(answer, lang),
        ]
      : []),
    snapshotNote({ ...answer, as_of: answer.from }, lang),
    pick(
      lang,
      '方案没有划定批次和日期；批数、日期为查询时给出，以上安排不是决定。',
      'The plan sets no batches and no days; they are those asked for, and nothing here is a decision.',
    ),
    pick(
      lang,
      `依据：${[...cited, table].join('；')}。`,
      `Source: ${[...cited, table].join('; ')}.`,
    ),
  ];
}

/** How it is seen to that a team keeps people who know the work. */
function keepNote({ handover, keep, teams }: RotationPlan, lang: Lang): string {
  const binds = handover || teams.every(({ minimum }) => minimum === null || keep > minimum);
  return binds
    ? pick(
        lang,
        `每批每队至少留${keep}名熟悉情况的人（含前几批的接任者），是本程序的设定，方案没有规定，可用 --keep 更改。`,
        `That a team keeps at least ${keep} who know the work (successors of earlier batches among them) is set by this program and not by the plan; see --keep.`,
      )
    : pick(
        lang,
        `每批留任的都是熟悉情况的人（含前几批的接任者），人数不低于最低人数，也就不少于所设的${keep}人（--keep）。`,
        `Those who stay in a batch all know the work (successors of earlier batches among them); as they are not fewer than the minimum, they are not fewer than ${keep} either (--keep).`,
      );
}
