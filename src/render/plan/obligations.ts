import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import { isTold } from '../../query/due/standing.ts';
import { actorUnit, type ActorQuery, type ObligationAnswer } from '../../query/plan/obligations.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { grid, notes, pick, type Style, type View } from '../layout/view.ts';
import { clausesText, idsCell, listGround, strength } from './cells.ts';
import { actorsText, cadenceText, currentText, obligationSheet } from './obligation-cells.ts';

/** Obligations with who owes them, how often, towards whom, and the current period or next day. */
export function obligationsView(
  plan: Plan,
  obligations: readonly ObligationAnswer[],
  beside: readonly string[],
  { lang }: Style,
): View {
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '事项', 'Obligation'), flex: true },
    { head: pick(lang, '由谁做', 'By whom'), flex: true },
    { head: pick(lang, '多久一次', 'How often, now'), flex: true },
    { head: pick(lang, '任务', 'Task') },
    { head: pick(lang, '条款', 'Clause'), flex: true },
  ];
  const rows = obligations.map((each) => [
    each.id,
    titleCell(each, lang),
    actorsText(plan, each, lang),
    [cadenceText(each.cadence, lang), currentText(each, lang)]
      .filter(Boolean)
      .join(pick(lang, '，', ', ')),
    idsCell(each.tasks, lang),
    clausesText(each.quotes, lang),
  ]);
  const dated = obligations.filter(
    ({ current_period, next_day }) => current_period ?? next_day,
  ).length;
  const said = [
    pick(
      lang,
      `共${obligations.length}项，其中能排入日历的${dated}项；其余没有间隔或起算日。`,
      `${obligations.length} in all, of which ${dated} fit a calendar; the others have no interval or no day to count from.`,
    ) + standingNote(obligations, lang),
    ...(dated > 0 ? [convention(obligations[0]!.as_of, lang)] : []),
    ...beside,
    listGround(obligations[0]!.id, lang),
  ];
  return {
    parts: [[grid(columns, rows)], notes(said)],
    sheet: obligationSheet(plan, obligations, lang),
  };
}

/** What is recorded of the obligations, and of which nothing is. */
function standingNote(obligations: readonly ObligationAnswer[], lang: Style['lang']): string {
  const told = obligations.filter(({ standing }) => standing !== null && isTold(standing));
  if (told.length === 0)
    return pick(
      lang,
      '数据中没有办理记录，是否已做无从判断。',
      ' The data hold no records, so whether it was done cannot be told.',
    );
  const comma = pick(lang, '、', ', ');
  return pick(
    lang,
    `有办理记录的：${told.map(({ id }) => id).join(comma)}（用 due 逐期看，用 plan 加编号看最近一期）；其余没有记录，是否已做无从判断。`,
    ` Recorded: ${told.map(({ id }) => id).join(comma)} (see due for each period, plan with an id for the last); of the others it cannot be told whether they were done.`,
  );
}

/** What the current period and the next day are, and that they follow by a convention. */
function convention(asOf: string, lang: Style['lang']): string {
  const day = showDate(asOf, lang);
  return pick(
    lang,
    `本期指${day}所在的日历半年或年度，下次指当日或其后最近的固定日；按日历计是本数据集的约定。`,
    `Now: the half-year or year of the calendar that ${day} falls in; next: the nearest fixed day from then on. That the calendar counts is a convention of this data set.`,
  );
}

/** What is to be done, and towards whom. */
function titleCell({ title, modality, addressee }: ObligationAnswer, lang: Style['lang']): string {
  const to = addressee ? pick(lang, `（向${addressee}）`, ` (to ${addressee})`) : '';
  return `${inLang(title, lang)}${strength(modality, lang)}${to}`;
}

/** How a unit asked for comes to be among the actors where the words name a set; empty otherwise. */
export function setNote(
  plan: Plan,
  obligations: readonly ObligationAnswer[],
  actor: ActorQuery | undefined,
  lang: Style['lang'],
): string[] {
  if (!actor || !('unit' in actor)) return [];
  const { unit } = actor;
  const bySet = obligations.filter(
    ({ actors }) => !actors.some((each) => actorUnit(plan, each) === unit),
  );
  if (bySet.length === 0) return [];
  const ids = bySet.map(({ id }) => id).join(pick(lang, '、', ', '));
  const { zh, en } = tableOf(plan, 'teams');
  return [
    pick(
      lang,
      `${ids}没有点名${unit}：${zh}列有该单位的人员，按本数据集的约定算作派出单位；数据中没有这些单位的名单。`,
      `${ids} ${bySet.length === 1 ? 'does' : 'do'} not name ${unit}: ${en} has people of it, and by a convention of this data set such units are the sending units; the data hold no list of them.`,
    ),
  ];
}
