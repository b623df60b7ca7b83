import { proposalOf, type Proposal } from '../../edit/proposal.ts';
import { renderFindings } from '../../render/findings/text.ts';
import { toJson } from '../../render/layout/json.ts';
import type { Finding } from '../../check/finding.ts';
import type { FileChange } from '../../source/write/change.ts';
import { inLang, type Local } from '../../text/local.ts';
import { MESSAGES } from '../../text/messages.ts';
import { visible } from '../../text/visible.ts';
import { flagOption, usage } from './common.ts';
import type { Reply, Request } from './request.ts';

/** What is shown of a change before it is written. */
export interface Shown {
  /** The change for people. */
  text(proposal: Proposal): Promise<string> | string;
  /** More for programs beside the files. */
  json?(proposal: Proposal): Readonly<Record<string, unknown>>;
  /** What is to be known besides, a line each. */
  notes?(proposal: Proposal): readonly Local[];
}

/**
 * Shows a change of data files, checks the data set as it would be, and writes it where --yes or the person at
 * the terminal says so. What would bring new errors into the data is not written.
 */
export async function propose(
  request: Request,
  changes: readonly FileChange[],
  shown: Shown,
): Promise<Reply> {
  const proposal = await proposalOf(request.dataDir, changes);
  const { errors, warnings } = proposal;
  const text = await shown.text(proposal);
  const reply = (written: boolean, words: Local, code: 0 | 1, seen = false): Reply => ({
    out:
      request.format === 'json'
        ? toJson({ written, files: filesOf(proposal), ...shown.json?.(proposal) }, request.lang)
        : seen
          ? ''
          : text,
    err: `${inLang(words, request.lang)}\n`,
    code,
  });
  if (errors.length > 0) {
    const refused = reply(false, MESSAGES.wouldBreak(errors.length), 1);
    return { ...refused, err: `${refused.err}${told(errors, proposal, request)}` };
  }
  const noted = (shown.notes?.(proposal) ?? []).map((note) => `${inLang(note, request.lang)}\n`);
  const warned =
    noted.join('') +
    (warnings.length === 0
      ? ''
      : `${inLang(MESSAGES.wouldWarn(warnings.length), request.lang)}\n${told(warnings, proposal, request)}`);
  const warn = (given: Reply): Reply => ({ ...given, err: warned + (given.err ?? '') });
  if (flagOption(request, 'dry-run')) return warn(reply(false, MESSAGES.dryRun(), 0));
  const ask = !flagOption(request, 'yes');
  if (ask) {
    const question = inLang(MESSAGES.askWrite(changes.length), request.lang);
    const answer = await request.ask(visible(`${text}${warned}${question}`, false));
    if (answer === undefined) throw usage(request, MESSAGES.nobodyToAsk());
    if (!/^\s*(?:y|yes|是|好|写)\s*$/i.test(answer))
      return reply(false, MESSAGES.notWritten(), 1, true);
  }
  await request.commit(changes);
  const done = reply(true, MESSAGES.written(proposal.paths), 0, ask);
  return ask ? done : warn(done);
}

function told(findings: readonly Finding[], { textOf }: Proposal, request: Request): string {
  const { lang, width } = request;
  return renderFindings(findings, { lang, source: textOf, ...(width !== undefined && { width }) });
}

/** The files of a change as programs see them: whole as they would be. */
function filesOf({ changes, paths }: Proposal): unknown[] {
  return changes.map(({ before, after }, at) => ({
    file: paths[at],
    new: before === null,
    text: after.toString('utf8'),
  }));
}
