import type { Words } from './words.ts';

/** Teams and dates that cannot be. */
export const TEAMS = {
  'no-captain': {
    zh: () => ({ message: '工作队没有队长', hint: '在队长的任职下写 captain，并注明依据。' }),
    en: () => ({
      message: 'the team has no captain',
      hint: "Write captain, with its basis, in the captain's posting.",
    }),
  },
  'two-captains': {
    zh: (f) => ({
      message: `“${f('value')}”与“${f('other')}”同时任队长`,
      hint: '只留一人；前后接任的，写明 until 和 since。',
    }),
    en: (f) => ({
      message: `"${f('value')}" and "${f('other')}" are captain at the same time`,
      hint: 'Keep one; where one followed the other, write until and since.',
    }),
  },
  'posting-overlap': {
    zh: (f) => ({
      message: `“${f('value')}”的这段任期与第${f('other')}条任职重叠`,
      hint: '两条合为一条，或者改正 since、until。',
    }),
    en: (f) => ({
      message: `this posting of "${f('value')}" overlaps with posting ${f('other')}`,
      hint: 'Merge the two, or correct since and until.',
    }),
  },
  'class-differs': {
    zh: (f) => ({
      message: `帮扶类型为“${f('value')}”，附件1中该镇（街）为“${f('expected')}”`,
      hint: '改为一致；附件2印法不同的，另写 city_class_printed 并注明 city_class_basis: normalised。',
    }),
    en: (f) => ({
      message: `the class is "${f('value')}", but annex 1 has "${f('expected')}" for this town`,
      hint: 'Make them agree; where annex 2 prints it otherwise, keep that in city_class_printed with city_class_basis: normalised.',
    }),
  },
  'normalised-without-print': {
    zh: () => ({
      message: 'city_class_basis: normalised 与 city_class_printed 只有其一',
      hint: '经过整理的值，两者都写；照印的，两者都不写。',
    }),
    en: () => ({
      message: 'only one of city_class_basis: normalised and city_class_printed is given',
      hint: 'Give both where the value was repaired, neither where it stands as printed.',
    }),
  },
  'no-such-date': {
    zh: (f) => ({ message: `没有“${f('value')}”这一天`, hint: '对照来源改正日期。' }),
    en: (f) => ({
      message: `there is no day "${f('value')}"`,
      hint: 'Correct the date after its source.',
    }),
  },
} satisfies Record<string, Words>;
