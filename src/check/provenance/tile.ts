import type { Path } from '../../source/problem.ts';
import { comparable } from '../../text/normalise.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { firstDifference } from './difference.ts';
import { claimFault } from './place.ts';
import type { Cell } from './table.ts';

/** What may stand between the values of a cell. */
const SEPARATORS = /(?:以及其他|以及|和(?!综合)|[、,()])*/y;

/** The first fault of values, in printed order, that together must explain the whole of their cell. */
export function tile(cell: Cell, claims: readonly Claim[]): Fault | undefined {
  let text = cell.text;
  let at = 0;
  let previous: { claim: Claim; start: number } | undefined;
  for (const claim of claims) {
    if (claim.key === 'units_note') {
      // A note may stand anywhere among the units; the separators around it are no part of it.
      const note = comparable(String(claim.value));
      const found = text.indexOf(note);
      if (found < 0 || /^[、,]|[、,]$/.test(note)) return differs(claim, note, text, cell);
      text = text.slice(0, found) + text.slice(found + note.length);
      continue;
    }
    const printed = claim.parent[`${claim.key}_printed`];
    const value = comparable(String(printed ?? claim.value));
    if (typeof claim.value === 'number') {
      if (/^[0-9]+(?:\.[0-9]+)?$/.test(cell.text) && Number(cell.text) === claim.value)
        return undefined;
      return claimFault(claim, 'cell-number', { printed: cell.text }, cell.document);
    }
    const end = at;
    if (at > 0 && !text.startsWith(value, at)) at = skip(text, at);
    if (value === '' || !text.startsWith(value, at)) {
      // No separator behind the item before: that one is only the beginning of what is printed.
      if (previous && at === end && isItem(previous.claim) && isItem(claim))
        return differs(
          previous.claim,
          text.slice(previous.start, end),
          text.slice(previous.start),
          cell,
        );
      const fault = differs(claim, value, text.slice(at), cell);
      return printed === undefined ? fault : { ...fault, path: beside(claim, '_printed') };
    }
    previous = { claim, start: at };
    at += value.length;
  }
  const last = claims.at(-1)!;
  const rest = text.slice(at);
  // A separator at the end says that something followed: only a list that is cut may end so.
  if (/^[()]*$/.test(rest) || (goesOn(last) && skip(text, at) === text.length)) return undefined;
  return claimFault(last, 'cell-rest', { rest }, cell.document);
}

/** Whether a value is an item of a list of words, which separators keep apart. */
function isItem({ path }: Claim): boolean {
  return typeof path.at(-1) === 'number';
}

/** Whether the list that a value ends is marked as cut at its end. */
function goesOn({ parent }: Claim): boolean {
  return (parent['cell'] as { tail?: string } | undefined)?.tail === 'cut';
}

/** A value that is not what its cell has at this place. */
export function differs(claim: Claim, value: string, printed: string, { document }: Cell): Fault {
  return claimFault(claim, 'cell-differs', firstDifference(value, printed), document);
}

/** Path of the sibling whose key has an ending more. */
export function beside(claim: Claim, ending: string): Path {
  return [...claim.path.slice(0, -1), `${claim.key}${ending}`];
}

function skip(text: string, at: number): number {
  SEPARATORS.lastIndex = at;
  return at + (SEPARATORS.exec(text)?.[0].length ?? 0);
}
