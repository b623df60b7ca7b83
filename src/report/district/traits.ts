import type { DistrictReport } from '../../query/papers/district-report.ts';
import { leadClauses } from '../../plan/tables.ts';
import type { Plan } from '../../plan/model.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { FIGURE_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/**
 * Where leads, people and former poor are concentrated, and who sent people. A judgement is passed only
 * where the numbers bear it out, and stands beside them.
 */
export function traits(report: DistrictReport, plan: Plan, voice: Voice): Part[] {
  return [
    { text: leads(report, plan, voice) },
    { text: figures(report, voice) },
    { text: homeUnits(report, voice) },
  ];
}

function share(part: number, all: number): string {
  return `${((part / all) * 100).toFixed(1)}%`;
}

/** Concentrated: a third of the units at most leads half of the tasks at least. Else who leads most. */
function leads({ tasks }: DistrictReport, plan: Plan, voice: Voice): string {
  const { t } = voice;
  const { length: stated } = tasks.stated;
  const { length: units } = tasks.leads;
  if (units < 2) return '';
  const first = (place: number): typeof tasks.leads => {
    // Those who share the place are all named.
    const least = tasks.leads[place - 1]?.numbers.length ?? 1;
    return tasks.leads.filter(({ numbers }) => numbers.length >= least);
  };
  const top = first(3);
  const led = top.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const concentrated = top.length * 3 <= units && led * 2 >= stated;
  const named = (of: typeof tasks.leads): string =>
    of
      .map(({ unit, numbers }) =>
        t(
          `${unit}${numbers.length}项、占${share(numbers.length, stated)}`,
          `${unit} ${numbers.length} (${share(numbers.length, stated)})`,
        ),
      )
      .join(t('，', ', '));
  const most = first(1);
  const even = most.length === units;
  return voice.say(
    concentrated
      ? t(
          `牵头任务相对集中。牵头单位明确的${stated}项由${units}个单位牵头，其中居前的${top.length}个牵头${led}项、占${share(led, stated)}，即${named(top)}`,
          `Leads are concentrated. The ${counted(stated, 'task')} with a stated lead are led by ${units} units, of which the first ${counted(top.length, 'leads', 'lead')} ${led} (${share(led, stated)}): ${named(top)}`,
        )
      : t(
          `牵头任务。牵头单位明确的${stated}项由${units}个单位牵头，${even ? `各${most[0]!.numbers.length}项` : `最多的是${named(most)}`}`,
          `Leads. The ${stated} tasks with a stated lead are led by ${units} units, ${even ? `${most[0]!.numbers.length} each` : `most by ${named(most)}`}`,
        ),
    ...leadClauses(plan),
  );
}

const SPREAD = ['registered_population', 'former_registered_poor'] as const;

/** Uneven: the largest figure is twice the average at least. */
function figures({ towns, totals }: DistrictReport, voice: Voice): string {
  const { t } = voice;
  if (towns.length < 4) return '';
  const uneven = SPREAD.flatMap((key) => {
    const sorted = [...towns].sort((a, b) => b[key] - a[key]);
    const times = (sorted[0]![key] * towns.length) / totals[key];
    if (!(times >= 2)) return [];
    const first = sorted.slice(0, 3).map((town) => {
      const figure = town.figures.find((each) => each.key === key)!;
      return t(
        `${town.name}${town[key]}人、占${figure.share.toFixed(1)}%`,
        `${town.name} ${town[key]} (${figure.share.toFixed(1)}%)`,
      );
    });
    const name = voice.words(FIGURE_NAMES[key]);
    return {
      name,
      said: t(
        `${name}列前三位的是${first.join('，')}，最多的约为平均数的${times.toFixed(1)}倍`,
        `largest ${name}: ${first.join(', ')}, the first about ${times.toFixed(1)} times the average`,
      ),
    };
  });
  if (uneven.length === 0) return '';
  const names = uneven.map(({ name }) => name);
  const said = uneven.map((each) => each.said);
  return voice.say(
    t(
      `${names.join('和')}分布不均。${said.join('；')}`,
      `Uneven spread: ${names.join(' and ')}. ${capital(said.join('; '))}`,
    ),
    voice.clause('towns'),
  );
}

/** Many: twice as many home units as teams at least. */
function homeUnits({ towns, home_units: units }: DistrictReport, voice: Voice): string {
  const { t } = voice;
  if (units.length === 0) return '';
  const several = units.filter(({ towns: served, people }) => served.length > 1 && people > 1);
  const served = (ids: readonly string[]): string =>
    ids.length === towns.length
      ? t(`全部${ids.length}个镇（街）`, `all ${ids.length} towns`)
      : voice.list(ids.map((id) => towns.find((town) => town.id === id)?.name ?? id));
  const many = units.length >= 2 * towns.length;
  const table = voice.table('teams');
  const among = several
    .map(({ unit, towns: ids }) => t(`${unit}（${served(ids)}）`, `${unit} (${served(ids)})`))
    .join(t('、', ', '));
  return voice.say(
    t(
      `${many ? '人员来源较广' : '人员来源'}。${table}所列${towns.length}支工作队人员的所在单位共${units.length}个${among && `，其中在两个以上镇（街）有人的是${among}`}`,
      `${many ? 'People come from many units' : 'Home units'}. For the ${towns.length} teams ${table} gives ${units.length} home ${units.length === 1 ? 'unit' : 'units'}${among && `; in more than one town: ${among}`}`,
    ),
    voice.clause('teams'),
  );
}
