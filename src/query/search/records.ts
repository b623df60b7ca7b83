import { cited, type Plan, type Task } from '../../plan/model.ts';
import { taskClause } from '../../plan/tables.ts';
import type { LocalText, Paragraph } from '../../source/data.gen.ts';
import type { Lang } from '../../text/local.ts';
import { noticeMatch, prefaceMatch } from '../cite/body.ts';
import { entriesOf } from '../cite/entries.ts';
import { personRecords, townRecords, unitRecords } from './name-records.ts';
import { local, words, type SearchRecord } from './record.ts';

/**
 * Everything that can be found, by the first line of the document it stands in, then in the order of the
 * data. English words of the editors are only there for readers of English.
 */
export function searchRecords(plan: Plan, lang: Lang): SearchRecord[] {
  const records = [
    ...bodyRecords(plan),
    ...tableRecords(plan),
    ...plan.tasks.map((task) => taskRecord(plan, task)),
    ...entryRecords(plan),
    ...townRecords(plan),
    ...unitRecords(plan),
    ...personRecords(plan),
  ];
  const first = ({ source }: SearchRecord): number => source.lines[0] ?? Number.MAX_SAFE_INTEGER;
  return records
    .map((record) => ({
      ...record,
      texts: record.texts.filter(({ english }) => lang === 'en' || !english),
    }))
    .sort((a, b) => first(a) - first(b));
}

function bodyRecords({ data }: Plan): SearchRecord[] {
  const notice = noticeMatch(data);
  const preface = prefaceMatch(data);
  const paragraph = (
    clause: string,
    title: LocalText,
    { text, source }: Pick<Paragraph, 'text' | 'source'>,
    id: string,
  ): SearchRecord => ({
    kind: 'section',
    id,
    title,
    clause,
    names: [],
    ids: [id],
    texts: [words('text', text), words('title', title.zh)],
    source: cited(source),
  });
  return [
    ...notice.parts.map((part): SearchRecord => ({
      kind: 'notice',
      id: '通知',
      title: part.label ?? { zh: '通知' },
      clause: '通知',
      names: [],
      ids: [],
      texts: [words('text', part.text)],
      source: part.source,
    })),
    {
      ...paragraph('前言', preface.title!, data.sections.preamble, '前言'),
      source: preface.source,
    },
    ...data.sections.chapters.flatMap(({ clause, title, heading, paragraphs, sections }) => [
      { ...paragraph(clause, { zh: title }, heading, clause), texts: [words('title', title)] },
      ...paragraphs.map((each, at) =>
        paragraph(clause, { zh: title }, each, `${clause}第${at + 1}段`),
      ),
      ...sections.flatMap((section) =>
        section.paragraphs.map((each, at) =>
          paragraph(
            section.clause,
            { zh: section.title },
            each,
            section.paragraphs.length > 1 ? `${section.clause}第${at + 1}段` : section.clause,
          ),
        ),
      ),
    ]),
  ];
}

function tableRecords({ data }: Plan): SearchRecord[] {
  return data.tables.tables.map(({ number, title, columns, notes = [], source }) => ({
    kind: 'table',
    id: `附件${number}`,
    title: { zh: title.text },
    clause: `附件${number}`,
    names: [],
    ids: [`附件${number}`],
    texts: [
      words('title', title.text),
      words('text', columns.flatMap((column) => column.title ?? []).join('；')),
      ...notes.map((note) => words('text', note.text)),
    ],
    source: {
      document: source.document,
      lines: [...new Set([title, ...notes].flatMap((each) => cited(each.source).lines))],
    },
  }));
}

function taskRecord(plan: Plan, task: Task): SearchRecord {
  const ref = taskClause(plan, task.number);
  const cut = (at: 'head' | 'tail'): string[] =>
    task.fragments.filter(({ position }) => position === at).map(({ text }) => text);
  const units = [...cut('head'), ...task.units_printed, ...cut('tail')].join('、');
  return {
    kind: 'task',
    id: String(task.number),
    title: { zh: `第${task.number}项`, en: `Task ${task.number}` },
    clause: ref,
    names: [],
    ids: [ref, `第${task.number}项`, String(task.number)],
    texts: [words('text', task.text, task.text_basis), words('units', units)],
    source: task.source,
  };
}

function entryRecords(plan: Plan): SearchRecord[] {
  return entriesOf(plan).map(({ kind, id, title, quotes, notes }) => ({
    kind,
    id,
    title,
    clause: quotes[0]!.clause,
    names: [],
    ids: [id],
    texts: [
      ...quotes.map((quote) => ({ ...words('text', quote.text), at: quote })),
      ...local('title', title),
      ...notes.flatMap((note) => local('note', note)),
    ],
    source: quotes[0]!.source,
  }));
}
