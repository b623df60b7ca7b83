import { english, lines, type Facts, type Lang, type Words } from './words.ts';

/** Where two texts part, by the excerpts that facts give. */
function parting(lang: Lang, f: Facts): string {
  const [found, printed] = [f('found'), f('printed')];
  if (lang === 'zh')
    return `${printed ? `原文为“${printed}”` : '原文到此为止'}，此处${found ? `为“${found}”` : '缺少后文'}`;
  return `${printed ? `the document has "${printed}"` : 'the document ends here'}, ${found ? `this is "${found}"` : 'this text ends here'}`;
}

const FIX = {
  zh: '照原文改正，或改正 source；引自其他文件的，在 source 中写明该文件。',
  en: 'Follow the document, or correct source; words of another document cite that document.',
};

/** Texts, quotations and names against the cited lines. */
export const PROOFS = {
  'lines-differ': {
    zh: (f) => ({
      message: `与来源${lines('zh', f)}全文不符，自第${f('position')}字起：${parting('zh', f)}`,
      hint: '段落须与所引各行全文一致（空格和标点的全半角不计）。照原文改正，或改正 source 的行号。',
    }),
    en: (f) => ({
      message: `differs from ${lines('en', f)} of the document at character ${f('position')}: ${parting('en', f)}`,
      hint: 'A paragraph is the whole of the cited lines (spaces and width of punctuation apart). Follow the document, or correct lines of source.',
    }),
  },
  'quote-not-found': {
    zh: (f) => ({
      message: `来源${lines('zh', f)}没有这段文字${f('position') ? `，自第${f('position')}字起不符：${parting('zh', f)}` : `“${f('value')}”`}`,
      hint: FIX.zh,
    }),
    en: (f) => ({
      message: `${lines('en', f)} of the document does not say this${f('position') ? `; they part at character ${f('position')}: ${parting('en', f)}` : `: "${f('value')}"`}`,
      hint: FIX.en,
    }),
  },
  'quote-cut': {
    zh: (f) => ({
      message: `“${f('value')}”在原文中不是完整的分句，首尾有字被截去`,
      hint: '引文从分句开头引到分句末尾；补上截去的字。',
    }),
    en: (f) => ({
      message: `"${f('value')}" is no whole clause of the document; something is cut off at an end`,
      hint: 'A quotation runs from the beginning of a clause to the end of one; add what was cut off.',
    }),
  },
  'quote-with-stop': {
    zh: (f) => ({
      message: `引文“${f('value')}”的首尾带有标点`,
      hint: '引文止于句末标点之前；删去首尾的逗号、句号、分号、顿号、冒号。',
    }),
    en: (f) => ({
      message: `quotation "${f('value')}" begins or ends with a punctuation mark`,
      hint: 'A quotation ends before the mark that closes it; remove the mark.',
    }),
  },
  'sentence-without-stop': {
    zh: (f) => ({
      message: `重建的文字“${f('value')}”不是完整的句子`,
      hint: '从正文整句重建，以句号结尾，开头不带标点。',
    }),
    en: (f) => ({
      message: `the reconstructed text "${f('value')}" is no whole sentence`,
      hint: 'Rebuild it from whole sentences of the body: a full stop at the end, no mark at the beginning.',
    }),
  },
  'name-unused': {
    zh: (f) => ({
      message: `没有数据使用“${f('value')}”这种写法`,
      hint: '删去这种写法，或者补上使用它的数据。',
    }),
    en: (f) => ({
      message: `no datum uses the name "${f('value')}"`,
      hint: 'Remove this form, or add the data that use it.',
    }),
  },
  'name-not-in-line': {
    zh: (f) => ({
      message: `来源${lines('zh', f)}没有“${f('value')}”这一完整名称`,
      hint: '照原文改正写法，或者改正 lines。',
    }),
    en: (f) => ({
      message: `${lines('en', f)} of the document does not have "${f('value')}" as a whole name`,
      hint: 'Follow the print, or correct lines.',
    }),
  },
  'town-name-unproven': {
    zh: (f) => ({
      message: `“${f('value')}”不在 names 所列的写法之内`,
      hint: `改用其中一种：${f('forms', 120)}；或者在 names 补上这种写法及出处。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" is not among the forms in names`,
      hint: `Take one of ${english(f('forms', 120))}, or add this form to names with its source.`,
    }),
  },
} satisfies Record<string, Words>;
