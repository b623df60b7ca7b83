import type { Plan } from '../plan/model.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { nothing, show } from './program/common.ts';
import type { CommandDef, Request } from './program/request.ts';

export const citeCommand: CommandDef = {
  name: 'cite',
  gives: 'answer',
  summary: {
    zh: '查原文：条款、任务、表格的一行或原文的某一行',
    en: 'the words of the plan: a clause, task, row of a table or line',
  },
  about: {
    zh: '全角半角、中文或阿拉伯数字均可，如 四(12) 即 四（十二）。第几行指原文文件中的行。给出的文字不是此处印出的，另行说明。',
    en: 'Full or half width, Chinese or Arabic numerals: 四(12) is 四（十二）. Lines are those of the document’s file. Where the words given are not printed there, the answer says so.',
  },
  args: [
    {
      name: 'reference',
      required: true,
      about: {
        zh: '条款（三（四））、任务（13）、表格行（附件1双水）、原文行（L145）或数据编号（R01）',
        en: 'clause (三（四）), task (13), row (附件1双水), line (L145) or id of the data (R01)',
      },
    },
  ],
  options: [],
  dated: false,
  examples: [
    {
      line: "cite '三(四)'",
      about: { zh: '正文三（四）全文', en: 'section 三（四） in full' },
    },
    {
      line: "cite '二(一)第2段'",
      about: { zh: '某条的某一段', en: 'a paragraph of a section' },
    },
    {
      line: 'cite 13',
      about: {
        zh: '附件3第13项（也可写 附件3第13项、#13）',
        en: 'task 13 of annex 3 (also 附件3第13项, #13)',
      },
    },
    {
      line: 'cite 附件1双水',
      about: { zh: '附件1中双水镇一行', en: 'the row of Shuangshui in annex 1' },
    },
    {
      line: 'cite L33-35',
      about: {
        zh: '扫描识别的原文第33至35行',
        en: 'lines 33 to 35 as recognised from the scan',
      },
    },
    {
      line: 'cite R01',
      about: { zh: '数据条目R01所据的原文', en: 'the words on which entry R01 rests' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const query = request.args[0]!;
    const shown = printable(query);
    const { parseReference } = await import('../text/references.ts');
    const reference = parseReference(query);
    const none = { query, matches: [] };
    if (!reference) {
      const { citeExamples } = await import('../query/cite/examples.ts');
      return nothing(request, none, MESSAGES.noReference(shown, citeExamples(plan)));
    }
    const lines = reference.kind === 'lines' ? await linesOf(plan, request) : [];
    const { cite } = await import('../query/cite/cite.ts');
    const answer = cite(plan, query, reference, lines);
    if (answer.matches.length === 0) {
      const { nearestReferences } = await import('../query/cite/nearest.ts');
      const reason =
        reference.kind === 'lines' ? MESSAGES.noLine(lines.length) : MESSAGES.noPlace(shown);
      return nothing(request, none, reason, nearestReferences(plan, reference, lines));
    }
    return show(request, answer, async (style) =>
      (await import('../render/cite/view.ts')).citeView(plan, answer, style, request.noNames),
    );
  },
};

/** The plan's document as scanned; a plan without a file has no lines to show. */
async function linesOf({ data }: Plan, request: Request): Promise<string[]> {
  const { documentLines } = await import('../source/document-lines.ts');
  const file = data.dataset.documents.find(({ id }) => id === data.dataset.plan)?.file;
  return file === undefined ? [] : documentLines(request.dataDir, file).map(request.nameless);
}
