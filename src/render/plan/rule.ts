import type { Plan } from '../../plan/model.ts';
import type { Links } from '../../query/plan/linked.ts';
import type { RuleAnswer } from '../../query/plan/rules.ts';
import { inLang } from '../../text/local.ts';
import { CHECK_NAMES, SUBJECT_NAMES } from '../../text/plan-terms.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { card, notes, pick, type Style, type View } from '../layout/view.ts';
import { entryGround, linkedRows, quantitiesText, quoteRows, taskBlocks } from './cells.ts';
import { ruleSheet, waiverText } from './rule-cells.ts';

type Row = readonly [label: string, value: string];

/** One rule in full: its words, exceptions and what allows them, and the rules it stands in tension with. */
export function ruleView(plan: Plan, rule: RuleAnswer & Links, style: Style): View {
  const { lang } = style;
  const { units = [], note, untestable } = rule;
  const row = (zh: string, en: string, value: string): Row[] =>
    value === '' ? [] : [[pick(lang, zh, en), value]];
  const check = inLang(CHECK_NAMES[rule.kind], lang);
  const rows: Row[] = [
    ...row('规定', 'Rule', `${rule.id} ${inLang(rule.title, lang)}`),
    ...row('对象', 'On', inLang(SUBJECT_NAMES[rule.subject], lang)),
    ...row('语气', 'Strength', inLang(MODALITY_NAMES[rule.modality], lang)),
    ...quoteRows(rule.quotes, lang),
    ...row('数量', 'Numbers', quantitiesText(rule.quantities, lang)),
    ...row('点名单位', 'Units named', units.join(pick(lang, '、', ', '))),
    ...row(
      '核对',
      'Check',
      untestable ? `${check}${pick(lang, '：', ': ')}${inLang(untestable, lang)}` : check,
    ),
    ...row('例外', 'Exception', waiverText(plan, rule, lang)),
    ...row('说明', 'Note', note ? inLang(note, lang) : ''),
    ...linkedRows(rule.linked, lang),
  ];
  return {
    parts: [
      [card(rows)],
      taskBlocks(plan, rule.task_details, style),
      notes([entryGround(rule.quotes, lang)]),
    ],
    sheet: ruleSheet(plan, [rule], lang),
  };
}
