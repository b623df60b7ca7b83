import type { CST } from 'yaml';
import { Composer, isScalar, Parser, visit, type Document, type ParseOptions } from 'yaml';
import type { Code } from '../../text/findings.ts';
import { lexemes } from './lexemes.ts';
import { extent, placer } from './places.ts';
import { FILE_START, type Problem } from '../problem.ts';

/** A value, or why there is none. */
export type Strict = { value: unknown } | { problems: Problem[] };
type Report = (
  check: Problem['check'],
  code: Code,
  start: number,
  end: number,
  facts?: Record<string, string>,
) => void;

/**
 * Reads YAML 1.2 with the full parser and refuses what data files may not use: several documents,
 * directives, tags, anchors, aliases, merge keys, keys that are no text or stand twice. All problems
 * of the file are reported, in order.
 */
export function readStrict(text: string, file: string): Strict {
  const read = readTree(text, file);
  return 'problems' in read ? read : { value: read.document.toJS() };
}

/** The same, as the tree of the parser, whose collections know their tokens. */
export function readTree(
  text: string,
  file: string,
): { document: Document.Parsed } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const place = placer(text);
  const report: Report = (check, code, start, end, facts = {}) => {
    problems.push({ check, code, facts, file, range: place(start, end) });
  };
  const documents = parse(text);
  if (documents === 'too-deep') {
    return { problems: [{ check: 'yaml', code: 'too-deep', facts: {}, file, range: FILE_START }] };
  }
  for (const document of documents) {
    for (const error of document.errors) {
      const reason = error.message.split('\n')[0]!.replace(/:$/, '');
      report('yaml', 'syntax', error.pos[0], error.pos[1], { reason, kind: error.code });
    }
  }
  if (problems.length > 0) return { problems: inOrder(problems).slice(0, 1) };
  const [document] = documents;
  if (!document?.contents || (isScalar(document.contents) && document.contents.value === null)) {
    report('yaml', 'empty-file', 0, 0);
    return { problems };
  }
  if (documents.length > 1)
    report('plain-yaml', 'several-documents', documents[1]!.range[0], documents[1]!.range[0]);
  reportTokens(text, report);
  reportKeys(document, report, (offset) => place(offset, offset).line);
  if (problems.length > 0) return { problems: inOrder(problems) };
  return { document };
}

/** Deeper nesting than any data have. The composer is recursive and would exhaust the stack. */
const MAX_DEPTH = 100;

function parse(text: string): Document.Parsed[] | 'too-deep' {
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) return 'too-deep';
  const options = {
    uniqueKeys: false,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: true,
  };
  return [...new Composer(options as ParseOptions).compose(tokens)] as Document.Parsed[];
}

/** A token with what is nested in it. */
interface Nest {
  value?: Nest | string | undefined;
  items?: readonly { key?: unknown; value?: unknown }[];
}

function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level = tokens as readonly Nest[];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap(nested);
  }
  return false;
}

function nested({ value, items = [] }: Nest): Nest[] {
  return [value, ...items.flatMap((item) => [item.key, item.value])].filter(
    (each): each is Nest => typeof each === 'object' && each !== null,
  );
}

const REFUSED: Readonly<Record<string, Code>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
};

/** Anchors, aliases, tags and directives, found as tokens, so that none is missed for having no effect. */
function reportTokens(text: string, report: Report): void {
  for (const { kind, offset, source } of lexemes(text)) {
    const code = kind && REFUSED[kind];
    if (!code) continue;
    const name = source.trimEnd();
    report('plain-yaml', code, offset, offset + name.length, { name });
  }
}

function reportKeys(
  document: Document.Parsed,
  report: Report,
  lineOf: (offset: number) => number,
): void {
  visit(document, {
    Map(_key, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        const [start, end] = extent(key);
        if (!isScalar(key) || typeof key.value !== 'string') {
          report('plain-yaml', 'key-not-text', start, end);
          continue;
        }
        const first = seen.get(key.value);
        if (key.value === '<<' && key.type === 'PLAIN')
          report('plain-yaml', 'merge-key', start, end);
        else if (key.value === '__proto__')
          report('plain-yaml', 'unsafe-key', start, end, { key: key.value });
        else if (first !== undefined)
          report('duplicate-key', 'duplicate-key', start, end, {
            key: key.value,
            line: String(first),
          });
        else seen.set(key.value, lineOf(start));
      }
    },
  });
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}
