import { byDay, during, type ByDay } from './days.ts';

/** A task as the tables write it: number, lead, units in their order, deadline. */
export type TaskTable = Record<number, string>;

/**
 * Tasks by the words of annex 3 (E70–77). 区林果局 is 区农林局 from 2023-04-01 (reform 3); 区乡建局 is there until
 * 2023-04-30, then 区水文局 has its part (reform 4), which stands in task 3 already. From 2023-07-01 task 4 is due by
 * 2024-12-31 and task 5 has a whole list with a lead (tasks 3–4); before, its cell is cut at the head (E74), so that
 * the lead cannot be told and 区财务局 and the towns are all that can be read.
 */
const UNCHANGED: TaskTable = {
  1: '区乡村振兴局: 区乡村振兴局 区民生局 区委乡村振兴领导小组成员单位 各镇（街） -',
  2: '区财务局: 区财务局 区乡村振兴局 -',
  6: '区委组织部: 区委组织部 区乡村振兴局 各镇（街） -',
  7: '区工商联: 区工商联 区民生局 各镇（街） -',
  8: '区乡村振兴局: 区乡村振兴局 区委组织部 各镇（街） -',
};
const CUT = 'unreadable: 区财务局 各镇（街） -';

export const TASKS: ByDay<TaskTable> = byDay(
  during('2021-06-30', '2022-12-31', {
    ...UNCHANGED,
    3: '区水文局: 区水文局 区乡建局 各镇（街） 2022-12-31',
    4: '区林果局: 区林果局 区乡村振兴局 各镇（街） -',
    5: CUT,
  }),
  during('2023-04-30', '2023-04-30', {
    ...UNCHANGED,
    3: '区水文局: 区水文局 区乡建局 各镇（街） 2022-12-31',
    4: '区农林局: 区农林局 区乡村振兴局 各镇（街） -',
    5: CUT,
  }),
  during('2023-07-01', '2024-12-31', {
    ...UNCHANGED,
    3: '区水文局: 区水文局 各镇（街） 2022-12-31',
    4: '区农林局: 区农林局 区乡村振兴局 各镇（街） 2024-12-31',
    5: '区财务局: 区财务局 区水文局 各镇（街） -',
  }),
);

/** Words of task 7 (E76; decision 云乡振6 from 2023-10-08), the other texts do not change. */
export const TEXT_OF_7: ByDay<string> = byDay(
  during('2021-06-30', '2023-07-01', '办好“6·30”云溪捐助日，请企业和个人捐资出力。 printed'),
  during('2023-10-08', '2024-12-31', '办好“6·30”云溪捐助日，向捐资人公布用途。 reported'),
);

/** Units of a day: how many are listed, and what they lead, support and share; other units have no task. */
export const UNITS: ByDay<{ count: number; parts: Record<string, string> }> = (() => {
  const always = {
    // Of task 6 区委组织部 stands first and leads (E79); 区乡村振兴局 shares, for each answers in its field (E75). First
    // taken for shared by both, but tasks/03.yaml states the lead.
    区乡村振兴局: 'leads 1 8 supports 2 4 shares 6',
    区民生局: 'leads supports 1 7 shares',
    区委组织部: 'leads 6 supports 8 shares',
    区工商联: 'leads 7 supports shares',
    区委乡村振兴领导小组成员单位: 'leads supports 1 shares',
    '各镇（街）': 'leads supports 1 3 4 5 6 7 8 shares',
  };
  const before = {
    ...always,
    区财务局: 'leads 2 supports 5 shares',
    区水文局: 'leads 3 supports shares',
    区乡建局: 'leads supports 3 shares',
  };
  return byDay<{ count: number; parts: Record<string, string> }>(
    // 17 entries of units.yaml.
    during('2021-06-30', '2022-12-31', {
      count: 17,
      parts: { ...before, 区林果局: 'leads 4 supports shares' },
    }),
    during('2023-04-30', '2023-04-30', {
      count: 17,
      parts: { ...before, 区农林局: 'leads 4 supports shares' },
    }),
    // Without 区乡建局. 区乡村振兴服务中心 ends on 2024-06-30 and nothing follows: it stays to be asked for.
    during('2023-07-01', '2024-12-31', {
      count: 16,
      parts: {
        ...always,
        区财务局: 'leads 2 5 supports shares',
        区水文局: 'leads 3 supports 5 shares',
        区农林局: 'leads 4 supports shares',
      },
    }),
  );
})();

/**
 * Home units with people and places in teams (E62–64, rotation 3–6): 银行 is 南岭农商银行澄州分行, named by the head of
 * its column (E61), whose assistant serves 青石 and 白沙 from 2021-07-10.
 */
export const SENDERS: ByDay<Record<string, string>> = (() => {
  const both = { 市水文局: '1/1', 市财务局: '1/1', 区水文局: '1/1' };
  const qingshi = { 市林果局: '1/1', 澄州市云溪区青石镇人民政府: '1/1' };
  const linjiang = { 区民生局: '1/1', 区乡村振兴服务中心: '1/1' };
  return byDay<Record<string, string>>(
    during('2021-06-30', '2021-06-30', { ...both, ...linjiang, 南岭农商银行澄州分行: '1/1' }),
    during('2022-03-31', '2023-10-08', {
      ...{ ...both, ...qingshi, ...linjiang },
      南岭农商银行澄州分行: '2/3',
    }),
    during('2024-07-01', '2024-07-01', {
      ...{ ...both, ...qingshi, 区民生局: '1/1' },
      南岭农商银行澄州分行: '2/3',
    }),
    // 赵示一 and 华示子 may be there; 金示丑 beside 韩示.
    during('2024-09-15', '2024-09-15', {
      ...{ ...both, ...qingshi, 市林果局: '2/2', 区民生局: '2/2' },
      南岭农商银行澄州分行: '2/3',
    }),
    during('2024-12-31', '2024-12-31', {
      ...{ ...both, ...qingshi, 区民生局: '2/2' },
      南岭农商银行澄州分行: '2/3',
    }),
  );
})();

/** Registered population of 青石, 白沙, 临江 (E53–55; figures 3–4 from 2022-12-31) and their sum. */
export const POPULATION: ByDay<string> = byDay(
  during('2021-06-30', '2022-06-30', '21487 17652 32916 72055'),
  during('2022-12-31', '2024-12-31', '21655 17580 32916 72151'),
);
