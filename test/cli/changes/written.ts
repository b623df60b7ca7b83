import { fill, emptyRepository, type TestRepository } from '../../history.ts';
import { bangzhen } from '../io.ts';

/** The example in a repository, changed by the commands that write data, committed, and told by `changes`. */

/** A change as the answer gives it, as far as the tests look at it. */
export interface Told {
  kind: string;
  action: string;
  event: string | null;
  type: string;
  id: string;
  town: string | null;
  file: string;
  sentence: string;
}

export interface Written {
  repository: TestRepository;
  /** Takes back everything after the first commit. */
  reset(): void;
  /** Runs a command that writes, which must succeed, and gives its JSON. */
  write(...argv: string[]): Promise<{ record?: string }>;
  /** Commits what was written and asks what changed since the first commit. */
  told(): Promise<{ total: number; commits: { author: string }[]; changes: Told[] }>;
}

export function writtenExample(): Written {
  const repository = emptyRepository();
  fill(repository, 'example');
  const base = repository.commit('登记', { author: '编者一', date: '2024-09-30' });
  const ask = async (argv: readonly string[]): Promise<string> => {
    const line = [...argv, '--format', 'json', '--lang', 'zh'];
    const { out, err, code } = await bangzhen(line, { env: repository.env });
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${code} ${err}`);
    return out;
  };
  return {
    repository,
    reset() {
      repository.git('reset', '-q', '--hard', base);
      repository.git('clean', '-fdq');
    },
    write: async (...argv) => JSON.parse(await ask([...argv, '--yes'])) as { record?: string },
    async told() {
      repository.commit('登记轮换', { author: '编者二', date: '2026-11-01' });
      const answer = await ask(['changes', base, 'HEAD']);
      return JSON.parse(answer) as Awaited<ReturnType<Written['told']>>;
    },
  };
}

/** 2024-10-08 → 2024年10月8日, as the data’s documents write days. */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
