import type { Revision } from '../../query/changes/answer.ts';
import type { Repository } from '../../source/git/repository.ts';
import { CHANGES_MESSAGES } from '../../text/changes/messages.ts';
import { inLang } from '../../text/local.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { dayOption, isReply, negative, textOption, usage } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';

/** The two revisions that a command line asks to compare. */
export interface Asked {
  before: Revision & { commit: NonNullable<Revision['commit']> };
  after: Revision;
  since: string | null;
}

/** Branches and tags told where none is near to what was asked for. */
const SOME = 8;

/** What is asked for before any history is read: names of revisions, or a day. */
export interface Wanted {
  names: readonly string[];
  since: string | undefined;
}

/** Reads the command line. Throws UsageError. */
export function wantedOf(request: Request): Wanted {
  if (textOption(request, 'since') !== undefined && request.args.length > 0)
    throw usage(request, CHANGES_MESSAGES.sinceBeside());
  return { names: request.args, since: dayOption(request, 'since') };
}

/** Finds the commits of what is asked for, or the reply that there is none. */
export async function askedFor(
  repository: Repository,
  { names, since }: Wanted,
  request: Request,
): Promise<Asked | Reply> {
  const history = await import('../../source/git/history.ts');
  const now: Revision = { revision: null, commit: null };
  if (since !== undefined) {
    const id = history.lastBefore(repository, since);
    if (id === undefined)
      return negative(request, CHANGES_MESSAGES.noCommitBefore(since, repository.shallow));
    const before = { revision: null, commit: history.commitOf(repository, id) };
    return { before, after: now, since };
  }
  const [first = 'HEAD', second] = await parted(repository, names);
  const before = await found(repository, first, request);
  if (isReply(before)) return before;
  const after = second === undefined ? now : await found(repository, second, request);
  return isReply(after) ? after : { before, after, since: null };
}

/** `v1..v2` in one word means two revisions, as git has it; what stands for a commit as it is comes first. */
async function parted(
  repository: Repository,
  names: readonly string[],
): Promise<readonly string[]> {
  const [, from, to] = /^(.*[^.]|)\.\.([^.].*|)$/s.exec(names.length === 1 ? names[0]! : '') ?? [];
  if (from === undefined || to === undefined) return names;
  const { resolveRevision } = await import('../../source/git/repository.ts');
  return 'commit' in resolveRevision(repository, names[0]!)
    ? names
    : [from || 'HEAD', to || 'HEAD'];
}

async function found(
  repository: Repository,
  name: string,
  request: Request,
): Promise<Asked['before'] | Reply> {
  const { resolveRevision, revisionNames } = await import('../../source/git/repository.ts');
  const { commitOf } = await import('../../source/git/history.ts');
  const resolved = resolveRevision(repository, name);
  if ('commit' in resolved)
    return { revision: name, commit: commitOf(repository, resolved.commit) };
  const shown = printable(name);
  if (resolved.unknown === 'ambiguous')
    return negative(request, CHANGES_MESSAGES.ambiguousRevision(shown));
  if (resolved.unknown === 'not-a-commit')
    return negative(request, CHANGES_MESSAGES.notACommit(shown));
  if ('unknown' in resolveRevision(repository, 'HEAD'))
    return negative(request, CHANGES_MESSAGES.noCommits());
  const known = revisionNames(repository).map(printable);
  const near = nearest(name, known);
  const reason = CHANGES_MESSAGES.unknownRevision(shown, repository.shallow);
  if (near.length > 0 || known.length === 0) return negative(request, reason, near);
  const some = inLang(CHANGES_MESSAGES.someRevisions(known.slice(-SOME)), request.lang);
  const reply = negative(request, reason);
  return { ...reply, err: `${reply.err ?? ''}${some}\n` };
}
