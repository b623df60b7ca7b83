import { english, lines, type Words } from './words.ts';

/** Documents and citations. */
export const SOURCES = {
  'no-hash': {
    zh: (f) => ({
      message: `文件“${f('document')}”没有校验值`,
      hint: `补上 sha256: ${f('actual', 64)}。`,
    }),
    en: (f) => ({
      message: `document "${f('document')}" has no checksum`,
      hint: `Add sha256: ${f('actual', 64)}.`,
    }),
  },
  'hash-differs': {
    zh: (f) => ({
      message: `${f('file')} 与登记的校验值不符`,
      hint: `来源文件须逐字节不变：从版本库恢复原件；确已换用新件的，改为 ${f('expected', 64)} 并重新核对数据。`,
    }),
    en: (f) => ({
      message: `${f('file')} does not have the checksum given here`,
      hint: `A source document never changes by a byte: restore it; where it was replaced on purpose, write ${f('expected', 64)} and check the data against it.`,
    }),
  },
  'no-source': {
    zh: (f) => ({
      message: `“${f('value')}”没有注明出处`,
      hint: '补上 source: {document: …, lines: [行号]}。',
    }),
    en: (f) => ({
      message: `"${f('value')}" does not say where it comes from`,
      hint: 'Add source: {document: …, lines: [line numbers]}.',
    }),
  },
  'unknown-document': {
    zh: (f) => ({
      message: `没有登记来源文件“${f('document')}”`,
      hint: `dataset.yaml 已登记：${f('known', 200)}。改正 source，或者先登记该文件。`,
    }),
    en: (f) => ({
      message: `source document "${f('document')}" is not registered`,
      hint: `dataset.yaml has ${english(f('known', 200))}. Correct source, or register the document first.`,
    }),
  },
  'no-lines': {
    zh: (f) => ({
      message: `引用“${f('document')}”没有写行号`,
      hint: '在 source 中补上 lines: [行号]。',
    }),
    en: (f) => ({
      message: `"${f('document')}" is cited without lines`,
      hint: 'Add lines: [line numbers] to source.',
    }),
  },
  'no-such-line': {
    zh: (f) => ({
      message: `引用${lines('zh', f)}，“${f('document')}”只有${f('count')}行`,
      hint: '改正 source 的 lines。',
    }),
    en: (f) => ({
      message: `${lines('en', f)} is cited, but "${f('document')}" has ${f('count')} lines`,
      hint: 'Correct lines of source.',
    }),
  },
  'lines-not-ascending': {
    zh: (f) => ({
      message: `行号没有从小到大排列：${f('lines', 60).replaceAll(', ', '、')}`,
      hint: '按来源文件的次序排列，不重复。',
    }),
    en: (f) => ({
      message: `the lines are not in ascending order: ${f('lines', 60)}`,
      hint: 'Give them in the order of the document, each once.',
    }),
  },
  uncovered: {
    zh: (f) => ({
      message: `来源第${f('line')}行“${f('text')}”没有任何数据引用`,
      hint: '补上引用这些文字的数据；确属版式的，写入 plan/tables.yaml 的 waivers 并说明理由。',
    }),
    en: (f) => ({
      message: `line ${f('line')} of the document: no datum accounts for "${f('text')}"`,
      hint: 'Add data that cite these words; mere furniture goes to waivers in plan/tables.yaml, with a reason.',
    }),
  },
} satisfies Record<string, Words>;
