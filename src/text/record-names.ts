import type { Local } from './local.ts';

/** What the kinds of records of what was done are called. */
export const RECORD_NAMES = {
  'special-meeting': { zh: '专题会议', en: 'special meeting of a unit' },
  'yearly-report': { zh: '年度报告', en: 'yearly report' },
  'look-back-check': { zh: '“回头看”排查', en: 'look-back check' },
  'monitoring-threshold': { zh: '监测线', en: 'monitoring threshold' },
  'yearly-plan': { zh: '年度帮扶计划', en: 'yearly plan' },
  talk: { zh: '谈心谈话', en: 'talk with members of a team' },
  progress: { zh: '任务进展', en: 'progress of a task' },
  evaluation: { zh: '年度评估', en: 'yearly evaluation' },
  activity: { zh: '其他经常性工作', en: 'another obligation' },
  decision: { zh: '决定、通知、纪要（供改动引用）', en: 'decision that changed data cite' },
} as const satisfies Record<string, Local>;
