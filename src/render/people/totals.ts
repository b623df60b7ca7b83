import type { Plan, Posting } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { PersonEntry } from '../../query/people/people.ts';
import { sameNameNote } from './words.ts';
import { roleText } from '../teams.ts';
import { pick, type Style } from '../layout/view.ts';

type Lang = Style['lang'];

/** How many people and places, how many captains, how many are shared. */
export function peopleTotals(people: readonly PersonEntry[], lang: Lang): string {
  const all = people.length;
  const postings = people.reduce((sum, person) => sum + person.postings.length, 0);
  const captains = people.filter(({ captain }) => captain).length;
  const shared = people.filter((person) => person.shared).length;
  const some = (found: number, zh: string, en: string): string[] => {
    if (found === 0) return [];
    if (found < all) return [pick(lang, `${found}人${zh}`, `${found} ${en}`)];
    return [pick(lang, `${all === 1 ? '' : '都'}${zh}`, `${all === 1 ? '' : 'all '}${en}`)];
  };
  const parts = [
    ...some(captains, `任${captainWords(people).zh}`, captainWords(people).en),
    ...some(shared, '服务几个镇（街）', 'in several towns'),
  ];
  const among = parts[0]?.startsWith('都') || all === 1 ? '' : '其中';
  const said = [
    pick(lang, `共${all}人`, `${all} ${all === 1 ? 'person' : 'people'}`),
    ...(postings === all ? [] : [pick(lang, `${postings}人次`, `${postings} postings`)]),
    ...parts.map((part, at) => (at === 0 && lang === 'zh' ? among + part : part)),
  ].join(pick(lang, '，', ', '));
  const same = shared > 0 ? sameNameNote(lang) : '';
  return pick(lang, `${said}。${same}`, `${said}. ${same}`.trimEnd());
}

/** Captain, with how it is known. */
function captainWords(people: readonly PersonEntry[]): { zh: string; en: string } {
  const held = people.flatMap(({ postings }) => postings.filter((posting) => posting.captain));
  const inferred = held.filter(({ captain_basis }) => captain_basis === 'inferred').length;
  const noun = held.length === 1 ? 'captain' : 'captains';
  if (held.length > 0 && held.every(({ capacity }) => capacity === 'acting'))
    return { zh: '代队长', en: `acting ${noun}` };
  if (inferred === 0) return { zh: '队长', en: noun };
  if (inferred === held.length) return { zh: '队长（推断）', en: `${noun} (inferred)` };
  return { zh: `队长（${inferred}人为推断）`, en: `${noun} (${inferred} inferred)` };
}

/** What is known of nobody or not of all: home units and days of arrival. */
export function unknownNotes(plan: Plan, people: readonly PersonEntry[], lang: Lang): string[] {
  const postings = people.flatMap((person) => person.postings);
  const without = (fact: 'unit' | 'since'): number =>
    people.filter((person) => person.postings.some((posting) => posting[fact] === null)).length;
  const inferred = postings.some(({ unit_basis }) => unit_basis === 'inferred');
  const units = without('unit');
  const table = tableOf(plan, 'teams');
  const days = without('since');
  return [
    ...(units > 0
      ? [pick(lang, `${units}人没有列所在单位。`, `For ${units} no home unit is printed.`)]
      : []),
    ...(inferred
      ? [
          pick(
            lang,
            `${inferredRoles(postings, lang)}的所在单位由${table.zh}栏目标题推定，不是逐人列出。`,
            `Home units of the role ${inferredRoles(postings, lang)} are taken from the head of the column in ${table.en}, not printed for each.`,
          ),
        ]
      : []),
    ...(days > 0
      ? [
          pick(
            lang,
            days === people.length ? '到任日期都没有记载。' : `${days}人没有到任日期。`,
            days === people.length
              ? 'No day of arrival is recorded.'
              : `For ${days} no day of arrival is recorded.`,
          ),
        ]
      : []),
  ];
}

function inferredRoles(postings: readonly Posting[], lang: Lang): string {
  const found = postings.filter(({ unit_basis }) => unit_basis === 'inferred');
  return [...new Set(found.map((posting) => roleText(posting, lang)))].join(pick(lang, '、', ', '));
}
