import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Links } from '../../query/plan/linked.ts';
import type { TargetAnswer } from '../../query/plan/targets.ts';
import type { Quantity } from '../../source/data.gen.ts';
import { inLang } from '../../text/local.ts';
import {
  COMPARATOR_NAMES,
  DECIDABLE_NAMES,
  DENOMINATOR_NAMES,
  TARGET_KIND_NAMES,
} from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { card, notes, pick, type Style, type View } from '../layout/view.ts';
import { entryGround, linkedRows, quoteRows, taskBlocks } from './cells.ts';
import { spanText, targetSheet } from './target-cells.ts';

type Row = readonly [label: string, value: string];

/** One target in full. */
export function targetView(plan: Plan, target: TargetAnswer & Links, style: Style): View {
  const { lang } = style;
  const rows: Row[] = [
    [pick(lang, '指标', 'Target'), `${target.id} ${inLang(target.title, lang)}`],
    [
      pick(lang, '类别', 'Kind'),
      inLang(TARGET_KIND_NAMES[target.kind], lang) + kindNote(target, lang),
    ],
    [pick(lang, '语气', 'Strength'), inLang(MODALITY_NAMES[target.modality], lang)],
    ...quoteRows(target.quotes, lang),
    ...quantityRows(target.quantities ?? [], lang),
    [
      target.period ? pick(lang, '时期', 'Period') : pick(lang, '时限', 'Deadline'),
      spanText(target, lang),
    ],
    ...(target.denominator ? [denominatorRow(target.denominator, lang)] : []),
    [
      pick(lang, '判定', 'Decidable'),
      pick(
        lang,
        `能否据数字和日期判定完成与否：${inLang(DECIDABLE_NAMES[target.decidable], lang)}`,
        `whether number and date let one tell done from not done: ${inLang(DECIDABLE_NAMES[target.decidable], lang)}`,
      ),
    ],
    ...(target.note ? [[pick(lang, '说明', 'Note'), inLang(target.note, lang)] as Row] : []),
    ...linkedRows(target.linked, lang),
  ];
  const tasks = taskBlocks(plan, target.task_details, style);
  const { zh, en } = tableOf(plan, 'tasks');
  const none = pick(lang, `${zh}没有对应任务。`, `No task of ${en} carries it.`);
  return {
    parts: [
      [card(rows)],
      tasks,
      notes([...(tasks.length === 0 ? [none] : []), entryGround(target.quotes, lang)]),
    ],
    sheet: targetSheet([target], lang),
  };
}

/** In programmes and slogans a number is part of a name. */
function kindNote({ kind }: TargetAnswer, lang: Style['lang']): string {
  if (kind !== 'programme' && kind !== 'slogan') return '';
  return pick(
    lang,
    '（其中的数字是名称的一部分，不是须达到的数量）',
    ' (a number in it is part of a name and nothing to be reached)',
  );
}

/** Numbers as printed, and what they mean where the words are not plain already. */
function quantityRows(quantities: readonly Quantity[], lang: Style['lang']): Row[] {
  return quantities.map(({ printed, comparator, value, maximum, unit }, at): Row => {
    const upper = maximum === undefined ? '' : pick(lang, `至${maximum}`, `–${maximum}`);
    const meant = `${inLang(COMPARATOR_NAMES[comparator], lang)}${value}${upper}${unit}`;
    return [
      at === 0 ? pick(lang, '数量', 'Numbers') : '',
      quoted(printed) + (meant === printed ? '' : pick(lang, `，即${meant}`, `: ${meant}`)),
    ];
  });
}

function denominatorRow(
  { known, note }: NonNullable<TargetAnswer['denominator']>,
  lang: Style['lang'],
): Row {
  const words = note ? `${pick(lang, '：', ': ')}${inLang(note, lang)}` : '';
  return [pick(lang, '分母', 'Base'), `${inLang(DENOMINATOR_NAMES[known], lang)}${words}`];
}
