import type { Briefing } from '../../query/papers/briefing.ts';
import type { Plan } from '../../plan/model.ts';
import { districtName, workName } from '../../plan/work.ts';
import type { Lang } from '../../text/local.ts';
import type { Paper } from '../layout/paper.ts';
import { openingOf } from '../words/opening.ts';
import { voiceOf } from '../words/voice.ts';
import { progressAnnex } from './annex.ts';
import { advanced } from './advanced.ts';
import { nextSteps } from './next-steps.ts';
import { overall } from './overall.ts';
import { problems } from './problems.ts';

/**
 * The paper that tells how the tasks are carried out (督查通报), as a draft: the whole, what advances, what is in
 * the way with unit and item, what is next. Of what nobody reported it says so.
 */
export function briefingPaper(briefing: Briefing, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang, plan);
  const { t } = voice;
  const { as_of, since } = briefing;
  const work = workName(plan, lang);
  return {
    title: t(
      `关于${districtName(plan, lang)}${work}重点任务落实情况的通报（工作底稿）`,
      `How the key tasks of ${work} are carried out in ${districtName(plan, lang)} (working draft)`,
    ),
    subtitle: t(`${voice.date(since)}至${voice.date(as_of)}`, `from ${since} to ${as_of}`),
    opening: [openingOf(plan, briefing, voice, false)],
    sections: [
      { heading: t('总体情况', 'The whole'), parts: overall(briefing, plan, voice) },
      { heading: t('进展情况', 'What advances'), parts: advanced(briefing, plan, voice) },
      { heading: t('存在问题', 'Problems'), parts: problems(briefing, plan, voice) },
      { heading: t('下一步工作', 'Next'), parts: nextSteps(briefing, plan, voice) },
    ],
    annexes: [progressAnnex(briefing, plan, voice)],
  };
}
