import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../data-dir.ts';
import { onCopy } from '../copy.ts';

/** A record in the place of another, and a folder that may not be written. */

interface Item {
  unit: string | null;
  state: string;
  done_on: string | null;
  records: string[];
}

const MEETING = 'record special-meeting --unit 市林果局 --half-year 2024-H1 --date';

test('the first stays as it is in its file and counts no longer', async () => {
  await onCopy(async ({ run, files }) => {
    const meeting = async (): Promise<Item> => {
      const { out } = await run('due --obligation P01 --as-of 2024-07-05 --format json');
      const { items } = JSON.parse(out) as { items: (Item & { period: string })[] };
      return items.find(({ unit, period }) => unit === '市林果局' && period === '2024-H1')!;
    };
    const before = files();
    const first = '2024/special-meeting-2024-H1-市林果局';
    expect(await meeting()).toMatchObject({
      state: 'done',
      done_on: '2024-06-05',
      records: [first],
    });
    for (const [nth, date] of [
      [2, '2024-06-25'],
      [3, '2024-06-26'],
    ] as const) {
      const { code, err } = await run(`${MEETING} ${date} --supersede --yes`);
      expect([code, err]).toEqual([0, `written: data/records/${first}.${nth}.yaml.\n`]);
      const old = nth === 2 ? first : `${first}.2`;
      expect(files()[`records/${first}.${nth}.yaml`]).toMatch(
        new RegExp(`\\ndate: "${date}"\\nsupersedes: ${old}\\n$`),
      );
      expect(await meeting()).toMatchObject({ done_on: date, records: [`${first}.${nth}`] });
    }
    expect(files()).toMatchObject(before);
    expect(Object.keys(files()).length).toBe(Object.keys(before).length + 2);
    const twice = await run(`${MEETING} 2024-06-27 --yes`);
    expect(twice.err).toContain(`(2024-06-26): records/${first}.3.yaml`);
    expect((await run('validate')).code).toBe(0);
  });
});

test('what was recorded in time is late where the record in its place is', async () => {
  await onCopy(async ({ run }) => {
    await run(`${MEETING} 2024-07-02 --supersede --yes`);
    const { out } = await run('due --obligation P01 --as-of 2024-07-05 --format json');
    const { items } = JSON.parse(out) as { items: (Item & { late: boolean })[] };
    const late = items.filter((item) => item.late).map(({ unit, done_on }) => [unit, done_on]);
    expect(late.sort()).toEqual([
      ['区水文局', '2024-07-03'],
      ['市林果局', '2024-07-02'],
    ]);
  });
});

const posix = process.platform !== 'win32';
// Rights do not bind root, which therefore runs the program as nobody.
const root = posix && process.getuid?.() === 0;
const nobody = 65534;

test.skipIf(!posix || (root && (statSync(ROOT).mode & 5) !== 5))(
  'a folder without rights: exit 3, its place and the reason, nothing half written',
  async () => {
    await onCopy((copy) => {
      const parent = dirname(copy.data);
      const all = ['', ...readdirSync(parent, { recursive: true, encoding: 'utf8' })];
      if (root) for (const name of all) chownSync(join(parent, name), nobody, nobody);
      const folder = join(copy.data, 'records', '2024');
      chmodSync(folder, 0o555);
      const listing = readdirSync(copy.data, { recursive: true }).sort();
      const before = copy.files();
      const line = `${MEETING} 2024-06-25 --supersede --yes --lang en --data ${parent}`;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'dist', 'bangzhen.cjs'), ...line.split(' ')],
        {
          encoding: 'utf8',
          cwd: parent,
          ...(root && { uid: nobody, gid: nobody }),
          env: { PATH: process.env['PATH'], BANGZHEN_NO_CACHE: '1' },
        },
      );
      chmodSync(folder, 0o755);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^bangzhen: cannot write \S*records\/2024\S* \(EACCES/);
      expect(copy.files()).toEqual(before);
      expect(readdirSync(copy.data, { recursive: true }).sort()).toEqual(listing);
      return Promise.resolve();
    });
  },
);
