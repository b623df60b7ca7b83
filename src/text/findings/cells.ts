import { lines, type Words } from './words.ts';

/** Values of table rows against their cells. */
export const CELLS = {
  'no-table-row': {
    zh: (f) => ({
      message: `来源${lines('zh', f)}不是所注表格的一行`,
      hint: '表格中的值只引一行：改正 lines，并在 source 中写明 table（见 plan/tables.yaml）。',
    }),
    en: (f) => ({
      message: `${lines('en', f)} of the document is not a row of the table named`,
      hint: 'A value of a table cites one row: correct lines, and name the table in source (see plan/tables.yaml).',
    }),
  },
  'no-column': {
    zh: (f) => ({
      message: `来源${lines('zh', f)}的表格没有“${f('column')}”栏`,
      hint: '改正键名、role 或 source；各行的栏目见 plan/tables.yaml 的 cells。',
    }),
    en: (f) => ({
      message: `the row on ${lines('en', f)} has no column "${f('column')}"`,
      hint: 'Correct the key, role or source; cells in plan/tables.yaml lists the columns of each row.',
    }),
  },
  'cell-number': {
    zh: (f) => ({
      message: `此处为${f('value')}，来源${lines('zh', f)}本栏为“${f('printed')}”`,
      hint: '照原文改正，或改正 source 的行号。',
    }),
    en: (f) => ({
      message: `this is ${f('value')}, but its cell on ${lines('en', f)} has "${f('printed')}"`,
      hint: 'Follow the document, or correct lines of source.',
    }),
  },
  'cell-differs': {
    zh: (f) => ({
      message: `与来源${lines('zh', f)}本栏不符：此处为“${f('found')}”，原文${f('printed') ? `为“${f('printed')}”` : '没有文字'}`,
      hint: '照原文的字和次序改正，或改正 source 的行号。',
    }),
    en: (f) => ({
      message: `differs from its cell on ${lines('en', f)}: this is "${f('found')}", the document has ${f('printed') ? `"${f('printed')}"` : 'nothing'}`,
      hint: 'Follow the words and order of the document, or correct lines of source.',
    }),
  },
  'cell-rest': {
    zh: (f) => ({
      message: `来源${lines('zh', f)}本栏还有“${f('rest')}”，数据没有说明`,
      hint: '按原文次序补全；残字写入 fragments，不是单位的文字写入 units_note。',
    }),
    en: (f) => ({
      message: `the cell on ${lines('en', f)} goes on with "${f('rest')}", which no datum explains`,
      hint: 'Complete the data in printed order; cut names go to fragments, words that are no unit to units_note.',
    }),
  },
  'cell-not-empty': {
    zh: (f) => ({
      message: `注明“${f('column')}”栏为空，来源${lines('zh', f)}该栏为“${f('printed')}”`,
      hint: '照原文填写，或者改正行号。',
    }),
    en: (f) => ({
      message: `column "${f('column')}" is said to be empty, but ${lines('en', f)} has "${f('printed')}" there`,
      hint: 'Record what is printed, or correct the line.',
    }),
  },
  'header-unit': {
    zh: (f) => ({
      message: `表头“${f('printed')}”不以“${f('value')}”开头`,
      hint: '照表头改正该栏的派出单位，或者删去 unit。',
    }),
    en: (f) => ({
      message: `the heading "${f('printed')}" does not begin with "${f('value')}"`,
      hint: 'Take the sending unit of the column from its heading, or remove unit.',
    }),
  },
} satisfies Record<string, Words>;
