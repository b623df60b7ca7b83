import type { TownReport } from '../../query/papers/town-report.ts';
import type { Plan } from '../../plan/model.ts';
import { workName } from '../../plan/work.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import type { Lang } from '../../text/local.ts';
import { figures } from './figures.ts';
import { owed, tasks } from './tasks.ts';
import { openingOf } from '../words/opening.ts';
import type { Paper, Part } from '../layout/paper.ts';
import { doubtPart } from '../words/doubts.ts';
import { roster, teamGround } from './roster.ts';
import { rules } from './rules.ts';
import { rotationText } from '../words/rotation.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The page on a town for a meeting: figures, team, rotation, rules, tasks, doubts. */
export function townPaper(report: TownReport, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang, plan);
  const { t } = voice;
  const { town } = report;
  const work = workName(plan, lang);
  const english = town.name_en ? `${town.name_en} ${town.name}` : town.name;
  return {
    title: t(
      `${town.name}${work}情况（工作底稿）`,
      `${capital(work)} in ${english} (working draft)`,
    ),
    subtitle: t(`截至${voice.date(report.as_of)}`, `as of ${report.as_of}`),
    opening: [openingOf(plan, report, voice)],
    sections: [
      { heading: t('基本情况', 'The town'), parts: figures(report, plan, voice) },
      { heading: t('工作队组成', 'The team'), parts: team(report, plan, voice) },
      {
        heading: t('轮换情况', 'Rotation'),
        parts: [{ text: rotationText(report.rotation, plan, voice) }],
      },
      { heading: t('规则核对', 'Rules'), parts: rules(report, plan, voice) },
      {
        heading: t('涉及本镇（街）的工作', 'Work that concerns the town'),
        parts: [...tasks(report, plan, voice), ...owed(report, voice)],
      },
      { heading: t('需核实事项', 'To be verified'), parts: townDoubts(report, voice) },
    ],
    annexes: [],
  };
}

/** The state of a town in a few paragraphs: figures, team, rotation, tasks. */
export function townState(report: TownReport, plan: Plan, voice: Voice): Part[] {
  return [
    ...figures(report, plan, voice),
    ...team(report, plan, voice),
    { text: rotationText(report.rotation, plan, voice) },
    ...tasks(report, plan, voice),
  ];
}

function team(report: TownReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const { team: group, counts } = report;
  const doubtful = counts.named - counts.certain;
  if (counts.named === 0)
    return [
      {
        text: voice.say(
          t('截至当日没有在队人员的记载', 'Nobody is recorded in the team on the day'),
          voice.clause('teams'),
        ),
      },
    ];
  return [
    {
      text: voice.say(
        t(
          `工作队共${counts.named}人${doubtful > 0 ? `（其中${doubtful}人存疑）` : ''}：${roster(group.members, voice)}`,
          `${counted(counts.named, 'person', 'people')}${doubtful > 0 ? ` (${doubtful} in doubt)` : ''}: ${roster(group.members, voice)}`,
        ),
        voice.clause('teams'),
      ),
    },
    ...teamGround(report, plan, voice),
  ];
}

export function townDoubts({ doubts }: TownReport, voice: Voice): Part[] {
  return doubts.map((each) => doubtPart(each, voice));
}
