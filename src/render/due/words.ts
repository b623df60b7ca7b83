import type { Plan } from '../../plan/model.ts';
import { MANY, type DueItem, type DueState } from '../../query/due/item.ts';
import { townNameOf } from '../../plan/names.ts';
import { showDate } from '../../text/dates.ts';
import { periodText } from '../../text/periods.ts';
import type { Paint } from '../layout/paint.ts';
import { pick, type Style } from '../layout/view.ts';
import type { Group } from './groups.ts';

type Lang = Style['lang'];

/** Who owes a group of items, or how many where it is everybody; people of a rotation by their town. */
export function actorsText(plan: Plan, { actors, everybody }: Group, lang: Lang): string {
  const comma = pick(lang, '、', ', ');
  const [first] = actors;
  if (first!.person !== null && first!.due === null) return byTown(plan, actors, lang);
  if (first!.person !== null) {
    const people = actors.map((item) => marked(item.person!, item, lang)).join(comma);
    return `${townNameOf(plan, first!.town!)}${pick(lang, '：', ': ')}${people}`;
  }
  const uncertain = actors.some(({ certainty }) => certainty === 'possible');
  if (everybody && actors.length > MANY && !uncertain)
    return pick(lang, `全部${countText(actors, lang)}`, `all ${countText(actors, lang)}`);
  return actors.map((item) => marked(item.actor, item, lang)).join(comma);
}

/** Numbers of those who owe it, by what they are: 22个单位、11个镇（街）. */
export function countText(actors: readonly DueItem[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const { actor_set } of actors) {
    const word = SET_WORDS[actor_set] ?? { zh: '单位', en: 'units' };
    counts.set(word[lang], (counts.get(word[lang]) ?? 0) + 1);
  }
  const said = [...counts].map(([word, count]) =>
    pick(lang, `${count}个${word}`, `${count} ${word}`),
  );
  return said.join(pick(lang, '、', ', '));
}

const SET_WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  towns: { zh: '镇（街）', en: 'towns' },
  teams: { zh: '工作队', en: 'teams' },
};

/** People of whom no day of arrival is known: how many in each town. */
function byTown(plan: Plan, actors: readonly DueItem[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const { town } of actors) counts.set(town!, (counts.get(town!) ?? 0) + 1);
  return [...counts]
    .map(([town, count]) =>
      pick(lang, `${townNameOf(plan, town)}${count}人`, `${townNameOf(plan, town)} ${count}`),
    )
    .join(pick(lang, '、', ', '));
}

/** An actor, with what is not certain of it or was late. */
export function marked(name: string, { certainty, late, done_on }: DueItem, lang: Lang): string {
  const marks = [
    ...(late && done_on !== null
      ? [pick(lang, `迟至${showDate(done_on, lang)}`, `late, on ${done_on}`)]
      : []),
    ...(certainty === 'possible' ? [pick(lang, '不能确定', 'not certain')] : []),
  ];
  if (marks.length === 0) return name;
  return pick(lang, `${name}（${marks.join('，')}）`, `${name} (${marks.join(', ')})`);
}

/** The colour of a state, which stands beside it in words. */
export function statePaint(state: DueState, paint: Paint): (text: string) => string {
  return {
    overdue: paint.error,
    'due-soon': paint.warning,
    upcoming: paint.notice,
    unrecorded: paint.notice,
    done: paint.good,
  }[state];
}

/** Periods of a group: one, or the first and the last. */
export function periodsText({ periods, actors }: Group, lang: Lang): string {
  if (actors[0]!.person !== null) return actors[0]!.period.replace(/\/.*/, '').replace('?', '—');
  const [first, last] = [periods[0]!, periods.at(-1)!];
  return first === last
    ? periodText(first, lang)
    : pick(lang, `${periodText(first, lang)}至${periodText(last, lang)}`, `${first} to ${last}`);
}
