import type { Words } from './words.ts';

/** Records of what was done. */
export const RECORDS = {
  'record-misplaced': {
    zh: (f) => ({
      message: '文件名与记录的内容不符',
      hint: `改名为 records/${f('expected', 120)}.yaml；内容有误的，改正内容。`,
    }),
    en: (f) => ({
      message: 'the name of the file is not that of the record in it',
      hint: `Rename it records/${f('expected', 120)}.yaml, or correct the record.`,
    }),
  },
  'record-twice': {
    zh: (f) => ({
      message: '同一期同一对象已有一条记录',
      hint: `删去一条；用这条取代前一条的，写 supersedes: ${f('expected', 120)}。`,
    }),
    en: (f) => ({
      message: 'there is a record of the same period and author already',
      hint: `Remove one; where this one takes its place, write supersedes: ${f('expected', 120)}.`,
    }),
  },
  'supersedes-other': {
    zh: (f) => ({
      message: `取代的是另一期或另一对象的记录“${f('value', 120)}”`,
      hint: '只能取代同一期同一对象的记录，文件名加 .2、.3；不取代的，删去 supersedes。',
    }),
    en: (f) => ({
      message: `it supersedes "${f('value', 120)}", a record of another period or author`,
      hint: 'Only a record of the same can be superseded, by a file with .2, .3 behind its name; else remove supersedes.',
    }),
  },
  'supersedes-nothing': {
    zh: (f) => ({
      message: `没有被取代的记录“${f('value', 120)}”`,
      hint: '恢复原来的记录（取代后仍保留），或者去掉 supersedes 和文件名中的序号。',
    }),
    en: (f) => ({
      message: `the record "${f('value', 120)}" that is superseded is not there`,
      hint: 'Restore it (it stays when it is superseded), or take away supersedes and the number in the name of the file.',
    }),
  },
  'record-before-plan': {
    zh: (f) => ({
      message: `记录日期 ${f('value')} 早于方案印发的 ${f('issued')}`,
      hint: '改正日期；方案印发之前的事不作记录。',
    }),
    en: (f) => ({
      message: `the record is of ${f('value')}, before the plan was issued on ${f('issued')}`,
      hint: 'Correct the date; what was done before the plan is not recorded.',
    }),
  },
  'record-too-early': {
    zh: (f) => ({
      message: `记录日期 ${f('value')} 早于所属期 ${f('period')}（${f('from')} 起）`,
      hint: '改正日期或所属期。',
    }),
    en: (f) => ({
      message: `the record is of ${f('value')}, before its period ${f('period')} begins on ${f('from')}`,
      hint: 'Correct the date or the period.',
    }),
  },
  'record-backwards': {
    zh: (f) => ({
      message: `开始日期 ${f('value')} 晚于结束日期 ${f('date')}`,
      hint: '改正 from 或 date。',
    }),
    en: (f) => ({
      message: `it begins on ${f('value')}, after it ends on ${f('date')}`,
      hint: 'Correct from or date.',
    }),
  },
  'report-of-nobody': {
    zh: (f) => ({
      message:
        f('level') === 'town' ? '镇（街）的报告没有写是哪个镇（街）' : '区的报告写了镇（街）',
      hint: 'level: town 时写 town，level: district 时不写。',
    }),
    en: (f) => ({
      message:
        f('level') === 'town'
          ? 'the report of a town does not say which'
          : 'the report of the district names a town',
      hint: 'Give town with level: town, and leave it out with level: district.',
    }),
  },
  'evaluation-of-nobody': {
    zh: () => ({
      message: '评估对象要么是一个镇（街），要么是一个单位',
      hint: 'town、unit 写其中一个。',
    }),
    en: () => ({
      message: 'an evaluation is of one town or one unit',
      hint: 'Give either town or unit.',
    }),
  },
  'more-than-all': {
    zh: (f) => ({
      message: `已清零${f('value')}个，多于发现的${f('all')}个`,
      hint: '改正 cleared 或 problems。',
    }),
    en: (f) => ({
      message: `${f('value')} problems are cleared, more than the ${f('all')} found`,
      hint: 'Correct cleared or problems.',
    }),
  },
  'completed-in-part': {
    zh: (f) => ({
      message: `状态为已完成，进度却为${f('value')}%`,
      hint: '改正 state 或 percent。',
    }),
    en: (f) => ({
      message: `the state is completed, but only ${f('value')} % are done`,
      hint: 'Correct state or percent.',
    }),
  },
  'threshold-differs': {
    zh: (f) => ({
      message: `监测线 ${f('value')} 元不是低保标准 ${f('standard')} 元的${f('factor')}倍（${f('expected')} 元）`,
      hint: '改正 threshold_yuan 或 standard_yuan。',
    }),
    en: (f) => ({
      message: `the threshold of ${f('value')} yuan is not ${f('factor')} times the standard of ${f('standard')} yuan (${f('expected')})`,
      hint: 'Correct threshold_yuan or standard_yuan.',
    }),
  },
  'talk-with-nobody': {
    zh: (f) => ({
      message: `“${f('value')}”在 ${f('date')} 不在该队`,
      hint: '改正姓名、镇（街）或日期。',
    }),
    en: (f) => ({
      message: `"${f('value')}" was not in that team on ${f('date')}`,
      hint: 'Correct the name, the town or the date.',
    }),
  },
} satisfies Record<string, Words>;
