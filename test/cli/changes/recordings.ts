import fc from 'fast-check';
import { dayWords } from './written.ts';

/** Records to be written down with `record`, and the words that are then to be said of them. */

export interface Recording {
  argv: string[];
  /** The whole sentence but for what is before it (新增记录：). */
  says: string;
  town: string | null;
}

const units = fc.constantFrom('区民生局', '区水文局', '市林果局');
const towns = fc.constantFrom(
  ['qingshi', '青石镇'] as const,
  ['baisha', '白沙镇'] as const,
  ['linjiang', '临江街道'] as const,
);
const days = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2025-0${month}-${String(day).padStart(2, '0')}`);
const words = fc.constantFrom('研究村道', '核查低收入人口；补登', '宿舍漏雨', '苗木没有到齐。');
const numbers = fc.integer({ min: 1, max: 99 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Words inside a sentence have no mark at their end. */
const bare = (text: string): string => text.replace(/。$/, '');
/** An option that is given, and one that is not. */
const option = (name: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [`--${name}`, String(value)];
const when = (value: unknown, said: string): string => (value === undefined ? '' : `，${said}`);

const STATES = {
  completed: '已完成',
  'on-schedule': '达序时进度',
  behind: '滞后',
  unreported: '未报送',
  'long-term': '长期坚持',
} as const;

/** Each kind of record with what may be said in it. */
export const RECORDINGS: Readonly<Record<string, fc.Arbitrary<Recording>>> = {
  'special-meeting': fc.tuple(units, days, maybe(words)).map(([unit, date, matters]) => ({
    argv: [
      ...['--unit', unit, '--half-year', '2025-H1', '--date', date],
      ...option('matters', matters),
    ],
    says: `${unit}2025年上半年专题会议（${dayWords(date)}）${when(matters, `议题：${bare(matters ?? '').replaceAll('；', '、')}`)}`,
    town: null,
  })),
  'yearly-report': fc.tuple(towns, days, maybe(numbers)).map(([[id, town], date, number]) => ({
    argv: [
      ...['--level', 'town', '--town', town, '--year', '2025', '--date', date],
      ...option('number', number && `${town}〔2025〕${number}号`),
    ],
    says: `${town}2025年度报告（${dayWords(date)}）${when(number, `文号${town}〔2025〕${number}号`)}`,
    town: id,
  })),
  'look-back-check': fc.tuple(maybe(units), days, maybe(numbers)).map(([unit, date, found]) => ({
    argv: [
      ...['--year', '2025', '--date', date, ...option('unit', unit)],
      ...option('problems', found),
    ],
    says: `${unit ?? ''}2025年“回头看”排查（${dayWords(date)}）${when(found, `发现问题${found}个`)}`,
    town: null,
  })),
  'monitoring-threshold': fc.tuple(days, fc.boolean(), numbers).map(([date, isYearly, tens]) => ({
    argv: [
      ...['--year', '2025', '--date', date, '--per', isYearly ? 'year' : 'month'],
      ...['--standard', String(tens * 10), '--threshold', String(tens * 15)],
    ],
    says: `2025年监测线（${dayWords(date)}），定为${isYearly ? '每年' : '每月'}${tens * 15}元，上一年低保标准${isYearly ? '每年' : '每月'}${tens * 10}元`,
    town: null,
  })),
  'yearly-plan': fc.tuple(towns, days, maybe(units)).map(([[id, town], date, unit]) => ({
    argv: ['--town', town, '--year', '2025', '--date', date, ...option('units', unit)],
    says: `${town}${unit === undefined ? '' : `、${unit}`}2025年度帮扶计划（${dayWords(date)}）`,
    town: id,
  })),
  talk: fc.tuple(towns, units, days, maybe(words)).map(([[id, town], unit, date, told]) => ({
    argv: ['--town', town, '--unit', unit, '--date', date, ...option('difficulties', told)],
    says: `${unit}对${town}工作队的谈心谈话（${dayWords(date)}）${when(told, `反映：${bare(told ?? '')}`)}`,
    town: id,
  })),
  progress: fc
    .tuple(
      fc.constantFrom(2, 3, 5),
      towns,
      days,
      fc.constantFrom('on-schedule', 'behind', 'unreported', 'long-term'),
      maybe(words),
    )
    .map(([task, [id, town], date, state, problem]) => ({
      argv: [
        ...['--task', String(task), '--town', town, '--date', date, '--state', state],
        ...option('problem', problem),
      ],
      says: `${town}第${task}项任务进展（${dayWords(date)}），${STATES[state as keyof typeof STATES]}${when(problem, `存在问题：${bare(problem ?? '')}`)}`,
      town: id,
    })),
  evaluation: fc
    .tuple(towns, maybe(units), fc.constantFrom('优秀', '良好'))
    .map(([[id, town], by, grade]) => ({
      argv: [
        ...['--town', town, '--year', '2024', '--date', '2025-01-20', '--grade', grade],
        ...option('by', by),
      ],
      says: `${town}2024年度评估（2025年1月20日）${when(by, `由${by}评定`)}，结果为“${grade}”`,
      town: id,
    })),
  activity: fc.tuple(words, days).map(([text, date]) => ({
    argv: ['--obligation', 'P18', '--unit', '区工商联', '--date', date, '--text', text],
    says: `区工商联开展P18“办好‘6·30’云溪捐助日”（${dayWords(date)}），${bare(text)}`,
    town: null,
  })),
  decision: fc.tuple(days, maybe(numbers), words).map(([date, number, text]) => ({
    argv: [
      ...['--title', '关于补种的决定', '--date', date, '--text', text],
      ...option('number', number && `云决〔2025〕${number}号`),
    ],
    says: `《关于补种的决定》${number === undefined ? '' : `（云决〔2025〕${number}号）`}（${dayWords(date)}），${bare(text)}`,
    town: null,
  })),
};
