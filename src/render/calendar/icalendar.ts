import { addDays, type IsoDate } from '../../calendar/date.ts';
import { printable } from '../../text/printable.ts';

/** A line of a component: the name with its parameters, and the value as it stands in the file. */
export type Property = readonly [name: string, value: string];

export interface Component {
  name: 'VCALENDAR' | 'VEVENT' | 'VALARM';
  properties: readonly Property[];
  /** Components inside, behind all properties. */
  parts: readonly Component[];
}

/** A component as iCalendar (RFC 5545): every line ends with CRLF and has at most 75 octets. */
export function toICalendar(component: Component): string {
  return linesOf(component)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function linesOf({ name, properties, parts }: Component): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(([property, value]) => `${property}:${value}`),
    ...parts.flatMap(linesOf),
    `END:${name}`,
  ];
}

/** Words as a value of type TEXT. Nothing unseen gets into the file; line ends are \n. */
export function textValue(words: string): string {
  return words
    .split('\n')
    .map((line) => printable(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** A list of words as a value. */
export function listValue(words: readonly string[]): string {
  return words.map(textValue).join(',');
}

/** First and last day, both included, as all-day properties: the end is the day after. */
export function allDay(first: IsoDate, last: IsoDate): Property[] {
  return [
    ['DTSTART;VALUE=DATE', compact(first)],
    ['DTEND;VALUE=DATE', compact(addDays(last, 1))],
  ];
}

/** The beginning of a day in UTC. */
export function utcValue(day: IsoDate): string {
  return `${compact(day)}T000000Z`;
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** An alarm of an all-day event that rings on an hour of its first day, or of a day some days before. */
export function alarm(daysBefore: number, hour: number, words: string): Component {
  const trigger =
    daysBefore === 0
      ? `PT${hour}H`
      : `-P${daysBefore > 1 ? `${daysBefore - 1}D` : ''}T${24 - hour}H`;
  return {
    name: 'VALARM',
    properties: [
      ['ACTION', 'DISPLAY'],
      ['DESCRIPTION', textValue(words)],
      ['TRIGGER', trigger],
    ],
    parts: [],
  };
}

/** Octets of a line, the space at the beginning of a continued one among them. */
const LONGEST = 75;

/** A line broken where it is too long, never inside a character. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const char of line) {
    const size = sizeOf(char);
    if (octets + size > LONGEST) [out, octets] = [`${out}\r\n `, 1];
    out += char;
    octets += size;
  }
  return out;
}

/** Octets of a character in UTF-8. */
function sizeOf(char: string): number {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
