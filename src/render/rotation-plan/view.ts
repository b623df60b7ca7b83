import type { Plan } from '../../plan/model.ts';
import type {
  Batch,
  Named,
  RotationPlan,
  Scheduled,
  TeamSchedule,
} from '../../query/rotation-plan/answer.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { failed, groundNotes, orderNotes, peopleNotes, townsOf } from './notes.ts';
import { rotationPlanSheet } from './sheet.ts';

/** Batches with their people by town, what stays of each team, who cannot be moved and why. */
export function rotationPlanView(plan: Plan, answer: RotationPlan, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      [
        heading(
          pick(
            lang,
            '分批轮换建议（按规则推算，供研究，未作决定）',
            'Rotation in batches: a proposal worked out from the rules; nothing is decided',
          ),
        ),
        ...notes([summary(plan, answer, lang)]),
      ],
      ...answer.batches
        .filter(({ people }) => people.length > 0)
        .map((batch) => batchBlocks(plan, answer, batch, style)),
      notes(emptyBatches(answer, lang)),
      [
        heading(pick(lang, '各队人数', 'Numbers of the teams')),
        teamTable(plan, answer.teams, style),
        ...notes([teamNote(answer, lang)]),
      ],
      failures(plan, answer, style),
      notes([
        ...orderNotes(plan, answer, lang),
        ...peopleNotes(plan, answer, lang),
        ...groundNotes(plan, answer, lang),
      ]),
    ],
    sheet: rotationPlanSheet(plan, answer, lang),
  };
}

function summary(plan: Plan, answer: RotationPlan, lang: Style['lang']): string {
  const { from, batches, every, handover, totals, town } = answer;
  const whom = town === null ? '' : townsOf(plan, [town], lang);
  const ended = totals.people - totals.scheduled - totals.held - totals.not_due;
  const parts = [
    [totals.scheduled, '人可以安排', 'scheduled'],
    [totals.held, '人无法安排', 'cannot be moved'],
    [totals.not_due, '人期内未到期', 'not due in this time'],
    [ended, '人已有离任日期', 'leaving on a recorded day'],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return pick(
    lang,
    `自${showDate(from, lang)}起分${batches.length}批${batches.length > 1 ? `，每批相隔${spanWords(every, lang)}` : ''}，${handover ? '接任者先到岗、离任者后走' : '离任者先走、接任者后到岗'}。${whom}共${totals.people}人：${told.map(([count, zh]) => `${count}${zh}`).join('，')}。`,
    `${batches.length} ${batches.length === 1 ? 'batch' : 'batches'} from ${from}${batches.length > 1 ? `, ${spanWords(every, lang)} apart` : ''}; ${handover ? 'successors come before the leavers go' : 'leavers go first, successors come afterwards'}. ${totals.people} people${whom && ` of ${whom}`}: ${told.map(([count, , en]) => `${count} ${en}`).join(', ')}.`,
  );
}

function spanWords(every: string, lang: Style['lang']): string {
  const [amount, unit] = [Number.parseInt(every, 10), every.at(-1)!];
  const [zh, one] = { d: ['天', 'day'], m: ['个月', 'month'], y: ['年', 'year'] }[unit]!;
  return pick(lang, `${amount}${zh}`, `${amount} ${one}${amount === 1 ? '' : 's'}`);
}

function batchBlocks(
  plan: Plan,
  answer: RotationPlan,
  { number, date, people }: Batch,
  { lang }: Style,
): Block[] {
  const title = heading(
    pick(
      lang,
      `第${number}批　${showDate(date, lang)}　${people.length}人`,
      `Batch ${number}, ${date}: ${people.length} ${people.length === 1 ? 'person' : 'people'}`,
    ),
  );
  const names = new Map<string, string[]>();
  for (const person of people) {
    for (const town of person.towns)
      names.set(town, [...(names.get(town) ?? []), marked(person, lang)]);
  }
  const rows = answer.teams
    .filter(({ town }) => names.has(town))
    .map((team) => [
      townsOf(plan, [team.town], lang),
      names.get(team.town)!.join(pick(lang, '、', ', ')),
      String(team.leaving[number - 1]),
      String(team.staying[number - 1]),
    ]);
  return [
    title,
    grid(
      [
        { head: pick(lang, '镇（街）', 'Town') },
        { head: pick(lang, '离任人员', 'Who leaves'), flex: true },
        { head: pick(lang, '离任', 'Leave'), align: 'right' },
        { head: pick(lang, '留任', 'Stay'), align: 'right' },
      ],
      rows,
    ),
  ];
}

/** Batches that nobody is put into, where there are others. */
function emptyBatches({ batches, totals }: RotationPlan, lang: Style['lang']): string[] {
  const numbers = batches.filter(({ people }) => people.length === 0).map(({ number }) => number);
  if (totals.scheduled === 0 || numbers.length === 0) return [];
  const told = ranges(numbers, lang);
  return [
    pick(
      lang,
      `第${told}批没有人轮换。`,
      `Nobody moves in ${numbers.length === 1 ? 'batch' : 'batches'} ${told}.`,
    ),
  ];
}

/** A name with what matters for the batch. */
function marked(person: Scheduled, lang: Style['lang']): string {
  const { days_late, days_early } = person;
  const marks = [
    ...(person.captain ? [pick(lang, '队长', 'captain')] : []),
    ...(person.towns.length > 1 ? [pick(lang, '共用', 'shared')] : []),
    ...(person.doubtful ? [pick(lang, '存疑', 'in doubt')] : []),
    ...(days_late > 0 ? [pick(lang, `逾期${days_late}天`, `${days_late} days late`)] : []),
    ...(days_early > 0 ? [pick(lang, `提前${days_early}天`, `${days_early} days early`)] : []),
  ];
  if (marks.length === 0) return person.person;
  return pick(
    lang,
    `${person.person}（${marks.join('，')}）`,
    `${person.person} (${marks.join(', ')})`,
  );
}

function teamTable(plan: Plan, teams: readonly TeamSchedule[], { lang, paint }: Style): Block {
  const list = (numbers: readonly number[]): string => numbers.join(pick(lang, '、', ', '));
  return grid(
    [
      { head: pick(lang, '镇（街）', 'Town') },
      { head: pick(lang, '计入', 'Count'), align: 'right' },
      { head: pick(lang, '须留', 'Must stay'), align: 'right' },
      { head: pick(lang, '需轮换', 'To move'), align: 'right' },
      { head: pick(lang, '各批离任', 'Leave in each'), flex: true },
      { head: pick(lang, '各批留任', 'Stay in each'), flex: true },
      { head: pick(lang, '结果', 'Result'), flex: true },
    ],
    teams.map((team) => [
      townsOf(plan, [team.town], lang),
      String(team.counted),
      String(team.must_stay),
      String(team.to_move),
      list(team.leaving),
      list(team.staying),
      resultCell(team, lang, paint),
    ]),
  );
}

function resultCell(
  team: TeamSchedule,
  lang: Style['lang'],
  paint: Style['paint'],
): { text: string; paint: (text: string) => string } {
  if (failed(team)) return { text: pick(lang, '无法安排', 'cannot'), paint: paint.error };
  if (team.state === 'nobody-due')
    return { text: pick(lang, '无人到期', 'nobody due'), paint: paint.notice };
  if (team.held > 0)
    return {
      text: pick(lang, `${team.held}人无法安排`, `${team.held} held`),
      paint: paint.warning,
    };
  return { text: pick(lang, '可以安排', 'scheduled'), paint: paint.good };
}

function teamNote({ handover, teams }: RotationPlan, lang: Style['lang']): string {
  const doubt = teams.some(({ to_move_uncounted }) => to_move_uncounted > 0);
  const stay = handover
    ? pick(
        lang,
        '“留任”指接任者以外、熟悉情况的计入人数',
        'Stay: those who count and know the work, without the successors.',
      )
    : pick(
        lang,
        '“留任”指离任者已走、接任者未到时的计入人数',
        'Stay: those who count once the leavers are gone and before successors come.',
      );
  const beside = pick(
    lang,
    '；存疑等不计入的人员也列入离任',
    ' Those who do not count, as being in doubt, leave too.',
  );
  return `${stay}${doubt ? beside : ''}${pick(lang, '。', '')}`;
}

/** Teams whose people cannot be moved, those with the same reason together, and who therefore stays. */
function failures(plan: Plan, answer: RotationPlan, { lang }: Style): Block[] {
  const held = answer.staying_on.filter(({ reason }) => reason === 'team');
  if (held.length === 0) return [];
  const reasons = grouped(answer.teams.filter(failed), ({ because }) => inLang(because, lang));
  const told = [...reasons].map(([words, teams]) => {
    const towns = townsOf(
      plan,
      teams.map(({ town }) => town),
      lang,
    );
    return `${towns}${pick(lang, '：', ': ')}${words}`;
  });
  const staying = [...grouped(held, ({ held_by }) => townsOf(plan, held_by, lang))].map(
    ([towns, people]) => {
      const names = people.map((person) => sharedName(plan, person, lang));
      return pick(
        lang,
        `因${towns}无法安排，暂不轮换${people.length}人：${names.join('、')}。`,
        `Because of ${towns}, ${people.length} ${people.length === 1 ? 'stays' : 'stay'} for now: ${names.join(', ')}.`,
      );
    },
  );
  const nobody = pick(
    lang,
    `因此${held.length}人都暂不轮换。`,
    `So none of the ${held.length} moves.`,
  );
  return [
    heading(pick(lang, '无法安排的', 'What cannot be done')),
    ...notes([...told, ...(answer.totals.scheduled === 0 ? [nobody] : staying)]),
  ];
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function sharedName(plan: Plan, { person, towns }: Named, lang: Style['lang']): string {
  if (towns.length === 1) return person;
  return pick(
    lang,
    `${person}（共用，${townsOf(plan, towns, lang)}）`,
    `${person} (shared: ${townsOf(plan, towns, lang)})`,
  );
}
