import type { SidedCommit } from '../../source/git/history.ts';
import type { Changes } from '../../query/changes/answer.ts';
import { grid, notes, pick, type Block, type Style } from '../layout/view.ts';

type Lang = Style['lang'];

/** Commits shown in a text; the other formats have them all in JSON. */
const SHOWN = 20;

/** Who changed the data between the revisions, commit by commit. */
export function commitParts(answer: Changes, { lang }: Style): Block[][] {
  const { commits, uncommitted } = answer;
  const made = commits.filter(({ side }) => side === 'after');
  const undone = commits.filter(({ side }) => side === 'before');
  const listed = (list: readonly SidedCommit[], head: string): Block[][] =>
    list.length === 0 ? [] : [[...notes([`${head}${authorsText(list, lang)}`]), table(list, lang)]];
  return [
    ...listed(made, pick(lang, '涉及数据的提交', 'Commits that touch the data')),
    ...listed(
      undone,
      pick(lang, '只在前一版本中的提交', 'Commits that only the first revision has'),
    ),
    ...(uncommitted
      ? [
          notes([
            pick(
              lang,
              '现在的文件有尚未提交的改动，没有记录是谁改的。',
              'The files hold changes that are not committed yet; who made them is not recorded.',
            ),
          ]),
        ]
      : []),
  ];
}

/** 3次（李四2次、王五1次）： */
function authorsText(commits: readonly SidedCommit[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const { author } of commits) counts.set(author, (counts.get(author) ?? 0) + 1);
  const authors = [...counts].map(([author, count]) =>
    pick(lang, `${author}${count}次`, `${author} ${count}`),
  );
  const more = commits.length > SHOWN;
  return pick(
    lang,
    `${commits.length}次（${authors.join('、')}）${more ? `，以下为最近${SHOWN}次` : ''}：`,
    `: ${commits.length} (${authors.join(', ')})${more ? `, the latest ${SHOWN}` : ''}`,
  );
}

function table(commits: readonly SidedCommit[], lang: Lang): Block {
  return grid(
    [
      { head: pick(lang, '日期', 'Date') },
      { head: pick(lang, '提交', 'Commit') },
      { head: pick(lang, '作者', 'Author'), flex: true },
      { head: pick(lang, '说明', 'Subject'), flex: true },
    ],
    commits
      .slice(0, SHOWN)
      .map(({ date, short, author, subject }) => [date, short, author, subject]),
  );
}
