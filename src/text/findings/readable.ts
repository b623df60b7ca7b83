import type { Words } from './words.ts';
import { syntaxReason } from './syntax.ts';

const UTF8 = {
  zh: '用编辑器另存为“UTF-8（无 BOM）”。',
  en: 'Save it again as UTF-8 without a byte order mark.',
};

/** Files that are missing, misplaced or cannot be turned into values. */
export const READABLE = {
  'not-found': {
    zh: () => ({
      message: '没有这个文件或文件夹',
      hint: '补上它，或者改正指向它的路径（--data，或 dataset.yaml 的 documents）。',
    }),
    en: () => ({
      message: 'there is no such file or folder',
      hint: 'Put it there, or correct the path that leads to it (--data, or documents in dataset.yaml).',
    }),
  },
  'no-permission': {
    zh: () => ({ message: '没有读取权限', hint: '修改该文件或文件夹的权限，使当前用户可读。' }),
    en: () => ({
      message: 'permission to read is denied',
      hint: 'Change the permissions of the file or folder so that you may read it.',
    }),
  },
  'cannot-read': {
    zh: (f) => ({ message: `操作系统无法读取（${f('reason')}）`, hint: '检查该路径和所在磁盘。' }),
    en: (f) => ({
      message: `the operating system cannot read it (${f('reason')})`,
      hint: 'Check the path and the disk it is on.',
    }),
  },
  outside: {
    zh: () => ({
      message: '路径超出数据集所在文件夹',
      hint: '把文件放进数据集所在文件夹，路径从该文件夹写起，不用“..”，也不用指向外面的链接。',
    }),
    en: () => ({
      message: 'the path leads out of the folder of the data set',
      hint: 'Keep the file in that folder and write the path from there, without ".." and without links that lead outside.',
    }),
  },
  'not-a-file': {
    zh: () => ({ message: '不是普通文件', hint: '此处应为一个文件，不能是文件夹、管道或设备。' }),
    en: () => ({
      message: 'not a regular file',
      hint: 'A file is wanted here, not a folder, pipe or device.',
    }),
  },
  'too-large': {
    zh: (f) => ({
      message: `文件超过${f('limit')} MiB`,
      hint: '拆成几个文件，或者检查是否放错了文件。',
    }),
    en: (f) => ({
      message: `the file is larger than ${f('limit')} MiB`,
      hint: 'Split it, or check whether it is the right file.',
    }),
  },
  'no-kind': {
    zh: () => ({
      message: '这个位置不放数据文件',
      hint: '数据文件为 dataset.yaml、people.yaml、units.yaml、plan/ 下的固定文件，以及 towns/、teams/、tasks/ 下的 .yaml 文件；改正文件名，或把文件移出数据文件夹。',
    }),
    en: () => ({
      message: 'no data file belongs here',
      hint: 'Data files are dataset.yaml, people.yaml, units.yaml, the fixed files of plan/, and .yaml files in towns/, teams/ and tasks/. Correct the name, or move the file out of the data folder.',
    }),
  },
  missing: {
    zh: () => ({ message: '缺少这个数据文件', hint: '从版本库恢复，或者新建该文件。' }),
    en: () => ({
      message: 'this data file is missing',
      hint: 'Restore it from version control, or write it.',
    }),
  },
  'byte-order-mark': {
    zh: () => ({ message: '文件开头有字节顺序标记（BOM）', hint: UTF8.zh }),
    en: () => ({ message: 'the file begins with a byte order mark', hint: UTF8.en }),
  },
  'not-utf8': {
    zh: (f) => ({ message: `文件编码看来是 ${f('encoding')}，应为 UTF-8`, hint: UTF8.zh }),
    en: (f) => ({ message: `the file seems to be ${f('encoding')}, not UTF-8`, hint: UTF8.en }),
  },
  'invalid-utf8': {
    zh: () => ({
      message: '此处的字节不是有效的 UTF-8',
      hint: '文件可能已损坏：从版本库恢复，或者另存为 UTF-8 后核对此处文字。',
    }),
    en: () => ({
      message: 'the bytes here are not UTF-8',
      hint: 'The file may be damaged: restore it, or save it as UTF-8 and compare the text here.',
    }),
  },
  'too-deep': {
    zh: () => ({ message: '嵌套层数过多，无法解析', hint: '减少层数；正常的数据不超过十层。' }),
    en: () => ({
      message: 'nested too deeply to be parsed',
      hint: 'Nest less; proper data has fewer than ten levels.',
    }),
  },
  syntax: {
    zh: (f) => ({
      message: `YAML 语法错误：${syntaxReason('zh', f)}`,
      hint: '检查此处及上一行：键后须用半角冒号加一个空格，缩进只用空格，引号和括号须成对。',
    }),
    en: (f) => ({
      message: `not valid YAML: ${syntaxReason('en', f)}`,
      hint: 'Look at this line and the one above: a key is followed by an ASCII colon and a space, only spaces indent, quotes and brackets come in pairs.',
    }),
  },
  'empty-file': {
    zh: () => ({ message: '文件没有内容', hint: '写入内容，或者删去该文件。' }),
    en: () => ({ message: 'the file is empty', hint: 'Fill it, or remove it.' }),
  },
  'unseen-characters': {
    zh: (f) => ({
      message: `含有看不见的控制字符：“${f('value')}”`,
      hint: '删去以 \\u{…} 标出的字符，重新键入文字。',
    }),
    en: (f) => ({
      message: `has control characters that cannot be seen: "${f('value')}"`,
      hint: 'Delete the characters shown as \\u{…} and type the words again.',
    }),
  },
} satisfies Record<string, Words>;
