import type { Plan } from '../../plan/model.ts';
import type { Overview } from '../../query/plan/parts.ts';
import { inLang } from '../../text/local.ts';
import { PART_CONTENTS, PART_NAMES } from '../../text/plan-terms.ts';
import { grid, notes, pick, sheetOf, type Style, type View } from '../layout/view.ts';

/** The parts of the plan and how many entries each has. */
export function overviewView(plan: Plan, { parts }: Overview, { lang }: Style): View {
  const columns = [
    { head: pick(lang, '部分', 'Part') },
    { head: pick(lang, '名称', 'Name') },
    { head: pick(lang, '条数', 'Entries'), align: 'right' as const },
    { head: pick(lang, '内容', 'Contents'), flex: true },
  ];
  const rows = parts.map(({ part, count }) => [
    part,
    inLang(PART_NAMES[part], lang),
    String(count),
    inLang(PART_CONTENTS[part], lang),
  ]);
  const { rules, targets, obligations } = plan.data;
  const id = [...rules.rules, ...targets.targets, ...obligations.obligations][0]?.id;
  const said = [
    pick(
      lang,
      `用 plan 加部分名列出（如 plan rules），加编号看一条${id ? `（如 plan ${id}）` : ''}。同一事项可在几个部分出现。`,
      `See plan with a part for a list (as plan rules), with an id for one entry${id ? ` (as plan ${id})` : ''}. A matter may stand in several parts.`,
    ),
    pick(
      lang,
      '依据：方案正文、通知和附件；各条注明条款。',
      'Source: body, notice and annexes of the plan; every entry says its clause.',
    ),
  ];
  return {
    parts: [[grid(columns, rows)], notes(said)],
    sheet: sheetOf(parts, [
      ['part', pick(lang, '部分', 'Part'), ({ part }) => part],
      ['name', pick(lang, '名称', 'Name'), ({ part }) => inLang(PART_NAMES[part], lang)],
      ['count', pick(lang, '条数', 'Entries'), ({ count }) => count],
      ['contents', pick(lang, '内容', 'Contents'), ({ part }) => inLang(PART_CONTENTS[part], lang)],
    ]),
  };
}

/** Only how many entries there are. */
export function countView(count: number, { lang }: Style): View {
  return {
    parts: [notes([String(count)])],
    sheet: sheetOf([count], [['count', pick(lang, '条数', 'Count'), (value) => value]]),
  };
}
