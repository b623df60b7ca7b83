import type { TargetAnswer } from '../../query/plan/targets.ts';
import type { Deadline } from '../../source/data.gen.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { DECIDABLE_NAMES, DENOMINATOR_NAMES, TARGET_KIND_NAMES } from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { BASIS_NAMES, MODALITY_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet, type Style } from '../layout/view.ts';
import { clausesText, linesValue, quantitiesText, quotesValue } from './cells.ts';

type Lang = Style['lang'];

/** Numbers and days as printed. */
export function printedText({ quantities, deadline, period }: TargetAnswer, lang: Lang): string {
  return [
    quantitiesText(quantities, lang),
    ...(deadline ? [deadline.printed] : []),
    ...(period ? [period.printed] : []),
  ]
    .filter(Boolean)
    .join(pick(lang, '、', ', '));
}

/** The day or period with its words, and whether it is a convention. */
export function spanText({ deadline, period }: TargetAnswer, lang: Lang): string {
  const span = deadline ?? period;
  if (!span) return pick(lang, '文件没有规定', 'none in the document');
  const days =
    'date' in span
      ? showDate(span.date, lang)
      : `${showDate(span.from, lang)}${pick(lang, '至', ' to ')}${showDate(span.until, lang)}`;
  return days + printedAs(span, lang);
}

/** The words for a day or period, how the day is known from them, and why. */
export function printedAs(
  { printed, basis, why }: Pick<Deadline, 'printed' | 'basis' | 'why'>,
  lang: Lang,
): string {
  const known = basis === 'printed' ? '' : inLang(BASIS_NAMES[basis], lang);
  const said = why ? `${pick(lang, '：', ': ')}${inLang(why, lang)}` : '';
  return pick(
    lang,
    `（${known && `${known}，`}原文${quoted(printed)}）${said}`,
    ` (${known && `${known}; `}printed: ${printed})${said}`,
  );
}

/** Whether the base of a coverage is known; a dash where there is none to be known. */
export function denominatorCell({ denominator }: TargetAnswer, lang: Lang): string {
  return denominator ? inLang(DENOMINATOR_NAMES[denominator.known], lang) : '—';
}

/** Targets as a sheet, with every basis and doubt. */
export function targetSheet(targets: readonly TargetAnswer[], lang: Lang): Sheet {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  return sheetOf(targets, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['title', pick(lang, '指标', 'Target'), ({ title }) => inLang(title, lang)],
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(TARGET_KIND_NAMES[kind], lang)],
    ['measured', pick(lang, '量化指标或时限', 'Measured'), (each) => yes(each.measured)],
    [
      'modality',
      pick(lang, '语气', 'Strength'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    [
      'quantities',
      pick(lang, '原文数量', 'Numbers as printed'),
      ({ quantities }) => quantitiesText(quantities, lang),
    ],
    ['deadline', pick(lang, '时限', 'Deadline'), ({ deadline }) => deadline?.date ?? null],
    ['period_from', pick(lang, '时期起', 'Period from'), ({ period }) => period?.from ?? null],
    ['period_until', pick(lang, '时期止', 'Period until'), ({ period }) => period?.until ?? null],
    [
      'date_printed',
      pick(lang, '时间原文', 'Date as printed'),
      ({ deadline, period }) => (deadline ?? period)?.printed ?? null,
    ],
    [
      'date_basis',
      pick(lang, '时间依据', 'Basis of the date'),
      ({ deadline, period }) => {
        const span = deadline ?? period;
        return span ? inLang(BASIS_NAMES[span.basis], lang) : null;
      },
    ],
    [
      'denominator',
      pick(lang, '分母', 'Base'),
      ({ denominator }) =>
        denominator ? inLang(DENOMINATOR_NAMES[denominator.known], lang) : null,
    ],
    [
      'denominator_note',
      pick(lang, '分母说明', 'Note on the base'),
      ({ denominator }) => (denominator?.note ? inLang(denominator.note, lang) : null),
    ],
    [
      'decidable',
      pick(lang, '能否判定完成', 'Can be decided'),
      ({ decidable }) => inLang(DECIDABLE_NAMES[decidable], lang),
    ],
    [
      'conflicts_with',
      pick(lang, '说法不同', 'Says otherwise'),
      ({ conflicts_with }) => joined(conflicts_with),
    ],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    ['discrepancies', pick(lang, '疑点', 'Doubts'), ({ discrepancies }) => joined(discrepancies)],
  ]);
}
