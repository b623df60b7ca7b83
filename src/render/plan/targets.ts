import type { Plan } from '../../plan/model.ts';
import type { TargetAnswer } from '../../query/plan/targets.ts';
import { inLang } from '../../text/local.ts';
import { DECIDABLE_NAMES, TARGET_KIND_NAMES } from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { clausesText, idsCell, listGround, orDash, strength } from './cells.ts';
import { denominatorCell, printedText, targetSheet } from './target-cells.ts';

type Lang = Style['lang'];

/** Targets in two tables: those with something to be reached, and those whose number is part of a name. */
export function targetsView(plan: Plan, targets: readonly TargetAnswer[], style: Style): View {
  const { lang } = style;
  const measured = targets.filter((target) => target.measured);
  const others = targets.filter((target) => !target.measured);
  const parts = [
    ...(measured.length > 0
      ? [
          [
            heading(
              pick(
                lang,
                `有量化指标或时限的（${measured.length}条）`,
                `With a measure or deadline (${measured.length})`,
              ),
            ),
            measuredTable(measured, lang),
          ],
        ]
      : []),
    ...(others.length > 0
      ? [
          [
            heading(
              pick(
                lang,
                `名称、提法、列举、时期和定性要求（${others.length}条；其中的数字不是须达到的指标）`,
                `Names, slogans, lists, periods and qualitative aims (${others.length}; their numbers are nothing to be reached)`,
              ),
            ),
            otherTable(others, lang),
          ],
        ]
      : []),
  ];
  const said = [
    ...(measured.length > 0
      ? [
          pick(
            lang,
            '分母为“—”的不是比例或覆盖要求。“判定”指能否据文件中的数字和日期判定完成与否。',
            'A base of — : no percentage or coverage. “Decidable”: whether number and date of the document let one tell done from not done.',
          ),
        ]
      : []),
    ...conflictNotes(plan, targets, lang),
    listGround(targets[0]!.id, lang),
  ];
  return { parts: [...parts, notes(said)], sheet: targetSheet(targets, lang) };
}

function measuredTable(targets: readonly TargetAnswer[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '编号', 'Id') },
      { head: pick(lang, '指标', 'Target'), flex: true },
      { head: pick(lang, '原文', 'As printed'), flex: true },
      { head: pick(lang, '分母', 'Base'), flex: true },
      { head: pick(lang, '判定', 'Decidable'), flex: true },
      { head: pick(lang, '任务', 'Task') },
      { head: pick(lang, '条款', 'Clause'), flex: true },
    ],
    targets.map((target) => [
      target.id,
      titleCell(target, lang),
      orDash(printedText(target, lang)),
      denominatorCell(target, lang),
      inLang(DECIDABLE_NAMES[target.decidable], lang),
      idsCell(target.tasks, lang),
      clausesText(target.quotes, lang),
    ]),
  );
}

function otherTable(targets: readonly TargetAnswer[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '编号', 'Id') },
      { head: pick(lang, '类别', 'Kind') },
      { head: pick(lang, '事项', 'Matter'), flex: true },
      { head: pick(lang, '任务', 'Task') },
      { head: pick(lang, '条款', 'Clause'), flex: true },
    ],
    targets.map((target) => [
      target.id,
      inLang(TARGET_KIND_NAMES[target.kind], lang),
      titleCell(target, lang),
      idsCell(target.tasks, lang),
      clausesText(target.quotes, lang),
    ]),
  );
}

function titleCell({ title, modality, conflicts_with }: TargetAnswer, lang: Lang): string {
  const other = conflicts_with.join(pick(lang, '、', ', '));
  const conflict = other && pick(lang, `（与${other}不同）`, ` (differs from ${other})`);
  return `${inLang(title, lang)}${strength(modality, lang)}${conflict}`;
}

/** Targets that say something else about the same matter, with the words of each; none is preferred. */
function conflictNotes(plan: Plan, targets: readonly TargetAnswer[], lang: Lang): string[] {
  const all = plan.data.targets.targets;
  const pairs = new Set(
    targets.flatMap(({ id, conflicts_with }) =>
      conflicts_with.map((other) => [id, other].sort().join(' ')),
    ),
  );
  return [...pairs].map((pair) => {
    const sides = pair.split(' ').map((id) => {
      const quote = all.find((target) => target.id === id)!.quotes[0];
      return pick(
        lang,
        `${id}${quoted(quote.text)}（${quote.clause}）`,
        `${id} ${quoted(quote.text)} (${quote.clause})`,
      );
    });
    return pick(
      lang,
      `说法不同：${sides.join('，')}。文件没有说明以哪个为准，并列保留，不作合并或取舍。`,
      `Said differently: ${sides.join('; ')}. The document does not say which prevails; both are kept and neither is preferred.`,
    );
  });
}
