import type { Local } from './local.ts';

interface Facts {
  value: string;
  fact: string;
}

/** Why a rotation cannot be written. */
export const CONFLICT_WORDS = {
  'not-in-team': ({ value }: Facts): Local => ({
    zh: `“${value}”不在这支工作队。用 teams 加镇名查看名单。`,
    en: `"${value}" is not in this team. See teams with the name of the town.`,
  }),
  'already-left': ({ value, fact }: Facts): Local => ({
    zh: `“${value}”已经离任（${fact}）；日期有误的，直接改正这一行。`,
    en: `"${value}" has left already (${fact}); where the date is wrong, correct it there.`,
  }),
  'before-arrival': ({ value, fact }: Facts): Local => ({
    zh: `“${value}” ${fact} 才到任，不能在此之前或当日离任；改正 --on。`,
    en: `"${value}" only came on ${fact} and cannot leave by then; correct --on.`,
  }),
  'already-there': ({ value, fact }: Facts): Local => ({
    zh: `“${value}”已在这支工作队（${fact}）；先用 --out 结束原来的任职，或改正 --in、--on。`,
    en: `"${value}" is in this team already (${fact}); end that posting first with --out, or correct --in or --on.`,
  }),
  'before-team': ({ value, fact }: Facts): Local => ({
    zh: `${value} 时还没有这支工作队（方案 ${fact} 印发）；改正 --on。`,
    en: `there was no team on ${value} (the plan was issued on ${fact}); correct --on.`,
  }),
  'unknown-person': ({ value }: Facts): Local => ({
    zh: `“${value}”没有登记；确是新人员的，加 --new-person。`,
    en: `"${value}" is not registered; for somebody new, add --new-person.`,
  }),
  'known-person': ({ value }: Facts): Local => ({
    zh: `“${value}”已经登记；是同一人的，不用 --new-person，同名另一人的，先在 people.yaml 写 key 登记。`,
    en: `"${value}" is registered already: leave out --new-person, or register another person of that name in people.yaml with a key first.`,
  }),
  'unknown-unit': ({ value }: Facts): Local => ({
    zh: `单位“${value}”没有登记；确是新单位的，加 --new-unit 层级,性质。`,
    en: `the unit "${value}" is not registered; for a new one, add --new-unit level,kind.`,
  }),
  'known-unit': ({ value }: Facts): Local => ({
    zh: `单位“${value}”已经登记；不用 --new-unit。`,
    en: `the unit "${value}" is registered already; leave out --new-unit.`,
  }),
  'no-role': ({ value }: Facts): Local => ({
    zh: `没有写明“${value}”的身份；加 --role。`,
    en: `the role of "${value}" is not given; add --role.`,
  }),
  'on-one-line': (): Local => ({
    zh: '这里写在一行内，不能加内容；先运行 bangzhen fmt 统一格式。',
    en: 'this is written on one line, to which nothing can be added; run bangzhen fmt first.',
  }),
} as const satisfies Record<string, (facts: Facts) => Local>;
