import { english, type Words } from './words.ts';

const UNREADABLE = {
  zh: '照引文中的原字写出',
  en: 'Write the words as they stand in the quotation',
};

/** Numbers, dates and frequencies against the words they are read from; typography of those words. */
export const READINGS = {
  'not-a-quantity': {
    zh: (f) => ({
      message: `“${f('value')}”不能读作数量`,
      hint: `${UNREADABLE.zh}，含数字和量词，如 不少于2条、1-2名。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" cannot be read as a quantity`,
      hint: `${UNREADABLE.en}, number and measure word, such as 不少于2条 or 1-2名.`,
    }),
  },
  'not-a-date': {
    zh: (f) => ({
      message: `“${f('value')}”不能读作日期或时期`,
      hint: `${UNREADABLE.zh}，如 2022年6月底、到2022年、2021—2025年。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" cannot be read as a date or period`,
      hint: `${UNREADABLE.en}, such as 2022年6月底, 到2022年 or 2021—2025年.`,
    }),
  },
  'not-a-frequency': {
    zh: (f) => ({
      message: `“${f('value')}”不表示频次“${f('meant')}”`,
      hint: `照引文写出表示频次的词，并使 kind、every 与之相符；可识别：${f('known', 200)}。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" does not mean the frequency "${f('meant')}"`,
      hint: `Write the words of frequency in the quotation and let kind and every agree; known are ${english(f('known', 200))}.`,
    }),
  },
  'not-in-quotes': {
    zh: (f) => ({
      message: `本条引文中没有完整的“${f('value')}”`,
      hint: '照引文原字写全（不截断数字和“不少于”“以上”等词），或者补上含有这些字的引文。',
    }),
    en: (f) => ({
      message: `no quotation of this entry has "${f('value')}" as a whole`,
      hint: 'Give the words of the quotation in full (no number cut, no 不少于 or 以上 left out), or add a quotation that has them.',
    }),
  },
  'reading-differs': {
    zh: (f) => ({
      message: `由“${f('value')}”应得${f('expected') ? `“${f('expected')}”` : '无此值'}，此处${f('found') ? `为“${f('found')}”` : '缺'}`,
      hint: '使本值与所引原字相符。',
    }),
    en: (f) => ({
      message: `"${f('value')}" reads as ${f('expected') ? `"${f('expected')}"` : 'no such value'}, but this is ${f('found') ? `"${f('found')}"` : 'missing'}`,
      hint: 'Let the value agree with the quoted words.',
    }),
  },
  'unseen-characters': {
    zh: (f) => ({
      message: `“${f('value', 80)}”含有看不见或控制终端的字符`,
      hint: '删去写作 \\u{…} 的字符（零宽、双向控制、转义等）；换行写作多个段落。',
    }),
    en: (f) => ({
      message: `"${f('value', 80)}" has characters that cannot be seen or that act on a terminal`,
      hint: 'Remove the characters shown as \\u{…} (zero-width, bidirectional, escapes); write several paragraphs instead of line breaks.',
    }),
  },
  'typography-ascii': {
    zh: (f) => ({
      message: `“${f('value')}”含半角标点“${f('mark')}”`,
      hint: '照录的文字用全角标点（，；：（）“”‘’）。',
    }),
    en: (f) => ({
      message: `"${f('value')}" has the ASCII mark "${f('mark')}"`,
      hint: 'Words of the document have Chinese punctuation (，；：（）“”‘’).',
    }),
  },
  'typography-space': {
    zh: (f) => ({
      message: `“${f('value')}”含空格或换行`,
      hint: '删去；扫描稿中的空格不是原文内容。',
    }),
    en: (f) => ({
      message: `"${f('value')}" has a space or line break`,
      hint: 'Remove it; spaces of the scan are no part of the text.',
    }),
  },
  'typography-unbalanced': {
    zh: (f) => ({
      message: `“${f('value')}”中${f('mark')}不成对`,
      hint: '补上缺少的一半，或者删去多余的一半。',
    }),
    en: (f) => ({
      message: `${f('mark')} is not paired in "${f('value')}"`,
      hint: 'Add the half that is missing, or remove the one too many.',
    }),
  },
} satisfies Record<string, Words>;
