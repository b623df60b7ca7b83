import type { Plan } from '../../plan/model.ts';
import { countKey, OUTCOMES, type Audit } from '../../query/audit/audit.ts';
import { capital } from '../../text/capital.ts';
import { inLang } from '../../text/local.ts';
import { COUNT_NAMES, MODALITY_NAMES, OUTCOME_NAMES, SEVERITY_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';

/** One row a result; the readings of a rule on the size of teams beside it. */
export function resultSheet(plan: Plan, { results }: Audit, lang: Style['lang']): Sheet {
  return sheetOf(results, [
    ['rule', pick(lang, '规则', 'Rule'), ({ rule }) => rule],
    ['title', pick(lang, '要求', 'Demand'), ({ title }) => inLang(title, lang)],
    [
      'modality',
      pick(lang, '语气', 'Modality'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    [
      'town',
      pick(lang, '镇（街）', 'Town'),
      ({ town }) => (town === null ? null : townName(plan, town, 'zh')),
    ],
    [
      'outcome',
      pick(lang, '结果', 'Outcome'),
      ({ outcome }) => inLang(OUTCOME_NAMES[outcome], lang),
    ],
    [
      'severity',
      pick(lang, '程度', 'Weight'),
      ({ severity }) => inLang(SEVERITY_NAMES[severity], lang) || null,
    ],
    ['because', pick(lang, '情况', 'Found'), ({ because }) => inLang(because, lang)],
    [
      'counts',
      pick(lang, '人数口径', 'Counted'),
      ({ readings }) => (readings ? inLang(COUNT_NAMES[readings.counts], lang) : null),
    ],
    ['minimum', pick(lang, '最少人数', 'Minimum'), ({ readings }) => readings?.minimum ?? null],
    ['named', pick(lang, '名单所列', 'Named'), ({ readings }) => readings?.named ?? null],
    [
      'exclusive',
      pick(lang, '不计共用', 'Not shared'),
      ({ readings }) => readings?.exclusive ?? null,
    ],
    [
      'dispatched',
      pick(lang, '只计派出', 'Sent by units'),
      ({ readings }) => readings?.dispatched ?? null,
    ],
    [
      'certain',
      pick(lang, '不计存疑', 'Not in doubt'),
      ({ readings }) => readings?.certain ?? null,
    ],
    ['clause', pick(lang, '依据', 'Clause'), ({ clause }) => clause],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ source }) => joined(source.lines)],
  ]);
}

/** One row a rule, with how often it has each outcome. */
export function summarySheet({ summary }: Audit, lang: Style['lang']): Sheet {
  return sheetOf(summary, [
    ['rule', pick(lang, '规则', 'Rule'), ({ rule }) => rule],
    ['title', pick(lang, '要求', 'Demand'), ({ title }) => inLang(title, lang)],
    [
      'modality',
      pick(lang, '语气', 'Modality'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    ...OUTCOMES.map(
      (outcome) =>
        [
          countKey(outcome),
          pick(lang, OUTCOME_NAMES[outcome].zh, capital(OUTCOME_NAMES[outcome].en)),
          ({ outcomes }: Audit['summary'][number]) => outcomes[countKey(outcome)],
        ] as const,
    ),
    ['clause', pick(lang, '依据', 'Clause'), ({ clause }) => clause],
  ]);
}
