/**
 * How a value is proven against its source. Declared in the schemas as `x-proof`, so that the schema
 * of a kind of file says for every value whether the document must bear it out:
 *
 * - lines: equals the whole of the cited lines · each-line: every cited line says it
 * - quote: stands in the cited lines from the beginning of a clause to the end of one
 * - cell: stands in its own cell of the cited table row; what is cited there explains the whole cell
 * - header: the words of a column in the header row · header-unit: a unit named there
 * - empty-cell, empty-units: the cell has no print
 * - task-text: the text cell of a task, with its number · lead: the first unit of the row
 * - name, unit-name, party-name: a printed form of a name · town-name, person, unit: registered elsewhere
 * - unit-proposal: a registered unit that a cut name may be
 * - quantity, date, cadence, in-quotes-unit: read from the words of a proven quote or text
 * - later-date, later-number, later-unit, later-words: stated by the later document or record that is cited
 * - printed-form, derived: checked together with a sibling
 * - own: the editors' words, not of the document
 */
export interface Proof {
  in: string;
  /** Key of the table column. */
  column?: string;
  /** Sibling that names the column. */
  columnFrom?: string;
  /** The value is a name of a unit. */
  unit?: boolean;
}

/** The proofs of a kind of file: `p` by property, `i` for items, `x` for the value itself. */
export interface ProofTree {
  p?: Readonly<Record<string, ProofTree>>;
  i?: ProofTree;
  x?: Proof;
}
