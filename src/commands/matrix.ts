import type { Plan } from '../plan/model.ts';
import type { FilteredUnitMatrix } from '../query/matrix/units.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../text/terms.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { choiceOption, flagOption, show, textOption, usage, emptiedBy } from './program/common.ts';
import { earlier } from './overview.ts';
import type { CommandDef, OptionDef, Reply, Request } from './program/request.ts';

/** The two matrices; also the name of the argument. */
const ROWS = ['units', 'towns'] as const;

const LEVELS = Object.keys(UNIT_LEVEL_NAMES) as (keyof typeof UNIT_LEVEL_NAMES)[];
const KINDS = Object.keys(UNIT_KIND_NAMES) as (keyof typeof UNIT_KIND_NAMES)[];

const UNIT_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--role <role>',
    about: {
      zh: 'units：只看 lead 牵头或 responsible 配合',
      en: 'units: only lead, or responsible without the lead',
    },
  },
  {
    flags: '--numbers',
    about: { zh: 'units：列出任务编号，不计数', en: 'units: which tasks, not how many' },
  },
  {
    flags: '--level <level>',
    about: {
      zh: `units：只看某层级：${LEVELS.join('、')}`,
      en: `units: only ${LEVELS.join(', ')}`,
    },
  },
  {
    flags: '--kind <kind>',
    about: { zh: `units：只看某类别：${KINDS.join('、')}`, en: `units: only ${KINDS.join(', ')}` },
  },
];

export const matrixCommand: CommandDef = {
  name: 'matrix',
  gives: 'answer',
  summary: {
    zh: '对照表：单位×任务组，或镇（街）×人员类别',
    en: 'tables of units by groups of tasks, or of towns by roles',
  },
  args: [
    {
      name: 'units|towns',
      required: true,
      about: {
        zh: 'units：附件3各单位在10组任务中牵头、配合几项；towns：附件2各镇（街）8类人员有无',
        en: 'units: how many tasks each unit leads and is named in, by group; towns: who is there, by town and role',
      },
    },
  ],
  options: UNIT_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'matrix towns',
      about: {
        zh: '哪些镇（街）缺选调生、“三支一扶”人员、科技特派员',
        en: 'which towns have no selected graduate, “three supports” graduate or specialist',
      },
    },
    {
      line: 'matrix units',
      about: { zh: '各单位在各组牵头、配合几项', en: 'what every unit leads and supports' },
    },
    {
      line: 'matrix units --role lead --numbers',
      about: { zh: '各单位牵头的是哪几项', en: 'which tasks every unit leads' },
    },
    {
      line: 'matrix units --kind party',
      about: { zh: '只看党委部门', en: 'only party bodies' },
    },
    {
      line: 'matrix towns --bom --output 人员对照表.csv',
      about: { zh: '写成表格软件能打开的文件', en: 'as a file for a sheet program' },
    },
  ],
  async run(request) {
    const [words] = request.args;
    const which = ROWS.find((each) => each === words);
    if (which === undefined)
      throw usage(request, MESSAGES.badChoice('<units|towns>', printable(words!), ROWS));
    return which === 'units' ? units(request) : towns(request);
  },
};

async function towns(request: Request): Promise<Reply> {
  const given = UNIT_OPTIONS.map(({ flags }) => /--[a-z-]+/.exec(flags)![0]).find(
    (flag) => textOption(request, flag.slice(2)) !== undefined,
  );
  if (given !== undefined) throw usage(request, MESSAGES.needs(given, 'matrix units'));
  const plan = await request.open();
  const { townMatrix } = await import('../query/matrix/towns.ts');
  const matrix = townMatrix(plan, request.asOf);
  const reply = await show(request, matrix, async (style) =>
    (await import('../render/matrix/towns.ts')).townMatrixView(plan, matrix, style),
  );
  return { ...reply, err: await earlier(matrix, request) };
}

async function units(request: Request): Promise<Reply> {
  const { format } = request;
  const role = choiceOption(request, 'role', ['lead', 'responsible']);
  const level = choiceOption(request, 'level', LEVELS);
  const kind = choiceOption(request, 'kind', KINDS);
  const numbers = flagOption(request, 'numbers');
  if (numbers && format === 'json')
    throw usage(request, MESSAGES.clash('--numbers', '--format json'));
  const plan = await request.open();
  const found = await filtered(plan, { role, level, kind });
  const { matrix } = found;
  if (matrix.rows.length === 0) return emptied(found, request);
  const reply = await show(request, matrix, async (style) =>
    (await import('../render/matrix/units.ts')).unitMatrixView(
      plan,
      matrix,
      { role, numbers },
      style,
    ),
  );
  return { ...reply, err: await leftOpen(found, request) };
}

async function filtered(
  plan: Plan,
  {
    role,
    level,
    kind,
  }: {
    role: 'lead' | 'responsible' | undefined;
    level: (typeof LEVELS)[number] | undefined;
    kind: (typeof KINDS)[number] | undefined;
  },
): Promise<FilteredUnitMatrix> {
  const { unitMatrix } = await import('../query/matrix/units.ts');
  return unitMatrix(plan, {
    ...(role !== undefined && { role }),
    ...(level !== undefined && { level }),
    ...(kind !== undefined && { kind }),
  });
}

/** Sheets have no notes: what the damaged print leaves open is told on stderr. */
async function leftOpen(
  { matrix }: FilteredUnitMatrix,
  { format, lang }: Request,
): Promise<string> {
  if (format !== 'csv' && format !== 'tsv') return '';
  const { matrixDoubts } = await import('../render/matrix/unit-notes.ts');
  return matrixDoubts(matrix, lang)
    .map((line) => `${line}\n`)
    .join('');
}

/** Nothing left: which filter emptied the result. */
function emptied({ matrix, steps }: FilteredUnitMatrix, request: Request): Promise<Reply> {
  const said = steps.map(({ filter, left }) => ({ flag: `--${filter}`, left }));
  return emptiedBy(request, matrix, said, '个');
}
