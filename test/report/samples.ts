import type { Paper } from '../../src/report/layout/paper.ts';

/** Words that a careless page would read as its own marks. */
export const TRAPS = [
  '<script>alert(1)</script>',
  '<img src="https://example.invalid/x.png" onerror=\'alert(1)\'>',
  '甲&乙 &amp; &#60; &nbsp;丙',
  ']]> --> </style></title>',
  '“引”‘号’ "two" \'one\' `code` ``',
  '*斜体* **粗体** _下划_ __线__ ~删~ ~~除~~',
  '[名](https://example.invalid) ![图](x) [^1]: <https://example.invalid>',
  'https://example.invalid/a www.example.invalid',
  '甲|乙 \\| 丙 \\',
  '# 标题 #',
  '- 一项',
  '+ 一项',
  '1. 一项',
  '2) 一项',
  '> 引文',
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '| - | - |',
  '    缩进',
  '\t缩进',
];

/** A paper with every level and an annex, each with all the traps. */
export const TRAPPED: Paper = {
  title: '情况 & <b>报告</b> #',
  subtitle: '截至2022年6月30日 ~~*',
  opening: ['根据《方案》整理。', ...TRAPS],
  sections: [
    {
      heading: '基本情况 ##',
      parts: [
        { text: '甲。' },
        {
          text: '乙：',
          items: ['1.5倍', '2022. 年', ...TRAPS, { text: '丙：', items: ['丁。', ...TRAPS] }],
        },
      ],
    },
    ...TRAPS.map((trap) => ({ heading: trap, parts: [{ text: trap }] })),
  ],
  annexes: [
    {
      title: '人员 & 单位 #',
      columns: [
        { head: '姓名|*' },
        { head: '人数', align: 'right' },
        { head: '说明 <i>', flex: true },
      ],
      rows: TRAPS.map((trap, at) => [trap, String(1000 + at), `${trap}；${trap}`]),
      notes: TRAPS,
    },
    { title: '空表', columns: [{ head: '项目' }], rows: [], notes: [] },
  ],
};

/** A paper of several pages: long text, a long table and one of many columns. */
export const LONG: Paper = {
  title: '新会区乡村振兴驻镇帮镇扶村工作情况汇总（工作底稿）',
  subtitle: '截至2022年6月30日',
  opening: ['根据《方案》整理。'],
  sections: [1, 2, 3, 4, 5, 6].map((section) => ({
    heading: `第${section}部分情况`,
    parts: [1, 2, 3, 4, 5].map((part) => ({
      text: `${section * 1000 + part}项工作按时限推进，各镇（街）责任单位逐项核对，没有记录的如实写明“没有记录”（依据：附件3第${part}项）。`.repeat(
        2,
      ),
      items: ['已完成的3项。', '未完成的48项。'],
    })),
  })),
  annexes: [
    {
      title: '重点工作责任清单',
      columns: [
        { head: '序号', align: 'right' },
        { head: '工作任务', flex: true },
        { head: '牵头单位' },
        { head: '时限' },
        { head: '依据', flex: true },
      ],
      rows: Array.from({ length: 51 }, (_, at) => [
        String(at + 1),
        '建立健全防止返贫动态监测和帮扶机制，对脱贫不稳定户、边缘易致贫户开展常态化监测预警。',
        '区乡村振兴局、区农业农村局',
        '2022年6月30日',
        `附件3第${at + 1}项`,
      ]),
      notes: ['注：责任单位栏残缺的没有列入。'],
    },
    {
      title: '各镇（街）数据',
      columns: [
        { head: '镇（街）' },
        ...[
          '面积（平方公里）',
          '户籍人口',
          '行政村',
          '相对贫困人口',
          '应派人数',
          '实列人数',
          '存疑',
          '到期',
        ].map((head) => ({ head, align: 'right' as const })),
        { head: '备注', flex: true },
      ],
      rows: Array.from({ length: 11 }, (_, at) => [
        '会城街道',
        `${143.87 + at}`,
        `${289000 + at}`,
        '29',
        '785',
        '5',
        '7',
        '—',
        '0',
        '团队1；一名存疑',
      ]),
      notes: [],
    },
  ],
};
