import type { TownReport } from '../query/town-report.ts';
import type { Plan } from '../plan/model.ts';
import type { Lang } from '../text/local.ts';
import { layOut } from './paper.ts';
import { townPaperEn } from './town-report.en.ts';
import { townPaperZh } from './town-report.zh.ts';

/** The paper on a town as plain text; with a width, paragraphs are broken to it. */
export function townPaper(
  report: TownReport,
  plan: Plan,
  lang: Lang,
  width: number | undefined,
): string {
  return layOut(lang === 'zh' ? townPaperZh(report, plan) : townPaperEn(report, plan), lang, width);
}
