import type { Coverage } from '../check/provenance/coverage.ts';
import type { Waiver } from '../source/data.gen.ts';
import { inLang } from '../text/local.ts';
import { ranges } from '../text/ranges.ts';
import { printable } from '../text/printable.ts';
import { card, notes, pick, sheetOf, type Style, type View } from './layout/view.ts';

/** Share covered, what is waived and why, what is left out. */
export function coverageView(
  { characters, percent, uncovered }: Coverage,
  file: string,
  waivers: readonly Waiver[],
  style: Style,
): View {
  const { lang, paint } = style;
  const { total, covered, waived } = characters;
  const rows: [string, string][] = [
    [pick(lang, '文件', 'Document'), file],
    [
      pick(lang, '字符', 'Characters'),
      pick(lang, `${total}（不含空白）`, `${total} (without white space)`),
    ],
    [
      pick(lang, '已说明', 'Covered'),
      pick(
        lang,
        `${covered}（占应说明的${percent.toFixed(2)}%）`,
        `${covered} (${percent.toFixed(2)}% of what is not waived)`,
      ),
    ],
    [pick(lang, '豁免', 'Waived'), String(waived)],
    [
      pick(lang, '遗漏', 'Uncovered'),
      characters.uncovered === 0 ? paint.good('0') : paint.error(String(characters.uncovered)),
    ],
  ];
  const reasons = new Map<string, number[]>();
  for (const { reason, source } of waivers) {
    const words = inLang(reason, lang);
    reasons.set(words, [...(reasons.get(words) ?? []), ...(source.lines ?? [])]);
  }
  const exempt = [...reasons].map(([words, lines]) => {
    const shown = ranges(
      [...lines].sort((a, b) => a - b),
      lang,
    );
    return pick(lang, `豁免第${shown}行：${words}`, `Waived, lines ${shown}: ${words}`);
  });
  const missing = uncovered.map(({ line, text }) =>
    pick(lang, `第${line}行：${printable(text)}`, `line ${line}: ${printable(text)}`),
  );
  return {
    parts: [[card(rows), ...notes([...exempt, ...missing])]],
    sheet: sheetOf(uncovered, [
      ['line', pick(lang, '行', 'Line'), ({ line }) => line],
      ['text', pick(lang, '遗漏的文字', 'Text left out'), ({ text }) => text],
    ]),
  };
}
