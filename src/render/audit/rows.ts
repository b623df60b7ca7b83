import type { Plan } from '../../plan/model.ts';
import type { AuditResult } from '../../query/audit/audit.ts';
import { inLang } from '../../text/local.ts';
import { COUNT_NAMES, MODALITY_NAMES, SEVERITY_NAMES } from '../../text/terms.ts';
import { grid, pick, type Block, type Cell, type Style } from '../layout/view.ts';

/** Results of one rule that say the same of several towns. */
interface Group {
  result: AuditResult;
  towns: (string | null)[];
}

/** The results of one outcome: a row for all towns of which a rule says the same. */
export function outcomeTable(
  plan: Plan,
  results: readonly AuditResult[],
  withTowns: boolean,
  style: Style,
): Block {
  const { lang } = style;
  const failed = results.some((result) => result.severity !== 'none');
  const rows = groupsOf(results).map(({ result, towns }, at, all): Cell[] => {
    const again = all[at - 1]?.result.rule === result.rule;
    return [
      again ? '' : result.rule,
      again ? '' : demandOf(result, lang),
      ...(failed ? [severityCell(result, style)] : []),
      ...(withTowns ? [townsText(plan, towns, lang)] : []),
      foundText(result, lang),
    ];
  });
  return grid(
    [
      { head: pick(lang, '规则', 'Rule') },
      { head: pick(lang, '要求', 'Demand'), flex: true },
      ...(failed ? [{ head: pick(lang, '程度', 'Weight') }] : []),
      ...(withTowns ? [{ head: pick(lang, '镇（街）', 'Towns'), flex: true }] : []),
      { head: pick(lang, '情况', 'Found'), flex: true },
    ],
    rows,
  );
}

function groupsOf(results: readonly AuditResult[]): Group[] {
  const groups = new Map<string, Group>();
  for (const result of results) {
    const key = `${result.rule} ${foundText(result, 'zh')}`;
    const group = groups.get(key);
    if (group) group.towns.push(result.town);
    else groups.set(key, { result, towns: [result.town] });
  }
  return [...groups.values()];
}

/** What was found. A team that is large enough by the rule's reading: the others stand in a table of their own. */
function foundText({ because, outcome, readings }: AuditResult, lang: Style['lang']): string {
  if (!readings || outcome !== 'pass') return inLang(because, lang);
  const { minimum, counts } = readings;
  return pick(
    lang,
    `${COUNT_NAMES[counts].zh}${readings[counts]}人，不少于${minimum}人；其他口径见后表。`,
    `${readings[counts]} counting ${COUNT_NAMES[counts].en}, not fewer than ${minimum}; other readings in the table below.`,
  );
}

/** Title, clause, and the wording where it is softer than must and the title does not say so. */
export function demandOf(
  { title, clause, modality }: Pick<AuditResult, 'title' | 'clause' | 'modality'>,
  lang: Style['lang'],
): string {
  const words = inLang(title, lang);
  const strength = inLang(MODALITY_NAMES[modality], lang);
  const soft = modality === 'must' || words.includes(lang === 'zh' ? strength.charAt(0) : strength);
  return lang === 'zh'
    ? `${words}（${[clause, ...(soft ? [] : [strength])].join('，')}）`
    : `${words} (${[clause, ...(soft ? [] : [strength])].join(', ')})`;
}

function severityCell({ severity }: AuditResult, { lang, paint }: Style): Cell {
  const text = inLang(SEVERITY_NAMES[severity], lang);
  return severity === 'none' ? text : { text, paint: paint[severity] };
}

/** Names of all the towns meant; only where that is every town of the plan, their number. */
export function townsText(
  plan: Plan,
  towns: readonly (string | null)[],
  lang: Style['lang'],
): string {
  if (towns.includes(null)) return pick(lang, '整个方案', 'the plan');
  if (towns.length === plan.towns.length && towns.length > 1)
    return pick(lang, `全部${towns.length}个镇（街）`, `all ${towns.length} towns`);
  const names = towns.map((id) => plan.towns.find((town) => town.id === id)?.name ?? id);
  return names.join(pick(lang, '、', ', '));
}
