import type { RuleAnswer } from '../../query/plan/rules.ts';
import { inLang } from '../../text/local.ts';
import { CHECK_NAMES, SUBJECT_NAMES } from '../../text/plan-terms.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';
import type { Plan } from '../../plan/model.ts';
import { clausesText, linesValue, quantitiesText, quotesValue } from './cells.ts';

type Lang = Style['lang'];

/** Towns with an exception, and the rule that allows it. */
export function waiverText(plan: Plan, { waived_for }: RuleAnswer, lang: Lang): string {
  return waived_for
    .map(({ towns, rule }) => {
      const names = towns.map((id) => townName(plan, id, lang)).join(pick(lang, '、', ', '));
      return pick(lang, `${names}例外，依据${rule}`, `exception for ${names}, by ${rule}`);
    })
    .join(pick(lang, '；', '; '));
}

/** Exceptions and tensions of a rule, short. */
export function bearingText(plan: Plan, rule: RuleAnswer, lang: Lang): string {
  const tension = rule.tension_with.join(pick(lang, '、', ', '));
  return [
    waiverText(plan, rule, lang),
    tension && pick(lang, `须对照${tension}`, `to be read beside ${tension}`),
  ]
    .filter(Boolean)
    .join(pick(lang, '；', '; '));
}

/** Rules as a sheet. */
export function ruleSheet(plan: Plan, rules: readonly RuleAnswer[], lang: Lang): Sheet {
  return sheetOf(rules, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['title', pick(lang, '规定', 'Rule'), ({ title }) => inLang(title, lang)],
    ['subject', pick(lang, '对象', 'On'), ({ subject }) => inLang(SUBJECT_NAMES[subject], lang)],
    [
      'modality',
      pick(lang, '语气', 'Strength'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    ['kind', pick(lang, '核对内容', 'Checked by'), ({ kind }) => inLang(CHECK_NAMES[kind], lang)],
    [
      'untestable',
      pick(lang, '不能核对的原因', 'Why it cannot be checked'),
      ({ untestable }) => (untestable ? inLang(untestable, lang) : null),
    ],
    [
      'quantities',
      pick(lang, '原文数量', 'Numbers as printed'),
      ({ quantities }) => quantitiesText(quantities, lang),
    ],
    ['waived_for', pick(lang, '例外', 'Exceptions'), (rule) => waiverText(plan, rule, lang)],
    [
      'tension_with',
      pick(lang, '须对照', 'To be read beside'),
      ({ tension_with }) => joined(tension_with),
    ],
    ['units', pick(lang, '点名单位', 'Units named'), ({ units }) => joined(units ?? [])],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    ['discrepancies', pick(lang, '疑点', 'Doubts'), ({ discrepancies }) => joined(discrepancies)],
  ]);
}
