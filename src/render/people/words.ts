import type { CaptainFact, MissingFact } from '../../query/people/captain-facts.ts';
import type { PersonEntry } from '../../query/people/people.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { CAPTAIN_FACT_NAMES } from '../../text/terms.ts';
import { captainGround } from '../teams.ts';
import { pick, townName, type Style } from '../layout/view.ts';

type Lang = Style['lang'];

/** Names of towns, one behind the other. */
export function townsText(plan: Plan, ids: readonly string[], lang: Lang): string {
  return ids.map((id) => townName(plan, id, lang)).join(pick(lang, '、', ', '));
}

/** What the rules ask of a captain and the data do not hold. */
export function factsText(facts: readonly MissingFact[], lang: Lang): string {
  const names = new Set(facts.map(({ fact }) => inLang(CAPTAIN_FACT_NAMES[fact], lang)));
  return [...names].join(pick(lang, '、', ', '));
}

/** For each missing fact its rule and clause, once, and what is known though it is not enough. */
export function factNotes(people: readonly PersonEntry[], lang: Lang): string[] {
  const facts = people.flatMap(({ missing_facts }) => missing_facts);
  if (facts.length === 0) return [];
  const kinds = [...new Set(facts.map(({ fact }) => fact))];
  const asked = kinds.map((fact) => {
    const { rule, clause } = facts.find((each) => each.fact === fact)!;
    const name = inLang(CAPTAIN_FACT_NAMES[fact], lang);
    return pick(lang, `${name}（${rule}，${clause}）`, `${name} (${rule}, ${clause})`);
  });
  return [
    pick(
      lang,
      `“缺”：规定要核对而名单没有的信息，因而无法判断是否符合：${asked.join('、')}。`,
      `Missing: what the rules ask for and the roster does not give, so that they cannot be judged: ${asked.join(', ')}.`,
    ),
    ...partlyKnown(people, kinds, lang),
  ];
}

/** Reasons that differ from the usual one for the fact tell what is known. */
function partlyKnown(
  people: readonly PersonEntry[],
  kinds: readonly CaptainFact[],
  lang: Lang,
): string[] {
  return kinds.flatMap((fact) => {
    const said = people.flatMap(({ person, missing_facts }) =>
      missing_facts
        .filter((each) => each.fact === fact)
        .map(({ because }) => ({ person, words: inLang(because, lang) })),
    );
    const usual = mostFrequent(said.map(({ words }) => words));
    return said
      .filter(({ words }) => words !== usual)
      .map(({ person, words }) => {
        const name = inLang(CAPTAIN_FACT_NAMES[fact], lang);
        return pick(lang, `${person}${name}：${words}`, `${person}, ${name}: ${words}`);
      });
  });
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Doubts of people, their roles and postings, each once with the people it concerns. */
export function doubtNotes(people: readonly PersonEntry[], lang: Lang): string[] {
  const byText = new Map<string, string[]>();
  const add = (words: string, person: string): void => {
    const before = byText.get(words) ?? [];
    if (!before.includes(person)) byText.set(words, [...before, person]);
  };
  for (const { person, doubt, postings } of people) {
    if (doubt) add(inLang(doubt, lang), person);
    for (const posting of postings) {
      if (posting.role_note) add(inLang(posting.role_note, lang), person);
      if (posting.doubt) add(inLang(posting.doubt, lang), person);
    }
  }
  return [...byText].map(
    ([words, names]) => `${names.join(pick(lang, '、', ', '))}${pick(lang, '：', ': ')}${words}`,
  );
}

/** What makes captains so, each ground once; where it is their own, with their name. */
export function groundNotes(plan: Plan, captaincies: readonly Posting[], lang: Lang): string[] {
  const said = captaincies.map((posting) => {
    const words = captainGround(plan, { captain: posting, captains: [] }, lang).join(
      pick(lang, '', ' '),
    );
    return posting.captain_basis === 'inferred'
      ? words
      : `${posting.person}${pick(lang, '：', ': ')}${words}`;
  });
  return [...new Set(said)];
}

/** That equal names are taken for one person. */
export function sameNameNote(lang: Lang): string {
  return pick(
    lang,
    '同名按同一人计，文件没有其他依据。',
    'Equal names are taken for one person; the document gives no other ground.',
  );
}
