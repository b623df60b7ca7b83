import type { UnitReport } from '../../query/papers/unit-report.ts';
import { groupRule } from '../../query/units/group-lead.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { clausesOfRules } from '../../plan/rules.ts';
import { CAPACITY_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** People whom a unit sent, town by town, and the groups that it leads by that. */
export function sentPeople(
  { postings, group_lead_of }: Pick<UnitReport, 'postings' | 'group_lead_of'>,
  plan: Plan,
  voice: Voice,
): Part[] {
  if (postings.length === 0) return [];
  const { t } = voice;
  const name = (id: string): string => plan.towns.find((town) => town.id === id)?.name ?? id;
  const people = new Set(postings.map(({ person }) => person)).size;
  const said = postings.map(
    (posting) => `${name(posting.town)}${t('', ' ')}${held(posting, voice)}`,
  );
  const groups = group_lead_of.map(name);
  return [
    {
      text: voice.say(
        t(
          `${voice.table('teams')}列有所在单位为本单位的${people}人，在${new Set(postings.map(({ town }) => town)).size}个镇（街）：${voice.list(said)}`,
          `${people} ${people === 1 ? 'person' : 'people'}: ${voice.list(said)}`,
        ),
        voice.clause('teams'),
      ),
    },
    ...(groups.length > 0
      ? [
          {
            text: voice.say(
              t(
                `因市派驻村第一书记出自本单位，推定为${groups.join('、')}的组团牵头单位，与任务的牵头单位不是一回事`,
                `Since it sent the city's first secretary it is taken to lead the group of ${groups.join(', ')}, which is not the lead of a task`,
              ),
              ...clausesOfRules(groupRule(plan)),
              voice.clause('teams'),
            ),
          },
        ]
      : []),
  ];
}

function held(posting: Posting, voice: Voice): string {
  const role = voice.words(ROLE_NAMES[posting.role]);
  const captain = posting.captain
    ? voice.t(
        `${voice.words(CAPACITY_NAMES[posting.capacity])}队长，`,
        `${voice.words(CAPACITY_NAMES[posting.capacity])} captain, `.trimStart(),
      )
    : '';
  return voice.t(`${posting.person}（${captain}${role}）`, `${posting.person} (${captain}${role})`);
}
