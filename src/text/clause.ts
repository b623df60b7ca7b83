/** Digits and marks of full width, and spaces, as a clause may be typed. */
const PLAIN: Readonly<Record<string, string>> = { '(': '（', ')': '）', '［': '（', '］': '）' };

/**
 * A clause as people type it in the form of the data: 三(四) or 三 （四） → 三（四）, 附件３第13项 → 附件3第13项.
 * Brackets become full width, digits and letters half width, white space goes.
 */
export function normaliseClause(words: string): string {
  return words
    .replace(/\s+/g, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ＃]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[()［］]/g, (mark) => PLAIN[mark]!);
}
