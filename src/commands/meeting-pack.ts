import type { Plan } from '../plan/model.ts';
import type { PackSubject } from '../query/papers/meeting-pack.ts';
import { MESSAGES } from '../text/messages.ts';
import {
  dayOption,
  isReply,
  showPaper,
  textOption,
  townOr,
  unitOr,
  usage,
} from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

export const meetingPackCommand: CommandDef = {
  name: 'meeting-pack',
  gives: 'paper',
  summary: {
    zh: '会议材料：背景和依据、有关情况、提请研究事项、需核实事项、附表',
    en: 'papers for a meeting: background, state of things, matters to decide, doubts, tables',
  },
  about: {
    zh: '以会议日期为截至日。背景只引用研究事项所依据的原文；公文格式，标为工作底稿。',
    en: 'Everything is told for the day of the meeting. The background quotes what the matters rest on; in official form, marked as a working draft.',
  },
  args: [],
  options: [
    {
      flags: '--for <date>',
      about: {
        zh: '会议日期，YYYY-MM-DD（必需）',
        en: 'day of the meeting, YYYY-MM-DD (required)',
      },
    },
    {
      flags: '--town <town>',
      about: { zh: '只谈一个镇（街）', en: 'on one town' },
    },
    { flags: '--unit <unit>', about: { zh: '只谈一个单位', en: 'on one unit' } },
  ],
  dated: false,
  examples: [
    {
      line: 'meeting-pack --for 2022-06-30',
      about: { zh: '全区会议的材料', en: 'papers for a meeting of the district' },
    },
    {
      line: 'meeting-pack --for 2022-06-30 --town 会城 --no-names',
      about: { zh: '会城街道的材料，不出现姓名', en: 'papers on Huicheng, without names' },
    },
    {
      line: 'meeting-pack --for 2022-06-30 --unit 区民政局 --output 会议.html',
      about: { zh: '一个单位的材料，可直接打印', en: 'on one unit, as a printable page' },
    },
  ],
  async run(request) {
    const day = dayOption(request, 'for');
    if (day === undefined) throw usage(request, MESSAGES.forMissing());
    const plan = await request.open(day);
    const subject = subjectOf(plan, request);
    if (isReply(subject)) return subject;
    const { meetingPack } = await import('../query/papers/meeting-pack.ts');
    const pack = meetingPack(plan, subject, day);
    return showPaper(request, plan, pack, async (lang) =>
      (await import('../report/meeting/paper.ts')).packPaper(pack, plan, lang),
    );
  },
};

function subjectOf(plan: Plan, request: Request): PackSubject | Reply {
  const [townWords, unitWords] = [textOption(request, 'town'), textOption(request, 'unit')];
  if (townWords !== undefined && unitWords !== undefined)
    throw usage(request, MESSAGES.clash('--town', '--unit'));
  if (townWords !== undefined) {
    const town = townOr(plan, townWords, request);
    return isReply(town) ? town : { kind: 'town', town };
  }
  if (unitWords === undefined) return { kind: 'district' };
  const unit = unitOr(plan, unitWords, request);
  return isReply(unit) ? unit : { kind: 'unit', unit };
}
