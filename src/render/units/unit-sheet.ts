import type { Plan } from '../../plan/model.ts';
import { tableOf, taskClause } from '../../plan/tables.ts';
import type { TaskPart, UnitDetail } from '../../query/units/detail.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES } from '../../text/terms.ts';
import { roleText } from '../teams.ts';
import { PART_NAMES } from './words.ts';
import { joined, pick, sheetOf, townName, type Sheet, type Style } from '../layout/view.ts';

/** A line about a unit: what it is about, and how it is known. */
interface Line {
  about: string;
  id: string;
  part: string;
  text: string;
  basis: keyof typeof BASIS_NAMES;
  doubt: string | null;
  clause: string;
  lines: readonly number[];
}

/** Everything on a unit as one flat table, a line each for names, tasks, people, obligations, rules, doubts. */
export function detailSheet(plan: Plan, unit: UnitDetail, lang: Style['lang']): Sheet {
  return sheetOf(linesOf(plan, unit, lang), [
    ['unit', pick(lang, '单位', 'Unit'), () => unit.unit],
    ['about', pick(lang, '类别', 'About'), ({ about }) => about],
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['part', pick(lang, '承担', 'Part'), ({ part }) => part],
    ['text', pick(lang, '内容', 'Text'), ({ text }) => text],
    ['basis', pick(lang, '依据程度', 'Basis'), ({ basis }) => inLang(BASIS_NAMES[basis], lang)],
    ['doubt', pick(lang, '存疑', 'Doubt'), ({ doubt }) => doubt],
    ['clause', pick(lang, '条款', 'Clause'), ({ clause }) => clause],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ lines }) => joined(lines)],
  ]);
}

function taskDoubt(part: TaskPart, incomplete: boolean, lang: Style['lang']): string | null {
  if (part === 'maybe')
    return pick(lang, '名称残缺，不能确认是该单位', 'a cut name, not certain to be this unit');
  if (part === 'doubtful-lead')
    return pick(
      lang,
      '该格前部可能残缺，不能确认牵头',
      'the head of the cell may be cut; not certain to lead',
    );
  return incomplete ? pick(lang, '该格名单不全', 'the list of the cell is incomplete') : null;
}

function linesOf(plan: Plan, unit: UnitDetail, lang: Style['lang']): Line[] {
  const incomplete = new Set(unit.open.incomplete);
  return [
    ...unit.forms.map(({ text, basis, source }) => ({
      about: pick(lang, '写法', 'name'),
      id: '',
      part: '',
      text,
      basis,
      doubt: null,
      clause: '',
      lines: source.lines,
    })),
    ...unit.tasks.map(({ number, part, text, text_basis, source }) => ({
      about: pick(lang, '任务', 'task'),
      id: String(number),
      part: inLang(PART_NAMES[part], lang),
      text,
      basis: text_basis,
      doubt: taskDoubt(part, incomplete.has(number), lang),
      clause: taskClause(plan, number),
      lines: source.lines,
    })),
    ...unit.postings.map((posting) => ({
      about: pick(lang, '人员', 'person'),
      id: townName(plan, posting.town, 'zh'),
      part: roleText(posting, lang),
      text: posting.person,
      basis: posting.unit_basis,
      doubt: posting.doubt ? inLang(posting.doubt, lang) : null,
      clause: tableOf(plan, 'teams').clause,
      lines: posting.source.lines,
    })),
    ...unit.obligations.map(({ id, title, actor_printed, basis, doubt, clause, source }) => ({
      about: pick(lang, '经常性工作', 'obligation'),
      id,
      part: actor_printed ?? '',
      text: inLang(title, lang),
      basis,
      doubt: doubt ? inLang(doubt, lang) : null,
      clause,
      lines: source.lines,
    })),
    ...unit.rules.map(({ id, title, clause, source }) => ({
      about: pick(lang, '规定', 'rule'),
      id,
      part: '',
      text: inLang(title, lang),
      basis: 'printed' as const,
      doubt: null,
      clause,
      lines: source.lines,
    })),
    ...unit.discrepancies.map(({ id, title, untold, places }) => ({
      about: pick(lang, '需核实', 'open point'),
      id,
      part: '',
      text: inLang(title, lang),
      basis: 'printed' as const,
      doubt: inLang(untold, lang),
      clause: joined([...new Set(places.map(({ clause }) => clause))]),
      lines: [...new Set(places.flatMap(({ source }) => source.lines ?? []))],
    })),
  ];
}
