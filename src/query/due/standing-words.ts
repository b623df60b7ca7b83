import type { Local } from '../../text/local.ts';
import { showDate } from '../../text/dates.ts';
import { periodText } from '../../text/periods.ts';
import { MANY } from './item.ts';
import type { Standing } from './standing.ts';

/**
 * How an obligation stands in a sentence without its full stop: who did it in the last period that has ended, who
 * did not, of whom it cannot be told. Whoever did not is always named.
 */
export function standingWords(standing: Standing): Required<Local> {
  const { period, done, overdue, unrecorded, records, last_record } = standing;
  if (period === null) {
    if (last_record === null) return { zh: '还没有到期的一期', en: 'no period of it has ended' };
    return {
      zh: `有${records}条记录，最近${showDate(last_record, 'zh')}`,
      en: `${records} on record, the latest of ${last_record}`,
    };
  }
  const said = [doneWords(standing), overdueWords(overdue), openWords(standing)].filter(
    (each) => each !== undefined,
  );
  const all = done.length + overdue.length + unrecorded.length;
  if (all === 0)
    return {
      zh: `${periodText(period, 'zh')}没有应办的单位`,
      en: `nobody owed it for ${period}`,
    };
  return {
    zh: `${periodText(period, 'zh')}${said.map(({ zh }) => zh).join('，')}`,
    en: `${period}: ${said.map(({ en }) => en).join(', ')}`,
  };
}

function doneWords({ done, overdue, unrecorded }: Standing): Required<Local> | undefined {
  if (done.length === 0) return undefined;
  if (done.length > MANY && overdue.length + unrecorded.length === 0)
    return { zh: `${done.length}个都已办`, en: `done by all ${done.length}` };
  return { zh: `${done.join('、')}已办`, en: `done by ${done.join(', ')}` };
}

function overdueWords(overdue: readonly string[]): Required<Local> | undefined {
  return overdue.length === 0
    ? undefined
    : {
        zh: `${overdue.join('、')}没有办理记录，已逾期`,
        en: `overdue and without a record for ${overdue.join(', ')}`,
      };
}

function openWords({ unrecorded, kept_from }: Standing): Required<Local> | undefined {
  if (unrecorded.length === 0) return undefined;
  const [zh, en] =
    kept_from === null
      ? ['没有约定从何时起登记', 'from when records are kept is not said']
      : [`${showDate(kept_from, 'zh')}起登记`, `records are kept from ${kept_from}`];
  return {
    zh: `${unrecorded.join('、')}没有记录（${zh}），办没办无从知道`,
    en: `not recorded for ${unrecorded.join(', ')} (${en}), so it cannot be told`,
  };
}
