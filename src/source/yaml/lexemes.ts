import { CST, Lexer } from 'yaml';

/** A piece of a YAML text: what it is, where it begins, how it is written. */
export interface Lexeme {
  kind: CST.TokenType | null;
  offset: number;
  source: string;
}

/** The pieces of a text in their order; all of the text is in one of them. */
export function* lexemes(text: string): Generator<Lexeme> {
  let offset = 0;
  let scalar = false;
  for (const source of new Lexer().lex(text)) {
    const kind = scalar ? 'scalar' : CST.tokenType(source);
    scalar = false;
    // The lexer announces a scalar by a mark of its own, and other things by marks that are no text.
    if (kind === 'scalar' && source === '\u001f') scalar = true;
    else if (kind !== 'doc-mode' && kind !== 'flow-error-end') {
      yield { kind, offset, source };
      offset += source.length;
    }
  }
}
