import type { RuleCheck } from '../../source/data.gen.ts';
import { groupLeadUnit, noGroupLead } from '../units/group-lead.ts';
import { capital } from '../../text/capital.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { lacksColumn, tableOf } from '../../plan/tables.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';
import { waiverFor } from './waiver.ts';

type Of<K extends RuleCheck['kind']> = Extract<RuleCheck, { kind: K }>;

const NO_CAPTAIN = judge('unknown', '没有队长的记载。', 'No captain is recorded.');

/** Facts about a captain that the document does not hold and an office would have to add. */
export function captainFact({ team }: TownCase, check: Of<'captain-fact'>): Judgement {
  if (!team.captain) return NO_CAPTAIN;
  const missing = {
    'party-membership': { zh: '缺队长的政治面貌', en: "the captain's party membership is missing" },
    age: { zh: '缺队长的出生年月', en: "the captain's date of birth is missing" },
    rank: { zh: '缺队长的职级', en: "the captain's rank is missing" },
  }[check.fact];
  return judge('unknown', `${missing.zh}。`, `${capital(missing.en)}.`);
}

export function captainRole(
  { team, rule, town, plan }: TownCase,
  check: Of<'captain-role'>,
): Judgement {
  const { captain } = team;
  if (!captain) return NO_CAPTAIN;
  const role = ROLE_NAMES[check.role];
  if (captain.role === check.role && captain.role_basis !== 'assumed') {
    // A captain that was inferred from this very provision cannot show that it is kept.
    if (captain.captain_basis === 'inferred') {
      const roster = tableOf(plan, 'teams');
      const column = lacksColumn(plan, 'teams', /队长/);
      return judge(
        'unknown',
        `队长系据方案推定，${column ? `${roster.zh}没有队长栏，` : ''}是否已照此确定没有记载。`,
        `The captain is inferred from the plan${column ? `; ${roster.en} has no column for captains` : ''}, and whether it was so decided is not recorded.`,
      );
    }
    return judge('pass', `队长为${role.zh}。`, `The captain is a ${role.en}.`);
  }
  return (
    waiverFor(rule, town.id, plan.data.rules.rules) ??
    judge('fail', `队长不是${role.zh}。`, `The captain is not a ${role.en}.`)
  );
}

/** The option that a cadre of the town itself is captain. */
export function captainOfTown(
  { team, rule, town }: TownCase,
  check: Of<'captain-of-town-cadre'>,
): Judgement {
  if (!check.towns.includes(town.id))
    return judge('not-applicable', '本条不适用于该镇。', 'The rule does not concern this town.');
  if (!team.captain) return NO_CAPTAIN;
  const words = rule.quotes.map((quote) => quote.text);
  const chosen = team.captain.captain_quotes.some((quote) => words.includes(quote.text));
  if (!chosen) return judge('not-applicable', '未采用这一办法。', 'This option was not taken.');
  const acting = team.captain.capacity === 'acting';
  return judge(
    'pass',
    `由${team.captain.remark ?? (town.kind === 'town' ? '该镇干部' : '该街道干部')}担任${acting ? '；为代理，期限和正式人选没有写明' : ''}。`,
    `Taken: the captain is a cadre of the ${town.kind} (${team.captain.remark ?? 'no post printed'})${acting ? '; acting (代), and neither the term nor the final choice is given' : ''}.`,
  );
}

export function captainPost(
  { team, rule, town, plan }: TownCase,
  check: Of<'captain-post'>,
): Judgement {
  const { captain } = team;
  if (!captain) return NO_CAPTAIN;
  const posts = (captain.remark ?? '').split('、').filter((words) => !/^$|队长$/.test(words));
  const party = posts.find((post) => PARTY_POST.test(post));
  const seconded = posts.find((post) => PARTY_POST.test(post) && post.includes('挂任'));
  if (check.mode === 'seconded-party-post') {
    if (seconded) return judge('pass', `队长${seconded}。`, `The captain is ${seconded}.`);
    return party
      ? secondmentUnknown(party)
      : judge(
          'unknown',
          '缺队长在镇（街）党（工）委的任职信息。',
          "The captain's post in the town's party committee is missing.",
        );
  }
  // The post to which the captain is to be seconded is not another job.
  const others = posts.filter((post) => post !== seconded);
  if (others.length === 0)
    return judge(
      'unknown',
      '缺队长兼任其他工作的信息。',
      'Whether the captain holds other posts is not recorded.',
    );
  const named = others.join('、');
  const waived = waiverFor(rule, town.id, plan.data.rules.rules, {
    zh: `队长为${named}`,
    en: `The captain is ${named}`,
  });
  if (waived) return waived;
  if (party && others.every((post) => post === party)) return secondmentUnknown(party);
  return judge(
    'fail',
    `队长为${named}，没有记载理由。`,
    `The captain is ${named}, without a recorded reason.`,
  );
}

/** Posts in a town's party committee that a captain is to be seconded to. */
const PARTY_POST = /党.*(副书记|委员)$/;

function secondmentUnknown(post: string): Judgement {
  return judge(
    'unknown',
    `已知为${post}，是否挂任没有记载。`,
    `Known to be ${post}; whether on secondment is not recorded.`,
  );
}

export function groupLead({ team, plan }: TownCase): Judgement {
  const unit = groupLeadUnit(plan, team.captain);
  if (unit !== null) {
    const roster = tableOf(plan, 'teams');
    return judge(
      'pass',
      `据${roster.zh}所列队长的所在单位推定为${unit}。`,
      `Inferred from the home unit that ${roster.en} gives for the captain: ${unit}.`,
    );
  }
  const { zh, en } = noGroupLead(plan, team.captain);
  return judge(
    'unknown',
    `${zh}，组团牵头单位无法确认。`,
    `${capital(en)}, so the lead unit of the group cannot be told.`,
  );
}
