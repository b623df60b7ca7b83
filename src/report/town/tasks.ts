import type { TownReport } from '../../query/papers/town-report.ts';
import { isTold } from '../../query/due/standing.ts';
import { standingWords } from '../../query/due/standing-words.ts';
import { nameOfAllTowns } from '../../query/units/names.ts';
import type { Plan } from '../../plan/model.ts';
import { quoted } from '../../text/quoted.ts';
import { rebuiltMark } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import { completionWords } from '../words/completion.ts';
import type { Voice } from '../words/voice.ts';

type Tasks = TownReport['tasks'];
type Measured = Tasks['measured'];

/** The tasks that name the towns together, those with a deadline and with quantities. */
export function tasks({ tasks: all }: TownReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const dated = all.dated.map((each) => {
    const { number, words, deadline } = each;
    const told = completionWords(each, voice);
    const past = told && t(`，${told}`, `, ${told}`);
    return `${t(`第${number}项`, `task ${number} `)}${quoted(words)}${t(`，时限为${voice.date(deadline)}`, `, by ${deadline}`)}${past}${voice.basis(voice.clause('tasks', number))}`;
  });
  const quantified = measuredByTask(all.measured, voice);
  const measured = quantified.map(([number, { mark, asked: quantities }]) => {
    const said = quantities.map(
      ({ title, printed }) =>
        voice.words(title) +
        printed
          .filter((words) => !voice.words(title).includes(words))
          .map((words) => t(quoted(words), ` ${quoted(words)}`))
          .join(''),
    );
    return `${t(`第${number}项${mark}`, `task ${number} ${mark}`)}${said.join(t('，', ', '))}`;
  });
  return [
    { text: asked(all, plan, voice) },
    ...(dated.length > 0
      ? [
          {
            text: voice.say(
              t(`有完成时限的${dated.length}项：`, `With a deadline, ${dated.length}: `) +
                voice.also(dated),
            ),
          },
        ]
      : []),
    ...(measured.length > 0
      ? [
          {
            text: voice.say(
              t(
                `有数量要求的${measured.length}项（没有分解到镇（街））：`,
                `With quantities, ${measured.length} (not divided among the towns): `,
              ) + voice.also(measured),
              ...quantified.map(([, { clause }]) => clause),
            ),
          },
        ]
      : []),
  ];
}

/** How many tasks name the towns together, how many do not, and of how many that cannot be told. */
function asked({ total, listed, not_listed, unreadable }: Tasks, plan: Plan, voice: Voice): string {
  const { t } = voice;
  const name = nameOfAllTowns(plan);
  const said = [
    t(
      `${voice.table('tasks')}共${total}项，责任单位栏列明${name ?? '各镇（街）'}的${listed.length}项`,
      `Of the ${total} tasks of ${voice.table('tasks')}, ${listed.length} ${listed.length === 1 ? 'names' : 'name'} every town${name ? ` (${name})` : ''}`,
    ),
    ...(not_listed.length > 0
      ? [
          t(
            `没有列的${not_listed.length}项，即${voice.tasks(not_listed)}`,
            `${not_listed.length} ${not_listed.length === 1 ? 'does' : 'do'} not: ${voice.tasks(not_listed)}`,
          ),
        ]
      : []),
    ...(unreadable.length > 0
      ? [
          t(
            `其余${unreadable.length}项该栏残缺，是否要求各镇（街）落实须以正式印发的纸质文件核对，即${voice.tasks(unreadable)}`,
            `for the other ${unreadable.length} the cell is damaged, and whether the towns are asked to act needs the issued paper: ${voice.tasks(unreadable)}`,
          ),
        ]
      : []),
  ];
  return voice.say(voice.also(said), voice.clause('tasks'));
}

/** What every town owes again and again: how it stands by the records, and of what there is none. */
export function owed({ obligations }: TownReport, voice: Voice): Part[] {
  if (obligations.length === 0) return [];
  const { t } = voice;
  const told = obligations.filter(({ standing }) => isTold(standing));
  const untold = obligations.filter(({ standing }) => !isTold(standing));
  const titles = untold.map(({ title }) => voice.words(title));
  const standings = told.map(({ title, standing }) =>
    t(
      `${voice.words(title)}，${standingWords(standing).zh}`,
      `${voice.words(title)}, ${standingWords(standing).en}`,
    ),
  );
  return [
    ...(told.length > 0
      ? [
          {
            text: voice.say(
              t(
                `各镇（街）经常性工作有记录的${told.length}项：${voice.also(standings)}`,
                `What every town owes again and again, ${told.length} with records: ${voice.also(standings)}`,
              ),
              ...told.map(({ clause }) => clause),
            ),
          },
        ]
      : []),
    ...(untold.length > 0
      ? [
          {
            text: voice.say(
              t(
                `各镇（街）经常性工作${untold.length}项，数据中没有办理记录：${voice.also(titles)}`,
                `What every town owes again and again, ${untold.length}, of which the data hold no record: ${voice.also(titles)}`,
              ),
              ...untold.map(({ clause }) => clause),
            ),
          },
        ]
      : []),
  ];
}

/** Quantities by task and target; where the words of the task are rebuilt, the body is their ground. */
function measuredByTask(measured: Measured, voice: Voice) {
  const byTask = new Map<
    number,
    {
      mark: string;
      clause: string;
      asked: { title: Measured[number]['title']; printed: string[] }[];
    }
  >();
  for (const { number, text_basis, clause, title, quantities } of measured) {
    const printed = text_basis === 'printed';
    const entry = byTask.get(number) ?? {
      mark: rebuiltMark(text_basis, voice.lang),
      clause: printed ? voice.clause('tasks') : clause,
      asked: [],
    };
    entry.asked.push({ title, printed: quantities });
    byTask.set(number, entry);
  }
  return [...byTask];
}
