import { byDay, during, type ByDay, type ByTown } from './days.ts';

/** Roles of the people, by the columns of E61; later ones by rotation 3–6, 何示庚 by captain 3. */
export const ROLES: Readonly<Record<string, string>> = {
  ...{
    赵示一: 'city-first-secretary',
    冯示八: 'city-first-secretary',
    沈示乙: 'city-first-secretary',
  },
  ...{ 孔示辛: 'city-first-secretary', 华示子: 'city-first-secretary' },
  ...{ 钱示二: 'selected-graduate', 陈示九: 'selected-graduate', 韩示: 'selected-graduate' },
  ...{ 曹示壬: 'selected-graduate', 褚示: 'district-first-secretary' },
  ...{ 杨示丙: 'district-first-secretary', 严示癸: 'district-first-secretary' },
  ...{ 金示丑: 'district-first-secretary', 孙示三: 'town-staff', 卫示十: 'town-staff' },
  ...{ 朱示丁: 'town-staff', 何示庚: 'town-staff', 李示四: 'finance-assistant' },
  ...{ 秦示戊: 'finance-assistant', 魏示寅: 'finance-assistant', 周示五: 'three-supports' },
  ...{ 蒋示甲: 'three-supports', 尤示己: 'volunteer', 郑示七: 'agri-specialist' },
};

/** 吴示六 is a volunteer until 2022-12-31 and 三支一扶 from 2023-09-01 (decisions 云志11, 云社7). */
export function roleOf(name: string, day: string): string {
  if (name !== '吴示六') return ROLES[name]!;
  return day < '2023-09-01' ? 'volunteer' : 'three-supports';
}

/**
 * Who is in the teams, in the order of the files of teams/.
 *
 * 青石 (E62): six come on 2021-07-01 (arrivals 3), 李示四 on 07-10 (arrivals 6), so nobody on 06-30. 吴示六 is last
 * there on 2022-12-31, again from 2023-09-01; 周示五 until 2023-08-31. 李示四 until 2024-07-09, 魏示寅 from 07-10
 * (rotation 6). 赵示一 goes and 华示子 comes in 2024-09, on which day is not said (rotation 4): both may be there
 * on 09-15. That 陶示卯 follows 钱示二 (decision 云组12) is not yet in the team, as its note says.
 * 白沙 (E63): five from 2021-06-15 (arrivals 4), 李示四 from 07-10. 蒋示甲 leaves in 2023-08. 孔, 曹, 严 for 冯, 陈, 褚
 * from 2024-07-01 (rotation 3), 魏示寅 from 07-10.
 * 临江 (E64): five come in 2021-06, which is over on 06-30; of 秦示戊 no arrival is known, the plan of that day
 * names her. 沈示乙 until 2022-03-31, 何示庚 from 04-01 (captain 3). 杨示丙 until 2024-06-30, 金示丑 from 08-01.
 */
export const HELD: ByDay<ByTown<string>> = byDay(
  during('2021-06-30', '2021-06-30', {
    qingshi: '',
    baisha: '冯示八 陈示九 褚示 卫示十 蒋示甲',
    linjiang: '沈示乙 韩示 杨示丙 朱示丁 秦示戊 尤示己',
  }),
  during('2022-03-31', '2022-03-31', {
    qingshi: '赵示一 钱示二 孙示三 李示四 周示五 吴示六 郑示七',
    baisha: '冯示八 陈示九 褚示 卫示十 李示四 蒋示甲',
    linjiang: '沈示乙 韩示 杨示丙 朱示丁 秦示戊 尤示己',
  }),
  during('2022-06-30', '2022-12-31', {
    qingshi: '赵示一 钱示二 孙示三 李示四 周示五 吴示六 郑示七',
    baisha: '冯示八 陈示九 褚示 卫示十 李示四 蒋示甲',
    linjiang: '韩示 杨示丙 朱示丁 秦示戊 尤示己 何示庚',
  }),
  during('2023-04-30', '2023-07-01', {
    qingshi: '赵示一 钱示二 孙示三 李示四 周示五 郑示七',
    baisha: '冯示八 陈示九 褚示 卫示十 李示四 蒋示甲',
    linjiang: '韩示 杨示丙 朱示丁 秦示戊 尤示己 何示庚',
  }),
  during('2023-10-08', '2023-10-08', {
    qingshi: '赵示一 钱示二 孙示三 李示四 郑示七 吴示六',
    baisha: '冯示八 陈示九 褚示 卫示十 李示四',
    linjiang: '韩示 杨示丙 朱示丁 秦示戊 尤示己 何示庚',
  }),
  during('2024-07-01', '2024-07-01', {
    qingshi: '赵示一 钱示二 孙示三 李示四 郑示七 吴示六',
    baisha: '卫示十 李示四 孔示辛 曹示壬 严示癸',
    linjiang: '韩示 朱示丁 秦示戊 尤示己 何示庚',
  }),
  during('2024-09-15', '2024-09-15', {
    qingshi: '赵示一? 钱示二 孙示三 郑示七 吴示六 魏示寅 华示子?',
    baisha: '卫示十 孔示辛 曹示壬 严示癸 魏示寅',
    linjiang: '韩示 朱示丁 秦示戊 尤示己 何示庚 金示丑',
  }),
  during('2024-12-31', '2024-12-31', {
    qingshi: '钱示二 孙示三 郑示七 吴示六 魏示寅 华示子',
    baisha: '卫示十 孔示辛 曹示壬 严示癸 魏示寅',
    linjiang: '韩示 朱示丁 秦示戊 尤示己 何示庚 金示丑',
  }),
);

/** Size and certain size of the teams, people and postings of all. 李示四, later 魏示寅, is in two teams. */
export const SIZES: ByDay<{ sizes: string; certain: number; postings: number; people: number }> =
  byDay(
    during('2021-06-30', '2021-06-30', { sizes: '0 5 6', certain: 11, postings: 11, people: 11 }),
    during('2022-03-31', '2022-12-31', { sizes: '7 6 6', certain: 19, postings: 19, people: 18 }),
    during('2023-04-30', '2023-07-01', { sizes: '6 6 6', certain: 18, postings: 18, people: 17 }),
    during('2023-10-08', '2023-10-08', { sizes: '6 5 6', certain: 17, postings: 17, people: 16 }),
    during('2024-07-01', '2024-07-01', { sizes: '6 5 5', certain: 16, postings: 16, people: 15 }),
    // 赵示一 and 华示子 are not certain.
    during('2024-09-15', '2024-09-15', { sizes: '7 5 6', certain: 16, postings: 18, people: 17 }),
    during('2024-12-31', '2024-12-31', { sizes: '6 5 6', certain: 17, postings: 17, people: 16 }),
  );

/** Captains: inferred in 青石 and 白沙 (E31), printed as acting in 临江 (E64), later reported. */
export const CAPTAINS: ByDay<ByTown<string>> = byDay(
  during('2021-06-30', '2021-06-30', {
    qingshi: '',
    baisha: '冯示八 inferred substantive',
    linjiang: '沈示乙 printed acting',
  }),
  during('2022-03-31', '2022-03-31', {
    qingshi: '赵示一 inferred substantive',
    baisha: '冯示八 inferred substantive',
    linjiang: '沈示乙 printed acting',
  }),
  during('2022-06-30', '2023-10-08', {
    qingshi: '赵示一 inferred substantive',
    baisha: '冯示八 inferred substantive',
    linjiang: '何示庚 reported substantive',
  }),
  during('2024-07-01', '2024-07-01', {
    qingshi: '赵示一 inferred substantive',
    baisha: '孔示辛 reported substantive',
    linjiang: '何示庚 reported substantive',
  }),
  // Which of the two is captain on the day cannot be told.
  during('2024-09-15', '2024-09-15', {
    qingshi: '赵示一|华示子',
    baisha: '孔示辛 reported substantive',
    linjiang: '何示庚 reported substantive',
  }),
  during('2024-12-31', '2024-12-31', {
    qingshi: '华示子 reported substantive',
    baisha: '孔示辛 reported substantive',
    linjiang: '何示庚 reported substantive',
  }),
);

/** The roles nobody has; ? where the cell was blank in the plan and nobody has come since, so that it is open. */
export const VACANT: ByDay<ByTown<string>> = byDay(
  // Nobody has come to 青石; of its cells only that of the district's first secretary is blank (E62). 李示四 has
  // not come to 白沙, of whose row (E63) the last two cells are blank; of 临江 (E64) 三支一扶 and the specialist.
  during('2021-06-30', '2021-06-30', {
    qingshi:
      'city-first-secretary selected-graduate district-first-secretary? town-staff finance-assistant three-supports volunteer agri-specialist',
    baisha: 'finance-assistant volunteer? agri-specialist?',
    linjiang: 'three-supports? agri-specialist?',
  }),
  // City's first secretary of 临江: only 沈示乙 stands in that column, so after him the place is empty.
  during('2022-03-31', '2022-03-31', {
    qingshi: 'district-first-secretary?',
    baisha: 'volunteer? agri-specialist?',
    linjiang: 'three-supports? agri-specialist?',
  }),
  during('2022-06-30', '2022-12-31', {
    qingshi: 'district-first-secretary?',
    baisha: 'volunteer? agri-specialist?',
    linjiang: 'city-first-secretary three-supports? agri-specialist?',
  }),
  during('2023-04-30', '2023-07-01', {
    qingshi: 'district-first-secretary? volunteer',
    baisha: 'volunteer? agri-specialist?',
    linjiang: 'city-first-secretary three-supports? agri-specialist?',
  }),
  during('2023-10-08', '2023-10-08', {
    qingshi: 'district-first-secretary? volunteer',
    baisha: 'three-supports volunteer? agri-specialist?',
    linjiang: 'city-first-secretary three-supports? agri-specialist?',
  }),
  during('2024-07-01', '2024-07-01', {
    qingshi: 'district-first-secretary? volunteer',
    baisha: 'three-supports volunteer? agri-specialist?',
    linjiang: 'city-first-secretary district-first-secretary three-supports? agri-specialist?',
  }),
  during('2024-09-15', '2024-12-31', {
    qingshi: 'district-first-secretary? volunteer',
    baisha: 'three-supports volunteer? agri-specialist?',
    linjiang: 'city-first-secretary three-supports? agri-specialist?',
  }),
);

/** The last day up to the day on which somebody came or left, of each town and of all. */
export const LAST_CHANGE: ByDay<string> = byDay(
  during('2021-06-30', '2021-06-30', '- 2021-06-15 2021-06-30 2021-06-30'),
  during('2022-03-31', '2022-03-31', '2021-07-10 2021-07-10 2022-03-31 2022-03-31'),
  during('2022-06-30', '2022-06-30', '2021-07-10 2021-07-10 2022-04-01 2022-04-01'),
  during('2022-12-31', '2023-07-01', '2022-12-31 2021-07-10 2022-04-01 2022-12-31'),
  during('2023-10-08', '2023-10-08', '2023-09-01 2023-08-31 2022-04-01 2023-09-01'),
  during('2024-07-01', '2024-07-01', '2023-09-01 2024-07-01 2024-06-30 2024-07-01'),
  // 2024-09 is not over.
  during('2024-09-15', '2024-09-15', '2024-07-10 2024-07-10 2024-08-01 2024-08-01'),
  during('2024-12-31', '2024-12-31', '2024-09-30 2024-07-10 2024-08-01 2024-09-30'),
);
