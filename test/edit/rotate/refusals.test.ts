import { describe, test } from 'vitest';
import { NEW, ON, RECORD, refused } from './refused.ts';

/** What stands against a rotation: the fact and where it stands. Nothing is written. */

describe('facts of the data', () => {
  test.each<[what: string, line: string, words: RegExp, fact: string]>([
    [
      'before who goes had come',
      `白沙 --out 孔示辛 --on 2024-06-30 --document rotation --lines 3`,
      /"孔示辛" only came on 2024-07-01/,
      '"2024-07-01"',
    ],
    [
      'on the very day',
      `白沙 --out 孔示辛 --on 2024-07-01 --document rotation --lines 3`,
      /"孔示辛" only came on 2024-07-01/,
      '"2024-07-01"',
    ],
    [
      'in the month of which the day is not known',
      `青石 --out 华示子 --on 2024-09-30 --document rotation --lines 4`,
      /"华示子" only came on 2024-09 /,
      '"2024-09"',
    ],
    [
      'who goes has gone',
      `白沙 --out 蒋示甲 ${ON}`,
      /"蒋示甲" has left already \(2021-06-15–2023-08\)/,
      '"2023-08"',
    ],
    [
      'who comes is there',
      `青石 --out 钱示二 --in 孙示三 ${ON}`,
      /"孙示三" is in this team already \(2021-07-01–\)/,
      'person: 孙示三',
    ],
    [
      'who comes is there to the end of a month',
      `青石 --in 赵示一 --role volunteer --on 2024-09-30 --document rotation --lines 4`,
      /"赵示一" is in this team already \(2021-07-01–2024-09\)/,
      'person: 赵示一',
    ],
    [
      'before the plan was issued',
      `青石 ${NEW} --role volunteer --on 2021-06-29 ${RECORD}`,
      /no team on 2021-06-29 \(the plan was issued on 2021-06-30\)/,
      '"2021-06-30"',
    ],
  ])('%s', async (_what, line, words, fact) => {
    await refused(line, 1, words, [fact]);
  });

  test('who goes was never there', async () => {
    await refused(
      `青石 --out 卫示十 ${ON}`,
      1,
      /^data\/teams\/qingshi.yaml:7:3: "卫示十" is not in/,
    );
  });

  test('who comes is not registered, with the nearest; or registered and called new', async () => {
    await refused(
      `青石 --in 孔示 --role volunteer ${ON}`,
      1,
      /"孔示" is not.*--new-person[^]*孔示辛/,
    );
    await refused(`青石 --in 韩示 --new-person --role volunteer ${ON}`, 1, /"韩示" is registered/);
  });

  test('a unit is not registered, with the nearest; or registered and called new', async () => {
    const line = `青石 --out 钱示二 ${NEW} --unit`;
    await refused(`${line} 区农林句 ${ON}`, 1, /"区农林句" is not.*--new-unit[^]*区农林局/);
    await refused(`${line} 区林果局 --new-unit district,government ${ON}`, 1, /"区林果局" is reg/);
  });
});

describe('what the checks find', () => {
  test.each([
    [
      'a unit that had ended by then',
      `青石 --out 钱示二 ${NEW} --unit 区乡村振兴服务中心 ${ON}`,
      /\[validity\] the unit "区乡村振兴服务中心" did not exist then \(until 2024-06-30\)/,
    ],
    [
      'lines that do not name them',
      '青石 --out 孙示三 --on 2024-10-08 --document rotation --lines 4',
      /\[reported\][^]*see seeds\/rotation-2024.txt:4/,
    ],
    [
      'a second captain',
      `青石 ${NEW} --role volunteer --captain ${ON}`,
      /\[captain\] "陶示卯" and "华示子" are captain at the same time/,
    ],
    ['a record that is not there', '青石 --out 钱示二 --on 2024-10-08 --record 2024/x', /2024\/x/],
    [
      'lines beyond the document',
      '青石 --out 钱示二 --on 2024-10-08 --document rotation --lines 99',
      /99/,
    ],
  ])('%s', async (_what, line, words) => {
    await refused(line, 1, new RegExp(`so nothing was written:[^]*${words.source}`));
  });
});
