import type { Completion } from '../../query/progress/completion.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import type { Voice } from './voice.ts';

/** A deadline with what the records say of it. */
export interface DatedTask {
  /** The deadline is past and no completion is recorded. */
  overdue: boolean;
  completion: Completion;
}

/**
 * What follows the deadline of a task: that it is past, that it was met, what was last reported. Empty where it
 * is ahead and nothing is recorded.
 */
export function completionWords({ overdue, completion }: DatedTask, voice: Voice): string {
  const { t } = voice;
  const { state, date } = completion;
  if (state === 'unrecorded' || date === null)
    return overdue ? t('已过，没有完成情况的记录', 'past, no record of completion') : '';
  const name = voice.words(PROGRESS_STATE_NAMES[state]);
  const past = overdue ? t('已过，', 'past, ') : '';
  if (state === 'completed')
    return t(`${voice.date(date)}记录为${name}`, `recorded as ${name} on ${date}`);
  return (
    past + t(`最近一次记录（${voice.date(date)}）为${name}`, `last recorded (${date}) as ${name}`)
  );
}
