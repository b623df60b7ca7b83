import type { Plan } from '../../plan/model.ts';
import { sourceWords } from '../../plan/source-words.ts';
import type { UnitDetail } from '../../query/units/detail.ts';
import { showDate } from '../../text/dates.ts';
import { counted } from '../../text/counted.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { BASIS_NAMES, UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { groupGround } from '../group-lead.ts';
import { detailSheet } from './unit-sheet.ts';
import { unitNotes } from './notes.ts';
import { doubtPart, obligationPart, peoplePart, rulePart, taskPart } from './parts.ts';
import { card, notes, pick, townName, type Style, type View } from '../layout/view.ts';

type Lang = Style['lang'];

/** Everything on one unit: names, tasks, people, obligations, rules, doubts. */
export function unitView(plan: Plan, unit: UnitDetail, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      [card([...nameRows(plan, unit, lang), ...sumRows(plan, unit, lang)])],
      taskPart(unit, style),
      peoplePart(plan, unit, lang),
      obligationPart(unit, lang),
      rulePart(unit, lang),
      doubtPart(unit, lang),
      notes(unitNotes(plan, unit, style)),
    ],
    sheet: detailSheet(plan, unit, lang),
  };
}

function nameRows(plan: Plan, unit: UnitDetail, lang: Lang): [string, string][] {
  const level = inLang(UNIT_LEVEL_NAMES[unit.level as keyof typeof UNIT_LEVEL_NAMES], lang);
  const kind = inLang(UNIT_KIND_NAMES[unit.unit_kind as keyof typeof UNIT_KIND_NAMES], lang);
  const forms = unit.forms.map(({ text, basis, source }) => {
    const mark =
      basis === 'printed' ? '' : pick(lang, `，${inLang(BASIS_NAMES[basis], lang)}`, `, ${basis}`);
    if (source.document !== plan.data.dataset.plan)
      return pick(
        lang,
        `${text}（${sourceWords(plan, source).zh}）`,
        `${text} (${sourceWords(plan, source).en})`,
      );
    return pick(
      lang,
      `${text}（原文第${ranges(source.lines, lang)}行${mark}）`,
      `${text} (line${source.lines.length > 1 ? 's' : ''} ${ranges(source.lines, lang)}${mark})`,
    );
  });
  const name =
    unit.basis === 'printed' || unit.forms.some(({ text }) => text === unit.unit)
      ? unit.unit
      : pick(lang, `${unit.unit}（编者所定名称）`, `${unit.unit} (named so by the editors)`);
  const valid = [unit.valid_from, unit.valid_until];
  return [
    [pick(lang, '单位', 'Unit'), name],
    [pick(lang, '原文写法', 'Printed as'), forms.join('\n')],
    [
      pick(lang, '层级性质', 'Level, kind'),
      unit.collective
        ? pick(lang, '统称，不是单位', 'collective name, no unit')
        : pick(lang, `${level}，${kind}`, `${level}, ${kind}`),
    ],
    ...(valid.some((day) => day !== null)
      ? [
          [pick(lang, '存续', 'Exists'), valid.map((day) => day ?? '…').join('/')] as [
            string,
            string,
          ],
        ]
      : []),
    ...unit.succeeds.map(({ unit: name, until, source }): [string, string] => [
      pick(lang, '承接', 'Follows'),
      pick(
        lang,
        `${name}（存续至${showDate(until, lang)}${source ? `，依据：${sourceWords(plan, source).zh}` : ''}）`,
        `${name} (until ${until}${source ? `; ${sourceWords(plan, source).en}` : ''})`,
      ),
    ]),
    ...(unit.note
      ? [[pick(lang, '说明', 'Note'), inLang(unit.note, lang)] as [string, string]]
      : []),
  ];
}

function sumRows(plan: Plan, unit: UnitDetail, lang: Lang): [string, string][] {
  const numbers = (tasks: readonly number[]): string =>
    tasks.length === 0
      ? pick(lang, '无', 'none')
      : pick(
          lang,
          `${tasks.length}项：第${ranges(tasks, lang)}项`,
          `${tasks.length} (${ranges(tasks, lang)})`,
        );
  const among = pick(
    lang,
    `（牵头单位明确的${unit.open.stated}项中）`,
    ` of the ${unit.open.stated} whose lead is stated`,
  );
  const towns = (ids: readonly string[]): string =>
    ids.map((id) => townName(plan, id, lang)).join(pick(lang, '、', ', '));
  const rows: [string, string, boolean][] = [
    [pick(lang, '所指', 'Stands for'), membersText(unit, towns, lang), unit.collective],
    [pick(lang, '牵头', 'Leads'), numbers(unit.leads) + among, !unit.collective],
    [pick(lang, '分别负责', 'Shares lead'), numbers(unit.shares_lead), unit.shares_lead.length > 0],
    [
      pick(lang, '牵头存疑', 'Doubtful'),
      numbers(unit.leads_doubtful),
      unit.leads_doubtful.length > 0,
    ],
    [
      unit.collective ? pick(lang, '列名', 'Named in') : pick(lang, '配合', 'Supports'),
      numbers(unit.supports),
      true,
    ],
    [
      pick(lang, '疑似', 'Perhaps'),
      unit.maybe
        .map(({ number, fragment }) =>
          pick(lang, `第${number}项残缺的“${fragment}”`, `the cut name “${fragment}” of ${number}`),
        )
        .join(pick(lang, '、', ', ')),
      unit.maybe.length > 0,
    ],
    [
      pick(lang, '组团牵头', 'Group lead of'),
      towns(unit.group_lead_of) + groupGround(plan, lang),
      unit.group_lead_of.length > 0,
    ],
  ];
  return rows.flatMap(([label, value, shown]) =>
    shown ? [[label, value] as [string, string]] : [],
  );
}

function membersText(
  { members }: UnitDetail,
  towns: (ids: readonly string[]) => string,
  lang: Lang,
): string {
  return members === null
    ? pick(lang, '数据中没有名单，无从知道', 'no list is recorded; cannot be told')
    : pick(
        lang,
        `${members.length}个镇（街）：${towns(members)}`,
        `${counted(members.length, 'town')}: ${towns(members)}`,
      );
}
