import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import { countKey, OUTCOMES, type Audit } from '../../query/audit/audit.ts';
import { counted } from '../../text/counted.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { OUTCOME_NAMES } from '../../text/terms.ts';
import { snapshotNote } from '../teams.ts';
import { pick, type Style } from '../layout/view.ts';

/** The last paragraphs of an audit: numbers, what is left open, sources. */
export function auditNotes(
  plan: Plan,
  answer: Audit,
  named: readonly string[] | undefined,
  lang: Style['lang'],
): string[] {
  return [
    totalsNote(answer, lang),
    ...openNotes(answer, named, lang),
    ...(answer.summary.length > 0 ? [snapshotNote(answer, lang)] : []),
    answer.summary.length > 0
      ? pick(
          lang,
          `依据：各规则的条款见“要求”；${sources(plan, 'zh')}。`,
          `Source: the clauses beside the demands; ${sources(plan, 'en')}.`,
        )
      : pick(lang, '依据：所引条款。', 'Source: the clauses quoted.'),
  ];
}

function totalsNote({ as_of, totals, summary }: Audit, lang: Style['lang']): string {
  if (summary.length === 0)
    return pick(lang, '所选规则不能由程序核对。', 'No program can test the rules asked for.');
  const count = OUTCOMES.reduce((sum, outcome) => sum + totals[countKey(outcome)], 0);
  const each = OUTCOMES.map((outcome) =>
    pick(
      lang,
      `${OUTCOME_NAMES[outcome].zh}${totals[countKey(outcome)]}`,
      `${totals[countKey(outcome)]} ${OUTCOME_NAMES[outcome].en}`,
    ),
  ).join(pick(lang, '，', ', '));
  return pick(
    lang,
    `截至${showDate(as_of, lang)}，核对${summary.length}条规则，${count}项结果：${each}。“无法判断”是缺少信息，不是违反。`,
    `As of ${as_of}, ${counted(summary.length, 'rule')}, ${counted(count, 'result')}: ${each}. Unknown means that a fact is missing, not a breach.`,
  );
}

/** What the results do not hold: rules that cannot be tested, duties without record, rules left out. */
export function openNotes(
  { untestable, unrecorded, recorded, left_out }: Audit,
  named: readonly string[] | undefined,
  lang: Style['lang'],
): string[] {
  const comma = pick(lang, '、', ', ');
  const ids = untestable.map(({ rule }) => rule);
  return [
    ...(left_out.length > 0
      ? [
          pick(
            lang,
            `核对整个方案的${left_out.join(comma)}不分镇（街），未列。`,
            `Left out because they concern the plan as a whole: ${left_out.join(comma)}.`,
          ),
        ]
      : []),
    ...(ids.length === 0
      ? []
      : named
        ? untestable.map(({ rule, because }) =>
            pick(
              lang,
              `${rule}不能由程序核对：${inLang(because, lang)}`,
              `${rule} cannot be tested by a program: ${inLang(because, lang)}`,
            ),
          )
        : [
            pick(
              lang,
              `另有${ids.length}条规则不能由程序核对：${ids.join(comma)}；用 --rule 加编号看理由。`,
              `${counted(ids.length, 'more rule')} cannot be tested by a program: ${ids.join(comma)}; see --rule with an id for the reason.`,
            ),
          ]),
    ...(recorded.length > 0
      ? [
          pick(
            lang,
            `没有对应规则的定期义务，依记录：${recorded.map((each) => `${each.obligation}${each.title.zh}，${each.because.zh.replace(/。$/, '')}（${each.clause}）`).join('；')}。`,
            `Regular duties that no rule checks, from the records: ${recorded.map((each) => `${each.obligation} ${inLang(each.title, lang)}, ${inLang(each.because, lang).replace(/\.$/, '')} (${each.clause})`).join('; ')}.`,
          ),
        ]
      : []),
    ...(unrecorded.length > 0
      ? [
          pick(
            lang,
            `另有${unrecorded.length}项定期义务没有任何记录，做没做无法判断：${unrecorded.map((each) => `${each.obligation}${each.title.zh}（${each.clause}）`).join('、')}。`,
            `Of ${counted(unrecorded.length, 'more regular duty', 'more regular duties')} no record is held, so whether they were done cannot be told: ${unrecorded.map((each) => `${each.obligation} ${inLang(each.title, lang)} (${each.clause})`).join(', ')}.`,
          ),
        ]
      : []),
  ];
}

/** The tables from which teams and tasks are known. */
function sources(plan: Plan, lang: 'zh' | 'en'): string {
  const teams = tableOf(plan, 'teams')[lang];
  const tasks = tableOf(plan, 'tasks')[lang];
  return pick(lang, `人员据${teams}，任务据${tasks}`, `people by ${teams}, tasks by ${tasks}`);
}
