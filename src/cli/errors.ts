import { UsageError, type Io } from '../commands/program/request.ts';
import { BadDataError } from '../plan/open.ts';
import type { Paint } from '../render/layout/paint.ts';
import { GitError } from '../source/git/error.ts';
import { UnreadableError } from '../source/files.ts';
import { BusyError, ChangedError } from '../source/write/change.ts';
import { inLang, type Lang, type Local } from '../text/local.ts';
import { MESSAGES } from '../text/messages.ts';
import { visible } from '../text/visible.ts';

/** Exit codes: done, negative answer, wrong usage, unreadable data, a bug. */
export const EXIT = { done: 0, negative: 1, usage: 2, data: 3, bug: 70 } as const;

/** Findings told where the data cannot be read; validate tells all. */
const SHOWN = 5;

/** Why git did not answer. */
async function gitWords({ fault, folder, detail }: GitError): Promise<Local> {
  const { CHANGES_MESSAGES: messages } = await import('../text/changes/messages.ts');
  switch (fault) {
    case 'not-installed':
      return messages.notInstalled();
    case 'no-repository':
      return messages.noRepository(folder);
    case 'not-trusted':
      return messages.notTrusted(folder);
    case 'failed':
      return messages.gitFailed(detail);
  }
}

/** Tells an error in the reader's words on stderr and gives its exit code. */
export async function explain(
  error: unknown,
  io: Io,
  lang: Lang,
  paint: Promise<Paint>,
): Promise<number> {
  if (error instanceof UsageError) {
    io.err(`bangzhen: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof BadDataError || error instanceof UnreadableError) {
    const { renderFindings } = await import('../render/findings/text.ts');
    const { findingOf } = await import('../check/finding.ts');
    const findings = error instanceof BadDataError ? error.findings : error.problems.map(findingOf);
    const shown = findings.slice(0, SHOWN);
    io.err(
      visible(renderFindings(shown, { lang, paint: await paint, source: () => undefined }), true),
    );
    if (findings.length > shown.length)
      io.err(`${inLang(MESSAGES.moreFindings(findings.length - shown.length), lang)}\n`);
    return EXIT.data;
  }
  if (error instanceof GitError) {
    io.err(`bangzhen: ${visible(inLang(await gitWords(error), lang), false)}\n`);
    return EXIT.data;
  }
  if (error instanceof BusyError || error instanceof ChangedError) {
    const words =
      error instanceof BusyError ? MESSAGES.busy(error.pid) : MESSAGES.changed(error.inner);
    io.err(`bangzhen: ${visible(inLang(words, lang), false)}\n`);
    return EXIT.data;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code) && path !== undefined) {
    io.err(`bangzhen: ${visible(inLang(MESSAGES.cannotWrite(path, code), lang), false)}\n`);
    return EXIT.data;
  }
  io.err(
    `${inLang(MESSAGES.bug(), lang)}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.bug;
}
