import type { Plan } from '../../plan/model.ts';
import type { Voice } from './voice.ts';

/** How every paper begins: what it is drawn from, what day the people are of, whether the data have faults. `people`: the paper names some. */
export function openingOf(
  plan: Plan,
  { as_of, snapshot, faults }: { as_of: string; snapshot: string; faults: number },
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
        : t(
            `人员名单为${voice.date(snapshot)}文件所载，其后的变动没有记录。`,
            `The people are those of the document of ${snapshot}; no later change is recorded.`,
          );
  return (
    warning +
    t(
      `根据《${document.title}》（${document.number}，以下简称《方案》）整理。`,
      `Drawn from the ${voice.words(dataset.name)} (${document.number}, “the plan”). `,
    ) +
    time
  ).trimEnd();
}
