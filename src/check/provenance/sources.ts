import type { LaterSource } from '../../source/data.gen.ts';
import type { Path } from '../../source/problem.ts';
import type { Code } from '../../text/findings.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { nearest } from '../../text/nearest.ts';
import { documentOf } from './document.ts';
import { citationPath, claimFault } from './place.ts';
import { filesOf, type Claim } from './claims.ts';

/** The documents themselves: unchanged, and every citation leads to lines that exist. */
export const sources: Check = {
  id: 'sources',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '来源文件未被改动，所引文件和行存在',
    en: 'the source files are unchanged, and every citation leads to lines that exist',
  },
  *run(context) {
    const { plan, documents } = context.data.dataset;
    if (!context.documents.has(plan)) {
      const known = documents.flatMap(({ id, file }) => (file === undefined ? [] : id)).join('、');
      yield {
        file: 'dataset.yaml',
        path: ['plan'],
        code: 'unknown-document',
        facts: { document: plan, known },
      };
    }
    for (const [index, { id, file, sha256 }] of documents.entries()) {
      const path = ['documents', index];
      if (file === undefined) continue;
      const document = context.documents.get(id);
      if (sha256 === undefined)
        yield {
          file: 'dataset.yaml',
          path,
          code: 'no-hash',
          facts: { document: id, actual: document?.sha256 ?? '' },
        };
      else if (document && document.sha256 !== sha256) {
        yield {
          file: 'dataset.yaml',
          path: [...path, 'sha256'],
          code: 'hash-differs',
          facts: { file, expected: document.sha256 },
        };
      }
    }
    const seen = new Set<unknown>();
    for (const claim of context.proofs.claims) {
      if (claim.source === undefined) {
        if (CITED.has(claim.proof.in)) yield claimFault(claim, 'no-source');
      } else if (!seen.has(claim.source)) {
        seen.add(claim.source);
        yield* checkSource(context, claim);
      }
    }
    // What nothing proves, such as where the body says what a task says, is cited all the same.
    for (const [file, , value] of filesOf(context.data)) {
      for (const { path, source } of citations(value).filter((each) => !seen.has(each.source))) {
        const proof = { in: 'citation' };
        const claim = { file, path, value: '', proof, parent: {}, key: '', source, entry: {} };
        yield* checkSource(context, claim);
      }
    }
  },
};

interface Citation {
  path: Path;
  source: LaterSource;
}

/** Every citation in a value, with the way to it. */
function citations(value: unknown, path: Path = [], found: Citation[] = []): Citation[] {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      if (typeof value[index] === 'object') citations(value[index], [...path, index], found);
  } else if (value !== null) {
    for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
      if (typeof child !== 'object') continue;
      if (key === 'source' || key.endsWith('_source'))
        found.push({ path: [...path, key], source: child as LaterSource });
      else citations(child, [...path, key], found);
    }
  }
  return found;
}

/** Whether the cited lines are rows of the table that is named, if one is. */
function areRows({ data }: Context, { table: id, lines }: LaterSource): boolean {
  if (id === undefined || lines === undefined) return true;
  const rows = data.tables.tables.find((table) => table.id === id)?.rows ?? [];
  return lines.every((line) => rows.some((row) => row.lines.includes(line)));
}

/** Proofs that look for their row themselves. */
const IN_CELL = new Set(['cell', 'task-text', 'empty-cell', 'empty-units']);

const CITED = new Set([
  'lines',
  'each-line',
  'quote',
  'cell',
  'task-text',
  'name',
  'unit-name',
  'party-name',
  'empty-cell',
  'empty-units',
  'later-date',
  'later-number',
  'later-unit',
  'later-words',
]);

function* checkSource(context: Context, claim: Claim): Generator<Fault> {
  const { document: id, lines, record } = claim.source!;
  const known = context.data.dataset.documents.find((document) => document.id === id);
  const document = documentOf(context, claim.source);
  const fault = (code: Code, facts: Fault['facts'], ...below: Path): Fault => ({
    ...claimFault(claim, code, facts, document),
    path: [...citationPath(context, claim), ...below],
  });
  if ((id === undefined) === (record === undefined)) {
    yield fault(id === undefined ? 'source-of-nothing' : 'two-sources', {});
  } else if (record !== undefined) {
    yield* checkRecord(context, record, fault);
  } else if (!known) {
    const ids = context.data.dataset.documents.map((each) => each.id);
    yield fault('unknown-document', { known: ids.join('、') }, 'document');
  } else if (known.file === undefined) {
    // What must be proven cannot be by a document that is not at hand, only reported from it.
    if (CITED.has(claim.proof.in) && claim.parent['basis'] !== 'reported')
      yield fault('document-without-file', {}, 'document');
  } else {
    const count = document?.lines.length ?? 0;
    const beyond = lines?.findIndex((line) => line > count) ?? -1;
    if (!lines) yield fault('no-lines', {});
    else if (beyond >= 0)
      yield fault('no-such-line', { count, lines: String(lines[beyond]) }, 'lines', beyond);
    else if (lines.some((line, index) => index > 0 && line <= lines[index - 1]!))
      yield fault('lines-not-ascending', {}, 'lines');
    else if (!IN_CELL.has(claim.proof.in) && !areRows(context, claim.source!))
      yield fault('no-table-row', {}, 'table');
  }
}

type Blame = (code: Code, facts: Fault['facts'], ...below: Path) => Fault;

/** A record that is cited exists, and nothing else took its place. */
function* checkRecord({ data }: Context, id: string, fault: Blame): Generator<Fault> {
  const ids = Object.keys(data.records);
  if (!Object.hasOwn(data.records, id)) {
    yield fault('unknown-record', { record: id, nearest: nearest(id, ids, 1).join('') }, 'record');
    return;
  }
  const [later] = Object.entries(data.records).find(([, each]) => each.supersedes === id) ?? [];
  if (later !== undefined) yield fault('superseded-record', { record: id, later }, 'record');
}
