import type { Plan } from '../../plan/model.ts';
import type { UnitEntry } from '../../query/units/list.ts';
import { inLang } from '../../text/local.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';

/** Units as a sheet: every count beside the numbers that it counts. */
export function unitSheet(plan: Plan, units: readonly UnitEntry[], lang: Style['lang']): Sheet {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  return sheetOf(units, [
    ['unit', pick(lang, '单位', 'Unit'), ({ unit }) => unit],
    ['names', pick(lang, '其他写法', 'Other forms'), ({ names }) => joined(names)],
    [
      'level',
      pick(lang, '层级（背景知识）', 'Level (background)'),
      ({ level }) => inLang(UNIT_LEVEL_NAMES[level as keyof typeof UNIT_LEVEL_NAMES], lang),
    ],
    [
      'unit_kind',
      pick(lang, '性质（背景知识）', 'Kind (background)'),
      (unit) => inLang(UNIT_KIND_NAMES[unit.unit_kind as keyof typeof UNIT_KIND_NAMES], lang),
    ],
    ['collective', pick(lang, '统称', 'Collective'), ({ collective }) => yes(collective)],
    ['leads_count', pick(lang, '牵头项数', 'Leads'), ({ leads }) => leads.length],
    ['leads', pick(lang, '牵头的项', 'Tasks led'), ({ leads }) => joined(leads)],
    ['shares_lead', pick(lang, '分别负责的项', 'Lead shared'), (unit) => joined(unit.shares_lead)],
    [
      'leads_doubtful',
      pick(lang, '牵头存疑的项', 'Lead doubtful'),
      (unit) => joined(unit.leads_doubtful),
    ],
    ['supports_count', pick(lang, '配合项数', 'Supports'), ({ supports }) => supports.length],
    ['supports', pick(lang, '配合的项', 'Tasks supported'), ({ supports }) => joined(supports)],
    [
      'maybe',
      pick(lang, '残缺名称疑似的项', 'Cut names that may be it'),
      ({ maybe }) => joined(maybe.map(({ number, fragment }) => `${number}“${fragment}”`)),
    ],
    ['people', pick(lang, '派出人数', 'People sent'), ({ people_count }) => people_count],
    ['postings', pick(lang, '派出人次', 'Postings'), ({ posting_count }) => posting_count],
    [
      'group_lead_of',
      pick(lang, '组团牵头的镇（街）', 'Group lead of'),
      ({ group_lead_of }) => joined(group_lead_of.map((id) => townName(plan, id, 'zh'))),
    ],
  ]);
}
