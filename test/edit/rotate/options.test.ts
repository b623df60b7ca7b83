import { describe, expect, test } from 'vitest';
import { BEGINS, ENDS, HANDOVER, IN, NEW_PERSON, ON, put, TEAM } from './put.ts';

/** Who goes and who comes; every other line of the files stays byte for byte. */

describe('who goes and who comes', () => {
  test('both', async () => {
    expect(await put(`--out 钱示二 ${IN} ${ON}`)).toEqual({
      [TEAM]: [...ENDS, ...HANDOVER, ...BEGINS],
      ...NEW_PERSON,
    });
  });

  test('only --out', async () => {
    expect(await put(`--out 钱示二 ${ON}`)).toEqual({ [TEAM]: ENDS });
  });

  test('only --in: the first round, and the role must be said', async () => {
    const begins = BEGINS.filter((line) => !line.includes('round'));
    expect(await put(`${IN} --role volunteer --gap 无人 ${ON}`)).toEqual({
      [TEAM]: begins
        .map((line) => line.replace('selected-graduate', 'volunteer'))
        .toSpliced(4, 0, '    gap:', '      zh: 无人'),
      ...NEW_PERSON,
    });
  });

  test('somebody who is registered, of another town', async () => {
    const role = '--role volunteer --gap 无人';
    expect(Object.keys(await put(`--in 卫示十 ${role} ${ON}`))).toEqual([TEAM]);
  });

  test('the same person for a further round hands over to nobody', async () => {
    const unit = '    unit: 区农林局';
    expect(await put(`--out 钱示二 --in 钱示二 ${ON}`)).toEqual({
      [TEAM]: [
        ...ENDS,
        ...BEGINS.map((line) => line.replace('陶示卯', '钱示二')).filter((line) => line !== unit),
      ],
    });
  });

  test('--role of who comes is another than that of who goes', async () => {
    const { [TEAM]: come } = await put(`--out 钱示二 ${IN} --role volunteer --gap 无人 ${ON}`);
    expect(come).toContain('    role: volunteer');
    expect(come).not.toContain('    role: selected-graduate');
    // Who takes another role does not take over.
    expect(come!.join()).not.toContain('handover');
  });
});
