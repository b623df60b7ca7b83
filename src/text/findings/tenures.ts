import { ROLE_NAMES } from '../terms.ts';
import type { Facts, Lang, Words } from './words.ts';

/** The post of a fact: captaincy or a role. */
function post(lang: Lang, f: Facts): string {
  const name = f('post');
  if (name === 'captain') return lang === 'zh' ? '队长' : 'captain';
  return ROLE_NAMES[name as keyof typeof ROLE_NAMES]?.[lang] ?? name;
}

/** Time in which something exists, as it is given. */
function span(lang: Lang, f: Facts): string {
  const [from, until] = [f('from'), f('until')];
  if (lang === 'zh')
    return [from && `${from} 起`, until && `至 ${until} 止`].filter(Boolean).join('、');
  return [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
}

/** Time in posts, and the time in which people and units exist. */
export const TENURES = {
  'until-before-since': {
    zh: (f) => ({
      message: `离任日期 ${f('value')} 早于到任日期 ${f('since')}`,
      hint: '改正 since 或 until。',
    }),
    en: (f) => ({
      message: `the posting ends on ${f('value')}, before it begins on ${f('since')}`,
      hint: 'Correct since or until.',
    }),
  },
  'left-before-plan': {
    zh: (f) => ({
      message: `“${f('person')}”列于 ${f('snapshot')} 的方案名单，不会在 ${f('value')} 就已离任`,
      hint: '改正 until。',
    }),
    en: (f) => ({
      message: `"${f('person')}" is named in the plan of ${f('snapshot')} and cannot have left by ${f('value')}`,
      hint: 'Correct until.',
    }),
  },
  'since-missing': {
    zh: (f) => ({
      message: `“${f('person')}”没有到任日期，所引文件也没有日期`,
      hint: '写明 since（可只到年或月），或者在 dataset.yaml 补上该文件的 issued。',
    }),
    en: (f) => ({
      message: `"${f('person')}" has no day of arrival, and the cited document has no date either`,
      hint: 'Give since (a year or month will do), or the date of the document as issued in dataset.yaml.',
    }),
  },
  'round-order': {
    zh: (f) => ({
      message: `“${f('person')}”为第${f('value')}轮，先到任的“${f('other')}”却为第${f('round')}轮`,
      hint: '改正其中一个 round。',
    }),
    en: (f) => ({
      message: `"${f('person')}" is of round ${f('value')}, but "${f('other')}", who came before, of round ${f('round')}`,
      hint: 'Correct one of the two rounds.',
    }),
  },
  'handover-to-nobody': {
    zh: (f) => ({
      message: `“${f('person')}”交接给“${f('value')}”，本队没有其后来的同一身份任职`,
      hint: '改正姓名，或者先写接任者的任职。',
    }),
    en: (f) => ({
      message: `"${f('person')}" hands over to "${f('value')}", who holds no later posting of that role in the team`,
      hint: 'Correct the name, or write the posting of who follows first.',
    }),
  },
  'handover-before-since': {
    zh: (f) => ({
      message: `交接日期 ${f('value')} 早于“${f('person')}”到任`,
      hint: '改正交接日期或 since。',
    }),
    en: (f) => ({
      message: `the handover on ${f('value')} is before "${f('person')}" came`,
      hint: 'Correct the date of the handover, or since.',
    }),
  },
  'post-empty': {
    zh: (f) => ({
      message: `${f('from')} 至 ${f('until')} 本队没有${post('zh', f)}`,
      hint: `改正前任的 until 或“${f('person')}”的 since；确有空档的，在“${f('person')}”的任职下用 gap 说明原因。`,
    }),
    en: (f) => ({
      message: `from ${f('from')} to ${f('until')} the team has no ${post('en', f)}`,
      hint: `Correct until of the one before or since of "${f('person')}"; where the post was really empty, say why in gap of the posting of "${f('person')}".`,
    }),
  },
  'person-outside': {
    zh: (f) => ({
      message: `“${f('value')}”的任期超出其可任职的时间（${span('zh', f)}）`,
      hint: '改正任期，或者改正 people.yaml 中的 valid_from、valid_until。',
    }),
    en: (f) => ({
      message: `the posting of "${f('value')}" lies outside the time in which that person can serve (${span('en', f)})`,
      hint: 'Correct the posting, or valid_from and valid_until in people.yaml.',
    }),
  },
  'unit-outside': {
    zh: (f) => ({
      message: `单位“${f('value')}”此时不存在（${span('zh', f)}）`,
      hint: '改用当时的单位，改正日期，或者改正 units.yaml 中的 valid_from、valid_until；有承接单位的，写 succeeded_by。',
    }),
    en: (f) => ({
      message: `the unit "${f('value')}" did not exist then (${span('en', f)})`,
      hint: 'Name the unit of that time, correct the date, or valid_from and valid_until in units.yaml; where another took over, write succeeded_by.',
    }),
  },
  'successor-without-end': {
    zh: (f) => ({
      message: `“${f('unit')}”写了承接单位“${f('value')}”，没有写何时终止`,
      hint: '补上 valid_until。',
    }),
    en: (f) => ({
      message: `"${f('unit')}" is followed by "${f('value')}", but has no end`,
      hint: 'Add valid_until.',
    }),
  },
  'successor-in-circle': {
    zh: (f) => ({
      message: `“${f('unit')}”的承接关系绕回了自己`,
      hint: '改正 succeeded_by。',
    }),
    en: (f) => ({
      message: `what follows "${f('unit')}" leads back to it`,
      hint: 'Correct succeeded_by.',
    }),
  },
  'amended-before-plan': {
    zh: (f) => ({
      message: `更改自 ${f('value')} 起，不晚于方案的 ${f('snapshot')}`,
      hint: '改正 from；方案当时的内容写在条目本身。',
    }),
    en: (f) => ({
      message: `the change holds from ${f('value')}, which is not after ${f('snapshot')}, the day of the plan`,
      hint: 'Correct from; what the plan itself says stands in the entry.',
    }),
  },
  'amendments-out-of-order': {
    zh: (f) => ({
      message: `更改自 ${f('value')} 起，却列在 ${f('before')} 之后`,
      hint: '按 from 从早到晚排列。',
    }),
    en: (f) => ({
      message: `the change from ${f('value')} stands behind that from ${f('before')}`,
      hint: 'Put them in the order of from.',
    }),
  },
  'amended-twice': {
    zh: (f) => ({
      message: `同一内容自 ${f('value')} 起有两个值`,
      hint: '只留一条。',
    }),
    en: (f) => ({
      message: `the same thing is changed twice from ${f('value')}`,
      hint: 'Keep one of the two.',
    }),
  },
  'amended-without-lead': {
    zh: () => ({
      message: '改了责任单位，没有写明牵头单位',
      hint: '补上 lead，写责任单位中的一个。',
    }),
    en: () => ({
      message: 'the units are changed without saying which leads',
      hint: 'Add lead, one of the units.',
    }),
  },
  'amended-lead-elsewhere': {
    zh: (f) => ({
      message: `牵头单位“${f('value')}”不在更改后的责任单位之内`,
      hint: '改正 lead 或 units。',
    }),
    en: (f) => ({
      message: `the lead "${f('value')}" is none of the units of the change`,
      hint: 'Correct lead or units.',
    }),
  },
} satisfies Record<string, Words>;
