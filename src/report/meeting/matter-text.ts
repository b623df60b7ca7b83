import type { Matter } from '../../query/papers/matters.ts';
import type { Completion } from '../../query/progress/completion.ts';
import { rotationRules } from '../../query/rules/rotation-words.ts';
import { COUNTS, sentWords } from '../../query/rules/team.ts';
import type { Plan } from '../../plan/model.ts';
import { counted } from '../../text/counted.ts';
import { quoted } from '../../text/quoted.ts';
import { periodText } from '../../text/periods.ts';
import { COUNT_NAMES, PROGRESS_STATE_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import type { Voice } from '../words/voice.ts';

/** A matter as it is put to a meeting, with the clauses it rests on. */
export function matterText(matter: Matter, plan: Plan, voice: Voice): string {
  return voice.say(wordsOf(matter, plan, voice), ...clausesOf(matter, plan, voice));
}

/** Clauses of the rules and targets of a matter, and of the tasks and tables that it names. */
function clausesOf(matter: Matter, plan: Plan, voice: Voice): string[] {
  const { rules, obligations, targets } = plan.data;
  const first = (id: string): string[] =>
    [...rules.rules, ...obligations.obligations, ...targets.targets]
      .filter((entry) => entry.id === id)
      .map(({ quotes }) => quotes[0].clause);
  const named = [...matter.rules, ...matter.targets].flatMap(first);
  switch (matter.kind) {
    case 'deadline-passed':
      return [voice.clause('tasks', matter.task)];
    case 'records-missing':
      return matter.obligations.flatMap(first);
    case 'duty-overdue':
      return [...first(matter.obligation), ...named];
    case 'leads-open':
    case 'towns-open':
      return [voice.clause('tasks'), ...named];
    case 'cells-blank':
    case 'shared-people':
    case 'captain-acting':
      return [voice.clause('teams'), ...named];
    default:
      return named;
  }
}

function wordsOf(matter: Matter, plan: Plan, voice: Voice): string {
  const { t } = voice;
  const towns = (ids: readonly string[]): string => townsText(ids, plan, voice);
  const title = (id: string): string => {
    const { rules, obligations, targets } = plan.data;
    const entry = [...rules.rules, ...obligations.obligations, ...targets.targets].find(
      (each) => each.id === id,
    );
    return entry ? voice.words(entry.title) : id;
  };
  const { batches } = rotationRules(plan);
  const role = (key: keyof typeof ROLE_NAMES): string => voice.words(ROLE_NAMES[key]);
  switch (matter.kind) {
    case 'rule-failed':
      return t(
        `研究整改：${towns(matter.towns)}不符合${quoted(title(matter.rule))}的要求`,
        `Put right: ${towns(matter.towns)} ${matter.towns.length === 1 ? 'does' : 'do'} not meet ${quoted(title(matter.rule))}`,
      );
    case 'deadline-passed':
      return t(
        `听取第${matter.task}项${quoted(matter.words)}完成情况的汇报，时限${voice.date(matter.deadline)}已过，数据中没有完成情况的记录${lastWords(matter.completion, voice)}`,
        `Hear how task ${matter.task} ${quoted(matter.words)} stands: its deadline ${matter.deadline} is past and no completion is recorded${lastWords(matter.completion, voice)}`,
      );
    case 'rotation-due':
      return t(
        `研究轮换：${matter.postings.length}人次已到期或临近到期，即${voice.list(matter.postings.map(({ person, town, due }) => `${towns([town])}${person}（${voice.date(due)}）`))}`,
        `Decide on rotation: ${counted(matter.postings.length, 'posting is', 'postings are')} due or due soon: ${voice.list(matter.postings.map(({ person, town, due }) => `${towns([town])} ${person} (${due})`))}`,
      );
    case 'arrivals-missing':
      return t(
        `补报${towns(matter.towns)}${matter.postings}${matter.towns.length === 1 ? '人' : '人次'}的到任日期，据以确定轮换时间${batches ? '和批次' : ''}`,
        `Supply the day of arrival for ${matter.postings} ${matter.postings === 1 ? 'posting' : 'postings'} in ${towns(matter.towns)}, so that rotation${batches ? ' and its batches' : ''} can be set`,
      );
    case 'captain-acting':
      return t(
        `明确${towns(matter.towns)}工作队队长的正式人选或代理期限，现为代队长`,
        `Settle the captain of ${towns(matter.towns)}, who only acts, or the term of acting`,
      );
    case 'captain-facts':
      return t(
        `补报${towns(matter.towns)}队长的有关信息，以便核对：${voice.also(matter.facts.map(title))}`,
        `Supply the facts on the captains of ${towns(matter.towns)} needed to check: ${voice.also(matter.facts.map(title))}`,
      );
    case 'leads-open':
      return t(
        `以正式印发的纸质文件核定${voice.tasks(matter.tasks)}的牵头单位，责任单位栏残缺或空白，现无法确认`,
        `Establish from the issued paper who leads ${voice.tasks(matter.tasks)}, whose ${matter.tasks.length === 1 ? 'cell of units is' : 'cells of units are'} damaged or empty`,
      );
    case 'towns-open':
      return t(
        `以正式印发的纸质文件核定${voice.tasks(matter.tasks)}是否要求各镇（街）落实`,
        `Establish from the issued paper whether ${voice.tasks(matter.tasks)} ${matter.tasks.length === 1 ? 'asks' : 'ask'} the towns to act`,
      );
    case 'schedules-missing':
      if (asksEveryTask(matter.rules, plan))
        return t(
          `明确没有时限也没有所属时期的${matter.tasks.length}项任务（${voice.tasks(matter.tasks)}）的进度要求`,
          `Set a schedule for ${counted(matter.tasks.length, 'task')} without deadline or period (${voice.tasks(matter.tasks)})`,
        );
      if (matter.tasks.length === 1)
        return t(
          `研究没有时限也没有所属时期的${voice.tasks(matter.tasks)}是否属于应明确进度要求的事项，《方案》没有写明是哪些`,
          `Say whether ${voice.tasks(matter.tasks)}, without deadline or period, needs a schedule; the plan does not say which tasks it means`,
        );
      return t(
        `研究没有时限也没有所属时期的${matter.tasks.length}项任务（${voice.tasks(matter.tasks)}）哪些属于应明确进度要求的事项，并明确进度要求；《方案》没有写明是哪些`,
        `Say which of the ${matter.tasks.length} tasks without deadline or period (${voice.tasks(matter.tasks)}) need a schedule, and set it; the plan does not say which it means`,
      );
    case 'shared-people': {
      const groups = matter.groups.map((ids) =>
        t(`${towns(ids)}共用1人`, `${towns(ids)} share one`),
      );
      return t(
        `明确${role(matter.role)}由几个镇（街）共用是否符合要求，现${voice.also(groups)}`,
        `Say whether towns may share a ${role(matter.role)}: ${voice.also(groups)}`,
      );
    }
    case 'cells-blank':
      return t(
        `核实${voice.table('teams')}没有人名的栏目是未安排还是漏印：${voice.also(matter.cells.map(({ role: key, towns: ids }) => `${role(key)}，${towns(ids)}`))}`,
        `Find out whether the columns without names in ${voice.table('teams')} were not filled or lost in print: ${voice.also(matter.cells.map(({ role: key, towns: ids }) => `${role(key)}, ${towns(ids)}`))}`,
      );
    case 'team-reading':
      return readingText(matter, plan, towns, voice);
    case 'duty-overdue':
      return t(
        `督促补办或者说明：${title(matter.obligation)}，${periodText(matter.period, 'zh')}${voice.list(matter.actors)}没有办理记录`,
        `Have it done or explained: ${title(matter.obligation)}, ${matter.period}, without a record for ${voice.list(matter.actors)}`,
      );
    case 'records-missing':
      return t(
        `听取按半年或年度进行的工作的开展情况，数据中没有记录：${voice.also(matter.obligations.map(title))}`,
        `Hear how the half-yearly and yearly duties stand, of which the data hold no record: ${voice.also(matter.obligations.map(title))}`,
      );
    case 'targets-differ':
      return t(
        `明确两处说法以哪一处为准：${matter.pair.map(title).join('与')}`,
        `Say which of two statements holds: ${matter.pair.map(title).join(' or ')}`,
      );
  }
}

/** What was last reported of a task that is not completed. */
function lastWords({ state, date }: Completion, voice: Voice): string {
  if (state === 'unrecorded' || date === null) return '';
  const name = voice.words(PROGRESS_STATE_NAMES[state]);
  return voice.t(
    `，最近一次记录（${voice.date(date)}）为${name}`,
    `; last recorded (${date}) as ${name}`,
  );
}

/** Whether the rule surely asks a schedule of every task. */
function asksEveryTask(rules: readonly string[], plan: Plan): boolean {
  return plan.data.rules.rules.some(
    ({ id, check }) =>
      rules.includes(id) &&
      check?.kind === 'task-owner-and-schedule' &&
      check.scope === 'every-task',
  );
}

/** What each way to count the team gives. */
function readingText(
  { minimum, towns: all, short, rules }: Extract<Matter, { kind: 'team-reading' }>,
  plan: Plan,
  towns: (ids: readonly string[]) => string,
  voice: Voice,
): string {
  const { t } = voice;
  const rule = plan.data.rules.rules.find(({ id }) => rules.includes(id));
  const said = COUNTS.map((way) => {
    const words = voice.words(COUNT_NAMES[way]);
    const few = short[way];
    const every = few.length === all.length && all.length > 1;
    const head = way === 'named' ? t(`计入${words}`, `counting ${words}`) : words;
    if (few.length === 0)
      return t(
        `${head}，${all.length > 1 ? '均' : ''}不少于${minimum}人`,
        `${head}, not fewer than ${minimum}`,
      );
    return t(
      `${head}，${every ? '均' : towns(few)}不足${minimum}人`,
      `${head}, fewer than ${minimum} in ${towns(few)}`,
    );
  });
  return t(
    `明确${rule ? sentWords(rule) : '应计人员'}的计算口径：${voice.also(said)}`,
    `Say who counts as sent: ${voice.also(said)}`,
  );
}

/** All towns as such, else by name. */
function townsText(ids: readonly string[], plan: Plan, voice: Voice): string {
  const { length } = plan.towns;
  if (ids.length === length && length > 1)
    return voice.t(`全部${length}个镇（街）`, `all ${length} towns`);
  return voice.list(ids.map((id) => plan.towns.find((town) => town.id === id)?.name ?? id));
}
