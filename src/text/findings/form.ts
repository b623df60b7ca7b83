import type { Words } from './words.ts';

const REMEDY = {
  zh: '运行 bangzhen fmt 统一写法；先看改动用 bangzhen fmt --diff。',
  en: 'Run bangzhen fmt; bangzhen fmt --diff shows first what it changes.',
};

/** Longer parts of lines are not shown; a check gives the part that matters. */
const LINE = 60;

/** Files that say what they should, but are not written in the one form of all data files. */
export const FORM = {
  'not-canonical': {
    zh: (f) => ({
      message: f('expected')
        ? `与统一的写法不同，此行应为“${f('expected', LINE)}”`
        : '与统一的写法不同，此处应为空行',
      hint: REMEDY.zh,
    }),
    en: (f) => ({
      message: f('expected')
        ? `not in canonical form: this line is to be "${f('expected', LINE)}"`
        : 'not in canonical form: this line is to be empty',
      hint: REMEDY.en,
    }),
  },
  'line-ends': {
    zh: () => ({ message: '此行以 CR LF 结尾（Windows 形式），应为 LF', hint: REMEDY.zh }),
    en: () => ({ message: 'this line ends as in Windows (CR LF), not with LF', hint: REMEDY.en }),
  },
  'file-end': {
    zh: () => ({ message: '文件应在最后的值或注释之后以一个换行结束', hint: REMEDY.zh }),
    en: () => ({
      message: 'the file is to end with its last value or comment and one line end',
      hint: REMEDY.en,
    }),
  },
} satisfies Record<string, Words>;
