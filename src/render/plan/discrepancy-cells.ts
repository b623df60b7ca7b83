import type { Plan } from '../../plan/model.ts';
import type { DiscrepancyAnswer } from '../../query/plan/discrepancies.ts';
import type { Place } from '../../source/data.gen.ts';
import { inLang } from '../../text/local.ts';
import {
  CONFIDENCE_NAMES,
  DISCREPANCY_KIND_NAMES,
  PROPOSAL_FIELD_NAMES,
  WEIGHT_NAMES,
} from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';
import { clausesText, linesValue, placeText } from './cells.ts';

type Lang = Style['lang'];

/** What stands in a place, or which cell of its row is blank. */
export function wordsOf(plan: Plan, { text, empty, source }: Place, lang: Lang): string {
  if (text !== undefined) return text;
  const table = plan.data.tables.tables.find((each) => each.id === source.table);
  const column = table?.columns.find((each) => each.key === empty);
  const head = column?.title ?? empty ?? '';
  return pick(lang, `（“${head}”一栏空白）`, `(the cell “${head}” is blank)`);
}

/** Towns that it concerns; where these are all of them, that it is all. */
export function townsText(plan: Plan, { towns }: DiscrepancyAnswer, lang: Lang): string {
  if (towns.length > 0 && towns.length === plan.towns.length)
    return pick(lang, `全部${towns.length}个`, `all ${towns.length}`);
  return towns.map((id) => townName(plan, id, 'zh')).join(pick(lang, '、', ', '));
}

/** Discrepancies as a sheet: places, proposals and all. */
export function discrepancySheet(
  plan: Plan,
  discrepancies: readonly DiscrepancyAnswer[],
  lang: Lang,
): Sheet {
  const semicolon = pick(lang, '；', '; ');
  return sheetOf(discrepancies, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['kind', pick(lang, '类别', 'Kind'), (each) => inLang(DISCREPANCY_KIND_NAMES[each.kind], lang)],
    ['weight', pick(lang, '轻重', 'Weight'), ({ weight }) => inLang(WEIGHT_NAMES[weight], lang)],
    ['title', pick(lang, '事项', 'Matter'), ({ title }) => inLang(title, lang)],
    [
      'places',
      pick(lang, '原文各处', 'Places'),
      ({ places }) =>
        places
          .map((place) => {
            const words = wordsOf(plan, place, lang);
            const said = place.text === undefined ? words : quoted(words);
            return said + placeText(place.clause, place.source.lines ?? [], lang);
          })
          .join(semicolon),
    ],
    ['told', pick(lang, '可以确定', 'What can be told'), ({ told }) => inLang(told, lang)],
    ['untold', pick(lang, '不能确定', 'What cannot be told'), ({ untold }) => inLang(untold, lang)],
    [
      'proposals',
      pick(lang, '待核实的读法（不作为回答）', 'Proposals (no answers)'),
      ({ proposals }) =>
        (proposals ?? [])
          .map(
            ({ field, text, confidence }) =>
              `${inLang(PROPOSAL_FIELD_NAMES[field], lang)}${pick(lang, '：', ': ')}${text}${pick(
                lang,
                `（${inLang(CONFIDENCE_NAMES[confidence], lang)}）`,
                ` (${inLang(CONFIDENCE_NAMES[confidence], lang)})`,
              )}`,
          )
          .join(semicolon),
    ],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks)],
    [
      'towns',
      pick(lang, '镇（街）', 'Towns'),
      (each) => joined(each.towns.map((id) => townName(plan, id, 'zh'))),
    ],
    ['targets', pick(lang, '指标', 'Targets'), ({ targets }) => joined(targets)],
    ['rules', pick(lang, '规定', 'Rules'), ({ rules }) => joined(rules)],
    ['obligations', pick(lang, '经常性工作', 'Obligations'), (each) => joined(each.obligations)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ places }) => clausesText(places, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ places }) => linesValue(places)],
  ]);
}
