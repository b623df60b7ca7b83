import { PROGRESS_STATES } from '../../../text/changes/value-names.ts';
import { textIn, textsIn, valueIn, type Fields } from '../loose.ts';
import type { RecordSubject } from './records.ts';
import { both, type Words } from './words.ts';

/** What was found, decided or done, as the end of a sentence; empty where a record says no more than its subject. */
export function outcomeWords(kind: RecordSubject, fields: Fields): Words {
  return ended(partsOf(kind, fields).filter(({ zh }) => zh !== ''));
}

function partsOf(kind: RecordSubject, fields: Fields): Words[] {
  const one = (key: string, words: (text: string) => Words): Words => {
    const text = textIn(fields, key);
    return text === undefined ? both('') : words(shortened(text));
  };
  const list = (key: string, zh: string, en: string): Words => {
    const items = textsIn(fields, key).map(shortened);
    return items.length === 0
      ? both('')
      : { zh: `${zh}${items.join('、')}`, en: `${en} ${items.join(', ')}` };
  };
  switch (kind) {
    case 'special-meeting':
      return [list('matters', '议题：', 'matters:')];
    case 'yearly-report':
      return [one('number', (text) => ({ zh: `文号${text}`, en: `number ${text}` }))];
    case 'look-back-check':
      return [
        one('scope', (text) => ({ zh: `范围：${text}`, en: `scope: ${text}` })),
        one('problems', (text) => ({ zh: `发现问题${text}个`, en: `${text} problems found` })),
        one('cleared', (text) => ({ zh: `办结${text}个`, en: `${text} cleared` })),
      ];
    case 'monitoring-threshold':
      return threshold(fields);
    case 'talk':
      return [
        list('people', '谈话对象：', 'with'),
        one('difficulties', (text) => ({ zh: `反映：${text}`, en: `difficulties: ${text}` })),
        one('resolved', (text) => ({ zh: `办理：${text}`, en: `done about them: ${text}` })),
      ];
    case 'progress':
      return [
        one('state', stateWords),
        one('percent', (text) => ({ zh: `完成${text}%`, en: `${text}% done` })),
        quantity(valueIn(fields, 'quantity')),
        one('done', (text) => ({ zh: `进展：${text}`, en: `done: ${text}` })),
        one('problem', (text) => ({ zh: `存在问题：${text}`, en: `problem: ${text}` })),
        one('next_step', (text) => ({ zh: `下一步：${text}`, en: `next: ${text}` })),
      ];
    case 'evaluation':
      return [
        one('grade', (text) => {
          const by = textIn(fields, 'by');
          return {
            zh: `${by === undefined ? '' : `由${by}评定，`}结果为“${text}”`,
            en: `with the result “${text}”${by === undefined ? '' : `, by ${by}`}`,
          };
        }),
      ];
    case 'activity':
    case 'decision':
      return [one('text', both)];
    case 'yearly-plan':
      return [];
  }
}

function stateWords(state: string): Words {
  return Object.hasOwn(PROGRESS_STATES, state)
    ? PROGRESS_STATES[state as keyof typeof PROGRESS_STATES]
    : both(state);
}

function quantity(value: unknown): Words {
  const [number, unit] = [textIn(value, 'value'), textIn(value, 'unit')];
  if (number === undefined) return both('');
  return { zh: `完成${number}${unit ?? ''}`, en: `${number}${unit ?? ''} done` };
}

/** 监测线每月1350元（上一年低保标准900元）. */
function threshold(fields: Fields): Words[] {
  const [line, standard] = [textIn(fields, 'threshold_yuan'), textIn(fields, 'standard_yuan')];
  const isYearly = textIn(fields, 'per') === 'year';
  const [per, perEn] = isYearly ? ['每年', 'a year'] : ['每月', 'a month'];
  return [
    line === undefined
      ? both('')
      : { zh: `定为${per}${line}元`, en: `set to ${line} yuan ${perEn}` },
    standard === undefined
      ? both('')
      : {
          zh: `上一年低保标准${per}${standard}元`,
          en: `subsistence standard of the year before ${standard} yuan ${perEn}`,
        },
  ];
}

/** Characters of a text that a sentence holds. */
const LONGEST = 60;

/** Somebody’s words inside a sentence: without the mark at the end, and not too many. */
function shortened(text: string): string {
  const bare = text.trim().replace(/[。；;.]+$/u, '');
  const chars = [...bare];
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST).join('')}…` : bare;
}

function ended(parts: readonly Words[]): Words {
  return {
    zh: parts.map(({ zh }) => `，${zh}`).join(''),
    en: parts.map(({ en }) => `, ${en}`).join(''),
  };
}
