import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Overview } from '../../query/overview/overview.ts';
import { counted } from '../../text/counted.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { FIGURE_NAMES, FIGURE_UNITS } from '../../text/terms.ts';
import { perCent } from './bars.ts';
import { figure } from '../towns.ts';
import { pick, townName } from '../layout/view.ts';

type Row = [label: string, value: string];
type Teams = Overview['teams'];

/** Towns and their figures, in all. */
export function totalRows({ totals }: Overview, lang: Lang): Row[] {
  const sum = (key: keyof typeof FIGURE_NAMES): string => {
    const about = totals.approximate.includes(key) ? pick(lang, '约', 'about ') : '';
    const value = about + figure(key, totals[key]);
    // People and villages are told by the English names already.
    const unit = lang === 'zh' || key === 'area_km2' ? inLang(FIGURE_UNITS[key], lang) : '';
    const name = inLang(FIGURE_NAMES[key], lang);
    return lang === 'zh' ? `${name}${value}${unit}` : `${name} ${value} ${unit}`.trimEnd();
  };
  return [
    [
      pick(lang, '镇（街）', 'Towns'),
      `${totals.towns}${pick(lang, '个，', ', ')}${sum('area_km2')}${pick(lang, '，', ', ')}${sum('administrative_villages')}`,
    ],
    [
      pick(lang, '人口', 'People'),
      `${sum('registered_population')}${pick(lang, '，', ', ')}${sum('former_registered_poor')}`,
    ],
  ];
}

/** Teams in all, and who serves several towns. */
export function teamRows({ teams, totals }: Overview, lang: Lang): Row[] {
  const { postings, postings_certain: certain, names, smallest, largest } = teams;
  const doubt = postings - certain;
  return [
    [
      pick(lang, '工作队', 'Teams'),
      pick(
        lang,
        `${teams.count}支，${postings}人次${doubt > 0 ? `（能确定${certain}、不能确定${doubt}）` : ''}，${names}个姓名；每队${smallest === largest ? '' : `${smallest}至`}${largest}人`,
        `${teams.count}, ${counted(postings, 'posting')}${doubt > 0 ? ` (${certain} certain, ${doubt} not)` : ''}, ${counted(names, 'name')}; ${smallest === largest ? counted(largest, 'person', 'people') : `${smallest} to ${largest} people`} in a team`,
      ),
    ],
    ...sharedRow(teams, totals.towns, lang),
  ];
}

/** Who serves several towns; nothing where nobody does. */
function sharedRow(
  { shared, shared_postings: places, ...teams }: Teams,
  towns: number,
  lang: Lang,
): Row[] {
  if (shared.length === 0) return [];
  const served = new Set(shared.flatMap((each) => each.towns)).size;
  return [
    [
      pick(lang, '共用', 'Shared'),
      pick(
        lang,
        `${shared.length}人服务${towns}个镇（街）中的${served}个，占${teams.postings}人次中的${places}人次（${perCent(teams.shared_share)}）`,
        `${counted(shared.length, 'person serves', 'people serve')} ${served} of ${counted(towns, 'town')}: ${places} of ${counted(teams.postings, 'posting')}, ${perCent(teams.shared_share)}`,
      ),
    ],
  ];
}

/** The tasks by what can be told of them; damaged rows only where the gaps do not tell them. */
export function taskRows({ tasks }: Overview, withDamage: boolean, lang: Lang): Row[] {
  const { lead, deadlines } = tasks;
  const days = deadlines
    .map(({ task, deadline, past }) =>
      pick(
        lang,
        `第${task}项，${showDate(deadline, lang)}${past ? '，已过' : ''}`,
        `task ${task}, ${deadline}${past ? ', past' : ''}`,
      ),
    )
    .join(pick(lang, '；', '; '));
  return [
    [
      pick(lang, '任务', 'Tasks'),
      pick(
        lang,
        `${tasks.count}项、${tasks.groups}组；牵头单位明确${lead.stated.length}项（${perCent(tasks.lead_stated_share)}）、存疑${lead.doubtful.length}项、无法辨认${lead.unreadable.length}项`,
        `${tasks.count} in ${counted(tasks.groups, 'group')}; lead unit stated for ${lead.stated.length} (${perCent(tasks.lead_stated_share)}), doubtful for ${lead.doubtful.length}, unreadable for ${lead.unreadable.length}`,
      ),
    ],
    [
      '',
      pick(
        lang,
        `有时限${deadlines.length}项${days && `（${days}）`}，另有期间${tasks.periods.length}项`,
        `${deadlines.length} with a deadline${days && ` (${days})`}, ${tasks.periods.length} with a period`,
      ),
    ],
    ...(withDamage ? [damageRow(tasks, lang)] : []),
  ];
}

function damageRow(tasks: Overview['tasks'], lang: Lang): Row {
  return [
    '',
    pick(
      lang,
      `责任单位名单不全${tasks.units_incomplete.length}项；文字依正文重建${tasks.text_rebuilt.length}项，照印但疑有误${tasks.text_doubtful.length}项；${tasks.duplicates.length}项与他项文字重复`,
      `list of units incomplete for ${tasks.units_incomplete.length}; text rebuilt from the body for ${tasks.text_rebuilt.length}, as printed but probably faulty for ${tasks.text_doubtful.length}; ${tasks.duplicates.length} repeats the words of another`,
    ),
  ];
}

/** How many units the tasks name, and how many of them lead. */
export function unitRows(plan: Plan, { units, tasks }: Overview, lang: Lang): Row[] {
  const { zh, en } = tableOf(plan, 'tasks');
  return [
    [
      pick(lang, '单位', 'Units'),
      pick(
        lang,
        `${zh}列名${units.named}个，另有统称${units.collective}个；其中${units.leading.length}个牵头，共${tasks.lead.stated.length}项`,
        `${units.named} named in ${en}, with ${counted(units.collective, 'collective name')} besides; ${counted(units.leading.length, 'leads', 'lead')}, ${counted(tasks.lead.stated.length, 'task')} in all`,
      ),
    ],
  ];
}

/** Units that lead one task only, which the full page leaves out. */
export function restLine({ units }: Overview, lang: Lang): string[] {
  const several = units.leading.some(({ leads }) => leads.length > 1);
  const rest = units.leading.filter(({ leads }) => leads.length === 1).length;
  if (!several || rest === 0) return [];
  return [
    pick(
      lang,
      `其余${rest}个单位各牵头1项（--only units 列出全部）。`,
      `${rest} more ${rest === 1 ? 'leads' : 'lead'} one task${rest === 1 ? '' : ' each'} (--only units lists all).`,
    ),
  ];
}

/** Names of the towns whose figures look rounded. */
export function roundedNote({ towns }: Overview, plan: Plan, lang: Lang): string[] {
  const rounded = towns.filter((town) => town.rounded.length > 0);
  if (rounded.length === 0) return [];
  const which = rounded
    .flatMap((town) =>
      town.rounded.map((key) => {
        const name = inLang(FIGURE_NAMES[key], lang);
        const of = townName(plan, town.town, 'zh');
        return pick(lang, `${of}${name}${town[key]}`, `${name} ${town[key]} of ${of}`);
      }),
    )
    .join(pick(lang, '、', ', '));
  return [
    pick(
      lang,
      `${which}疑为取整数，含该数的合计和占比均为约数。`,
      `The ${which} looks rounded; totals and shares with it are approximate.`,
    ),
  ];
}
