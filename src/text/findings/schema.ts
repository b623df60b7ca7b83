import { describePattern } from './patterns.ts';
import type { Facts, Lang, Words } from './words.ts';

const TYPES: Readonly<Record<string, Record<Lang, string>>> = {
  object: { zh: '映射（键: 值）', en: 'a mapping (key: value)' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文本', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: '空值（null）', en: 'empty (null)' },
};

function types(lang: Lang, names: string): string {
  return names
    .split(',')
    .map((name) => TYPES[name]?.[lang] ?? name)
    .join(lang === 'zh' ? '或' : ' or ');
}

function typeHint(lang: Lang, f: Facts): string {
  const [expected, found] = [f('expected'), f('found')];
  if (found === 'null')
    return lang === 'zh' ? '补上值，或者删去这个键。' : 'Give it a value, or remove the key.';
  if (expected === 'string' && (found === 'number' || found === 'boolean'))
    return lang === 'zh'
      ? `加双引号，写成 "${f('value')}"。`
      : `Put it in double quotes: "${f('value')}".`;
  if (found === 'string' && ['integer', 'number', 'boolean'].includes(expected))
    return lang === 'zh'
      ? '只写值本身，不加引号和单位。'
      : 'Write the bare value, without quotes or unit.';
  if (expected === 'array')
    return lang === 'zh' ? '每项一行，以“- ”开头。' : 'Write one item a line, each behind "- ".';
  return lang === 'zh' ? '对照同类文件改正写法。' : 'Compare a file of the same kind.';
}

const COMPARISONS: Readonly<Record<string, Record<Lang, string>>> = {
  '>=': { zh: '不小于', en: 'at least' },
  '<=': { zh: '不大于', en: 'at most' },
  '>': { zh: '大于', en: 'more than' },
  '<': { zh: '小于', en: 'less than' },
};

function size(lang: Lang, f: Facts): string {
  const [limit, items] = [f('limit'), f('of') === 'items'];
  if (lang === 'zh') return `至少要有${limit}${items ? '项' : '个字'}`;
  const one = limit === '1';
  return items
    ? `at least ${limit} ${one ? 'item is' : 'items are'} wanted here`
    : `at least ${limit} ${one ? 'character is' : 'characters are'} wanted here`;
}

/** Files that are YAML but do not follow the schema of their kind. */
export const SCHEMA = {
  'unknown-key': {
    zh: (f) => ({
      message: `此处没有“${f('key')}”这个键`,
      hint: '改正键名或位置，或者删去；可用的键见文件首行所指的模式。',
    }),
    en: (f) => ({
      message: `there is no key "${f('key')}" here`,
      hint: 'Correct its name or place, or remove it; the schema named in the first line lists the keys.',
    }),
  },
  'missing-key': {
    zh: (f) => ({ message: `缺少必填的键“${f('key')}”`, hint: `补上“${f('key')}”。` }),
    en: (f) => ({
      message: `required key "${f('key')}" is missing`,
      hint: `Add "${f('key')}".`,
    }),
  },
  'not-allowed': {
    zh: (f) => ({
      message: `“${f('value')}”不是此处可用的值`,
      hint: (f('nearest') ? `是否为“${f('nearest')}”？` : '') + `可用：${f('allowed', 400)}。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" is not allowed here`,
      hint:
        (f('nearest') ? `Did you mean "${f('nearest')}"? ` : '') + `Allowed: ${f('allowed', 400)}.`,
    }),
  },
  'unknown-variant': {
    zh: (f) => ({
      message: f('value')
        ? `“${f('tag')}”没有“${f('value')}”这一类`
        : `缺少“${f('tag')}”，无法确定属于哪一类`,
      hint: `改正或补上“${f('tag')}”；可用的值见文件首行所指的模式。`,
    }),
    en: (f) => ({
      message: f('value')
        ? `"${f('value')}" is no known "${f('tag')}"`
        : `"${f('tag')}" is missing, so its kind cannot be told`,
      hint: `Correct or add "${f('tag')}"; the schema named in the first line lists the values.`,
    }),
  },
  'wrong-type': {
    zh: (f) => ({
      message: `应为${types('zh', f('expected'))}，实为${types('zh', f('found'))}${f('value') && f('value') !== 'null' ? `“${f('value')}”` : ''}`,
      hint: typeHint('zh', f),
    }),
    en: (f) => ({
      message: `${types('en', f('expected'))} is wanted, but this is ${types('en', f('found'))}${f('value') && f('value') !== 'null' ? `: "${f('value')}"` : ''}`,
      hint: typeHint('en', f),
    }),
  },
  'wrong-pattern': {
    zh: (f) => ({
      message: `“${f('value')}”的格式不对`,
      hint: `应为${describePattern('zh', f('pattern', 200))}。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" does not have the form that is wanted here`,
      hint: `Write ${describePattern('en', f('pattern', 200))}.`,
    }),
  },
  'too-short': {
    zh: (f) => ({ message: size('zh', f), hint: '补上内容；可省的键没有内容时，整个删去。' }),
    en: (f) => ({
      message: size('en', f),
      hint: 'Fill it in; an optional key that has nothing to say is left out.',
    }),
  },
  'item-twice': {
    zh: (f) => ({
      message: `“${f('value')}”在列表中重复，第${f('first')}项已有`,
      hint: '删去重复的一项。',
    }),
    en: (f) => ({
      message: `"${f('value')}" stands twice in the list, first as item ${f('first')}`,
      hint: 'Remove one of the two.',
    }),
  },
  'out-of-range': {
    zh: (f) => ({
      message: `应${COMPARISONS[f('comparison')]?.zh ?? f('comparison')}${f('limit')}，实为${f('value')}`,
      hint: '对照来源文件改正数值。',
    }),
    en: (f) => ({
      message: `${COMPARISONS[f('comparison')]?.en ?? f('comparison')} ${f('limit')} is wanted, but this is ${f('value')}`,
      hint: 'Correct the number after the source document.',
    }),
  },
  schema: {
    zh: (f) => ({
      message: `不符合模式的“${f('keyword')}”要求`,
      hint: '对照文件首行所指的模式改正。',
    }),
    en: (f) => ({
      message: `does not follow "${f('keyword')}" of the schema`,
      hint: 'Compare the schema named in the first line of the file.',
    }),
  },
} satisfies Record<string, Words>;
