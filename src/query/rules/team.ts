import { ROLE_NAMES } from '../../text/terms.ts';
import type { Role, RuleCheck } from '../../source/data.gen.ts';
import { rotationDue } from '../rotation.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';

type Of<K extends RuleCheck['kind']> = Extract<RuleCheck, { kind: K }>;

/** Ways to count a team, of which a rule names one; the others are told beside it. */
export interface TeamCount {
  /** Everybody named in the team's row. */
  named: number;
  /** Without people who serve another town too. */
  exclusive: number;
  /** People sent by an assisting unit: first secretaries and selected graduates with a home unit. */
  dispatched: number;
  /** Named, whose posting is not in doubt. */
  certain: number;
}

const DISPATCHED: readonly Role[] = [
  'city-first-secretary',
  'selected-graduate',
  'district-first-secretary',
];

export function countTeam({ team }: Pick<TownCase, 'team'>): TeamCount {
  return {
    named: team.size,
    exclusive: team.members.filter((posting) => posting.shared_with.length === 0).length,
    dispatched: team.members.filter(
      (posting) => DISPATCHED.includes(posting.role) && posting.unit !== null,
    ).length,
    certain: team.size_certain,
  };
}

/** The ways to count, in words. */
const COUNTS = {
  named: { zh: '名单所列全部人员', en: 'everybody named' },
  exclusive: { zh: '不计共用人员', en: 'without shared people' },
  dispatched: {
    zh: '只计有派出单位的第一书记和选调生',
    en: 'only first secretaries and selected graduates with a sending unit',
  },
} as const;

function others(counts: keyof typeof COUNTS): (keyof typeof COUNTS)[] {
  return (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).filter((each) => each !== counts);
}

export function teamSize(town: TownCase, check: Of<'team-size'>): Judgement {
  const { minimum, counts } = check;
  const count = countTeam(town);
  const size = count[counts];
  const doubtful = count.named - count.certain;
  const doubt =
    doubtful > 0
      ? { zh: `（其中${doubtful}人存疑）`, en: ` (${doubtful} in doubt)` }
      : { zh: '', en: '' };
  const least = (each: number): string => (each < minimum ? `（不足${minimum}人）` : '');
  const fewer = (each: number): string => (each < minimum ? ` (fewer than ${minimum})` : '');
  const readings = {
    zh: `按${COUNTS[counts].zh}计${size}人${counts === 'named' ? doubt.zh : ''}；文件没有说明“选派人员”的范围，另有口径：${others(
      counts,
    )
      .map((each) => `${COUNTS[each].zh}${count[each]}人${least(count[each])}`)
      .join('，')}`,
    en: `${size} counting ${COUNTS[counts].en}${counts === 'named' ? doubt.en : ''}; the document does not say who counts as sent, other readings: ${others(
      counts,
    )
      .map((each) => `${COUNTS[each].en} ${count[each]}${fewer(count[each])}`)
      .join(', ')}`,
  };
  if (size < minimum)
    return judge(
      'fail',
      `少于${minimum}人：${readings.zh}。`,
      `Fewer than ${minimum}: ${readings.en}.`,
    );
  if (counts === 'named' && count.certain < minimum) {
    return judge(
      'unknown',
      `除去存疑人员不足${minimum}人：${readings.zh}。`,
      `Fewer than ${minimum} without those in doubt: ${readings.en}.`,
    );
  }
  return judge(
    'pass',
    `不少于${minimum}人：${readings.zh}。`,
    `Not fewer than ${minimum}: ${readings.en}.`,
  );
}

export function composition({ team }: TownCase, check: Of<'composition'>): Judgement {
  const held = new Set(
    team.members.filter((posting) => posting.doubt === null).map((posting) => posting.role),
  );
  const missing = check.roles.filter((anyOf) => !anyOf.some((role) => held.has(role)));
  if (missing.length === 0)
    return judge('pass', '各类人员齐全。', 'Every kind of member is there.');
  // An empty cell may have lost its print: only a cell known to be empty makes a failure.
  const surely = missing.filter((anyOf) =>
    anyOf.every((role) => team.vacant.some((cell) => cell.role === role && cell.note === null)),
  );
  const open = missing.filter((anyOf) => !surely.includes(anyOf));
  const zh = (kinds: readonly Role[][]): string =>
    kinds.map((anyOf) => ROLE_NAMES[anyOf[0]!].zh).join('、');
  const en = (kinds: readonly Role[][]): string =>
    kinds.map((anyOf) => ROLE_NAMES[anyOf[0]!].en).join(', ');
  const doubt = {
    zh: `${zh(open)}栏没有确定的人选，是未安排还是漏印无法判断。`,
    en: `Nobody is certain for: ${en(open)}; not assigned or lost in print cannot be told apart.`,
  };
  if (surely.length === 0) return judge('unknown', doubt.zh, doubt.en);
  const more = open.length > 0;
  return judge(
    'fail',
    `缺${zh(surely)}。${more ? doubt.zh : ''}`,
    `Missing: ${en(surely)}.${more ? ` ${doubt.en}` : ''}`,
  );
}

export function roleCount({ team }: TownCase, check: Of<'role-count'>): Judgement {
  const { role, minimum, maximum } = check;
  const held = team.members.filter((posting) => posting.role === role);
  const certain = held.filter((posting) => posting.doubt === null).length;
  const doubtful = held.length - certain;
  const name = ROLE_NAMES[role];
  // People in doubt matter only where the outcome hangs on them.
  const upTo = maximum ?? Infinity;
  if (doubtful > 0 && certain <= upTo && (certain < minimum || held.length > upTo)) {
    const all = doubtful === held.length;
    return judge(
      'unknown',
      `所列${name.zh}${held.length}人${all ? '' : `，其中${doubtful}人`}存疑，不能据以判断。`,
      `${name.en}: ${held.length} listed, ${all ? 'all' : `${doubtful} of them`} in doubt.`,
    );
  }
  if (certain < minimum) {
    const vacancy = team.vacant.find((cell) => cell.role === role);
    const label = team.labels.find((cell) => cell.column === role);
    if (held.length === 0 && (label || vacancy?.note)) {
      return judge(
        'unknown',
        `该栏${label ? `只有标签“${label.text}”` : '空白'}，有无${name.zh}无法判断。`,
        `The cell ${label ? `holds only the label “${label.text}”` : 'is blank'}; whether there is a ${name.en} cannot be told.`,
      );
    }
    return judge(
      'fail',
      `${name.zh}${certain}人，少于${minimum}人。`,
      `${name.en}: ${certain}, fewer than ${minimum}.`,
    );
  }
  if (certain > upTo) {
    return judge(
      'fail',
      `${name.zh}${certain}人，多于${maximum}人。`,
      `${name.en}: ${certain}, more than ${maximum}.`,
    );
  }
  const shared = held.filter((posting) => posting.shared_with.length > 0);
  if (certain - shared.length >= minimum)
    return judge('pass', `${name.zh}${certain}人。`, `${name.en}: ${certain}.`);
  // Whether one person for several towns is one for each, the document does not say.
  const towns = shared[0]!.shared_with.length + 1;
  return judge(
    'unknown',
    `${name.zh}${certain}人，同一姓名列于${towns}个镇（街），数镇共用是否符合要求，文件没有说明。`,
    `${name.en}: ${certain}, but the same name stands for ${towns} towns; whether one shared among them is enough, the document does not say.`,
  );
}

export function rotation({ plan, asOf, town }: TownCase, check: Of<'rotation'>): Judgement {
  const { postings } = rotationDue(plan, asOf, { amount: 1, unit: 'd' }, town.id);
  const unknown = postings.filter((posting) => posting.state === 'unknown').length;
  const overdue = postings.filter((posting) => posting.state === 'overdue').length;
  if (overdue > 0)
    return judge(
      'fail',
      `${overdue}人任满${check.years}年未轮换。`,
      `${overdue} past ${check.years} years without rotation.`,
    );
  if (unknown > 0)
    return judge(
      'unknown',
      `缺${unknown}人的到任日期。`,
      `The day of arrival of ${unknown} is missing.`,
    );
  return judge('pass', `均未满${check.years}年。`, `Nobody is past ${check.years} years.`);
}
