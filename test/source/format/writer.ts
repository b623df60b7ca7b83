import type { Group, Item, Remark, Written } from './documents.ts';
import { blockText, inline } from './styles.ts';

/** The text of a document, and the comments in it in their order. */
export function textOf(node: Written): { text: string; comments: string[] } {
  const writer = new Writer();
  writer.root(node);
  return { text: writer.text, comments: writer.comments };
}

class Writer {
  text = '';
  comments: string[] = [];

  root(node: Written): void {
    if (node.type === 'leaf' || isFlow(node)) this.#flow(node, 0);
    else this.#block(node, 0, true);
    this.text += '\n';
  }

  #remark(text: string): void {
    this.text += text;
    this.comments.push(text.replace(/[ \t]+$/, ''));
  }

  #remarks(remarks: readonly Remark[], indent: number): void {
    for (const { text, blank, out } of remarks) {
      this.text += `${blank ? '\n  ' : ''}\n${' '.repeat(Math.max(0, indent - out))}`;
      this.#remark(text);
    }
  }

  /** Begins a new line unless the text stands at the beginning of one. */
  #line(indent: number, blank = false): void {
    this.text += `${blank ? '\n' : ''}\n${' '.repeat(indent)}`;
  }

  /** `opened`: the first entry stands on the line of a dash. */
  #block(group: Group, indent: number, opened: boolean): void {
    group.entries.forEach((item, index) => {
      if (index > 0 || !opened || indent === 0) {
        this.#remarks(item.above, indent);
        this.#line(indent, item.blank);
      }
      if (group.type === 'list') this.text += '-';
      else if (item.explicit || String(item.key.value).length > 900) {
        this.text += `? ${inline(item.key, 'key')}`;
        this.#line(indent);
        this.text += ':';
      } else this.text += `${inline(item.key, 'key')}:`;
      this.#value(item, indent, group.type === 'mapping');
    });
    this.#remarks(group.end, indent);
  }

  #value({ node, beside, between, behind }: Item, indent: number, inMapping: boolean): void {
    const block = node.type !== 'leaf' && !isFlow(node);
    if (beside !== undefined && (block || between.length > 0)) {
      this.text += ' ';
      this.#remark(beside);
    }
    if (block) {
      const same = inMapping && node.type === 'list' && node.level;
      const compact =
        !inMapping && beside === undefined && between.length === 0 && node.indent >= 2;
      const deeper = same ? indent : indent + node.indent;
      this.#remarks(between, deeper);
      if (compact) this.text += ' '.repeat(node.indent - 1);
      this.#block(node, deeper, compact);
      return;
    }
    // The library misreads a scalar below a comment that stands further out than its key (#x, not # x).
    this.#remarks(
      between.map((each) => ({ ...each, out: 0 })),
      indent + 2,
    );
    if (between.length > 0) this.#line(indent + 2);
    else this.text += ' ';
    const heading = behind ?? (between.length > 0 ? undefined : beside);
    if (node.type === 'leaf') {
      const lines = blockText(node, indent);
      if (lines) {
        this.text += lines[0];
        if (heading !== undefined) {
          this.text += ' ';
          this.#remark(heading);
        }
        this.text += lines[1];
        return;
      }
    }
    this.#flow(node, indent + 2);
    if (heading !== undefined) {
      this.text += '  ';
      this.#remark(heading);
    }
  }

  #flow(node: Written, indent: number): void {
    if (node.type === 'leaf') {
      this.text += inline(node, 'block');
      return;
    }
    const [open, close] = node.type === 'list' ? '[]' : '{}';
    this.text += open;
    node.entries.forEach((item, index) => {
      this.#remarks(item.above, indent);
      if (item.above.length > 0 || item.blank) this.#line(indent, item.blank);
      if (node.type === 'mapping') this.text += `${inline(item.key, 'flow')}: `;
      if (item.node.type === 'leaf') this.text += inline(item.node, 'flow');
      else this.#flow(item.node, indent);
      const last = index === node.entries.length - 1;
      if (item.beside !== undefined) {
        this.text += ' ';
        this.#remark(item.beside);
        this.#line(indent);
      }
      if (!last || item.explicit) this.text += ', ';
      if (item.behind !== undefined) {
        this.text += ' ';
        this.#remark(item.behind);
        this.#line(indent);
      }
    });
    this.#remarks(node.end, indent);
    if (node.end.length > 0) this.#line(indent);
    this.text += close;
  }
}

function isFlow(group: Group): boolean {
  return group.flow || group.entries.length === 0;
}
