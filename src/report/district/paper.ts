import type { DistrictReport } from '../../query/papers/district-report.ts';
import { townTableLacks } from '../../query/table-facts.ts';
import type { Plan } from '../../plan/model.ts';
import { clausesOfRules, ruleWith } from '../../plan/rules.ts';
import { districtName, workName } from '../../plan/work.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import type { Lang } from '../../text/local.ts';
import { districtAnnexes } from './annexes.ts';
import { attention } from './attention.ts';
import { districtDoubts } from './doubts.ts';
import { captains, teams } from './teams.ts';
import { traits } from './traits.ts';
import { openingOf } from '../words/opening.ts';
import type { Paper, Part } from '../layout/paper.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The report on the district: the whole, what is characteristic, what needs attention, what is to be verified, tables. */
export function districtPaper(report: DistrictReport, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang, plan);
  const { t } = voice;
  const [district, work] = [districtName(plan, lang), workName(plan, lang)];
  return {
    title: t(
      `${district}${work}情况（工作底稿）`,
      `${capital(work)} in ${district} (working draft)`,
    ),
    subtitle: t(`截至${voice.date(report.as_of)}`, `as of ${report.as_of}`),
    opening: [openingOf(plan, report, voice)],
    sections: [
      { heading: t('总体情况', 'The whole'), parts: whole(report, plan, voice) },
      { heading: t('主要特点', 'What is characteristic'), parts: traits(report, plan, voice) },
      { heading: t('需关注事项', 'What needs attention'), parts: attention(report, plan, voice) },
      { heading: t('需核实事项', 'To be verified'), parts: districtDoubts(report, voice) },
    ],
    annexes: districtAnnexes(report, plan, voice),
  };
}

/** Scope, figures, teams, captains, tasks and what has to be done again and again. */
export function whole(report: DistrictReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const { towns, totals, tasks } = report;
  const lacks = townTableLacks(plan);
  const named = (numbers: readonly number[]): string =>
    numbers.length === 0 ? '' : t(`（${voice.tasks(numbers)}）`, ` (${voice.tasks(numbers)})`);
  const streets = towns.filter(({ kind }) => kind === 'subdistrict').length;
  const rounded = towns.flatMap(({ name, notes }) =>
    notes.map((note) =>
      voice.say(`${name}${t('：', ': ')}${voice.words(note)}`, voice.clause('towns')),
    ),
  );
  return [
    {
      text:
        voice.say(
          t(
            `帮扶范围。${towns.length}个镇（街）纳入帮扶，其中镇${towns.length - streets}个、街道${streets}个`,
            `Scope. ${counted(towns.length, 'town is', 'towns are')} assisted, ${streets} of them ${streets === 1 ? 'a subdistrict' : 'subdistricts'}`,
          ),
          ...clausesOfRules(ruleWith(plan, 'towns-in-scope')),
          voice.clause('towns'),
        ) +
        t('', ' ') +
        voice.say(
          t(
            `行政区域面积合计${totals.area_km2.toFixed(2)}平方公里，户籍人口${totals.registered_population}人，行政村${totals.administrative_villages}个，原建档立卡相对贫困人口${totals.former_registered_poor}人，均为计算所得${lacks ? `，${lacks.zh}` : ''}`,
            `Together ${totals.area_km2.toFixed(2)} km², ${totals.registered_population} registered people, ${totals.administrative_villages} administrative villages and ${totals.former_registered_poor} former registered poor, all computed${lacks ? `: ${lacks.en}` : ''}`,
          ),
          voice.clause('towns'),
        ) +
        rounded.map((note) => t('', ' ') + note).join(''),
    },
    { text: teams(report, voice) },
    { text: captains(report, plan, voice) },
    {
      text: voice.say(
        t(
          `重点工作。${voice.table('tasks')}列${tasks.groups}组${tasks.total}项，牵头单位明确的${tasks.stated.length}项，存疑的${tasks.doubtful.length}项${named(tasks.doubtful)}，无法辨认的${tasks.unreadable.length}项${named(tasks.unreadable)}；有完成时限的${tasks.dated.length}项，有所属时期的${tasks.with_period.length}项`,
          `Key tasks. ${capital(voice.table('tasks'))} lists ${tasks.total} in ${counted(tasks.groups, 'group')}; the lead unit is stated for ${tasks.stated.length}, doubtful for ${tasks.doubtful.length}${named(tasks.doubtful)} and unreadable for ${tasks.unreadable.length}${named(tasks.unreadable)}; ${tasks.dated.length} ${tasks.dated.length === 1 ? 'has' : 'have'} a deadline, ${tasks.with_period.length} a period`,
        ),
        voice.clause('tasks'),
      ),
    },
    { text: periodic(report, voice) },
  ];
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
      `Recurring work. ${counted(all.length, 'obligation comes', 'obligations come')} again every half-year, every year or on a day of the year: ${voice.also(titles)}`,
    ),
  );
}
