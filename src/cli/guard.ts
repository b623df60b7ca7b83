import { UsageError, type Io } from '../commands/program/request.ts';
import { namePattern } from '../plan/without-names.ts';
import { UnreadableError } from '../source/files.ts';
import { personNames } from '../source/person-names.ts';
import { inLang, type Lang } from '../text/local.ts';
import { MESSAGES } from '../text/messages.ts';

/**
 * With --no-names nothing that leaves the program names a person: answers are made from data without
 * names, and this stands behind them for messages, findings with excerpts and names of files.
 * Characters of a name become 某, so that marks below them keep their place.
 */
export function withoutNames(io: Io, dataDir: string, lang: Lang): Guarded {
  const names = new Set(namesIn(dataDir));
  let pattern = patternOf([...names]);
  const hidden = (text: string): string =>
    text.replace(pattern, (name) => name.replace(/\S/gu, '某'));
  const named = (path: string): string => {
    if (path.search(pattern) >= 0) throw new UsageError(inLang(MESSAGES.nameInPath(), lang));
    return path;
  };
  return {
    ...io,
    out: (text) => io.out(hidden(text)),
    err: (text) => io.err(hidden(text)),
    writeFile: (path, text) => io.writeFile(named(path), hidden(text)),
    makeFolder: (path) => io.makeFolder(named(path)),
    ask: (question) => io.ask(hidden(question)),
    hide(more) {
      for (const name of more) names.add(name);
      pattern = patternOf([...names]);
    },
  };
}

/** The world behind a guard. */
export interface Guarded extends Io {
  /** Hides names that the data folder does not hold: of other revisions of it. */
  hide(names: readonly string[]): void;
}

function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`${namePattern(names).source}|${cutPattern(names)}`, 'gu');
}

/** The beginning or end of a name at the mark where a text was cut off. */
function cutPattern(names: readonly string[]): string {
  const long = names.filter((name) => /^\p{Script=Han}{3,}$/u.test(name));
  if (long.length === 0) return '(?!)';
  return long.flatMap((name) => [`${name.slice(0, 2)}(?=…)`, `(?<=…)${name.slice(-2)}`]).join('|');
}

/** Names in the data folder; none where it cannot be read, which the command itself then says. */
function namesIn(dataDir: string): string[] {
  try {
    return personNames(dataDir);
  } catch (error) {
    if (error instanceof UnreadableError) return [];
    throw error;
  }
}
