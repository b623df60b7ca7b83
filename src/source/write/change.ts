/** A file of the data folder as it is to become. `before` is what it was when the change was worked out. */
export interface FileChange {
  /** Path relative to the data folder, with /. */
  inner: string;
  /** null: there must be no such file. */
  before: Buffer | null;
  after: Buffer;
}

/** Somebody else is writing the data set. */
export class BusyError extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`process ${pid} is writing`);
    this.pid = pid;
  }
}

/** A file is not what it was when the change was worked out. */
export class ChangedError extends Error {
  readonly inner: string;
  constructor(inner: string) {
    super(`${inner} has changed`);
    this.inner = inner;
  }
}
