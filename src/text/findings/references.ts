import { suggest, type Facts, type Lang, type Words } from './words.ts';

const SETS: Readonly<Record<string, Record<Lang, string>>> = {
  tasks: { zh: '任务', en: 'task' },
  towns: { zh: '镇（街）', en: 'town' },
  rules: { zh: '规则', en: 'rule' },
  targets: { zh: '指标', en: 'target' },
  obligations: { zh: '义务', en: 'obligation' },
};

const set = (lang: Lang, f: Facts): string => SETS[f('set')]?.[lang] ?? f('set');

/** Names and ids that lead nowhere, or to two things. */
export const REFERENCES = {
  'unknown-unit': {
    zh: (f) => ({
      message: `单位“${f('value')}”未在 units.yaml 登记`,
      hint: suggest(
        'zh',
        f('nearest', 120),
        '名称须逐字相同；确属新单位的，先在 units.yaml 登记。',
      ),
    }),
    en: (f) => ({
      message: `unit "${f('value')}" is not registered in units.yaml`,
      hint: suggest(
        'en',
        f('nearest', 120),
        'Names must agree to the letter; register a new unit in units.yaml first.',
      ),
    }),
  },
  'unknown-person': {
    zh: (f) => ({
      message: `“${f('value')}”未在 people.yaml 登记`,
      hint: suggest('zh', f('nearest', 120), '改正姓名；确属新人员的，先在 people.yaml 登记。'),
    }),
    en: (f) => ({
      message: `"${f('value')}" is not registered in people.yaml`,
      hint: suggest(
        'en',
        f('nearest', 120),
        'Correct the name; register somebody new in people.yaml first.',
      ),
    }),
  },
  'person-twice': {
    zh: (f) => ({
      message: `“${f('value')}”登记了两次`,
      hint: '删去一条；确是同名两人的，其中一人加 key 区分。',
    }),
    en: (f) => ({
      message: `"${f('value')}" is registered twice`,
      hint: 'Remove one; where two people share the name, give one of them a key.',
    }),
  },
  'person-unused': {
    zh: (f) => ({
      message: `“${f('value')}”没有任何任职`,
      hint: '在 teams/ 补上任职，或者删去这一条。',
    }),
    en: (f) => ({
      message: `"${f('value')}" has no posting`,
      hint: 'Add the posting in teams/, or remove this entry.',
    }),
  },
  'unknown-entry': {
    zh: (f) => ({
      message: `没有${set('zh', f)}“${f('value')}”`,
      hint: suggest('zh', f('nearest', 120), '改正编号，或者先补上所指的内容。'),
    }),
    en: (f) => ({
      message: `there is no ${set('en', f)} "${f('value')}"`,
      hint: suggest('en', f('nearest', 120), 'Correct the id, or add what it refers to first.'),
    }),
  },
  'no-team': {
    zh: (f) => ({
      message: `镇（街）“${f('value')}”没有工作队`,
      hint: `新建 teams/${f('value')}.yaml。`,
    }),
    en: (f) => ({
      message: `town "${f('value')}" has no team`,
      hint: `Write teams/${f('value')}.yaml.`,
    }),
  },
  'one-sided': {
    zh: (f) => ({
      message: `“${f('value')}”列了“${f('other')}”，“${f('other')}”没有列“${f('value')}”`,
      hint: '这种关系两边都要写：补上另一边，或者删去这一边。',
    }),
    en: (f) => ({
      message: `"${f('value')}" lists "${f('other')}", but "${f('other')}" does not list "${f('value')}"`,
      hint: 'This link is written on both sides: add the other, or remove this one.',
    }),
  },
  'not-unique': {
    zh: (f) => ({
      message:
        f('value') === f('owner')
          ? `“${f('value')}”重复`
          : `“${f('value')}”已是“${f('owner')}”的名称`,
      hint: '删去重复的一处，或者换一个名称、编号。',
    }),
    en: (f) => ({
      message:
        f('value') === f('owner')
          ? `"${f('value')}" stands twice`
          : `"${f('value')}" is already a name of "${f('owner')}"`,
      hint: 'Remove one of the two, or choose another name or id.',
    }),
  },
  'canonical-not-printed': {
    zh: (f) => ({
      message: `规范名称“${f('value')}”不在 names 所列的写法之内`,
      hint: '改用 names 中的一种写法；规范名称经过整理的，注明 basis: normalised。',
    }),
    en: (f) => ({
      message: `the canonical name "${f('value')}" is not among the printed names`,
      hint: 'Take one of names; where the name was tidied up, say basis: normalised.',
    }),
  },
  'stands-for-no-collective': {
    zh: (f) => ({
      message: `“${f('value')}”不是统称，不能指全部镇（街）`,
      hint: '删去 stands_for；确是统称的，kind 写 collective。',
    }),
    en: (f) => ({
      message: `"${f('value')}" is no collective name and cannot stand for all towns`,
      hint: 'Remove stands_for; a collective name has the kind collective.',
    }),
  },
  'stands-for-twice': {
    zh: (f) => ({
      message: `“${f('owner')}”已指全部镇（街），“${f('value')}”不能也这样写`,
      hint: '同一统称的几种写法列在一个单位的 names 中；不指全部镇（街）的，删去 stands_for。',
    }),
    en: (f) => ({
      message: `"${f('owner')}" stands for all towns already, so "${f('value')}" cannot`,
      hint: 'Forms of one name are listed in names of one unit; remove stands_for from what does not stand for all towns.',
    }),
  },
} satisfies Record<string, Words>;
