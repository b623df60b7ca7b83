import type { DataFile } from '../source/files.ts';
import type { Formatted } from '../source/format/canonical.ts';
import type { FileChange } from '../source/write/change.ts';
import { MESSAGES } from '../text/messages.ts';
import { inLang } from '../text/local.ts';
import { printable } from '../text/printable.ts';
import { flagOption, usage } from './program/common.ts';
import type { CommandDef, Request } from './program/request.ts';
import { heedWriting } from './program/writing.ts';

export const fmtCommand: CommandDef = {
  name: 'fmt',
  gives: 'check',
  summary: {
    zh: '把数据文件改写成统一的格式，内容和注释不变',
    en: 'write the data files in one canonical form, values and comments unchanged',
  },
  about: {
    zh: '键按模式中的次序，缩进两格，引用和编号列表写成一行，其余每项一行；不需要的引号去掉，需要的补上。注释留在原处。输出改写了的文件，每行一个；有文件无法解析或无法写入时，一个也不写。--check 和 --diff 什么也不写，有文件要改时退出码为1。',
    en: 'Keys in the order of the schema, two spaces for each level, citations and lists of ids on one line, everything else one item a line; quotes where they are needed and nowhere else. Comments stay where they are. Prints the files it has written, one a line; where a file cannot be parsed, or one cannot be written, none is. --check and --diff write nothing and exit with 1 where a file would change.',
  },
  args: [],
  options: [
    {
      flags: '--check',
      about: { zh: '只列出格式不统一的文件', en: 'only list the files in another form' },
    },
    {
      flags: '--diff',
      about: { zh: '只显示会改动的行', en: 'only show the lines that would change' },
    },
  ],
  dated: false,
  examples: [
    { line: 'fmt', about: { zh: '改写全部数据文件', en: 'write all data files anew' } },
    {
      line: 'fmt --check',
      about: { zh: '提交前或 CI 中检查', en: 'before a commit, or in CI' },
    },
    { line: 'fmt --diff', about: { zh: '先看会改动什么', en: 'see first what would change' } },
  ],
  async run(request) {
    const writing = !flagOption(request, 'check') && !flagOption(request, 'diff');
    // What leaves the program without names would leave the data without them.
    if (writing && request.noNames) throw usage(request, MESSAGES.formatNamesAll());
    if (writing) heedWriting(request, 'fmt');
    const { readDataFiles, UnreadableError } = await import('../source/files.ts');
    const { parseFiles } = await import('../source/load.ts');
    const files = readDataFiles(request.dataDir);
    const { parsed, problems } = await parseFiles(files);
    if (problems.length > 0) throw new UnreadableError(problems);
    const { notCanonical } = await import('../source/format/canonical.ts');
    const changed = await notCanonical(parsed);
    if (changed.length > 0) changed.forEach((await import('../source/format/same.ts')).assertSame);
    if (writing && changed.length > 0) await request.commit(changesOf(changed, files));
    const count = { changed: changed.length, files: parsed.length };
    const done = writing ? MESSAGES.formatted(count) : MESSAGES.notFormatted(count);
    return {
      out: await shown(request, changed, count.files, writing),
      err: `${inLang(done, request.lang)}\n`,
      code: writing || changed.length === 0 ? 0 : 1,
    };
  },
};

/** The files as they were read and as they are to become. */
function changesOf(changed: readonly Formatted[], files: readonly DataFile[]): FileChange[] {
  const known = new Map(files.map(({ inner, bytes }) => [inner, bytes]));
  return changed.map(({ file: { inner }, canonical }) => ({
    inner,
    before: known.get(inner)!,
    after: Buffer.from(canonical),
  }));
}

async function shown(
  request: Request,
  changed: readonly Formatted[],
  files: number,
  writing: boolean,
): Promise<string> {
  const paths = changed.map(({ file }) => file.path);
  const diff = flagOption(request, 'diff') ? await diffOf(request, changed) : undefined;
  if (request.format !== 'json')
    return diff ?? paths.map((path) => `${printable(path)}\n`).join('');
  const { toJson } = await import('../render/layout/json.ts');
  const ok = writing || changed.length === 0;
  return toJson({ ok, files, changed: paths, ...(diff !== undefined && { diff }) }, request.lang);
}

async function diffOf({ paint, format }: Request, changed: readonly Formatted[]): Promise<string> {
  const { unifiedDiff } = await import('../render/diff.ts');
  const { PLAIN } = await import('../render/layout/paint.ts');
  const colours = format === 'json' ? PLAIN : paint;
  return changed
    .map(({ file, canonical }) => unifiedDiff(file.path, file.text, canonical, colours))
    .join('');
}
