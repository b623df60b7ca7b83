import { Flow } from './fast-flow.ts';
import {
  endOfLine,
  GIVE_UP,
  giveUp,
  keyEnd,
  MAX_DEPTH,
  quotedEnd,
  readPlain,
  skipSpaces,
  usable,
  withoutSpaces,
} from './fast-scalar.ts';

/**
 * A reader of the plain subset of YAML in which data files are normally written. It answers only
 * where it is certain to agree with the full parser, and gives up (undefined) on everything else:
 * it never reports an error of its own. The full parser is several times slower, and a query has to
 * read the whole data set.
 */
export function readFast(text: string): { value: unknown } | undefined {
  // Tabs, carriage returns, control and format characters, document markers: leave to the parser.
  if (
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/.test(
      text,
    )
  )
    return undefined;
  const reader = new Lines(text);
  try {
    if (reader.done() || reader.indent !== 0) return undefined;
    const value = readBlock(reader);
    return reader.done() ? { value } : undefined;
  } catch (thrown) {
    if (thrown === GIVE_UP) return undefined;
    throw thrown;
  }
}

/** The lines that carry content, one at a time; `indent` and `content` describe the current one. */
class Lines {
  indent = -1;
  content = '';
  /** How many collections the current value stands in. */
  depth = 0;
  #text: string;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  done(): boolean {
    return this.indent < 0;
  }

  /** Moves to the next line that is neither blank nor a comment. */
  advance(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      let end = text.indexOf('\n', this.#next);
      if (end < 0) end = text.length;
      let start = this.#next;
      while (start < end && text.charCodeAt(start) === 32) start++;
      const indent = start - this.#next;
      this.#next = end + 1;
      if (start === end || text.charCodeAt(start) === 35) continue;
      while (text.charCodeAt(end - 1) === 32) end--;
      this.indent = indent;
      this.content = text.slice(start, end);
      return;
    }
    this.indent = -1;
    this.content = '';
  }

  /** Reads the rest of the current line as if it stood on a line of its own, further in. */
  enter(offset: number): void {
    this.indent += offset;
    this.content = this.content.slice(offset);
  }
}

function readBlock(lines: Lines): unknown {
  if (++lines.depth > MAX_DEPTH) giveUp();
  const value = isItem(lines.content) ? readSequence(lines) : readMapping(lines);
  lines.depth--;
  return value;
}

function isItem(content: string): boolean {
  return content.charCodeAt(0) === 45 && (content.length === 1 || content.charCodeAt(1) === 32);
}

function readMapping(lines: Lines): Record<string, unknown> {
  const indent = lines.indent;
  const map: Record<string, unknown> = {};
  while (lines.indent === indent && !isItem(lines.content)) {
    const content = lines.content;
    const end = keyEnd(content);
    if (end === 0) giveUp();
    const key = content.slice(0, end - 1);
    if (!usable(key, map)) giveUp();
    const rest = content.slice(skipSpaces(content, end));
    if (rest === '' || rest.charCodeAt(0) === 35) {
      lines.advance();
      const nested = lines.indent > indent || (lines.indent === indent && isItem(lines.content));
      if (!nested) giveUp();
      map[key] = readBlock(lines);
    } else {
      map[key] = readInline(rest);
      lines.advance();
    }
    if (lines.indent > indent) giveUp();
  }
  return map;
}

function readSequence(lines: Lines): unknown[] {
  const indent = lines.indent;
  const items: unknown[] = [];
  while (lines.indent === indent && isItem(lines.content)) {
    let offset = 1;
    while (lines.content.charCodeAt(offset) === 32) offset++;
    const rest = lines.content.slice(offset);
    if (rest === '' || rest.charCodeAt(0) === 35) giveUp();
    if (isItem(rest) || keyEnd(rest) > 0) {
      lines.enter(offset);
      items.push(readBlock(lines));
    } else {
      items.push(readInline(rest));
      lines.advance();
    }
    if (lines.indent > indent) giveUp();
  }
  return items;
}

/** A value that ends on its line: a scalar or a flow collection, perhaps with a comment behind it. */
function readInline(text: string): unknown {
  const first = text[0]!;
  if (first === '"' || first === "'") {
    const end = quotedEnd(text, 0);
    endOfLine(text, end);
    return text.slice(1, end - 1);
  }
  if (first === '[' || first === '{') {
    const flow = new Flow(text);
    const value = flow.read();
    endOfLine(text, flow.at);
    return value;
  }
  const comment = text.indexOf(' #');
  return readPlain(comment < 0 ? text : withoutSpaces(text.slice(0, comment)));
}
