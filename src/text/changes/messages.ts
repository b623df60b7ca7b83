import type { Local } from '../local.ts';

const list = (items: readonly string[]): Local => ({ zh: items.join('、'), en: items.join(', ') });

const SHALLOW: Local = {
  zh: '本仓库是浅克隆，没有较早的历史；可用 git fetch --unshallow 补全。',
  en: 'This clone is shallow and lacks the older history; git fetch --unshallow completes it.',
};

/** What `changes` says on stderr. Facts must be printable. */
export const CHANGES_MESSAGES = {
  notInstalled: (): Local => ({
    zh: '没有找到 git 程序；changes 靠它读取历史，请先安装 git。其他命令不用 git。',
    en: 'there is no program git, by which changes reads the history; install it. The other commands do without.',
  }),
  noRepository: (folder: string): Local => ({
    zh: `${folder} 不在 git 仓库的工作区内，没有可以比较的历史；changes 只比较用 git 保存的数据。`,
    en: `${folder} is not in the working tree of a git repository, so there is no history to compare with; changes needs data that are kept in git.`,
  }),
  notTrusted: (folder: string): Local => ({
    zh: `${folder} 所在的仓库属于别的用户，git 不肯读取；确认可信后用 git config --global --add safe.directory 加上仓库路径。`,
    en: `the repository of ${folder} belongs to another user, and git will not read it; if you trust it, add its path with git config --global --add safe.directory.`,
  }),
  gitFailed: (words: string): Local => ({
    zh: `git 没有回答：${words}`,
    en: `git gave no answer: ${words}`,
  }),
  unknownRevision: (name: string, shallow: boolean): Local => ({
    zh: `仓库中没有“${name}”这个版本；可写提交号、分支、标签或 HEAD~1。${shallow ? SHALLOW.zh : ''}`,
    en: `the repository has no revision “${name}”; name a commit, branch or tag, or HEAD~1.${shallow ? ` ${SHALLOW.en}` : ''}`,
  }),
  ambiguousRevision: (name: string): Local => ({
    zh: `“${name}”可指几个提交；请多写几位。`,
    en: `“${name}” stands for several commits; give more of its digits.`,
  }),
  notACommit: (name: string): Local => ({
    zh: `“${name}”不是提交，是仓库中的文件或文件夹。`,
    en: `“${name}” is no commit but a file or folder in the repository.`,
  }),
  noCommits: (): Local => ({
    zh: '仓库还没有提交，没有可以比较的版本；先用 git commit 保存一次。',
    en: 'the repository has no commits yet, so there is nothing to compare with; save the data with git commit first.',
  }),
  noCommitBefore: (day: string, shallow: boolean): Local => ({
    zh: `当前分支在${day}以前没有提交。${shallow ? SHALLOW.zh : ''}`,
    en: `the current branch has no commit before ${day}.${shallow ? ` ${SHALLOW.en}` : ''}`,
  }),
  noDataIn: (name: string, folder: string): Local => ({
    zh: `版本 ${name} 中没有数据文件夹 ${folder}；可能当时还没有提交，或者在别处。`,
    en: `revision ${name} has no data folder ${folder}; it may not have been committed then, or have been elsewhere.`,
  }),
  leftOut: (file: string, revision: Local, reason: Local): Local => ({
    zh: `未比较 ${file}（${revision.zh}）：${reason.zh}。`,
    en: `${file} (${revision.en ?? revision.zh}) is left out: ${reason.en ?? reason.zh}.`,
  }),
  sinceBeside: (): Local => ({
    zh: '--since 与 <rev> 不能并用：--since 自己找出那天以前的最后一次提交。',
    en: '--since and <rev> exclude each other: --since finds the last commit before that day by itself.',
  }),
  someRevisions: (names: readonly string[]): Local => ({
    zh: `已有的分支和标签：${list(names).zh}`,
    en: `branches and tags there are: ${list(names).en}`,
  }),
} as const;
