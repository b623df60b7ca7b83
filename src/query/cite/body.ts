import { cited, type Cited, type Plan } from '../../plan/model.ts';
import type { DataFiles } from '../../source/data.ts';
import type { Chapter, LocalText, Paragraph, Section } from '../../source/data.gen.ts';
import { numeralValue } from '../../text/numerals.ts';
import type { Reference } from '../../text/references.ts';
import type { CitePart, Place } from './match.ts';

/** What the parts of the cover notice are called. */
const NOTICE_PARTS = {
  heading: { zh: '发文机关标志', en: 'Heading' },
  number: { zh: '发文字号', en: 'Number' },
  title: { zh: '标题', en: 'Title' },
  addressees: { zh: '主送机关', en: 'To' },
  body: { zh: '正文', en: 'Body' },
  signature: { zh: '落款', en: 'Signature' },
  publication: { zh: '公开方式', en: 'Disclosure' },
  printed_by: { zh: '印发', en: 'Issued' },
} as const satisfies Record<string, LocalText>;

export function noticeMatch({ notice }: DataFiles): Place {
  const keys = Object.keys(NOTICE_PARTS) as (keyof typeof NOTICE_PARTS)[];
  const parts = keys.map((key) => partFrom(notice[key], '通知', NOTICE_PARTS[key]));
  return place('notice', '通知', { zh: notice.title.text }, parts);
}

/** The title of the plan and what stands before chapter 一. */
export function prefaceMatch({ sections: { title, preamble } }: DataFiles): Place {
  const parts = [partFrom(preamble, '前言', null)];
  const whole = place('section', '前言', { zh: title.text }, parts);
  return { ...whole, source: together([cited(title.source), whole.source]) };
}

/** The list of annexes behind the body. */
export function contentsMatch({ sections: { annexes } }: DataFiles): Place {
  const parts = annexes.map(({ number, entry }) =>
    partFrom(entry, `附件${number}`, { zh: `附件${number}`, en: `Annex ${number}` }),
  );
  return place('section', '附件目录', { zh: '附件目录', en: 'List of annexes' }, parts);
}

/** Chapters, or sections of whatever chapter, that a reference names. */
export function chapterMatches(plan: Plan, reference: Reference): Place[] {
  const { chapters } = plan.data.sections;
  if (reference.kind === 'chapter')
    return chapters
      .filter(({ clause }) => numeralValue(clause) === reference.chapter)
      .map(chapterMatch);
  if (reference.kind !== 'section') return [];
  const { chapter, section } = reference;
  return chapters.flatMap(({ clause, sections }) =>
    chapter !== undefined && numeralValue(clause) !== chapter
      ? []
      : sections
          .filter((each) => sectionNumber(each.clause) === section)
          .map((each) => sectionMatch(plan, each)),
  );
}

/** 二（一） → 1; undefined where the clause is no section. */
export function sectionNumber(clause: string): number | undefined {
  const inner = /（(.+)）$/.exec(clause)?.[1];
  return inner === undefined ? undefined : numeralValue(inner);
}

/** A chapter: its own paragraphs, and of its sections which there are, with their words. */
function chapterMatch({ clause, title, heading, paragraphs, sections }: Chapter): Place {
  const own = paragraphs.map((each, at) => partFrom(each, `${clause}第${at + 1}段`, null));
  const below = sections.map((section) => ({
    ref: section.clause,
    label: { zh: section.title },
    text: section.paragraphs.map(({ text }) => text).join('\n'),
    text_basis: 'printed' as const,
    printed: null,
    source: together(section.paragraphs.map((each) => cited(each.source))),
  }));
  const whole = place('chapter', clause, { zh: title }, [...own, ...below]);
  return { ...whole, source: together([cited(heading.source), whole.source]) };
}

function sectionMatch(plan: Plan, { clause, title, paragraphs }: Section): Place {
  const parts = paragraphs.map((each, at) => partFrom(each, `${clause}第${at + 1}段`, null));
  const tasks = plan.tasks.filter((task) => task.clause === clause).map(({ number }) => number);
  return { ...place('section', clause, { zh: title }, parts), tasks };
}

function partFrom({ text, source }: Paragraph, ref: string, label: LocalText | null): CitePart {
  return { ref, label, text, text_basis: 'printed', printed: null, source: cited(source) };
}

function place(kind: Place['kind'], clause: string, title: LocalText, parts: CitePart[]): Place {
  return {
    kind,
    ref: clause,
    clause,
    title,
    text: parts.map(({ text }) => text).join('\n'),
    text_basis: 'printed',
    text_printed: null,
    text_note: null,
    parts,
    notes: [],
    source: together(parts.map(({ source }) => source)),
  };
}

function together(sources: readonly Cited[]): Cited {
  const lines = [...new Set(sources.flatMap((each) => each.lines))].sort((a, b) => a - b);
  return { document: sources[0]!.document, lines };
}
