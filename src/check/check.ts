import type { DataFiles } from '../source/data.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Fault, Severity } from './finding.ts';
import type { Proofs } from './provenance/claims.ts';
import type { Registry } from './registry.ts';

/** What a check may look at. */
export interface Context {
  data: DataFiles;
  documents: ReadonlyMap<string, SourceDocument>;
  registry: Registry;
  /** Claims of the data on the documents, and what of the documents is covered by proven ones. */
  proofs: Proofs;
}

export type Tier = 'readable' | 'schema' | 'references' | 'consistency' | 'provenance' | 'form';

/** One check: its name, how much a fault weighs, and the faults it finds in a data set. */
export interface Check {
  id: string;
  tier: Tier;
  severity: Severity;
  /** What it checks, one line. */
  title: { zh: string; en: string };
  run(context: Context): Iterable<Fault>;
}
