import type { Facts, Lang } from './words.ts';

/** What the YAML parser means by its error codes; the rest is worded as plain damage. */
const REASONS: Readonly<Record<string, Record<Lang, string>>> = {
  BAD_ALIAS: { zh: '别名写法不正确', en: 'an alias that is malformed' },
  BAD_DIRECTIVE: { zh: '指令写法不正确', en: 'a directive that is malformed' },
  BAD_DQ_ESCAPE: { zh: '双引号内的转义写法不存在', en: 'an unknown escape in double quotes' },
  BAD_INDENT: {
    zh: '缩进与同级的行不一致，或者上面的括号没有配对',
    en: 'the indentation differs from its siblings, or a bracket above is left open',
  },
  BAD_SCALAR_START: {
    zh: '值以保留字符开头，须加引号',
    en: 'a value begins with a reserved character and needs quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '同一行内又出现“键: 值”',
    en: 'a second "key: value" on one line',
  },
  BLOCK_IN_FLOW: {
    zh: '方括号或花括号内不能换行缩进书写',
    en: 'indented lines inside brackets or braces',
  },
  KEY_OVER_1024_CHARS: { zh: '键过长', en: 'a key that is too long' },
  MISSING_CHAR: {
    zh: '缺少冒号、引号、括号、逗号或空格',
    en: 'a colon, quote, bracket, comma or space is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键不能跨行，冒号可能写成了全角',
    en: 'a key runs over two lines; the colon may be full-width',
  },
  TAB_AS_INDENT: { zh: '用制表符缩进', en: 'a tab is used to indent' },
  UNEXPECTED_TOKEN: { zh: '此处不应有这些字符', en: 'characters that do not belong here' },
};

/** What is missing, by words of the parser. */
const MISSING: readonly [RegExp, Record<Lang, string>][] = [
  [/closing .quote/, { zh: '缺少后引号', en: 'the closing quote is missing' }],
  [/must end with|end with a/, { zh: '缺少后括号', en: 'the closing bracket is missing' }],
  [/followed by map values/, { zh: '键后缺少冒号', en: 'the colon after a key is missing' }],
  [/Missing , /, { zh: '各项之间缺少逗号', en: 'a comma between items is missing' }],
  [
    /without - /,
    {
      zh: '列表项缺少“- ”，或者缩进不对',
      en: 'a list item lacks its "- ", or its indentation is wrong',
    },
  ],
  [/separated|Missing space/, { zh: '缺少空格', en: 'a space is missing' }],
];

/** Why a file is no YAML, from the `kind` and `reason` that the parser gives. */
export function syntaxReason(lang: Lang, f: Facts): string {
  const missing = f('kind') === 'MISSING_CHAR' && MISSING.find(([p]) => p.test(f('reason', 120)));
  const known = missing ? missing[1] : REASONS[f('kind')];
  if (known) return known[lang];
  return lang === 'zh' ? `无法解析（${f('kind')}）` : f('reason', 120);
}
