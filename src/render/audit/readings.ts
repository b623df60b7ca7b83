import type { Plan } from '../../plan/model.ts';
import type { AuditResult, Readings } from '../../query/audit/audit.ts';
import { COUNTS } from '../../query/rules/team.ts';
import { capital } from '../../text/capital.ts';
import { inLang } from '../../text/local.ts';
import { COUNT_NAMES } from '../../text/terms.ts';
import { townsText } from './rows.ts';
import { grid, heading, notes, pick, type Block, type Cell, type Style } from '../layout/view.ts';

/** The readings in the order of the columns: the three of the rule, and everybody without those in doubt. */
const KEYS = [...COUNTS, 'certain'] as const;

type Counted = AuditResult & { readings: Readings };

/** How many people each team has by every reading of a rule on the size of teams, a part for each rule. */
export function readingsParts(
  plan: Plan,
  results: readonly AuditResult[],
  style: Style,
): Block[][] {
  const counted = results.filter((each): each is Counted => each.readings !== undefined);
  return [...new Set(counted.map(({ rule }) => rule))].map((rule) =>
    readingsPart(
      plan,
      counted.filter((each) => each.rule === rule),
      style,
    ),
  );
}

function readingsPart(plan: Plan, results: readonly Counted[], style: Style): Block[] {
  const { lang, paint } = style;
  const { rule, clause, readings: first } = results[0]!;
  const { minimum, counts, counts_of_rule } = first;
  const short = pick(lang, '（不足）', ' (short)');
  const rows = results.map(({ town, readings }): Cell[] => [
    townsText(plan, [town], lang),
    ...KEYS.map((key): Cell => {
      const text = String(readings[key]);
      return readings[key] < minimum ? { text: text + short, paint: paint.warning } : text;
    }),
  ]);
  const below = KEYS.map((key) => {
    const towns = results.filter((each) => each.readings[key] < minimum).map(({ town }) => town);
    return towns.length === 0
      ? pick(
          lang,
          `${nameOf(key, lang)}：均不少于${minimum}人`,
          `${nameOf(key, lang)}: none below ${minimum}`,
        )
      : pick(
          lang,
          `${nameOf(key, lang)}：${townsText(plan, towns, lang)}不足${minimum}人`,
          `${nameOf(key, lang)}: ${townsText(plan, towns, lang)} below ${minimum}`,
        );
  });
  const used =
    counts === counts_of_rule
      ? pick(lang, `规则按${nameOf(counts, lang)}计。`, `The rule counts ${nameOf(counts, lang)}.`)
      : pick(
          lang,
          `本次按 --counts 指定的口径（${nameOf(counts, lang)}）判定；规则数据的口径为${nameOf(counts_of_rule, lang)}。`,
          `Judged by the reading of --counts (${nameOf(counts, lang)}); the rule itself counts ${nameOf(counts_of_rule, lang)}.`,
        );
  return [
    heading(
      pick(
        lang,
        `${rule}（${clause}）不少于${minimum}人：各种口径的人数`,
        `${rule} (${clause}), at least ${minimum}: people by every reading`,
      ),
    ),
    grid(
      [
        { head: pick(lang, '镇（街）', 'Town') },
        ...KEYS.map((key) => ({ head: HEADS[key][lang], align: 'right' as const, flex: true })),
      ],
      rows,
    ),
    ...notes([
      used,
      ...below.map((each) => `${capital(each)}${pick(lang, '。', '.')}`),
      ...leavers(plan, results, lang),
    ]),
  ];
}

/** How many may leave a team without being replaced before it falls below the minimum, by the reading used. */
function leavers(plan: Plan, results: readonly Counted[], lang: Style['lang']): string[] {
  const bySpare = new Map<number, (string | null)[]>();
  for (const { town, readings } of results) {
    const spare = readings[readings.counts] - readings.minimum;
    if (spare >= 0) bySpare.set(spare, [...(bySpare.get(spare) ?? []), town]);
  }
  if (bySpare.size === 0) return [];
  const said = [...bySpare]
    .sort(([a], [b]) => a - b)
    .map(([spare, towns]) => {
      const named = townsText(plan, towns, lang);
      return spare === 0
        ? pick(lang, `${named}0人（减1人即不足）`, `${named} none`)
        : pick(
            lang,
            `${named}${towns.length > 1 ? '各' : ''}${spare}人`,
            `${named} ${spare}${towns.length > 1 ? ' each' : ''}`,
          );
    })
    .join(pick(lang, '；', '; '));
  return [
    pick(
      lang,
      `同时离任而不补、仍不低于下限的人数：${said}。`,
      `People who may leave at the same time without being replaced: ${said}.`,
    ),
  ];
}

const HEADS = {
  named: { zh: '名单所列', en: 'Named' },
  exclusive: { zh: '不计共用', en: 'Not shared' },
  dispatched: { zh: '只计派出', en: 'Sent by units' },
  certain: { zh: '不计存疑', en: 'Not in doubt' },
} as const;

function nameOf(key: (typeof KEYS)[number], lang: Style['lang']): string {
  return key === 'certain'
    ? pick(lang, '不计存疑人员', 'without those in doubt')
    : inLang(COUNT_NAMES[key], lang);
}
