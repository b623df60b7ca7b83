import type { ProgressRow } from '../../query/progress/row.ts';
import { inLang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { LEAD_STATUS_NAMES } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import type { Voice } from '../words/voice.ts';

/** Columns of the beginning of a task, enough to know it by. */
const BEGINNING = 36;

/** A task as a problem is named: 第4项“连片种果……”（区林果局牵头）. */
export function taskWords(row: ProgressRow, voice: Voice): string {
  const words = quoted(truncate(row.text.replace(/[。；]$/, ''), BEGINNING));
  return voice.t(
    `第${row.task}项${words}（${leadWords(row, voice)}）`,
    `Task ${row.task} ${words} (${leadWords(row, voice)})`,
  );
}

/** Who leads a task, or that it cannot be told. */
export function leadWords({ lead, shared_lead }: ProgressRow, voice: Voice): string {
  if (lead.unit === null)
    return voice.t(
      `牵头单位${inLang(LEAD_STATUS_NAMES[lead.status], 'zh')}`,
      `lead unit ${inLang(LEAD_STATUS_NAMES[lead.status], 'en')}`,
    );
  return shared_lead === null
    ? voice.t(`${lead.unit}牵头`, `led by ${lead.unit}`)
    : voice.t(`${lead.unit}等分别牵头`, `led by ${lead.unit} and others`);
}
