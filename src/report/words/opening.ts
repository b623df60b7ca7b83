import { amendedWords } from '../../plan/amended-words.ts';
import type { Plan } from '../../plan/model.ts';
import type { DataDays } from '../../plan/postings.ts';
import type { Voice } from './voice.ts';

/** How every paper begins: what it is drawn from, what day the people are of, whether the data have faults. `people`: the paper names some. */
export function openingOf(
  plan: Plan,
  { as_of, snapshot, last_change, faults }: DataDays & { as_of: string; faults: number },
  voice: Voice,
  people = true,
): string {
  const { dataset } = plan.data;
  const document = dataset.documents.find((each) => each.id === dataset.plan)!;
  const { t } = voice;
  const warning =
    faults > 0
      ? t(
          `（注意：数据有${faults}处未通过核对，本稿须核对后使用。）`,
          `Attention: the data have ${faults} unresolved errors; check before use. `,
        )
      : '';
  const time =
    as_of < snapshot
      ? t(
          `《方案》反映${voice.date(snapshot)}的情况，晚于截至日，当时的实际情况无从知道。`,
          `The plan describes ${snapshot}, which is later than the day asked for; how things stood then is not known.`,
        )
      : !people
        ? ''
        : last_change === null
          ? t(
              `人员名单为${voice.date(snapshot)}文件所载，其后的变动没有记录。`,
              `The people are those of the document of ${snapshot}; no later change is recorded.`,
            )
          : t(
              `人员名单以${voice.date(snapshot)}文件为准，并计入后来文件、记录所载的变动（最近一次为${voice.date(last_change)}）。`,
              `The people are those of the document of ${snapshot}, with later changes as they are recorded (the latest on ${last_change}).`,
            );
  const drawn = t(
    `根据《${document.title}》（${document.number}，以下简称《方案》）整理。`,
    `Drawn from the ${voice.words(dataset.name)} (${document.number}, “the plan”).`,
  );
  const said = [drawn, time, amendedText(plan, voice)].filter((words) => words !== '');
  return warning + said.join(t('', ' '));
}

/** What later sources changed in tasks and figures: where a paper cites the annexes, it gives what holds now. */
function amendedText(plan: Plan, voice: Voice): string {
  const { t, words } = voice;
  const changes = [
    ...plan.tasks.flatMap(({ number, amended }) =>
      amended.map(
        (each) => t(`第${number}项`, `task ${number} `) + words(amendedWords(plan, each)),
      ),
    ),
    ...plan.towns.flatMap(({ name, amended }) =>
      amended.map((each) => t(name, `${name} `) + words(amendedWords(plan, each))),
    ),
  ];
  if (changes.length === 0) return '';
  return t(
    `以下内容印发后已有更改，本稿以更改后的为准：${changes.join('；')}。`,
    `Changed since the plan was issued, and given here as it holds now: ${changes.join('; ')}.`,
  );
}
