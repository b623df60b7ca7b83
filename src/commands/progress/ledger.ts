import type { CommandDef } from '../program/request.ts';
import { progressAnswer } from './answer.ts';
import { PROGRESS_OPTIONS } from './options.ts';

export const ledgerCommand: CommandDef = {
  name: 'ledger',
  gives: 'answer',
  summary: {
    zh: '重点工作台账：九栏，可写成表格文件',
    en: 'the ledger of the tasks: nine columns, also as a file for a sheet program',
  },
  about: {
    zh: `序号、重点工作、牵头单位、责任单位、完成时限、进展、存在问题、下一步、状态。
状态一律写明；颜色只是附加，由 dataset.yaml 的 state_colours 决定。终端较窄时每项任务一块，宽（132列以上）时为表格。`,
    en: `Number, task, lead unit, units, deadline, progress, problems, next step, state.
States are always in words; colours only add to them and are chosen by state_colours in dataset.yaml. A narrow terminal has a block for each task, one of 132 columns or more a table.`,
  },
  args: [],
  options: PROGRESS_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'ledger --bom --output 台账.csv',
      about: { zh: '全部任务，用表格软件打开', en: 'all tasks, for a sheet program' },
    },
    {
      line: 'ledger --unit 区民政局',
      about: { zh: '一个单位的台账', en: 'the ledger of one unit' },
    },
    {
      line: 'ledger --town 双水 --state behind',
      about: { zh: '一个镇滞后的任务', en: 'what a town is behind with' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    return progressAnswer(plan, request, async (answer, style) =>
      (await import('../../render/progress/ledger.ts')).ledgerView(plan, answer, style),
    );
  },
};
