/** Why git could not answer. */
export type GitFault =
  /** There is no program git that could be run. */
  | 'not-installed'
  /** The folder lies in no working tree of a repository. */
  | 'no-repository'
  /** The repository belongs to somebody else, and git will not read it unless told to. */
  | 'not-trusted'
  /** Anything else; `detail` has the words of git. */
  | 'failed';

/** A question that git could not be asked or did not answer. `folder` is where it was asked. */
export class GitError extends Error {
  readonly fault: GitFault;
  readonly folder: string;
  readonly detail: string;
  constructor(fault: GitFault, folder: string, detail = '') {
    super(`${fault}: ${folder}${detail === '' ? '' : `: ${detail}`}`);
    this.fault = fault;
    this.folder = folder;
    this.detail = detail;
  }
}
