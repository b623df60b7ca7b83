import type { Plan } from '../../plan/model.ts';
import type { Named, RotationPlan, StayReason } from '../../query/rotation-plan/answer.ts';
import { inLang, type Local } from '../../text/local.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';
import { failed, townsOf } from './notes.ts';

const REASONS: Readonly<Record<StayReason, Local>> = {
  'not-due': { zh: '期内未到期', en: 'not due' },
  'end-recorded': { zh: '已有离任日期', en: 'leaving on a recorded day' },
  team: { zh: '无法安排', en: 'cannot be moved' },
};

/** Everybody in every team: the batch, or why there is none. */
export function rotationPlanSheet(plan: Plan, answer: RotationPlan, lang: Style['lang']): Sheet {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  const ofTowns = <T extends Named>(person: T): (T & { town: string })[] =>
    person.towns
      .filter((town) => answer.town === null || town === answer.town)
      .map((town) => ({ ...person, town }));
  const rows = [
    ...answer.batches.flatMap(({ number, date, people }) =>
      people.flatMap(ofTowns).map((each) => ({ ...each, number, date, reason: null, held_by: [] })),
    ),
    ...answer.staying_on.flatMap(ofTowns).map((each) => ({
      ...each,
      number: null,
      date: null,
      days_late: null,
      days_early: null,
    })),
  ];
  return sheetOf<(typeof rows)[number]>(rows, [
    ['batch', pick(lang, '批次', 'Batch'), ({ number }) => number],
    ['date', pick(lang, '日期', 'Date'), ({ date }) => date],
    ['town', pick(lang, '镇（街）', 'Town'), ({ town }) => townName(plan, town, 'zh')],
    ['person', pick(lang, '姓名', 'Name'), ({ person }) => person],
    [
      'roles',
      pick(lang, '身份', 'Role'),
      ({ roles }) => joined(roles.map((role) => inLang(ROLE_NAMES[role], lang))),
    ],
    ['captain', pick(lang, '队长', 'Captain'), ({ captain }) => yes(captain)],
    [
      'shared_with',
      pick(lang, '同时服务', 'Also serves'),
      ({ town, towns }) =>
        joined(towns.filter((id) => id !== town).map((id) => townName(plan, id, 'zh'))),
    ],
    ['doubtful', pick(lang, '存疑', 'In doubt'), ({ doubtful }) => yes(doubtful)],
    ['due', pick(lang, '到期', 'Due'), ({ due }) => due],
    ['days_late', pick(lang, '逾期天数', 'Days late'), ({ days_late }) => days_late],
    ['days_early', pick(lang, '提前天数', 'Days early'), ({ days_early }) => days_early],
    [
      'reason',
      pick(lang, '不轮换原因', 'Why not'),
      ({ reason }) => (reason === null ? null : inLang(REASONS[reason], lang)),
    ],
    [
      'held_by',
      pick(lang, '受限镇（街）', 'Because of'),
      ({ held_by }) => joined(held_by.map((id) => townName(plan, id, 'zh'))),
    ],
  ]);
}

/** What a sheet cannot say: that it is a proposal, and why people of a team cannot be moved. */
export function sheetNotes(plan: Plan, answer: RotationPlan, lang: Style['lang']): string[] {
  return [
    pick(
      lang,
      '本表是按规则推算的轮换建议，供研究，不是决定。',
      'A proposal worked out from the rules; nothing is decided.',
    ),
    ...answer.teams
      .filter(failed)
      .map(
        (team) =>
          `${townsOf(plan, [team.town], lang)}${pick(lang, '：', ': ')}${inLang(team.because, lang)}`,
      ),
  ];
}
