import { missingFacts, type MissingFact } from '../../query/people/captain-facts.ts';
import type { RuleResult } from '../../query/rules/rule.ts';
import { COUNTS, sentWords } from '../../query/rules/team.ts';
import type { TownReport } from '../../query/papers/town-report.ts';
import { isTold, standingOf } from '../../query/due/standing.ts';
import type { Plan } from '../../plan/model.ts';
import { counted } from '../../text/counted.ts';
import { CAPTAIN_FACT_NAMES, COUNT_NAMES } from '../../text/terms.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/**
 * Rules by outcome, a paragraph each so that the page stays a page: rules with the same finding are
 * named together, each with its clause; what cannot be told names the missing fact.
 */
export function rules(report: TownReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const part = (
    outcome: RuleResult['outcome'],
    zh: string,
    en: string,
    words: (of: readonly RuleResult[]) => string[],
  ): Part[] => {
    const of = report.rules.filter((rule) => rule.outcome === outcome);
    if (of.length === 0) return [];
    const head = t(`${zh}${of.length}项：`, `${en}, ${of.length}: `);
    return [{ text: voice.say(head + voice.also(words(of))) }];
  };
  const told = (of: readonly RuleResult[]): string[] => findings(of, plan, voice);
  const facts = missing(report, plan);
  const ofCaptain = new Set(facts.map(({ rule }) => rule));
  return [
    ...part('fail', '不符合的', 'Failed', told),
    ...part('waived', '有例外规定的', 'Allowed by an exception', told),
    ...part('pass', '符合的', 'Passed', (of) =>
      of.map((rule) => named(rule, voice) + sizeReadings(rule, report, plan, voice)),
    ),
    ...part('unknown', '缺少信息、无法判断的', 'Unknown for want of facts', (of) => [
      ...captainFacts(facts, voice),
      ...told(of.filter(({ rule }) => !ofCaptain.has(rule))),
    ]),
  ];
}

function named({ title, clause }: RuleResult, voice: Voice): string {
  return `${voice.words(title)}${voice.basis(clause)}`;
}

/** Rules with the same finding together. */
function findings(of: readonly RuleResult[], plan: Plan, voice: Voice): string[] {
  const byFinding = new Map<string, RuleResult[]>();
  for (const rule of of) {
    const finding = findingOf(rule, plan, voice);
    byFinding.set(finding, [...(byFinding.get(finding) ?? []), rule]);
  }
  return [...byFinding].map(
    ([finding, same]) =>
      `${voice.list(same.map((rule) => named(rule, voice)))}${voice.t('，', ': ')}${finding}`,
  );
}

function findingOf({ rule, because, outcome }: RuleResult, plan: Plan, voice: Voice): string {
  const { check } = plan.data.rules.rules.find(({ id }) => id === rule) ?? {};
  // What a record would have to hold is told by the audit.
  if (check?.kind === 'record' && outcome === 'unknown' && !isRecorded(check.obligation, plan))
    return voice.t('数据中没有记录', 'the data hold no record');
  return voice.words(because).replace(/[。.]$/, '');
}

/** Whether the data hold a record of an obligation by the day that the plan is of. */
function isRecorded(id: string, plan: Plan): boolean {
  const obligation = plan.data.obligations.obligations.find((each) => each.id === id);
  return (
    obligation !== undefined && plan.day !== null && isTold(standingOf(plan, obligation, plan.day))
  );
}

/** How many a team has by each way of counting, behind the rule on its size. */
function sizeReadings(
  { rule }: RuleResult,
  { counts }: TownReport,
  plan: Plan,
  voice: Voice,
): string {
  const { t } = voice;
  const record = plan.data.rules.rules.find(({ id }) => id === rule);
  const { check } = record ?? {};
  if (!record || check?.kind !== 'team-size') return '';
  const said = COUNTS.map((way) => {
    const words = voice.words(COUNT_NAMES[way]);
    const few = counts[way] < check.minimum ? t('、不足', ', too few') : '';
    return t(`${words}${counts[way]}人${few}`, `${words} ${counts[way]}${few}`);
  });
  return t(
    `，${sentWords(record)}的范围文件没有说明，${said.join('，')}，此处按${voice.words(COUNT_NAMES[check.counts])}计`,
    `; who counts as sent is not said: ${said.join('; ')}; here it is ${voice.words(COUNT_NAMES[check.counts])}`,
  );
}

/** Facts on the captain of which nothing is known; where something is, the finding says what. */
function missing({ team, town, as_of }: TownReport, plan: Plan): MissingFact[] {
  if (!team.captain) return [];
  return missingFacts(plan, [team.captain], as_of).filter(
    (fact) => fact.town === town.id && fact.because.zh.startsWith('缺'),
  );
}

/** The facts on the captain that are missing, and the rules that ask for them, in one sentence. */
function captainFacts(facts: readonly MissingFact[], voice: Voice): string[] {
  if (facts.length === 0) return [];
  const names = voice.list(facts.map(({ fact }) => voice.words(CAPTAIN_FACT_NAMES[fact])));
  const basis = voice.basis(...facts.map(({ clause }) => clause));
  return [
    voice.t(
      `队长的${names}没有记载，相应的${facts.length}项无法核对${basis}`,
      `of the captain, ${names} ${facts.length === 1 ? 'is' : 'are'} not recorded, so ${counted(facts.length, 'rule')} cannot be checked${basis}`,
    ),
  ];
}
