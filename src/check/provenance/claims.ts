import type { DataFiles } from '../../source/data.ts';
import type { LaterSource } from '../../source/data.gen.ts';
import type { SourceDocument } from '../../source/document.ts';
import { recordPath } from '../../source/kinds.ts';
import type { Path } from '../../source/problem.ts';
import type { Proof, ProofTree } from './proof.ts';
import { PROOFS } from './proofs.gen.ts';

type Dict = Readonly<Record<string, unknown>>;

/** A value of the data that its source must bear out. */
export interface Claim {
  /** File relative to the data folder. */
  file: string;
  path: Path;
  value: unknown;
  proof: Proof;
  /** The object the value stands in, and its key there (of a list, the key of the list). */
  parent: Dict;
  key: string;
  /** The nearest `source` above the value, or that of a sibling `<key>_source`. */
  source: LaterSource | undefined;
  /** The nearest entry above the value that has quotes or a text. */
  entry: Dict;
}

/** All claims of a data set, and the characters of the documents that proven claims account for. */
export interface Proofs {
  claims: readonly Claim[];
  /** Claims with the given proof. */
  of(...kinds: string[]): Claim[];
  /** Marks characters of a line (from 0 in its comparable form) as proven, or as waived. */
  cover(document: string, line: number, start: number, end: number, mark?: Mark): void;
  /** Marks of a line, one a character. */
  marks(document: string, line: number): Uint8Array;
}

export const COVERED = 1;
export const WAIVED = 2;
export type Mark = typeof COVERED | typeof WAIVED;

/** Walks all data along the proofs declared in the schemas. */
export function collectClaims(
  data: DataFiles,
  documents: ReadonlyMap<string, SourceDocument>,
): Proofs {
  const claims: Claim[] = [];
  for (const [file, kind, value] of filesOf(data)) {
    const tree = PROOFS[kind];
    if (tree)
      walk(value, tree, { file, parent: {}, key: '', source: undefined, entry: {} }, [], claims);
  }
  const byKind = groupByProof(claims);
  const marks = new Map<string, Uint8Array[]>();
  for (const [id, document] of documents)
    marks.set(
      id,
      document.lines.map((line) => new Uint8Array(line.text.length)),
    );
  return {
    claims,
    of: (...kinds) => kinds.flatMap((kind) => byKind.get(kind) ?? []),
    cover(document, line, start, end, mark = COVERED) {
      const row = marks.get(document)?.[line - 1];
      if (!row) return;
      // What a datum proves is covered, whether or not it was waived as well.
      for (let at = start; at < end; at++) row[at] = row[at] === COVERED ? COVERED : mark;
    },
    marks: (document, line) => marks.get(document)?.[line - 1] ?? new Uint8Array(0),
  };
}

function groupByProof(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.proof.in);
    if (group) group.push(claim);
    else groups.set(claim.proof.in, [claim]);
  }
  return groups;
}

/** Every file of a data set as name relative to the data folder, kind and value. */
export function* filesOf(data: DataFiles): Generator<[file: string, kind: string, value: unknown]> {
  const { towns, teams, tasks, records, dataset, people, units, ...plan } = data;
  yield* Object.entries({ dataset, people, units }).map(
    ([name, value]): [string, string, unknown] => [`${name}.yaml`, name, value],
  );
  yield* Object.entries(plan).map(([name, value]): [string, string, unknown] => [
    `plan/${name}.yaml`,
    name,
    value,
  ]);
  for (const [id, value] of Object.entries(towns)) yield [`towns/${id}.yaml`, 'town', value];
  for (const [id, value] of Object.entries(teams)) yield [`teams/${id}.yaml`, 'team', value];
  for (const [id, value] of Object.entries(tasks)) yield [`tasks/${id}.yaml`, 'tasks', value];
  for (const [id, value] of Object.entries(records)) yield [recordPath(id), 'record', value];
}

type Place = Omit<Claim, 'path' | 'value' | 'proof'>;

/** `path` leads to the value; it is one list for the whole walk, copied where a claim keeps it. */
function walk(
  value: unknown,
  tree: ProofTree,
  place: Place,
  path: (string | number)[],
  claims: Claim[],
): void {
  if (typeof value !== 'object') {
    if (tree.x) {
      const { file, parent, key, source, entry } = place;
      claims.push({ file, path: path.slice(), value, proof: tree.x, parent, key, source, entry });
    }
    return;
  }
  if (Array.isArray(value)) {
    if (!tree.i) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(value[index], tree.i, place, path, claims);
      path.pop();
    }
    return;
  }
  if (!tree.p || value === null) return;
  const parent = value as Dict;
  const source = (parent['source'] as LaterSource | undefined) ?? place.source;
  const entry =
    parent['quotes'] !== undefined || typeof parent['text'] === 'string' ? parent : place.entry;
  for (const key in tree.p) {
    const child = parent[key];
    if (child === undefined) continue;
    const own = (parent[`${key}_source`] as LaterSource | undefined) ?? source;
    path.push(key);
    walk(child, tree.p[key]!, { file: place.file, parent, key, source: own, entry }, path, claims);
    path.pop();
  }
}
