import type { Rotation, RotationSource } from '../../edit/rotate/rotation.ts';
import type { Plan } from '../../plan/model.ts';
import { findPerson, personId } from '../../plan/people.ts';
import { roleOption } from '../people/options.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { dayOption, flagOption, textOption, usage } from '../program/common.ts';
import type { OptionDef, Request } from '../program/request.ts';

export const ROTATE_OPTIONS: readonly OptionDef[] = [
  { flags: '--out <name>', about: { zh: '离任的人', en: 'who leaves' } },
  { flags: '--in <name>', about: { zh: '接任的人', en: 'who comes' } },
  {
    flags: '--role <role>',
    about: { zh: '身份（默认同离任的人）', en: 'role (default: that of who leaves)' },
  },
  { flags: '--unit <unit>', about: { zh: '接任的人的所在单位', en: 'home unit of who comes' } },
  {
    flags: '--on <date>',
    about: {
      zh: '接任之日；离任的人任至前一日',
      en: 'first day of who comes; who leaves is there until the day before',
    },
  },
  {
    flags: '--document <id>',
    about: {
      zh: '依据的文件（dataset.yaml 的编号）',
      en: 'document that says so (its id in dataset.yaml)',
    },
  },
  {
    flags: '--lines <lines>',
    about: { zh: '文件的行号，用逗号分隔', en: 'lines of the document, with commas' },
  },
  {
    flags: '--record <id>',
    about: {
      zh: '依据的记录（如 2026/decision-…），代替 --document',
      en: 'record that says so (2026/decision-…), instead of a document',
    },
  },
  { flags: '--captain', about: { zh: '接任的人任队长', en: 'who comes is captain' } },
  {
    flags: '--acting',
    about: { zh: '任代队长（与 --captain 并用）', en: 'is acting captain (with --captain)' },
  },
  { flags: '--round <number>', about: { zh: '轮次（默认加一）', en: 'round (default: the next)' } },
  {
    flags: '--gap <reason>',
    about: { zh: '前后任之间有空档的原因', en: 'why nobody held the post in between' },
  },
  {
    flags: '--new-person',
    about: { zh: '登记接任的人（名单中没有的）', en: 'register who comes' },
  },
  {
    flags: '--new-unit <level,kind>',
    about: {
      zh: `登记单位，写层级和性质，如 district,government（层级：${Object.keys(UNIT_LEVEL_NAMES).join('、')}；性质：${Object.keys(UNIT_KIND_NAMES).join('、')}）`,
      en: `register the unit with level and kind, as district,government (levels ${Object.keys(UNIT_LEVEL_NAMES).join(', ')}; kinds ${Object.keys(UNIT_KIND_NAMES).join(', ')})`,
    },
  },
];

/** The rotation that the options ask for, names as they are written. Throws UsageError. */
export function readRotation(plan: Plan, town: string, on: string, request: Request): Rotation {
  const [out, coming] = [textOption(request, 'out'), textOption(request, 'in')];
  if (out === undefined && coming === undefined) throw usage(request, MESSAGES.nobodyRotates());
  for (const name of ['unit', 'round', 'gap', 'new-unit'])
    if (coming === undefined && textOption(request, name) !== undefined)
      throw usage(request, MESSAGES.needs(`--${name}`, '--in'));
  for (const name of ['captain', 'new-person'])
    if (coming === undefined && flagOption(request, name))
      throw usage(request, MESSAGES.needs(`--${name}`, '--in'));
  if (flagOption(request, 'acting') && !flagOption(request, 'captain'))
    throw usage(request, MESSAGES.needs('--acting', '--captain'));
  if (textOption(request, 'new-unit') !== undefined && textOption(request, 'unit') === undefined)
    throw usage(request, MESSAGES.needs('--new-unit', '--unit'));
  const keyOf = (name: string | undefined): string | undefined => {
    const person = name === undefined ? undefined : findPerson(plan, name);
    return person ? personId(person) : name;
  };
  return {
    town,
    out: keyOf(out),
    in: keyOf(coming),
    role: roleOption(plan, request),
    unit: textOption(request, 'unit'),
    on,
    source: sourceOption(plan, request),
    captain: flagOption(request, 'captain')
      ? flagOption(request, 'acting')
        ? 'acting'
        : 'substantive'
      : undefined,
    round: roundOption(request),
    gap: textOption(request, 'gap'),
    newPerson: flagOption(request, 'new-person'),
    newUnit: newUnitOption(request),
  };
}

/** The day of the rotation. Throws UsageError. */
export function rotationDay(request: Request): string {
  const day = dayOption(request, 'on');
  if (day === undefined) throw usage(request, MESSAGES.rotateNeeds('--on'));
  return day;
}

function sourceOption(plan: Plan, request: Request): RotationSource {
  const [document, record, lines] = ['document', 'record', 'lines'].map((name) =>
    textOption(request, name),
  );
  if (document !== undefined && record !== undefined)
    throw usage(request, MESSAGES.clash('--document', '--record'));
  if (record !== undefined) {
    if (lines !== undefined) throw usage(request, MESSAGES.clash('--lines', '--record'));
    return { record: record.replace(/^(?:.*\/)?records\//, '').replace(/\.yaml$/, '') };
  }
  if (document === undefined) throw usage(request, MESSAGES.rotateNeeds('--document'));
  const known = plan.data.dataset.documents;
  const found = known.find(({ id, number }) => id === document || number === document);
  if (!found)
    throw usage(
      request,
      MESSAGES.unknownDocument(
        printable(document),
        known.map(({ id }) => id),
      ),
    );
  if (lines === undefined) {
    if (found.file !== undefined) throw usage(request, MESSAGES.linesMissing(found.id));
    return { document: found.id };
  }
  const numbers = lines.split(/[,，、]/).map((word) => Number(word.trim()));
  if (!numbers.every((number) => Number.isInteger(number) && number > 0))
    throw usage(request, MESSAGES.badValue('--lines', printable(lines)));
  return { document: found.id, lines: [...new Set(numbers)].sort((a, b) => a - b) };
}

function roundOption(request: Request): number | undefined {
  const words = textOption(request, 'round');
  if (words === undefined) return undefined;
  if (!/^[1-9][0-9]?$/.test(words))
    throw usage(request, MESSAGES.badValue('--round', printable(words)));
  return Number(words);
}

function newUnitOption(request: Request): Rotation['newUnit'] {
  const words = textOption(request, 'new-unit');
  if (words === undefined) return undefined;
  const [level = '', kind = '', ...rest] = words.split(/[,，]/);
  if (!(level in UNIT_LEVEL_NAMES) || !(kind in UNIT_KIND_NAMES) || rest.length > 0)
    throw usage(request, MESSAGES.badValue('--new-unit', printable(words)));
  return { level, kind } as NonNullable<Rotation['newUnit']>;
}
