import type { Plan } from '../../plan/model.ts';
import type { DiscrepancyAnswer } from '../../query/plan/discrepancies.ts';
import type { Links } from '../../query/plan/linked.ts';
import { inLang } from '../../text/local.ts';
import {
  CONFIDENCE_NAMES,
  DISCREPANCY_KIND_NAMES,
  PROPOSAL_FIELD_NAMES,
  WEIGHT_NAMES,
} from '../../text/plan-terms.ts';
import {
  card,
  grid,
  heading,
  notes,
  pick,
  type Block,
  type Style,
  type View,
} from '../layout/view.ts';
import { entryGround, linkedRows, taskBlocks } from './cells.ts';
import { discrepancySheet, townsText, wordsOf } from './discrepancy-cells.ts';

type Lang = Style['lang'];
type Row = readonly [label: string, value: string];

/** One discrepancy in full: its places side by side, what they tell and leave open, and proposals. */
export function discrepancyView(
  plan: Plan,
  discrepancy: DiscrepancyAnswer & Links,
  style: Style,
): View {
  const { lang } = style;
  const { places, told, untold } = discrepancy;
  const towns = townsText(plan, discrepancy, lang);
  const kind = inLang(DISCREPANCY_KIND_NAMES[discrepancy.kind], lang);
  const weight = inLang(WEIGHT_NAMES[discrepancy.weight], lang);
  const top: Row[] = [
    [pick(lang, '事项', 'Matter'), `${discrepancy.id} ${inLang(discrepancy.title, lang)}`],
    [pick(lang, '类别', 'Kind'), `${kind}${pick(lang, '，', '; ')}${weight}`],
    ...(towns === '' ? [] : [[pick(lang, '镇（街）', 'Towns'), towns] as Row]),
  ];
  const found: Row[] = [
    [pick(lang, '可以确定', 'Can be told'), inLang(told, lang)],
    [pick(lang, '不能确定', 'Cannot'), inLang(untold, lang)],
    ...linkedRows(discrepancy.linked, lang),
  ];
  return {
    parts: [
      [card(top)],
      placesTable(plan, discrepancy, lang),
      [card(found)],
      proposalsTable(discrepancy, lang),
      taskBlocks(plan, discrepancy.task_details, style),
      notes([entryGround(places, lang)]),
    ],
    sheet: discrepancySheet(plan, [discrepancy], lang),
  };
}

function placesTable(plan: Plan, { places }: DiscrepancyAnswer, lang: Lang): Block[] {
  return [
    heading(pick(lang, '原文各处', 'Places')),
    grid(
      [
        { head: pick(lang, '条款', 'Clause') },
        { head: pick(lang, '原文', 'As printed'), flex: true },
        { head: pick(lang, '行', 'Lines') },
      ],
      places.map((place) => [
        place.clause,
        wordsOf(plan, place, lang),
        (place.source.lines ?? []).join(pick(lang, '、', ', ')),
      ]),
    ),
  ];
}

function proposalsTable({ proposals }: DiscrepancyAnswer, lang: Lang): Block[] {
  if (!proposals) return [];
  return [
    heading(
      pick(lang, '待核实的读法（不作为回答）', 'Readings to be confirmed (they answer nothing)'),
    ),
    grid(
      [
        { head: pick(lang, '内容', 'Of') },
        { head: pick(lang, '读法', 'Reading'), flex: true },
        { head: pick(lang, '把握', 'Confidence') },
        { head: pick(lang, '理由', 'Ground'), flex: true },
      ],
      proposals.map(({ field, text, confidence, ground }) => [
        inLang(PROPOSAL_FIELD_NAMES[field], lang),
        text,
        inLang(CONFIDENCE_NAMES[confidence], lang),
        inLang(ground, lang),
      ]),
    ),
  ];
}
