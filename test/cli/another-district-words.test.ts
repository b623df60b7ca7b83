import { describe, expect, test } from 'vitest';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { bangzhen } from './io.ts';

/** Single answers on the invented district. E62 is line 62 of its document. */

async function said(lang: string, ...argv: string[]): Promise<string> {
  const line = [...argv, '--data', EXAMPLE_DIR, '--lang', lang];
  const { out, err } = await bangzhen(line, { today: '2022-06-30' });
  return out + err;
}

test('rotation-due quotes the rule of the plan, and gives an assumed role as a column', async () => {
  const out = await said(
    'zh',
    'rotation-due',
    '--town',
    '临江',
    '--as-of',
    '2021-06-30',
    '--width',
    '120',
  );
  expect(out).toContain('依据：二（一）“每3年轮换一次”；附件2。'); // E25
  expect(out).toMatch(/沈示乙 +列于“市直部门派驻驻村第一书记”栏/); // E64
  expect(await said('en', 'rotation-due', '--width', '120')).toContain(
    'Source: section 二（一） (Rotation every 3 years); annex 2.',
  );
});

describe('tasks', () => {
  test('the column for all towns says no for a whole cell that does not name them (E71)', async () => {
    const out = await said('zh', 'tasks', '--columns', 'number,all_towns', '--format', 'csv');
    const values = out.split('\n').map((line) => line.split(',')[1]?.trim());
    expect(values.slice(1, 9)).toEqual(['是', '否', '是', '是', '是', '是', '是', '是']);
  });

  test('nothing is open for a town', async () => {
    expect(await said('zh', 'tasks', '--town', '青石')).not.toContain('残缺');
  });
});

test('no unit leads a group, and no column is there for it', async () => {
  for (const argv of [
    ['who-leads', '青石'],
    ['who-leads', '市林果局'],
    ['units'],
    ['units', '市林果局'],
  ])
    expect(await said('zh', ...argv)).not.toContain('组团');
});

test('the name for all towns is read by the table that lists them, where no rule counts them', async () => {
  expect(await said('zh', 'units', '各镇（街）')).toContain(
    '各镇（街）按附件1所列的镇（街）理解，为推断。',
  );
});

test('nothing is said of a class that no place of the data speaks of', async () => {
  expect(await said('zh', 'towns', '青石')).not.toContain('省级');
  const shipped = await bangzhen(['towns', '双水', '--lang', 'zh']);
  expect(shipped.out).toContain('省级先行示范镇（推断，依据：二（二））');
});

test('the overview is called by the work of the plan, and one person serves', async () => {
  expect(await said('zh', 'overview')).toContain('云溪区驻镇帮扶工作总览');
  expect(await said('en', 'overview')).toContain('1 person serves 2 of 3 towns'); // E62, E63
});

test('one task is one in English', async () => {
  const out = await said('en', 'units');
  expect(out).toContain('In 1 task the cell of units is damaged');
  expect(out).toContain('The lead of 1 task cannot be told: 5.'); // E74
});

describe('examples in answers are of the plan at hand', () => {
  test('an id that plan can show', async () => {
    expect(await said('zh', 'plan')).toContain('如 plan R01');
  });

  test('references that cite can find', async () => {
    const reason = await said('zh', 'cite', '无此处');
    const examples = /可写 (.+?)。/.exec(reason)![1]!.split('、');
    expect(examples).toEqual(['三(四)', '3', '附件1青石', 'L72', 'R01']);
    for (const example of examples)
      expect((await bangzhen(['cite', example, '--data', EXAMPLE_DIR])).code).toBe(0);
  });

  test('a role by the city of the plan, or by the head of its column (E61)', async () => {
    for (const role of ['澄州市派驻村第一书记', '市直部门派驻驻村第一书记及所在单位'])
      expect(await said('zh', 'people', '--role', role, '--as-of', '2021-07-15', '--count')).toBe(
        '3\n',
      );
    const other = await bangzhen(
      ['people', '--role', '江门市派驻村第一书记', '--data', EXAMPLE_DIR],
      { today: '2022-06-30' },
    );
    expect(other.code).toBe(2);
    const shipped = await bangzhen(['people', '--role', '江门市派驻村第一书记', '--count']);
    expect(shipped.out).toBe('11\n'); // L107–L122, one each
  });

  test('the number of a task goes with the annex of the tasks only', async () => {
    expect(await said('zh', 'tasks', '附件3第2项')).toContain('第2项');
    expect(await said('zh', 'tasks', '附件2第2项')).toContain('没有');
  });
});
