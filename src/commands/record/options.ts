import type { Local } from '../../text/local.ts';
import type { OptionDef } from '../program/request.ts';
import { COMMON_FIELDS, FIELDS, type Field } from './fields.ts';

/** What each option takes. */
const ABOUT: Readonly<Record<string, { value: string } & Local>> = {
  unit: { value: 'unit', zh: '单位', en: 'the unit' },
  'half-year': {
    value: 'half',
    zh: '所属半年：2026-H1 或 2026上半年',
    en: 'the half-year: 2026-H1',
  },
  date: { value: 'date', zh: '日期（默认今天）', en: 'the day (default: today)' },
  matters: {
    value: 'text',
    zh: '研究的事项，用分号分隔',
    en: 'what was discussed, with semicolons',
  },
  level: { value: 'level', zh: '谁报告：town、district', en: 'who reports: town or district' },
  town: { value: 'town', zh: '镇（街）', en: 'the town' },
  year: { value: 'year', zh: '所属年度', en: 'the year' },
  number: { value: 'text', zh: '文号', en: 'number of the paper' },
  from: { value: 'date', zh: '开始日期', en: 'first day' },
  scope: { value: 'text', zh: '范围', en: 'what was checked' },
  problems: { value: 'count', zh: '发现的问题数', en: 'problems found' },
  cleared: { value: 'count', zh: '已清零的问题数', en: 'problems cleared' },
  per: { value: 'per', zh: '按月或按年：month、year', en: 'per month or year' },
  standard: {
    value: 'yuan',
    zh: '上一年低保标准，元',
    en: 'subsistence standard of the year before, yuan',
  },
  threshold: { value: 'yuan', zh: '确定的监测线，元', en: 'threshold as it was set, yuan' },
  units: {
    value: 'units',
    zh: '会同的帮扶单位，用逗号分隔',
    en: 'units that took part, with commas',
  },
  people: { value: 'names', zh: '谈话对象，用逗号分隔', en: 'members talked to, with commas' },
  difficulties: { value: 'text', zh: '反映的困难', en: 'difficulties raised' },
  resolved: { value: 'text', zh: '解决情况', en: 'what was done about them' },
  task: { value: 'number', zh: '任务编号', en: 'number of the task' },
  state: {
    value: 'state',
    zh: 'completed 已完成、on-schedule 达序时进度、behind 滞后、unreported 未报送、long-term 长期坚持',
    en: 'completed, on-schedule, behind, unreported or long-term',
  },
  percent: { value: 'number', zh: '完成百分比', en: 'per cent done' },
  quantity: { value: 'quantity', zh: '完成数量，如 2条', en: 'how much is done, as 2条' },
  target: { value: 'id', zh: '对照的指标编号', en: 'id of the target it is set against' },
  done: { value: 'text', zh: '进展情况', en: 'what was done' },
  problem: { value: 'text', zh: '存在问题', en: 'what stands in the way' },
  'next-step': { value: 'text', zh: '下一步', en: 'what is next' },
  by: { value: 'unit', zh: '由谁评估', en: 'who evaluated' },
  grade: { value: 'text', zh: '评估结果', en: 'the result' },
  obligation: { value: 'id', zh: '经常性工作编号', en: 'id of the obligation' },
  text: { value: 'text', zh: '办了什么；决定的原文', en: 'what was done; the words of a decision' },
  title: { value: 'text', zh: '标题', en: 'title' },
  evidence: { value: 'text', zh: '凭据：材料名称、文号', en: 'what shows it' },
  note: { value: 'text', zh: '备注', en: 'a note' },
};

/** Every option of any kind of record, each once. */
export const RECORD_OPTIONS: readonly OptionDef[] = [
  ...new Map(
    [...Object.values(FIELDS).flat(), ...COMMON_FIELDS].map((field) => [field.option, field]),
  ).values(),
].map(optionOf);

function optionOf({ option }: Field): OptionDef {
  const { value, zh, en = zh } = ABOUT[option]!;
  return { flags: `--${option} <${value}>`, about: { zh, en } };
}
