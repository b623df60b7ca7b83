import { excerpts } from '../../../text/changes/excerpt.ts';
import { fieldName } from '../../../text/changes/fields.ts';
import { LEAD_STATUS_NAMES } from '../../../text/terms.ts';
import { capital } from '../../../text/capital.ts';
import { quoted } from '../../../text/quoted.ts';
import { textIn, textOf, textsIn } from '../loose.ts';
import { both, dateWords, type Words } from '../words/words.ts';
import { listChange, type AmendedField } from './effect.ts';

/** Another value of a field of a task: 第5项任务责任单位增加A，减去B. `head` is what stands before the field. */
export function taskSentence(
  head: Words,
  field: AmendedField,
  before: unknown,
  after: unknown,
): Words {
  const name = fieldName([field]);
  const subject = { zh: `${head.zh}${name.zh}`, en: `${capital(head.en)}: ${name.en}` };
  if (field === 'units') return unitsSentence(subject, before, after);
  if (field === 'text' && typeof before === 'string' && typeof after === 'string') {
    const [old, now] = excerpts(before, after).map(quoted);
    return {
      zh: `${subject.zh}由${old}改为${now}`,
      en: `${subject.en} changed from ${old} to ${now}`,
    };
  }
  const [old, now] = [valueWords(field, before), valueWords(field, after)];
  if (old === undefined)
    return { zh: `${subject.zh}定为${now?.zh ?? ''}`, en: `${subject.en} set to ${now?.en ?? ''}` };
  if (now === undefined)
    return { zh: `${subject.zh}（${old.zh}）取消`, en: `${subject.en} (${old.en}) dropped` };
  return {
    zh: `${subject.zh}由${old.zh}改为${now.zh}`,
    en: `${subject.en} changed from ${old.en} to ${now.en}`,
  };
}

function unitsSentence(subject: Words, before: unknown, after: unknown): Words {
  const { come, gone } = listChange(before, after);
  if (come.length === 0 && gone.length === 0) {
    const now = textsIn({ after }, 'after');
    return {
      zh: `${subject.zh}次序改为${now.join('、')}`,
      en: `${subject.en} in the order ${now.join(', ')}`,
    };
  }
  const parts = {
    zh: [come.length > 0 && `增加${come.join('、')}`, gone.length > 0 && `减去${gone.join('、')}`],
    en: [
      come.length > 0 && `${come.join(', ')} added`,
      gone.length > 0 && `${gone.join(', ')} left out`,
    ],
  };
  return {
    zh: `${subject.zh}${parts.zh.filter(Boolean).join('，')}`,
    en: `${subject.en} changed, ${parts.en.filter(Boolean).join('; ')}`,
  };
}

/** A value of a field in words; undefined where there is none. */
function valueWords(field: AmendedField, value: unknown): Words | undefined {
  if (value === undefined) return undefined;
  const text = textOf(value);
  if (field === 'deadline') return dateWords(text ?? textIn(value, 'date') ?? '');
  if (text !== undefined) return both(field === 'text' ? quoted(text) : text);
  const status = textIn(value, 'status') ?? '';
  const unit = textIn(value, 'unit') ?? '';
  if (unit !== '' && status === 'stated') return both(unit);
  const known = Object.hasOwn(LEAD_STATUS_NAMES, status)
    ? LEAD_STATUS_NAMES[status as keyof typeof LEAD_STATUS_NAMES]
    : both(status);
  return {
    zh: `“${known.zh}”${unit && `（${unit}）`}`,
    en: `“${known.en}”${unit && ` (${unit})`}`,
  };
}
