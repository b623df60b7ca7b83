import ICAL from 'ical.js';

/** An entry as an independent parser reads it. */
export interface Read {
  uid: string;
  summary: string;
  description: string;
  /** First and last day, both included. */
  first: string;
  last: string;
  stamp: string;
  sequence: number;
  status: string;
  categories: string[];
  transparency: string;
  /** Days and hours on which it rings, in local time. */
  alarms: string[];
}

/** A calendar as an independent parser reads it; properties of the whole in order. */
export function parsed(text: string): { about: [string, string][]; entries: Read[] } {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const about = component
    .getAllProperties()
    .map((each): [string, string] => [each.name, String(each.getFirstValue())]);
  return { about, entries: component.getAllSubcomponents('vevent').map(entryOf) };
}

function entryOf(component: ICAL.Component): Read {
  const event = new ICAL.Event(component);
  const value = (name: string): string => String(component.getFirstPropertyValue(name));
  const last = event.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('not of whole days');
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    first: event.startDate.toString(),
    last: last.toString(),
    stamp: value('dtstamp'),
    sequence: event.sequence,
    status: value('status'),
    categories: component.getFirstProperty('categories')!.getValues() as string[],
    transparency: value('transp'),
    alarms: component.getAllSubcomponents('valarm').map((alarm) => {
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return at.toString();
    }),
  };
}

/** Faults in the form of a file: line ends, lengths, cut characters, control characters, unclosed parts. */
export function formFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('END:VCALENDAR\r\n')) faults.push('no end');
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) faults.push(`too long: ${line}`);
    if (Buffer.from(line).toString() !== line) faults.push(`a character is cut: ${line}`);
    if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line)) faults.push(`unseen: ${line}`);
    if (!/^ |^[A-Z-]+[;:]/.test(line))
      faults.push(`neither a property nor a continued line: ${line}`);
  }
  // Parts stand behind all properties of their component.
  const open: string[] = [];
  let closed = '';
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, mark, name] = /^(BEGIN|END):(.*)$/.exec(line) ?? [];
    if (mark === 'BEGIN') open.push(name!);
    else if (mark === 'END') {
      if (open.pop() !== name) faults.push(`closed in the wrong order: ${name}`);
    } else if (closed !== '') faults.push(`behind ${closed}: ${line}`);
    closed = mark === 'END' ? name! : '';
  }
  return faults;
}
