import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { edit, emptyRepository, fill, replace, type TestRepository } from './history.ts';

/** Histories made for the tests, the same everywhere. */

interface Team {
  postings: Record<string, { document?: string } | undefined>[];
}

/** Takes back the second rotation of the example, which its document of 20 June 2024 tells of. */
function beforeRotation(repository: TestRepository): void {
  const cites = (source: { document?: string } | undefined): boolean =>
    source?.document === 'rotation';
  const serving = new Set<unknown>();
  for (const file of readdirSync(join(repository.data, 'teams')))
    edit<Team>(repository, `teams/${file}`, (team) => {
      team.postings = team.postings.filter(({ source }) => !cites(source));
      for (const posting of team.postings) {
        serving.add(posting['person']);
        if (!cites(posting['until_source'])) continue;
        for (const key of ['until', 'until_source', 'handover']) delete posting[key];
      }
    });
  edit<{ people: { name: string }[] }>(repository, 'people.yaml', (file) => {
    file.people = file.people.filter(({ name }) => serving.has(name));
  });
  edit<{ documents: { id: string }[] }>(repository, 'dataset.yaml', (file) => {
    file.documents = file.documents.filter(({ id }) => id !== 'rotation');
  });
  rmSync(join(repository.data, 'records', '2024'), { recursive: true });
}

let example: TestRepository | undefined;

/**
 * The worked example as it grew: on 1 June 2024 without the second rotation (tag v1), on 12 July with it, with
 * what was done in 2024, and with a note put in better words.
 */
export function exampleHistory(): TestRepository {
  if (example) return example;
  const repository = emptyRepository();
  fill(repository, 'example');
  beforeRotation(repository);
  replace(repository, 'units.yaml', '文件没有列出成员单位名单。', '没有名单。');
  repository.commit('登记到2024年5月', { author: '编者一', date: '2024-06-01' });
  repository.git('tag', 'v1');
  fill(repository, 'example');
  repository.commit('第二轮轮换', { author: '编者二', date: '2024-07-12' });
  return (example = repository);
}

let shipped: TestRepository | undefined;

/** The shipped data, and before them with two people of 大鳌 and one of 会城 in other posts or in none. */
export function shippedHistory(): TestRepository {
  if (shipped) return shipped;
  const repository = emptyRepository();
  fill(repository, 'shipped');
  edit<Team>(repository, 'teams/daao.yaml', (team) => {
    team.postings.splice(2, 1);
    (team.postings[1] as Record<string, unknown>)['role'] = 'volunteer';
  });
  edit<Team>(repository, 'teams/huicheng.yaml', (team) => team.postings.pop());
  repository.commit('初稿', { author: '编者一', date: '2022-03-01' });
  fill(repository, 'shipped');
  repository.commit('补齐大鳌、会城', { author: '编者二', date: '2022-03-08' });
  return (shipped = repository);
}

/** A data set that came in two commits: at first without its records, its rules, its targets and one of its teams. */
export function grownHistory(root: string): TestRepository {
  const repository = emptyRepository();
  fill(repository, { root });
  const [team] = readdirSync(join(repository.data, 'teams'));
  for (const path of ['records', 'plan/rules.yaml', 'plan/targets.yaml', `teams/${team}`])
    rmSync(join(repository.data, path), { recursive: true });
  repository.commit('开始', { author: '编者一', date: '2024-06-01' });
  fill(repository, { root });
  repository.commit('补齐', { author: '编者二', date: '2024-07-12' });
  return repository;
}
