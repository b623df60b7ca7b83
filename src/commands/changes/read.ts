import type { LeftOut, Revision } from '../../query/changes/answer.ts';
import { readDataFiles, type DataFile } from '../../source/files.ts';
import type { Repository } from '../../source/git/repository.ts';
import type { Known, LooseFile } from '../../source/loose.ts';
import type { Problem } from '../../source/problem.ts';
import { CHANGES_MESSAGES } from '../../text/changes/messages.ts';
import { wording } from '../../text/findings.ts';
import { printable } from '../../text/printable.ts';
import { negative } from '../program/common.ts';
import type { Reply, Request } from '../program/request.ts';

/** The data of a revision, and the files of it that cannot be compared. */
export interface Side {
  files: LooseFile[];
  faulty: Faulty[];
}

interface Faulty {
  /** Path relative to the data folder. */
  inner: string;
  problem: Problem;
  /** What the file holds; undefined where not even that could be read. */
  bytes: Buffer | undefined;
}

/**
 * Reads the data of a revision from the repository, of the files as they are now from the folder; or the reply
 * that the revision has none. Names of people in it are hidden from then on where --no-names asks for it.
 */
export async function readSide(
  repository: Repository,
  { revision, commit }: Revision,
  request: Request,
  known: Known,
): Promise<Side | Reply> {
  const read = await bytesOf(repository, commit?.commit, request);
  if (read === undefined) {
    const name = printable(revision ?? commit?.short ?? '');
    return negative(request, CHANGES_MESSAGES.noDataIn(name, printable(repository.prefix || '.')));
  }
  const { readLoosely } = await import('../../source/loose.ts');
  const { loose, problems } = await readLoosely(read.files, known);
  const bytes = new Map(read.files.map((file) => [file.path, file.bytes]));
  return {
    files: loose,
    faulty: [...read.problems, ...problems].map((problem) => ({
      inner: problem.file.replace(/^[^/]*\//, ''),
      problem,
      bytes: bytes.get(problem.file),
    })),
  };
}

async function bytesOf(
  repository: Repository,
  commit: string | undefined,
  request: Request,
): Promise<{ files: DataFile[]; problems: Problem[] } | undefined> {
  if (commit === undefined) return { files: readDataFiles(request.dataDir), problems: [] };
  const { revisionDocument, revisionFiles } = await import('../../source/git/revision-files.ts');
  const read = revisionFiles(repository, commit);
  if (read && request.noNames) {
    const { namesIn } = await import('../../source/person-names.ts');
    request.hideNames(namesIn(read.files, (file) => revisionDocument(repository, commit, file)));
  }
  return read;
}

/** Two sides as far as they can be compared. */
export interface Sides {
  /** Without the files that one of them lacks for a fault: they would look as if they had gone. */
  sound: [LooseFile[], LooseFile[]];
  /** Faults of files that are not the same in both. */
  faulty: [Faulty[], Faulty[]];
}

/** Takes the files with faults out of two sides. What holds the same bytes in both has not changed for all that. */
export function comparable(before: Side, after: Side): Sides {
  const out = new Set([...before.faulty, ...after.faulty].map(({ inner }) => inner));
  const sound = ({ files }: Side): LooseFile[] => files.filter(({ inner }) => !out.has(inner));
  const differs = (faulty: Faulty, { faulty: others }: Side): boolean => {
    const other = others.find(({ inner }) => inner === faulty.inner);
    return !faulty.bytes || !other?.bytes?.equals(faulty.bytes);
  };
  return {
    sound: [sound(before), sound(after)],
    faulty: [
      before.faulty.filter((each) => differs(each, after)),
      after.faulty.filter((each) => differs(each, before)),
    ],
  };
}

/** Faults of files as answers give them. */
export function leftOut(faulty: readonly Faulty[], { revision, commit }: Revision): LeftOut[] {
  return faulty.map(({ problem }) => ({
    file: problem.file,
    revision: revision ?? commit?.short ?? null,
    reason: {
      zh: wording(problem.code, problem.facts, 'zh').message,
      en: wording(problem.code, problem.facts, 'en').message,
    },
  }));
}
