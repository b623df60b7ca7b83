import type { Plan } from '../../plan/model.ts';
import type { DiscrepancyAnswer } from '../../query/plan/discrepancies.ts';
import { inLang } from '../../text/local.ts';
import { DISCREPANCY_KIND_NAMES, WEIGHT_NAMES } from '../../text/plan-terms.ts';
import { ranges } from '../../text/ranges.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { listGround, orDash } from './cells.ts';
import { discrepancySheet, townsText } from './discrepancy-cells.ts';

type Lang = Style['lang'];

/** Discrepancies by their kind. */
export function discrepanciesView(
  plan: Plan,
  discrepancies: readonly DiscrepancyAnswer[],
  { lang }: Style,
): View {
  const kinds = (Object.keys(DISCREPANCY_KIND_NAMES) as DiscrepancyAnswer['kind'][]).map((kind) =>
    discrepancies.filter((each) => each.kind === kind),
  );
  const parts = kinds
    .filter((of) => of.length > 0)
    .map((of) => {
      const name = inLang(DISCREPANCY_KIND_NAMES[of[0]!.kind], lang);
      return [
        heading(pick(lang, `${name}（${of.length}处）`, `${name} (${of.length})`)),
        table(plan, of, lang),
      ];
    });
  const matter = discrepancies.filter(({ weight }) => weight === 'matter').length;
  const said = [
    pick(
      lang,
      `共${discrepancies.length}处，其中影响回答的${matter}处。文件没有说明以哪一处为准的，各处照录，不作取舍。`,
      `${discrepancies.length} in all; an answer depends on ${matter}. Where the document does not say which place prevails, each is kept as printed and none is preferred.`,
    ),
    listGround(discrepancies[0]!.id, lang),
  ];
  return { parts: [...parts, notes(said)], sheet: discrepancySheet(plan, discrepancies, lang) };
}

function table(plan: Plan, discrepancies: readonly DiscrepancyAnswer[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '编号', 'Id') },
      { head: pick(lang, '事项', 'Matter'), flex: true },
      { head: pick(lang, '轻重', 'Weight'), flex: true },
      { head: pick(lang, '任务', 'Tasks'), flex: true },
      { head: pick(lang, '镇（街）', 'Towns'), flex: true },
    ],
    discrepancies.map((each) => [
      each.id,
      inLang(each.title, lang),
      inLang(WEIGHT_NAMES[each.weight], lang),
      orDash(ranges(each.tasks, lang)),
      orDash(townsText(plan, each, lang)),
    ]),
  );
}
