/** An edit of one value: what was done, and the value that comes of it. */
export interface Edit {
  kind: string;
  value: unknown;
}

/** Values that must not be mistaken for each other where a key allows only these. */
const CHOICES = [
  ['equal', 'at-least', 'at-most', 'between'],
  ['half-year', 'year', '3-years'],
];

/**
 * Slips of the hand: everything an editor could do to a value with one key stroke or so, without
 * those that change nothing. The same value always gives the same edits.
 */
export function editsOf(value: unknown): Edit[] {
  const edits = [...slips(value)];
  return edits.filter(
    (edit, index) =>
      edit.value !== value && edits.findIndex((each) => each.value === edit.value) === index,
  );
}

function* slips(value: unknown): Generator<Edit> {
  if (typeof value === 'boolean') {
    yield { kind: 'take the key away', value: undefined };
  } else if (typeof value === 'number') {
    const digits = String(value);
    yield { kind: 'change the last digit', value: Number(otherAt(digits, digits.length - 1)) };
    yield { kind: 'add a digit', value: Number(`${digits}${digits.includes('.') ? 1 : 0}`) };
    if (digits.length > 1) yield { kind: 'lose a digit', value: Number(digits.slice(0, -1)) };
  } else if (typeof value === 'string') yield* slipsOfText(value);
}

function* slipsOfText(text: string): Generator<Edit> {
  const middle = Math.floor(text.length / 2);
  yield { kind: 'delete the first character', value: text.slice(1) };
  yield { kind: 'delete the last character', value: text.slice(0, -1) };
  yield { kind: 'delete a middle character', value: splice(text, middle, 1, '') };
  yield { kind: 'replace a middle character', value: otherAt(text, middle) };
  yield { kind: 'insert a character', value: splice(text, middle, 0, '的') };
  yield { kind: 'double a character', value: splice(text, middle, 0, text[middle]!) };
  yield { kind: 'put a character before it', value: `的${text}` };
  yield { kind: 'put a character behind it', value: `${text}的` };
  yield { kind: 'put a comma behind it', value: `${text}，` };
  yield { kind: 'swap two characters', value: swapped(text, middle) };
  for (const [mark, other] of ['，、', '、，', '（(', '“”', '，,', '：:', '〔['].map((pair) => [
    ...pair,
  ])) {
    const at = text.indexOf(mark!);
    if (at >= 0) yield { kind: `change ${mark} to ${other}`, value: splice(text, at, 1, other!) };
  }
  const digit = text.search(/[0-9](?!.*[0-9])/su);
  if (digit >= 0) yield { kind: 'change the last digit', value: otherAt(text, digit) };
  for (const choices of CHOICES) {
    const at = choices.indexOf(text);
    if (at >= 0) yield { kind: 'choose another', value: choices[(at + 1) % choices.length] };
  }
}

function splice(text: string, at: number, count: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at + count);
}

/** The text with another character of the same sort at a place. */
function otherAt(text: string, at: number): string {
  const char = text[at]!;
  const digit = /[0-9]/.test(char) ? String((Number(char) + 1) % 10) : undefined;
  const other =
    digit ?? (/[a-z]/i.test(char) ? (char === 'x' ? 'y' : 'x') : char === '龙' ? '凤' : '龙');
  return splice(text, at, 1, other);
}

function swapped(text: string, middle: number): string {
  const at = Math.max(0, middle - 1);
  return splice(text, at, 2, `${text[at + 1] ?? ''}${text[at]}`);
}
