import { RECORD_NAMES } from '../../text/record-names.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { flagOption, isReply, negative, textOption, usage } from '../program/common.ts';
import { heedWriting, WRITE_OPTIONS } from '../program/writing.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { COMMON_FIELDS, FIELDS, RECORD_KINDS, type RecordKind } from './fields.ts';
import { RECORD_OPTIONS } from './options.ts';

export const recordCommand: CommandDef = {
  name: 'record',
  gives: 'change',
  summary: {
    zh: '登记办过的事：会议、报告、排查、监测线、计划、谈话、进展、评估、决定',
    en: 'record what was done: meetings, reports, checks, thresholds, plans, talks, progress, evaluations',
  },
  about: {
    zh: `每条记录一个文件，在 data/records/<年>/。先显示文件内容，核对全部数据，经确认（或 --yes）才写入；同一期同一对象已有记录的不再写，除非 --supersede。各类记录的选项（*为必填，--date 默认今天）：
${kindLines('zh')}`,
    en: `One file a record, in data/records/<year>/. The file is shown first and the whole data set checked; it is written when confirmed (or with --yes). A second record of the same period and author is refused unless --supersede. Options of each kind (* must be given, --date is today by default):
${kindLines('en')}`,
  },
  args: [
    {
      name: 'kind',
      required: true,
      about: { zh: '记录的种类，见上', en: 'kind of record, see above' },
    },
  ],
  options: [
    ...RECORD_OPTIONS,
    {
      flags: '--supersede',
      about: {
        zh: '取代同一期已有的记录（旧的仍保留）',
        en: 'take the place of the record there is',
      },
    },
    ...WRITE_OPTIONS,
  ],
  dated: false,
  examples: [
    {
      line: 'record special-meeting --unit 市财政局 --half-year 2026-H1 --date 2026-05-20 --matters 研究低收入人口核查',
      about: { zh: '登记一次专题会', en: 'a special meeting' },
    },
    {
      line: 'record yearly-report --level town --town 双水 --year 2025 --dry-run',
      about: { zh: '看一看镇的年度报告怎么登记', en: 'what the report of a town would look like' },
    },
    {
      line: 'record progress --task 13 --date 2026-06-30 --state behind --percent 80 --problem 资金未到位 --next-step 7月底前补齐',
      about: { zh: '登记一项任务的进展', en: 'progress of a task' },
    },
  ],
  async run(request) {
    heedWriting(request, 'record');
    const kind = kindOf(request);
    heedOptions(request, kind);
    const date = textOption(request, 'date') ?? request.asOf;
    const plan = await request.open(date);
    const { readRecord } = await import('./read.ts');
    const record = readRecord(plan, kind, request);
    if (isReply(record)) return record;
    const { newRecord } = await import('../../edit/record/record.ts');
    const { firstLineOf } = await import('../../source/files.ts');
    const made = newRecord(plan, record, {
      today: request.today,
      supersede: flagOption(request, 'supersede'),
      dataset: firstLineOf(request.dataDir, 'dataset.yaml'),
    });
    if ('kind' in made) return refused(request, made);
    const { change, id } = made;
    const { isOwed } = await import('./owed.ts');
    const { propose } = await import('../program/propose.ts');
    return propose(request, [change], {
      text: ({ paths }) => `# ${paths[0]}\n${change.after.toString('utf8')}`,
      json: () => ({ record: id }),
      notes: ({ after }) =>
        after && !isOwed(after, id, made.record) ? [MESSAGES.recordOfNothing()] : [],
    });
  },
};

/** Each kind with its options on a line. */
function kindLines(lang: 'zh' | 'en'): string {
  return RECORD_KINDS.map((kind) => {
    const options = FIELDS[kind].map(({ option, required }) => `--${option}${required ? '*' : ''}`);
    return `  ${kind} ${RECORD_NAMES[kind][lang]}${lang === 'zh' ? '：' : ': '}${options.join(' ')}`;
  }).join('\n');
}

function kindOf(request: Request): RecordKind {
  const words = request.args[0]!;
  const named = RECORD_KINDS.find((kind) => kind === words || RECORD_NAMES[kind].zh === words);
  if (named === undefined)
    throw usage(
      request,
      MESSAGES.unknownRecord(printable(words), nearest(words, RECORD_KINDS), RECORD_KINDS),
    );
  return named;
}

/** Refuses options that do not belong to the kind. */
function heedOptions(request: Request, kind: RecordKind): void {
  const allowed = [...FIELDS[kind], ...COMMON_FIELDS].map(({ option }) => option);
  for (const { flags } of RECORD_OPTIONS) {
    const option = /--([a-z-]+)/.exec(flags)![1]!;
    if (textOption(request, option) !== undefined && !allowed.includes(option))
      throw usage(
        request,
        MESSAGES.notOfRecord(
          `--${option}`,
          kind,
          allowed.map((each) => `--${each}`),
        ),
      );
  }
}

type Refusal = import('../../edit/record/record.ts').Refusal;

/** What stands against a record, with its place. */
function refused(request: Request, refusal: Refusal): Reply {
  switch (refusal.kind) {
    case 'exists':
      return negative(request, MESSAGES.recordExists(refusal.id, refusal.date));
    case 'nothing-to-supersede':
      return negative(request, MESSAGES.nothingToSupersede(refusal.id));
    case 'period-not-begun':
      return negative(request, MESSAGES.periodNotBegun(refusal.period, refusal.from));
    case 'date-ahead':
      return negative(request, MESSAGES.dateAhead(refusal.date, request.today));
  }
}
