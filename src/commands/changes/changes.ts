import { answerOf, type Changes } from '../../query/changes/answer.ts';
import type { ChangeKind } from '../../query/changes/change.ts';
import { compareData } from '../../query/changes/compare.ts';
import { townsNamed } from '../../query/changes/towns-named.ts';
import { commitsBetween } from '../../source/git/history.ts';
import { resolveRevision, type Repository } from '../../source/git/repository.ts';
import type { Known, LooseFile } from '../../source/loose.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { isReply, negative, textOption } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';
import { comparable, leftOut, readSide, type Side } from './read.ts';
import type { Asked } from './revisions.ts';

/** Reads two revisions and compares them; or the reply that one of them has no data, or that a town is unknown. */
export async function changesOf(
  repository: Repository,
  { before, after, since }: Asked,
  kinds: readonly ChangeKind[] | undefined,
  request: Request,
): Promise<Changes | Reply> {
  const known: Known = new Map();
  const old = await readSide(repository, before, request, known);
  if (isReply(old)) return old;
  const now = await readSide(repository, after, request, known);
  if (isReply(now)) return now;
  const { sound, faulty } = comparable(old, now);
  const hidden = await nameless(sound, request);
  const town = townOf(hidden.revisions, request);
  if (town !== undefined && typeof town !== 'string') return town;
  const all = compareData(...hidden.revisions);
  const left = [...leftOut(faulty[0], before), ...leftOut(faulty[1], after)];
  const head = resolveRevision(repository, 'HEAD');
  const headId = 'commit' in head ? head.commit : before.commit.commit;
  const commits = commitsBetween(repository, before.commit.commit, after.commit?.commit ?? headId);
  const bare = <T extends { author: string; subject: string }>(commit: T): T => ({
    ...commit,
    author: hidden.text(commit.author),
    subject: hidden.text(commit.subject),
  });
  const revision = ({ revision: name, commit }: typeof after): typeof after => ({
    revision: name === null ? null : hidden.text(name),
    commit: commit && bare(commit),
  });
  return {
    folder: repository.prefix,
    since,
    before: revision(before),
    after: revision(after),
    uncommitted:
      after.commit === null &&
      (headId === before.commit.commit
        ? all.length + left.length > 0
        : await isUncommitted(repository, headId, now, request, known)),
    commits: commits.map(bare),
    left_out: left,
    ...answerOf(all, { kinds, town }, hidden.revisions),
  };
}

/** Whether the files hold changes that the last commit does not have. */
async function isUncommitted(
  repository: Repository,
  head: string,
  now: Side,
  request: Request,
  known: Known,
): Promise<boolean> {
  const { commitOf } = await import('../../source/git/history.ts');
  const committed = await readSide(
    repository,
    { revision: null, commit: commitOf(repository, head) },
    request,
    known,
  );
  if (isReply(committed)) return true;
  const { sound, faulty } = comparable(committed, now);
  return faulty.flat().length > 0 || compareData(...sound).length > 0;
}

interface Hidden {
  revisions: [LooseFile[], LooseFile[]];
  text(words: string): string;
}

/** Two revisions with names of people replaced where --no-names asks for it, and how to replace them in words. */
async function nameless(revisions: [LooseFile[], LooseFile[]], request: Request): Promise<Hidden> {
  if (!request.noNames) return { revisions, text: (words) => words };
  const names = await import('../../plan/revision-names.ts');
  const { nameless: replace } = await import('../../plan/without-names.ts');
  const [before, after] = revisions;
  const roles = names.namesOfRevisions(before, after);
  const kept = names.registeredNames([...before, ...after]);
  return {
    revisions: [
      names.looseWithoutNames(before, roles, kept),
      names.looseWithoutNames(after, roles, kept),
    ],
    text: (words) => replace(words, roles),
  };
}

/** Id of the town of --town in either revision; or the reply that there is none. */
function townOf(
  [before, after]: readonly [LooseFile[], LooseFile[]],
  request: Request,
): string | undefined | Reply {
  const query = textOption(request, 'town');
  if (query === undefined) return undefined;
  const towns = townsNamed([...after, ...before]);
  const found = towns.find(({ is }) => is(query));
  if (found) return found.id;
  const near = nearest(
    query,
    towns.map(({ name }) => name),
  );
  return negative(request, MESSAGES.noTown(printable(query)), near);
}
