import { findEntry, idKey, idsOf, PARTS, type EntryPart, type Part } from '../../query/plan/ids.ts';
import type { Plan } from '../../plan/model.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { negative, show, usage } from '../program/common.ts';
import { givenOptions, heedPart, PLAN_OPTIONS } from './options.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';

export const planCommand: CommandDef = {
  name: 'plan',
  gives: 'answer',
  summary: {
    zh: '列出方案的指标、时间节点、目标、规定、经常性工作、职责和疑点，或查看一条',
    en: 'list the targets, days, goals, rules, obligations, duties and doubts of the plan, or show one',
  },
  about: {
    zh: '各条都注明条款和依据；一条的详情列出全部原文。编号以字母开头，可以省去部分名。时间节点和经常性工作随日期变化，数据中没有办理记录，因此不判断是否完成。',
    en: 'Every entry says its clause and basis; one shown by its id has all its quotes. The letter of an id tells the part, which may be left out. Days and obligations depend on the day; the data hold no record of what was done, so nothing is said to be done or not.',
  },
  args: [
    {
      name: 'part',
      required: false,
      about: {
        zh: `部分：${PARTS.join('、')}；或一条的编号`,
        en: `part: ${PARTS.join(', ')}; or the id of an entry`,
      },
    },
    {
      name: 'id',
      required: false,
      about: { zh: '编号，如 N12、R20、X54', en: 'id of an entry, as N12, R20, X54' },
    },
  ],
  options: PLAN_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'plan',
      about: { zh: '方案各部分及条数', en: 'the parts and how many entries each has' },
    },
    {
      line: 'plan deadlines --year 2022',
      about: {
        zh: '2022年的时间节点：哪些是硬性的，哪些已过',
        en: 'the days of a year: which are hard, which have passed',
      },
    },
    {
      line: 'plan targets --measured',
      about: {
        zh: '量化指标、分母是否已知',
        en: 'measured targets, and whether the base is known',
      },
    },
    {
      line: 'plan N12',
      about: {
        zh: '示范带：正文与附件3说法不同，并列查看',
        en: 'demonstration belts: what body and annex say, side by side',
      },
    },
    {
      line: 'plan rules R20',
      about: {
        zh: '队长能否兼任镇里其他工作，例外和须对照的规定',
        en: 'may a captain hold another job; exceptions, rules to be read beside it',
      },
    },
    {
      line: 'plan obligations --actor 区民政局',
      about: {
        zh: '区民政局的经常性工作',
        en: 'what the civil affairs bureau does again and again',
      },
    },
    {
      line: 'plan discrepancies --kind body-annex --weight matter',
      about: {
        zh: '正文与附件不一致、影响回答之处',
        en: 'where body and annexes differ and an answer depends on it',
      },
    },
  ],
  async run(request) {
    const [word, id] = request.args;
    if (word === undefined) return parts(request);
    const part = PARTS.find((each) => each === word);
    if (part) return id === undefined ? list(part, request) : entryOf(part, id, request);
    if (idKey(word) === undefined)
      throw usage(request, MESSAGES.unknownPart(printable(word), PARTS));
    if (id !== undefined) throw usage(request, MESSAGES.excessArguments('plan'));
    const plan = await request.open();
    const found = findEntry(plan, word);
    return found ? one(plan, found.part, found.id, request) : unknown(plan, word, request);
  },
};

/** Without a part: what parts there are. */
async function parts(request: Request): Promise<Reply> {
  const [given] = givenOptions(request);
  if (given !== undefined) throw usage(request, MESSAGES.needs(`--${given}`, '<part>'));
  const { overview } = await import('../../query/plan/parts.ts');
  const plan = await request.open();
  const answer = overview(plan);
  return show(request, answer, async (style) =>
    (await import('../../render/plan/overview.ts')).overviewView(plan, answer, style),
  );
}

async function list(part: Part, request: Request): Promise<Reply> {
  heedPart(request, part);
  const { listPart } = await import('./list.ts');
  return listPart(await request.open(), part, request);
}

/** An entry of a part that is named with it. Days and periods have the ids of what they are taken from. */
async function entryOf(part: Part, words: string, request: Request): Promise<Reply> {
  const plan = await request.open();
  const found = findEntry(plan, words);
  if (part === 'deadlines') {
    heedOne(request, words);
    const { deadlineDetail } = await import('../../query/plan/deadlines.ts');
    const id = found?.id ?? words.normalize('NFKC').toUpperCase();
    const detail = deadlineDetail(plan, id, request.asOf);
    if (detail)
      return show(request, detail, async (style) =>
        (await import('../../render/plan/deadline.ts')).deadlineView(plan, detail, style),
      );
  }
  if (found && found.part === part) return one(plan, part, found.id, request);
  if (found)
    return negative(request, MESSAGES.entryElsewhere(found.id, `plan ${part}`), [
      `plan ${found.part} ${found.id}`,
    ]);
  return unknown(plan, words, request, part === 'deadlines' ? undefined : part);
}

async function one(plan: Plan, part: EntryPart, id: string, request: Request): Promise<Reply> {
  heedOne(request, id);
  const { showEntry } = await import('./entry.ts');
  return showEntry(plan, part, id, request);
}

/** An entry that is named leaves nothing to choose from. */
function heedOne(request: Request, id: string): void {
  const [given] = givenOptions(request);
  if (given !== undefined) throw usage(request, MESSAGES.clash(`--${given}`, printable(id)));
}

function unknown(plan: Plan, words: string, request: Request, part?: EntryPart): Reply {
  const key = words.normalize('NFKC').toUpperCase();
  const ids = idsOf(plan, part);
  const like = ids.filter((id) => id.startsWith(key.slice(0, 1)));
  return negative(request, MESSAGES.noEntry(printable(words)), nearest(key, like));
}
