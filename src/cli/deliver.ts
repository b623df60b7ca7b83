import { join } from 'node:path';
import type { Io, Reply, Request } from '../commands/program/request.ts';
import { PLAIN } from '../render/layout/paint.ts';
import { inLang } from '../text/local.ts';
import { MESSAGES } from '../text/messages.ts';
import { visible } from '../text/visible.ts';

/** Sends an answer to stdout or the file of --output, several files into its folder. */
export function deliver(reply: Reply, request: Request, io: Io, progress: boolean): void {
  const output = request.options['output'];
  if (reply.err) io.err(visible(reply.err, false));
  if (reply.files) {
    const folder = String(output);
    const { files } = reply;
    io.makeFolder(folder);
    files.forEach(({ name, text }, at) => {
      io.writeFile(join(folder, name), finished(text, request));
      if (progress) io.err(`\r\u001b[K${at + 1}/${files.length} ${visible(name, false)}`);
    });
    const done = inLang(MESSAGES.filesWritten(files.length, folder), request.lang);
    io.err(`${progress ? '\r\u001b[K' : ''}${visible(done, false)}\n`);
    return;
  }
  const out = finished(reply.out, request);
  if (output === undefined) io.out(out);
  else if (reply.out !== '') io.writeFile(String(output), out);
}

/**
 * Nothing unseen from data, then the marks and line ends asked for. JSON and sheets see to the first
 * themselves; a calendar has its own line ends and suffers no mark.
 */
function finished(text: string, { format, paint, options }: Request): string {
  if (format === 'ics') return text;
  const safe = ['json', 'csv', 'tsv'].includes(format) ? text : visible(text, paint !== PLAIN);
  const ended = options['crlf'] === true ? safe.replaceAll('\n', '\r\n') : safe;
  // A program that reads JSON refuses the mark.
  return options['bom'] === true && ended !== '' && format !== 'json' ? `\ufeff${ended}` : ended;
}
