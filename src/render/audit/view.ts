import type { Plan } from '../../plan/model.ts';
import type { Rule } from '../../source/data.gen.ts';
import {
  countKey,
  OUTCOMES,
  type Audit,
  type AuditFilter,
  type AuditResult,
} from '../../query/audit/audit.ts';
import type { Outcome } from '../../query/rules/rule.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { inLang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { OUTCOME_NAMES } from '../../text/terms.ts';
import { auditNotes } from './notes.ts';
import { readingsParts } from './readings.ts';
import { demandOf, outcomeTable } from './rows.ts';
import { resultSheet, summarySheet } from './sheet.ts';
import {
  card,
  grid,
  heading,
  notes,
  pick,
  townName,
  type Block,
  type Style,
  type View,
} from '../layout/view.ts';

/** Results by outcome, failures first; before them the rules that were asked for by name. */
export function auditView(
  plan: Plan,
  answer: Audit,
  { rules: named, outcomes }: AuditFilter,
  style: Style,
): View {
  const { lang } = style;
  const { results } = answer;
  const town = onlyTown(results);
  const rules = plan.data.rules.rules.filter((rule) => named?.includes(rule.id) ?? false);
  const parts = OUTCOMES.flatMap((outcome) => {
    const found = results.filter((result) => result.outcome === outcome);
    if (found.length === 0) return [];
    const count = new Set(found.map(({ rule }) => rule)).size;
    const title = pick(
      lang,
      `${OUTCOME_NAMES[outcome].zh}：${town === undefined ? '' : `${townName(plan, town, 'zh')}，`}${count}条规则、${found.length}项`,
      `${capital(OUTCOME_NAMES[outcome].en)}: ${town === undefined ? '' : `${townName(plan, town, 'en')}, `}${counted(found.length, 'result')} of ${counted(count, 'rule')}`,
    );
    return [[heading(title), outcomeTable(plan, found, town === undefined, style)]];
  });
  return {
    parts: [
      ...rules.map((rule) => [ruleCard(rule, lang)]),
      ...parts,
      ...readingsParts(plan, results, style),
      notes(hiddenNote(answer, outcomes, lang)),
      // The cards of rules that were named give the reasons already.
      notes(auditNotes(plan, named ? { ...answer, untestable: [] } : answer, named, lang)),
    ],
    sheet: resultSheet(plan, answer, lang),
  };
}

/** The town, where all results are of one: it is named in the headings instead of in a column. */
function onlyTown(results: readonly AuditResult[]): string | undefined {
  const [first, ...more] = new Set(results.map(({ town }) => town));
  return more.length === 0 ? (first ?? undefined) : undefined;
}

/** What --outcome leaves of the results. */
function hiddenNote(
  { results }: Audit,
  outcomes: readonly Outcome[] | undefined,
  lang: Style['lang'],
): string[] {
  if (!outcomes) return [];
  const zh = outcomes.map((outcome) => `“${OUTCOME_NAMES[outcome].zh}”`).join('');
  const en = outcomes.map((outcome) => OUTCOME_NAMES[outcome].en).join(', ');
  return [
    results.length === 0
      ? pick(lang, `没有${zh}的结果。`, `No result is: ${en}.`)
      : pick(
          lang,
          `只列出${zh}的结果，共${results.length}项。`,
          `Shown only: ${en} (${counted(results.length, 'result')}).`,
        ),
  ];
}

/** Rules by outcomes, without the results. */
export function summaryView(
  plan: Plan,
  answer: Audit,
  { rules: named }: AuditFilter,
  { lang }: Style,
): View {
  const sum = pick(lang, '合计', 'Total');
  const cells = (outcomes: Audit['totals']): string[] =>
    OUTCOMES.map((outcome) => String(outcomes[countKey(outcome)] || '—'));
  return {
    parts: [
      [
        grid(
          [
            { head: pick(lang, '规则', 'Rule') },
            { head: pick(lang, '要求', 'Demand'), flex: true },
            ...OUTCOMES.map((outcome) => ({
              head: pick(lang, OUTCOME_NAMES[outcome].zh, capital(OUTCOME_NAMES[outcome].en)),
              align: 'right' as const,
              flex: true,
            })),
          ],
          [
            ...answer.summary.map((each) => [
              each.rule,
              demandOf(each, lang),
              ...cells(each.outcomes),
            ]),
            [sum, '', ...cells(answer.totals)],
          ],
        ),
      ],
      notes(auditNotes(plan, answer, named, lang)),
    ],
    sheet: summarySheet(answer, lang),
  };
}

/** The words of a rule, what the editors say of them, and why no program could test it. */
function ruleCard(rule: Rule, lang: Style['lang']): Block {
  const colon = pick(lang, '；', '; ');
  const quotes = rule.quotes.map(({ text, clause, source }) => {
    const lines = (source.lines ?? []).join(pick(lang, '、', ', '));
    return pick(
      lang,
      `${quoted(text)}（${clause}，原文第${lines}行）`,
      `${quoted(text)} (${clause}, line ${lines} of the document)`,
    );
  });
  return card([
    [rule.id, inLang(rule.title, lang)],
    [pick(lang, '原文', 'Words'), quotes.join(colon)],
    ...(rule.note ? [[pick(lang, '说明', 'Note'), inLang(rule.note, lang)] as const] : []),
    ...(rule.check
      ? []
      : [
          [
            pick(lang, '不能核对', 'Untestable'),
            inLang(rule.untestable ?? { zh: '—' }, lang),
          ] as const,
        ]),
  ]);
}
