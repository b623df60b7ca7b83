import { isIsoDate } from '../../calendar/date.ts';
import { parsePeriod } from '../../calendar/period.ts';
import type { Plan } from '../../plan/model.ts';
import { findPerson, nearestPeople, personId } from '../../plan/people.ts';
import { taskNumber } from '../../plan/names.ts';
import type { RecordFile } from '../../source/data.gen.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import { readQuantity } from '../../text/quantities.ts';
import { isReply, negative, textOption, townOr, unitOr, usage } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';
import { COMMON_FIELDS, FIELDS, type Field, type RecordKind } from './fields.ts';

/** The record that the options give, or the reply that something named is not there. Throws UsageError. */
export function readRecord(plan: Plan, kind: RecordKind, request: Request): RecordFile | Reply {
  const record: Record<string, unknown> = { kind };
  for (const field of [...FIELDS[kind], ...COMMON_FIELDS]) {
    const words = given(request, field);
    if (words === undefined) {
      if (field.required) throw usage(request, MESSAGES.recordNeeds(kind, `--${field.option}`));
      continue;
    }
    const value = readField(plan, field, words, request);
    if (isWrong(value)) return value;
    // A target belongs to the quantity that is set against it.
    if (field.reading === 'target') Object.assign(record['quantity'] ?? {}, { target: value });
    else record[field.key] = value;
  }
  if (textOption(request, 'target') !== undefined && record['quantity'] === undefined)
    throw usage(request, MESSAGES.needs('--target', '--quantity'));
  return record as unknown as RecordFile;
}

/** The words of an option; the day is today unless it is given. */
function given(request: Request, { option }: Field): string | undefined {
  return textOption(request, option) ?? (option === 'date' ? request.asOf : undefined);
}

function isWrong(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isReply(value);
}

function readField(
  plan: Plan,
  { option, reading }: Field,
  words: string,
  request: Request,
): unknown {
  const refuse = (message = MESSAGES.badValue(`--${option}`, printable(words))): never => {
    throw usage(request, message);
  };
  if (typeof reading === 'object')
    return reading.includes(words)
      ? words
      : refuse(MESSAGES.badChoice(`--${option}`, printable(words), reading));
  switch (reading) {
    case 'text':
      return words;
    case 'texts':
      return split(words, /[;；]/);
    case 'date':
      return isIsoDate(words) ? words : refuse(MESSAGES.badDate(printable(words)));
    case 'year':
      return /^(?:19|2[0-9])[0-9]{2}$/.test(words)
        ? Number(words)
        : refuse(MESSAGES.badYear(printable(words)));
    case 'half-year':
      return halfYear(words) ?? refuse(MESSAGES.badHalfYear(printable(words)));
    case 'count':
      return /^[0-9]{1,9}$/.test(words) ? Number(words) : refuse();
    case 'number':
      return /^[0-9]{1,9}(?:\.[0-9]{1,4})?%?$/.test(words)
        ? Number(words.replace('%', ''))
        : refuse();
    case 'quantity':
      return quantity(words) ?? refuse();
    case 'town': {
      const town = townOr(plan, words, request);
      return isReply(town) ? town : town.id;
    }
    case 'unit': {
      const unit = unitOr(plan, words, request);
      return isReply(unit) ? unit : unit.name;
    }
    case 'units':
      return each(split(words, /[,，、]/), (name) => {
        const unit = unitOr(plan, name, request);
        return isReply(unit) ? unit : unit.name;
      });
    case 'people':
      return each(split(words, /[,，、]/), (name) => personOr(plan, name, request));
    case 'task':
      return taskOr(plan, words, request);
    case 'obligation':
      return entryOr(plan.data.obligations.obligations, words, request);
    case 'target':
      return entryOr(plan.data.targets.targets, words, request);
  }
}

/** 2024-H1, 2024上半年, 2024年上半年. */
function halfYear(words: string): string | undefined {
  const match = /^([0-9]{4})年?([上下])半年$/.exec(words);
  const name = match ? `${match[1]}-H${match[2] === '上' ? 1 : 2}` : words;
  return name.includes('-') && parsePeriod(name) ? name : undefined;
}

/** 2条 → value and measure word. */
function quantity(words: string): { value: number; unit: string } | undefined {
  const read = readQuantity(words);
  if (!read || read.comparator !== 'equal' || read.noun !== '') return undefined;
  return { value: read.value, unit: read.unit };
}

function split(words: string, mark: RegExp): string[] {
  return words
    .split(mark)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function each(names: readonly string[], find: (name: string) => string | Reply): string[] | Reply {
  const found: string[] = [];
  for (const name of names) {
    const value = find(name);
    if (typeof value !== 'string') return value;
    found.push(value);
  }
  return found;
}

function personOr(plan: Plan, name: string, request: Request): string | Reply {
  const person = findPerson(plan, name);
  return person
    ? personId(person)
    : negative(request, MESSAGES.noPerson(printable(name)), nearestPeople(plan, name));
}

function taskOr(plan: Plan, words: string, request: Request): number | Reply {
  const number = taskNumber(plan, words);
  const last = plan.tasks.at(-1)?.number ?? 0;
  if (number !== undefined && plan.tasks.some((task) => task.number === number)) return number;
  return negative(request, MESSAGES.noTask(printable(words), last));
}

function entryOr(
  entries: readonly { id: string }[],
  words: string,
  request: Request,
): string | Reply {
  return entries.some(({ id }) => id === words)
    ? words
    : negative(request, MESSAGES.noEntry(printable(words)));
}
