import { amendedWords } from '../plan/amended-words.ts';
import type { Amended, Plan, Task, Town } from '../plan/model.ts';
import { inLang } from '../text/local.ts';
import { pick, type Style } from './layout/view.ts';

type Lang = Style['lang'];

/** What later sources changed in an entry, as rows of its card. */
export function amendedRows(
  plan: Plan,
  amended: readonly Amended[],
  lang: Lang,
): [string, string][] {
  return amended.map((each) => [
    pick(lang, '后来更改', 'Changed'),
    inLang(amendedWords(plan, each), lang),
  ]);
}

/** Notes on the tasks of a list that later sources changed: the print says otherwise. */
export function amendedTaskNotes(plan: Plan, tasks: readonly Task[], lang: Lang): string[] {
  return tasks.flatMap(({ number, amended }) =>
    amended.map((each) =>
      pick(
        lang,
        `第${number}项${amendedWords(plan, each).zh}。`,
        `Task ${number}: ${amendedWords(plan, each).en}.`,
      ),
    ),
  );
}

/** Notes on the towns of a list whose figures later sources gave. */
export function amendedTownNotes(plan: Plan, towns: readonly Town[], lang: Lang): string[] {
  return towns.flatMap(({ name, amended }) =>
    amended.map((each) =>
      pick(
        lang,
        `${name}${amendedWords(plan, each).zh}。`,
        `${name}: ${amendedWords(plan, each).en}.`,
      ),
    ),
  );
}
