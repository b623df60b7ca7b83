import type { Plan, Town } from '../../plan/model.ts';
import { capital } from '../../text/capital.ts';
import type { RuleCheck } from '../../source/data.gen.ts';
import { tableOf } from '../../plan/tables.ts';
import { judge, type Judgement } from './rule.ts';

/** Whether as many towns are listed as the rule says, in the table of towns and in that of teams. */
export function townsInScope(
  { data, towns }: Pick<Plan, 'data' | 'towns'>,
  check: Extract<RuleCheck, { kind: 'towns-in-scope' }>,
): Judgement {
  const kind = (each: Town['kind']): number => towns.filter((town) => town.kind === each).length;
  const counts = [
    { found: towns.length, expected: check.count },
    { found: Object.keys(data.teams).length, expected: check.count },
    { found: kind('town'), expected: check.town_count },
    { found: kind('subdistrict'), expected: check.subdistrict_count },
  ];
  const [listed, teams, ofTowns, ofSubdistricts] = counts.map((each) => each.found);
  const table = tableOf({ data }, 'towns');
  const roster = tableOf({ data }, 'teams');
  const zh = `${table.zh}列${listed}个镇（街），其中镇${ofTowns}个、街道${ofSubdistricts}个，${roster.zh}列${teams}支工作队`;
  const en = `${table.en} lists ${listed} (${ofTowns} towns, ${ofSubdistricts} ${ofSubdistricts === 1 ? 'subdistrict' : 'subdistricts'}), ${roster.en} ${teams} teams`;
  const agree = counts.every(({ found, expected }) => expected === undefined || found === expected);
  if (agree) return judge('pass', `${zh}，与规定一致。`, `${capital(en)}, as the rule says.`);
  const kinds = [
    check.town_count !== undefined && {
      zh: `镇${check.town_count}个`,
      en: `${check.town_count} towns`,
    },
    check.subdistrict_count !== undefined && {
      zh: `街道${check.subdistrict_count}个`,
      en: `${check.subdistrict_count} subdistricts`,
    },
  ].filter((each) => each !== false);
  return judge(
    'fail',
    `${zh}；规定为${check.count}个${kinds.length > 0 ? `（${kinds.map((each) => each.zh).join('、')}）` : ''}。`,
    `${capital(en)}; the rule says ${check.count}${kinds.length > 0 ? ` (${kinds.map((each) => each.en).join(', ')})` : ''}.`,
  );
}
