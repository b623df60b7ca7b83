import type { Words } from './words.ts';

/** YAML that can be parsed but is not plain. */
export const PLAIN_YAML = {
  'several-documents': {
    zh: () => ({
      message: '一个文件里有不止一个 YAML 文档',
      hint: '删去“---”或“...”，其后内容另存为文件。',
    }),
    en: () => ({
      message: 'the file holds more than one YAML document',
      hint: 'Remove the "---" or "..." and move what follows to a file of its own.',
    }),
  },
  anchor: {
    zh: (f) => ({ message: `不可使用锚点“${f('name')}”`, hint: '删去锚点，在用到处写出内容。' }),
    en: (f) => ({
      message: `anchor "${f('name')}" is not allowed`,
      hint: 'Remove it and write the value out wherever it is used.',
    }),
  },
  alias: {
    zh: (f) => ({ message: `不可使用别名“${f('name')}”`, hint: '改为写出所指的内容。' }),
    en: (f) => ({
      message: `alias "${f('name')}" is not allowed`,
      hint: 'Write out the value it stands for.',
    }),
  },
  tag: {
    zh: (f) => ({
      message: `不可使用标签“${f('name')}”`,
      hint: '删去标签；要作文本的值加双引号。',
    }),
    en: (f) => ({
      message: `tag "${f('name')}" is not allowed`,
      hint: 'Remove it; put a value that is to be text in double quotes.',
    }),
  },
  directive: {
    zh: (f) => ({ message: `不可使用指令“${f('name')}”`, hint: '删去该行和其后的“---”。' }),
    en: (f) => ({
      message: `directive "${f('name')}" is not allowed`,
      hint: 'Remove the line and the "---" after it.',
    }),
  },
  'key-not-text': {
    zh: () => ({
      message: '键不是文本',
      hint: '键须为普通文字；数字、true、null 作键时加双引号。',
    }),
    en: () => ({
      message: 'the key is not text',
      hint: 'Keys are plain words; put numbers, true or null in double quotes.',
    }),
  },
  'merge-key': {
    zh: () => ({ message: '不可使用合并键“<<”', hint: '把要合并的各键逐一写出。' }),
    en: () => ({
      message: 'merge key "<<" is not allowed',
      hint: 'Write out the keys that it would merge.',
    }),
  },
  'unsafe-key': {
    zh: (f) => ({ message: `不可使用键“${f('key')}”`, hint: '删去该键；没有数据使用这个名称。' }),
    en: (f) => ({
      message: `key "${f('key')}" is not allowed`,
      hint: 'Remove it; no data goes by this name.',
    }),
  },
  'duplicate-key': {
    zh: (f) => ({
      message: `键“${f('key')}”重复，第${f('line')}行已有`,
      hint: '两处合为一处，或者改正其中一个键名。',
    }),
    en: (f) => ({
      message: `key "${f('key')}" stands twice, first on line ${f('line')}`,
      hint: 'Merge the two, or correct the name of one.',
    }),
  },
} satisfies Record<string, Words>;
