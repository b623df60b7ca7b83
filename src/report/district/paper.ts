import type { DistrictReport } from '../../query/papers/district-report.ts';
import type { Plan } from '../../plan/model.ts';
import type { Lang } from '../../text/local.ts';
import { districtAnnexes } from './annexes.ts';
import { districtDoubts } from './doubts.ts';
import { attention } from './attention.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { openingOf } from '../words/opening.ts';
import type { Paper, Part } from '../layout/paper.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The report on the district: the whole, what is characteristic, what needs attention, what is to be verified, tables. */
export function districtPaper(report: DistrictReport, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang);
  const { t } = voice;
  const { district } = plan.data.dataset;
  return {
    title: t(
      `${district.name}驻镇帮镇扶村工作情况（工作底稿）`,
      `Stationed assistance in ${district.name_en ?? district.name} (working draft)`,
    ),
    subtitle: t(`截至${voice.date(report.as_of)}`, `as of ${report.as_of}`),
    opening: [openingOf(plan, report, voice)],
    sections: [
      { heading: t('总体情况', 'The whole'), parts: whole(report, voice) },
      { heading: t('主要特点', 'What is characteristic'), parts: traits(report, voice) },
      { heading: t('需关注事项', 'What needs attention'), parts: attention(report, plan, voice) },
      { heading: t('需核实事项', 'To be verified'), parts: districtDoubts(report, voice) },
    ],
    annexes: districtAnnexes(report, plan, voice),
  };
}

/** Scope, figures, teams, captains, tasks and what has to be done again and again. */
export function whole(report: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const { towns, totals, tasks } = report;
  const named = (numbers: readonly number[]): string =>
    numbers.length === 0 ? '' : t(`（${voice.tasks(numbers)}）`, ` (${voice.tasks(numbers)})`);
  const streets = towns.filter(({ kind }) => kind === 'subdistrict').length;
  const rounded = towns.flatMap(({ name, notes }) =>
    notes.map((note) => voice.say(`${name}${t('：', ': ')}${voice.words(note)}`, '附件1')),
  );
  return [
    {
      text:
        voice.say(
          t(
            `帮扶范围。${towns.length}个镇（街）纳入帮扶，其中镇${towns.length - streets}个、街道${streets}个`,
            `Scope. ${towns.length} towns are assisted, ${streets} of them ${streets === 1 ? 'a subdistrict' : 'subdistricts'}`,
          ),
          '二（二）',
          '附件1',
        ) +
        t('', ' ') +
        voice.say(
          t(
            `行政区域面积合计${totals.area_km2.toFixed(2)}平方公里，户籍人口${totals.registered_population}人，行政村${totals.administrative_villages}个，原建档立卡相对贫困人口${totals.former_registered_poor}人，均为计算所得，附件1没有合计行，也未注明统计时间`,
            `Together ${totals.area_km2.toFixed(2)} km², ${totals.registered_population} registered people, ${totals.administrative_villages} administrative villages and ${totals.former_registered_poor} former registered poor, all computed: annex 1 has no row of totals and no date of the statistics`,
          ),
          '附件1',
        ) +
        rounded.map((note) => t('', ' ') + note).join(''),
    },
    { text: teams(report, voice) },
    { text: captains(report, voice) },
    {
      text: voice.say(
        t(
          `重点工作。附件3列${tasks.groups}组${tasks.total}项，牵头单位明确的${tasks.stated.length}项，存疑的${tasks.doubtful.length}项${named(tasks.doubtful)}，无法辨认的${tasks.unreadable.length}项${named(tasks.unreadable)}；有完成时限的${tasks.dated.length}项，有所属时期的${tasks.with_period.length}项`,
          `Key tasks. Annex 3 lists ${tasks.total} in ${tasks.groups} groups; the lead unit is stated for ${tasks.stated.length}, doubtful for ${tasks.doubtful.length}${named(tasks.doubtful)} and unreadable for ${tasks.unreadable.length}${named(tasks.unreadable)}; ${tasks.dated.length} ${tasks.dated.length === 1 ? 'has' : 'have'} a deadline, ${tasks.with_period.length} a period`,
        ),
        '附件3',
      ),
    },
    { text: periodic(report, voice) },
  ];
}

/** 大鳌镇11人，睦洲镇8人，会城街道5人，其余8个镇（街）各7人 */
function sizes(report: DistrictReport, voice: Voice): string {
  const { t } = voice;
  const bySize = new Map<number, string[]>();
  for (const { name, team } of report.towns)
    bySize.set(team.size, [...(bySize.get(team.size) ?? []), name]);
  const usual = [...bySize].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const said = [...bySize]
    .filter(([size]) => size !== usual[0])
    .sort(([a], [b]) => b - a)
    .map(([size, names]) =>
      names.length === 1
        ? t(`${names[0]!}${size}人`, `${names[0]!} ${size}`)
        : t(`${names.join('、')}各${size}人`, `${names.join(', ')} ${size} each`),
    );
  if (said.length === 0) return t(`每队${usual[0]}人`, `${usual[0]} in each team`);
  return t(
    `${said.join('，')}，其余${usual[1].length}个镇（街）各${usual[0]}人`,
    `${said.join(', ')}, ${usual[0]} each in the other ${usual[1].length}`,
  );
}

function teams(report: DistrictReport, voice: Voice): string {
  const { t } = voice;
  const { towns, postings, people, doubtful_postings } = report;
  const doubt = doubtful_postings > 0;
  return (
    voice.say(
      t(
        `工作队。附件2列${towns.length}支工作队，共${postings}人次、${people}人（同名按同一人计）${doubt ? `，其中${doubtful_postings}人次存疑` : ''}`,
        `Teams. Annex 2 lists ${towns.length} teams with ${postings} postings of ${people} people (equal names counted once)${doubt ? `, ${doubtful_postings} postings in doubt` : ''}`,
      ),
      '附件2',
    ) +
    t('', ' ') +
    voice.say(t(`${sizes(report, voice)}`, sizes(report, voice)), '附件2')
  );
}

function captains(report: DistrictReport, voice: Voice): string {
  const { t } = voice;
  const inferred = report.towns.filter(({ team }) => team.captain?.captain_basis === 'inferred');
  const quote = inferred[0]?.team.captain?.captain_quotes[0];
  const said: string[] = [];
  if (quote)
    said.push(
      voice.say(
        t(
          `队长。附件2没有队长栏，依《方案》${quote.clause}“${quote.text}”推断，${inferred.length}个镇由${ROLE_NAMES['city-first-secretary'].zh}任队长`,
          `Captains. Annex 2 has no column for captains; from section ${quote.clause} “${quote.text}” it is inferred that in ${inferred.length} towns the first secretary sent by the city is captain`,
        ),
        '附件2',
      ),
    );
  for (const id of report.acting_captains) {
    const { name, team } = report.towns.find((town) => town.id === id)!;
    const allowed = team.captain!.captain_quotes[0];
    said.push(
      voice.say(
        t(
          `${name}队长为代理，原文注“${team.captain!.remark ?? ''}”${allowed ? `，《方案》${allowed.clause}规定“${allowed.text}”` : ''}`,
          `In ${name} the captain is acting, printed “${team.captain!.remark ?? ''}”${allowed ? `; section ${allowed.clause} says “${allowed.text}”` : ''}`,
        ),
        '附件2',
      ),
    );
  }
  return said.join(t('', ' '));
}

function periodic({ periodic: all }: DistrictReport, voice: Voice): string {
  const { t } = voice;
  if (all.length === 0) return '';
  const titles = all.map(
    ({ title, quotes }) => `${voice.words(title)}${voice.basis(quotes[0].clause)}`,
  );
  return voice.say(
    t(
      `定期工作。按半年、年度或每年固定日进行的有${all.length}项：${voice.also(titles)}`,
      `Recurring work. ${all.length} obligations come again every half-year, every year or on a day of the year: ${voice.also(titles)}`,
    ),
  );
}

/** Where leads, people and former poor are concentrated, and who sent people. */
function traits(report: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const { tasks, towns, home_units } = report;
  const share = (part: number, all: number): string => `${((part / all) * 100).toFixed(1)}%`;
  // Those who share the third place are all named.
  const third = tasks.leads[2]?.numbers.length ?? 0;
  const top = tasks.leads.filter(({ numbers }) => numbers.length >= third);
  const led = top.map(({ unit, numbers }) =>
    t(
      `${unit}${numbers.length}项、占${share(numbers.length, tasks.stated.length)}`,
      `${unit} ${numbers.length} (${share(numbers.length, tasks.stated.length)})`,
    ),
  );
  const largest = (key: 'registered_population' | 'former_registered_poor'): string => {
    const first = [...towns].sort((a, b) => b[key] - a[key]).slice(0, 3);
    return first
      .map((town) => {
        const figure = town.figures.find((each) => each.key === key)!;
        return t(
          `${town.name}${town[key]}人、占${figure.share.toFixed(1)}%`,
          `${town.name} ${town[key]} (${figure.share.toFixed(1)}%)`,
        );
      })
      .join(t('，', ', '));
  };
  const several = home_units.filter(({ towns: served, people }) => served.length > 1 && people > 1);
  const served = (ids: readonly string[]): string =>
    ids.length === towns.length
      ? t(`全部${ids.length}个镇（街）`, `all ${ids.length} towns`)
      : voice.list(ids.map((id) => towns.find((town) => town.id === id)?.name ?? id));
  return [
    {
      text:
        tasks.leads.length < 3
          ? ''
          : voice.say(
              t(
                `牵头任务相对集中。牵头单位明确的${tasks.stated.length}项由${tasks.leads.length}个单位牵头，居前的是${led.join('，')}`,
                `Leads are concentrated. The ${tasks.stated.length} tasks with a stated lead are led by ${tasks.leads.length} units, first of all ${led.join(', ')}`,
              ),
              '附件3',
              '附件3注',
            ),
    },
    {
      text:
        towns.length < 4
          ? ''
          : voice.say(
              t(
                `人口和原建档立卡相对贫困人口分布不均。户籍人口列前三位的是${largest('registered_population')}；原建档立卡相对贫困人口列前三位的是${largest('former_registered_poor')}`,
                `People and former poor are spread unevenly. Most registered people: ${largest('registered_population')}; most former registered poor: ${largest('former_registered_poor')}`,
              ),
              '附件1',
            ),
    },
    {
      text:
        home_units.length === 0
          ? ''
          : voice.say(
              t(
                `人员来源较广。附件2所列人员的所在单位共${home_units.length}个${several.length > 0 ? `，其中在两个以上镇（街）有人的是${several.map(({ unit, towns: ids }) => `${unit}（${served(ids)}）`).join('、')}` : ''}`,
                `People come from many units. Annex 2 gives ${home_units.length} home units${several.length > 0 ? `; in more than one town: ${several.map(({ unit, towns: ids }) => `${unit} (${served(ids)})`).join(', ')}` : ''}`,
              ),
              '附件2',
            ),
    },
  ];
}
