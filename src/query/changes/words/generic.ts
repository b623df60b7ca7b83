import { fieldName } from '../../../text/changes/fields.ts';
import { capital } from '../../../text/capital.ts';
import type { Difference } from '../differences.ts';
import { twoValues, valueWords } from './values.ts';
import type { Words } from './words.ts';

/** Something that is there in the second revision only, or in the first only. */
export function presenceSentence(name: Words, action: 'added' | 'removed'): Words {
  return action === 'added'
    ? { zh: `新增${name.zh}`, en: `${capital(name.en)} added` }
    : { zh: `删去${name.zh}`, en: `${capital(name.en)} removed` };
}

/** A field of something with another value, a value where there was none, or none where there was one. */
export function fieldSentence(name: Words, { path, before, after }: Difference): Words {
  const field = fieldName(path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const subject = { zh: `${name.zh}的${field.zh}`, en: `${capital(name.en)}: ${field.en}` };
  if (before === undefined || after === undefined) {
    const there = after !== undefined;
    const value = valueWords(key, there ? after : before);
    const zh = `${name.zh}${there ? '增补' : '删去'}${field.zh}`;
    const en = `${subject.en} ${there ? 'added' : 'removed'}`;
    if (value === undefined) return { zh, en };
    return there
      ? { zh: `${zh}：${value.zh}`, en: `${en}: ${value.en}` }
      : { zh: `${zh}（${value.zh}）`, en: `${en} (${value.en})` };
  }
  const values = twoValues(key, before, after);
  if (values === undefined) return { zh: `${subject.zh}有改动`, en: `${subject.en} changed` };
  const [one, other] = values;
  return {
    zh: `${subject.zh}由${one.zh}改为${other.zh}`,
    en: `${subject.en} changed from ${one.en} to ${other.en}`,
  };
}
