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

export function teamSize(town: TownCase, check: Of<'team-size'>): Judgement {
  const { minimum, counts } = check;
  const count = countTeam(town);
  const size = count[counts];
  const doubtful = count.named - count.certain;
  const readings = {
    zh: `按名单计${count.named}人，不计共用人员${count.exclusive}人，只计有派出单位的第一书记和选调生${count.dispatched}人`,
    en: `${count.named} named, ${count.exclusive} without shared people, ${count.dispatched} counting only first secretaries and selected graduates with a sending unit`,
  };
  if (size < minimum)
    return judge(
      'fail',
      `${readings.zh}；少于${minimum}人。`,
      `${readings.en}; fewer than ${minimum}.`,
    );
  if (counts === 'named' && count.certain < minimum) {
    return judge(
      'unknown',
      `${readings.zh}；其中${doubtful}人存疑。`,
      `${readings.en}; ${doubtful} of them in doubt.`,
    );
  }
  const doubt =
    doubtful > 0
      ? { zh: `（其中${doubtful}人存疑）`, en: ` (${doubtful} in doubt)` }
      : { zh: '', en: '' };
  return judge(
    'pass',
    `${readings.zh}${doubt.zh}；不少于${minimum}人。`,
    `${readings.en}${doubt.en}; not fewer than ${minimum}.`,
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
    if (held.length === 0 && (!vacancy || vacancy.note)) {
      return judge(
        'unknown',
        `没有可确认的${name.zh}：该栏空白或只有标签，是未安排还是漏印无法判断。`,
        `${name.en}: nobody certain; the cell is blank or holds only a label, and not assigned or lost in print cannot be told apart.`,
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
  if (shared.length === 0)
    return judge('pass', `${name.zh}${certain}人。`, `${name.en}: ${certain}.`);
  const towns = shared[0]!.shared_with.length + 1;
  return judge(
    'pass',
    `${name.zh}${certain}人，与其他镇（街）共用（1人服务${towns}个镇（街））。`,
    `${name.en}: ${certain}, shared with other towns (one person serves ${towns}).`,
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
