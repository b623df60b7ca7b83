import { citedWords } from '../../plan/source-words.ts';
import type { Cited } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import type { Commit, SidedCommit } from '../../source/git/history.ts';
import type { LooseFile } from '../../source/loose.ts';
import { CHANGE_KINDS, type Change, type ChangeKind } from './change.ts';
import { listIn, textIn, valueIn } from './loose.ts';

/** A revision that is compared. */
export interface Revision {
  /** As it was asked for; null for the files as they are now, and where a day was asked for. */
  revision: string | null;
  /** The commit; null for the files as they are now. */
  commit: Commit | null;
}

/** A change as answers give it: flat, with what it cites in words. */
export interface ChangeEntry extends Omit<Change, 'of'> {
  type: Change['of']['type'];
  id: string;
  name: LocalText;
  source_words: LocalText | null;
}

/** A file that could not be compared, and in which revision it could not be read; null: as it is now. */
export interface LeftOut {
  file: string;
  revision: string | null;
  reason: LocalText;
}

/** What `changes` answers. */
export interface Changes {
  /** Path of the data folder in the repository; '' at its root. */
  folder: string;
  /** The day before which the last commit was asked for; null where a revision was named. */
  since: string | null;
  before: Revision;
  after: Revision;
  /** Whether the files hold changes that are in no commit; false where two commits are compared. */
  uncommitted: boolean;
  commits: SidedCommit[];
  left_out: LeftOut[];
  /** How many changes there are in all, whatever the filters leave. */
  total: number;
  /** How many the filters leave, by kind. */
  totals: Record<ChangeKind, number>;
  changes: ChangeEntry[];
}

export interface ChangesFilter {
  kinds?: readonly ChangeKind[] | undefined;
  /** Id of a town. */
  town?: string | undefined;
}

/** Changes that the filters leave, with the words of what they cite. */
export function answerOf(
  all: readonly Change[],
  filter: ChangesFilter,
  revisions: readonly (readonly LooseFile[])[],
): Pick<Changes, 'total' | 'totals' | 'changes'> {
  const left = all.filter(
    ({ kind, town }) =>
      (filter.kinds?.includes(kind) ?? true) && (filter.town === undefined || town === filter.town),
  );
  const words = citing(revisions);
  const count = (kind: ChangeKind): number => left.filter((each) => each.kind === kind).length;
  return {
    total: all.length,
    totals: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, count(kind)]),
    ) as Changes['totals'],
    changes: left.map(
      ({ kind, action, event, of, town, field, before, after, source, ...rest }) => ({
        kind,
        action,
        event,
        ...of,
        town,
        field,
        before,
        after,
        source,
        source_words: source && words(source),
        ...rest,
      }),
    ),
  };
}

/** Words for citations, from the documents of any of the revisions; of several with one id, of the latest. */
function citing(revisions: readonly (readonly LooseFile[])[]): (cited: Cited) => LocalText {
  const datasets = revisions
    .map((files) => files.find(({ kind }) => kind === 'dataset')?.value)
    .reverse();
  const documents = datasets.flatMap((dataset) =>
    listIn(dataset, 'documents').map((each) => ({
      id: textIn(each, 'id') ?? '',
      title: textIn(each, 'title'),
      number: textIn(each, 'number'),
    })),
  );
  const plan = datasets.map((dataset) => valueIn(dataset, 'plan')).find((id) => id !== undefined);
  return (cited) => citedWords(cited, typeof plan === 'string' ? plan : undefined, documents);
}
