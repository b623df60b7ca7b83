import type { Posting } from '../../plan/model.ts';
import { isCertain } from '../../plan/postings.ts';
import type { Role, Rule, RuleCheck } from '../../source/data.gen.ts';
import { COUNT_NAMES } from '../../text/terms.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';

type SizeCheck = Extract<RuleCheck, { kind: 'team-size' }>;

/** Who counts as sent: one of the ways to read a rule on the size of teams. */
export type Counts = SizeCheck['counts'];

/** The ways to count, in the order in which they are told. */
export const COUNTS = ['named', 'exclusive', 'dispatched'] as const satisfies readonly Counts[];

/** Ways to count a team, of which a rule names one; the others are told beside it. */
export interface TeamCount {
  /** Everybody named in the team's row. */
  named: number;
  /** Without people who serve another town too. */
  exclusive: number;
  /** People sent by an assisting unit: first secretaries and selected graduates with a home unit. */
  dispatched: number;
  /** Named, whose posting on the day is not in doubt. */
  certain: number;
}

const DISPATCHED: readonly Role[] = [
  'city-first-secretary',
  'selected-graduate',
  'district-first-secretary',
];

/** Whether a posting counts by each of the ways. */
export const COUNTED: Readonly<Record<Counts, (posting: Posting) => boolean>> = {
  named: () => true,
  exclusive: (posting) => posting.shared_with.length === 0,
  dispatched: (posting) => DISPATCHED.includes(posting.role) && posting.unit !== null,
};

export function countTeam({ team }: Pick<TownCase, 'team'>): TeamCount {
  const count = (counts: Counts): number => team.members.filter(COUNTED[counts]).length;
  return {
    named: count('named'),
    exclusive: count('exclusive'),
    dispatched: count('dispatched'),
    certain: team.size_certain,
  };
}

/** What a rule on the size of teams calls those who count: its own words where it has the usual ones. */
export function sentWords({ quotes }: Pick<Rule, 'quotes'>): string {
  return quotes.some(({ text }) => text.includes('选派人员')) ? '“选派人员”' : '应计人员';
}

/** Whether a team is large enough, and what the other ways to count give. */
export function teamSize(town: TownCase, { minimum, counts }: SizeCheck): Judgement {
  const count = countTeam(town);
  const size = count[counts];
  const doubtful = town.team.members.filter(
    (posting) => COUNTED[counts](posting) && !isCertain(posting),
  ).length;
  const said = readings(count, { minimum, counts }, doubtful, sentWords(town.rule));
  if (size < minimum) {
    const blank = unnamedCells(town);
    return judge(
      'fail',
      `少于${minimum}人：${said.zh}。${blank > 0 ? `名单另有${blank}栏没有人名，是未安排还是漏印无法判断。` : ''}`,
      `Fewer than ${minimum}: ${said.en}.${blank > 0 ? ` ${blank} more ${blank === 1 ? 'cell names' : 'cells name'} nobody; not assigned or lost in print cannot be told apart.` : ''}`,
    );
  }
  if (size - doubtful < minimum) {
    return judge(
      'unknown',
      `除去存疑人员不足${minimum}人：${said.zh}。`,
      `Fewer than ${minimum} without those in doubt: ${said.en}.`,
    );
  }
  return judge(
    'pass',
    `不少于${minimum}人：${said.zh}。`,
    `Not fewer than ${minimum}: ${said.en}.`,
  );
}

/** The number by the reading of the rule, then those by the other readings. */
function readings(
  count: TeamCount,
  { minimum, counts }: Pick<SizeCheck, 'minimum' | 'counts'>,
  doubtful: number,
  sent: string,
): { zh: string; en: string } {
  const others = COUNTS.filter((each) => each !== counts);
  const zh = others.map(
    (each) =>
      `${COUNT_NAMES[each].zh}${count[each]}人${count[each] < minimum ? `（不足${minimum}人）` : ''}`,
  );
  const en = others.map(
    (each) =>
      `${COUNT_NAMES[each].en} ${count[each]}${count[each] < minimum ? ` (fewer than ${minimum})` : ''}`,
  );
  const doubt =
    doubtful > 0
      ? { zh: `（其中${doubtful}人存疑）`, en: ` (${doubtful} in doubt)` }
      : { zh: '', en: '' };
  const head =
    counts === 'named'
      ? `按${COUNT_NAMES[counts].zh}计${count[counts]}人`
      : `${COUNT_NAMES[counts].zh}为${count[counts]}人`;
  return {
    zh: `${head}${doubt.zh}；文件没有说明${sent}的范围，另有口径：${zh.join('，')}`,
    en: `${count[counts]} counting ${COUNT_NAMES[counts].en}${doubt.en}; the document does not say who counts as sent, other readings: ${en.join(', ')}`,
  };
}

/** Cells of the row that may have lost their print: blank with a doubt, or words that name nobody. */
function unnamedCells({ team }: TownCase): number {
  return team.vacant.filter((cell) => cell.note !== null).length + team.labels.length;
}
