import { CHANGE_KINDS } from '../../query/changes/change.ts';
import type { Changes } from '../../query/changes/answer.ts';
import { CHANGES_MESSAGES } from '../../text/changes/messages.ts';
import { inLang } from '../../text/local.ts';
import { printable } from '../../text/printable.ts';
import { isReply, listOption, show, TOWN_OPTION } from '../program/common.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';

export const changesCommand: CommandDef = {
  name: 'changes',
  gives: 'answer',
  summary: {
    zh: '数据改了什么、谁改的：两个版本之间的变动，写成可入纪要的句子',
    en: 'what changed in the data, and by whom: between two revisions, as sentences for minutes',
  },
  about: {
    zh: `数据用 git 保存时可用，只读历史，不动工作区。给一个版本，与现在的文件比较；给两个，两者比较；不给，即 HEAD，看尚未提交的改动。
类别：personnel 人员变动、task 任务调整、data 数据更新、wording 文字修订。人员、任务、单位、文件、记录等按编号对应，调动、更名、改期各算一处；排版、注释、次序不算改动。
只说改了什么。改完是否仍与方案原文一致、有没有违反规定，用 validate 和 audit 核对。`,
    en: `For data kept in git; the history is only read and the files are left alone. One revision is compared with the files as they are now, two with each other; none means HEAD: what is not committed yet.
Kinds: personnel, task, data, wording. People, tasks, units, documents, records are known by their ids, so that a move, a new name or another day is one change; layout, comments and order are none.
It tells what changed, not whether it is right: validate holds the data to the document, audit to the rules.`,
  },
  args: [
    {
      name: 'rev',
      required: false,
      about: {
        zh: '较早的版本：提交号、标签、分支、HEAD~1、v1..v2（默认 HEAD）',
        en: 'the earlier revision: a commit, tag, branch, HEAD~1, v1..v2 (default: HEAD)',
      },
    },
    {
      name: 'rev2',
      required: false,
      about: {
        zh: '较晚的版本（默认现在的文件）',
        en: 'the later one (default: the files as they are)',
      },
    },
  ],
  options: [
    {
      flags: '--since <date>',
      about: {
        zh: '与这一天以前的最后一次提交比较，YYYY-MM-DD',
        en: 'compare with the last commit before this day, YYYY-MM-DD',
      },
    },
    {
      flags: '--kind <kinds>',
      about: {
        zh: `只看这些类别，用逗号分隔：${CHANGE_KINDS.join('、')}`,
        en: `only these kinds, with commas between: ${CHANGE_KINDS.join(', ')}`,
      },
    },
    TOWN_OPTION,
  ],
  dated: false,
  examples: [
    { line: 'changes', about: { zh: '还没有提交的改动', en: 'what is not committed yet' } },
    {
      line: 'changes HEAD~1',
      about: {
        zh: '上一次提交以来改了什么、谁改的；改完再用 validate 核对',
        en: 'what changed with the last commit, and by whom; validate then checks it',
      },
    },
    {
      line: 'changes --since 2024-01-01 --kind personnel',
      about: { zh: '2024年以来的人员变动', en: 'who came and went since the beginning of 2024' },
    },
    {
      line: 'changes v0.1.0 v0.2.0 --output 变动.csv',
      about: { zh: '两个版本之间的变动，写成表格', en: 'between two tags, as a sheet' },
    },
  ],
  async run(request) {
    const { askedFor, wantedOf } = await import('./revisions.ts');
    const wanted = wantedOf(request);
    const kinds = listOption(request, 'kind', CHANGE_KINDS);
    const { openRepository } = await import('../../source/git/repository.ts');
    const repository = openRepository(request.dataDir, request.env);
    const asked = await askedFor(repository, wanted, request);
    if (isReply(asked)) return asked;
    const { changesOf } = await import('./changes.ts');
    const answer = await changesOf(repository, asked, kinds, request);
    if (isReply(answer)) return answer;
    const reply = await show(request, answer, async (style) =>
      (await import('../../render/changes/view.ts')).changesView(answer, style),
    );
    return withLeftOut(reply, answer, request);
  },
};

/** Names the files that could not be compared. */
function withLeftOut(reply: Reply, { left_out: files }: Changes, { lang }: Request): Reply {
  if (files.length === 0) return reply;
  const lines = files.map(({ file, revision, reason }) => {
    const where =
      revision === null
        ? { zh: '现在的文件', en: 'as it is now' }
        : { zh: printable(revision), en: printable(revision) };
    return inLang(CHANGES_MESSAGES.leftOut(printable(file), where, reason), lang);
  });
  return { ...reply, err: `${lines.join('\n')}\n` };
}
