import type { Plan } from '../../plan/model.ts';
import type { FileChange } from '../../source/write/change.ts';
import type { Writer } from '../../source/write/commit.ts';
import type { Paint } from '../../render/layout/paint.ts';
import type { Lang, Local } from '../../text/local.ts';

export type Format = 'text' | 'json' | 'csv' | 'tsv' | 'md' | 'html' | 'ics';

/**
 * Formats by what a command gives: answers to a question, papers for a meeting, findings of a check, changes of
 * data files, entries for a calendar. The first is the one where none is asked for.
 */
export const FORMATS = {
  answer: ['text', 'json', 'csv', 'tsv', 'md'],
  paper: ['text', 'json', 'md', 'html'],
  check: ['text', 'json'],
  change: ['text', 'json'],
  calendar: ['ics', 'text', 'json', 'csv', 'tsv', 'md'],
} as const satisfies Record<string, readonly Format[]>;

/** Everything the program needs from the world, so that it runs the same in a test. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Writes a whole file or nothing. Throws what the file system throws. */
  writeFile(path: string, text: string): void;
  /** Makes a folder where there is none. Throws what the file system throws. */
  makeFolder(path: string): void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Today's date, YYYY-MM-DD. */
  today(): string;
  terminal: { out: boolean; err: boolean; columns: number | undefined };
  /** Asks the person at the terminal and gives what was typed; undefined where nobody can be asked. */
  ask(question: string): Promise<string | undefined>;
  /** Who writes data files. */
  writer: Writer;
  /** The data set and its snapshot that come with the program. */
  packaged: { data: string; snapshot: string };
  /** The user's cache folder; undefined where there is none. */
  cacheDir: string | undefined;
}

/** A parsed command line. */
export interface Request {
  /** Positional arguments in order; missing optional ones are absent. */
  args: readonly string[];
  /** Options by their long name in camel case. With --no-names, names in them are roles once the plan is open. */
  options: Readonly<Record<string, string | boolean | undefined>>;
  format: Format;
  /** Language of messages and tables. */
  lang: Lang;
  /** Language named on the command line, if any: papers are otherwise in that of the data. */
  langOption: Lang | undefined;
  asOf: string;
  /** Today's date, YYYY-MM-DD: the day on which data are written. */
  today: string;
  /** Whether people are called by their roles (--no-names). */
  noNames: boolean;
  /** Columns to lay out for; undefined: do not break paragraphs (pipes and files). */
  width: number | undefined;
  paint: Paint;
  dataDir: string;
  /** The environment, for other programs that are run. */
  env: Io['env'];
  /** Hides names of people that are not in the data folder, where --no-names asks for it. */
  hideNames(names: readonly string[]): void;
  /** Words from outside the plan's data, names of people replaced where --no-names asks for it; after `open`. */
  nameless(text: string): string;
  /** Asks the person at the terminal; undefined where nobody can be asked. */
  ask(question: string): Promise<string | undefined>;
  /** Changes data files, all or none. Throws BusyError, ChangedError and what the file system throws. */
  commit(changes: readonly FileChange[]): Promise<void>;
  /**
   * Opens the plan of a day: of --as-of for a command that depends on it, else as it was printed. A fault of
   * the data that leaves it answerable is told once on stderr.
   */
  open(day?: string): Promise<Plan>;
}

/** What a command answers: for stdout (or --output), for stderr, and the exit code. */
export interface Reply {
  out: string;
  err?: string;
  /** Files for the folder of --output instead of an answer on stdout. */
  files?: readonly { name: string; text: string }[];
  /** 0 done, 1 the answer is negative. */
  code?: 0 | 1;
}

export interface ArgumentDef {
  name: string;
  required: boolean;
  about: Local;
}

export interface OptionDef {
  /** As commander writes it: `--within <span>`. */
  flags: string;
  about: Local;
}

export interface Example {
  /** What to type, without `bangzhen`. */
  line: string;
  about: Local;
}

/** A subcommand: everything that help, completions and the parser need to know of it. */
export interface CommandDef {
  name: string;
  /** Which formats it has. */
  gives: keyof typeof FORMATS;
  summary: Local;
  /** A paragraph for --help. */
  about?: Local;
  args: readonly ArgumentDef[];
  options: readonly OptionDef[];
  /** Whether the answer depends on the day (--as-of). */
  dated: boolean;
  examples: readonly Example[];
  run(request: Request): Promise<Reply>;
}

/** A mistake on the command line: exit code 2. */
export class UsageError extends Error {}
