import type { Lang } from './words.ts';

/** The patterns of the schemas in words. One that is not listed is shown as it is. */
const PATTERNS: Readonly<Record<string, Record<Lang, string>>> = {
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': {
    zh: '“年-月-日”，如 "2022-02-28"',
    en: 'a day as year-month-day, such as "2022-02-28"',
  },
  '^(通知|前言|附件目录|[一二三四五六七八九十]+(（[一二三四五六七八九十]+）)?|附件[1-9](第[1-9][0-9]*项|注)?)$':
    {
      zh: '条款出处，如 二（二）、附件3第13项',
      en: 'a clause, such as 二（二） or 附件3第13项',
    },
  '^[a-z][a-z0-9-]*$': {
    zh: '小写字母开头，只含小写字母、数字和连字符，如 shuangshui',
    en: 'lower-case letters, digits and hyphens, a letter first, such as shuangshui',
  },
  '^[a-z][a-z0-9_-]*$': {
    zh: '小写字母开头，只含小写字母、数字、连字符和下划线',
    en: 'lower-case letters, digits, hyphens and underscores, a letter first',
  },
  '^[0-9a-f]{64}$': {
    zh: '64位小写十六进制数（SHA-256）',
    en: '64 lower-case hexadecimal digits (SHA-256)',
  },
  '^[0-9]{9}$': { zh: '9位数字，如 "440705104"', en: 'nine digits, such as "440705104"' },
  '^[1-9][0-9]*[dmy]$': {
    zh: '数字加 d（日）、m（月）或 y（年），如 6m',
    en: 'a number and d (days), m (months) or y (years), such as 6m',
  },
  '^R[0-9]{2}$': { zh: 'R 加两位数字，如 R01', en: 'R and two digits, such as R01' },
  '^P[0-9]{2}$': { zh: 'P 加两位数字，如 P01', en: 'P and two digits, such as P01' },
  '^[DN][0-9]{2}$': {
    zh: 'D 或 N 加两位数字，如 D01',
    en: 'D or N and two digits, such as D01',
  },
  '^G[0-9]{4}$': { zh: 'G 加年份，如 G2022', en: 'G and the year, such as G2022' },
  '^X[0-9]{2,3}$': { zh: 'X 加两到三位数字，如 X01', en: 'X and two or three digits, such as X01' },
  '^Z[0-9]+$': { zh: 'Z 加数字，如 Z1', en: 'Z and a number, such as Z1' },
  '^[^/\\\\][^\\\\]*$': {
    zh: '从数据集所在文件夹写起的路径，以“/”分隔，如 seeds/plan.txt',
    en: 'a path from the folder of the data set, with "/", such as seeds/plan.txt',
  },
  '^[^\\s]+$': { zh: '不含空格的文本', en: 'text without spaces' },
};

/** What a value should look like, from the pattern of its schema. */
export function describePattern(lang: Lang, pattern: string): string {
  return (
    PATTERNS[pattern]?.[lang] ??
    (lang === 'zh' ? `符合 ${pattern} 的文本` : `text that matches ${pattern}`)
  );
}
