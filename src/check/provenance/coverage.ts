import type { SourceDocument } from '../../source/document.ts';
import type { Check, Context } from '../check.ts';
import type { Path } from '../../source/problem.ts';
import { COVERED, WAIVED, type Claim } from './claims.ts';

/** How much of a document the data account for, counted in characters without white space. */
export interface Coverage {
  document: string;
  characters: { total: number; covered: number; waived: number; uncovered: number };
  /** Covered characters in per cent of those not waived, to two decimals; never rounded up to 100. */
  percent: number;
  /** Runs of characters that no proven datum accounts for, by line. */
  uncovered: { line: number; text: string }[];
}

/** Counts what the checks run before have marked. */
export function coverageOf(context: Context, document: SourceDocument): Coverage {
  const characters = { total: 0, covered: 0, waived: 0, uncovered: 0 };
  const uncovered: Coverage['uncovered'] = [];
  document.lines.forEach((line, index) => {
    const marks = context.proofs.marks(document.id, index + 1);
    characters.total += marks.length;
    let run = '';
    for (let at = 0; at <= marks.length; at++) {
      const mark = marks[at];
      if (mark === COVERED) characters.covered++;
      else if (mark === WAIVED) characters.waived++;
      else if (mark === 0) {
        characters.uncovered++;
        run += line.text[at]!;
        continue;
      }
      if (run) uncovered.push({ line: index + 1, text: run });
      run = '';
    }
  });
  const wanted = characters.total - characters.waived;
  const percent = wanted === 0 ? 100 : Math.floor((characters.covered / wanted) * 10000) / 100;
  return { document: document.id, characters, percent, uncovered };
}

/** Nothing of the plan's own document is left out. Runs after the proofs, on what they marked. */
export const coverage: Check = {
  id: 'coverage',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '方案文件的每个字都有数据说明或注明豁免',
    en: 'every character of the plan is accounted for by a datum or a waiver',
  },
  *run(context) {
    const { plan, documents } = context.data.dataset;
    const index = documents.findIndex((document) => document.id === plan);
    const document = context.documents.get(plan);
    if (!document) return;
    const { uncovered } = coverageOf(context, document);
    for (const { line, text } of uncovered) {
      // A line of a table has its file, in which something is missing.
      const owner = context.proofs.claims.find(
        ({ source }) =>
          source?.table !== undefined && source.lines?.length === 1 && source.lines[0] === line,
      );
      yield {
        ...(owner
          ? { file: owner.file, path: ownerPath(owner) }
          : { file: 'dataset.yaml', path: ['documents', index, 'file'] }),
        code: 'uncovered',
        facts: { line, text: text.length > 40 ? `${text.slice(0, 40)}…` : text },
        related: [{ file: document.file, line, text: document.lines[line - 1]!.raw }],
      };
    }
  },
};

/** The entry of a file that a table row belongs to: the task, else the file as a whole. */
function ownerPath({ path }: Claim): Path {
  return path[0] === 'tasks' ? path.slice(0, 2) : [];
}
