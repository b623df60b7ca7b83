import type { Plan } from '../../plan/model.ts';
import type { RuleAnswer } from '../../query/plan/rules.ts';
import { inLang } from '../../text/local.ts';
import { CHECK_NAMES, SUBJECT_NAMES } from '../../text/plan-terms.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { clausesText, listGround, orDash } from './cells.ts';
import { bearingText, ruleSheet } from './rule-cells.ts';

type Lang = Style['lang'];

/** Rules by whom they are on. */
export function rulesView(plan: Plan, rules: readonly RuleAnswer[], { lang }: Style): View {
  const subjects = [...new Set(rules.map(({ subject }) => subject))];
  const parts = subjects.map((subject) => {
    const of = rules.filter((rule) => rule.subject === subject);
    const name = inLang(SUBJECT_NAMES[subject], lang);
    return [
      heading(pick(lang, `对${name}的规定（${of.length}条）`, `On ${name} (${of.length})`)),
      table(plan, of, lang),
    ];
  });
  const checked = rules.filter(({ kind }) => kind !== 'untestable').length;
  const said = [
    pick(
      lang,
      `共${rules.length}条，其中可以由程序核对的${checked}条、不能核对的${rules.length - checked}条；能否得出结论还要看文件有没有给出所需情况。`,
      `${rules.length} in all; a program can check ${checked}, and ${rules.length - checked} cannot be checked. Whether a check can decide depends on what the document tells.`,
    ),
    listGround(rules[0]!.id, lang),
  ];
  return { parts: [...parts, notes(said)], sheet: ruleSheet(plan, rules, lang) };
}

function table(plan: Plan, rules: readonly RuleAnswer[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '编号', 'Id') },
      { head: pick(lang, '规定', 'Rule'), flex: true },
      { head: pick(lang, '语气', 'Strength'), flex: true },
      { head: pick(lang, '核对内容', 'Checked by'), flex: true },
      { head: pick(lang, '例外和对照', 'Exceptions, see also'), flex: true },
      { head: pick(lang, '条款', 'Clause'), flex: true },
    ],
    rules.map((rule) => [
      rule.id,
      inLang(rule.title, lang),
      inLang(MODALITY_NAMES[rule.modality], lang),
      inLang(CHECK_NAMES[rule.kind], lang),
      orDash(bearingText(plan, rule, lang)),
      clausesText(rule.quotes, lang),
    ]),
  );
}
