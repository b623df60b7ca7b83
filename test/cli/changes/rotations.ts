import fc from 'fast-check';
import { addDays } from '../../../src/calendar/date.ts';
import { ROLE_NAMES } from '../../../src/text/terms.ts';
import { dayWords } from './written.ts';

/** Rotations to be written down, and what is then to be said of them: from what was done, not from the program. */

export type Town = 'qingshi' | 'baisha' | 'linjiang';
type Role = keyof typeof ROLE_NAMES;

export const TOWNS: Readonly<Record<Town, string>> = {
  qingshi: '青石镇',
  baisha: '白沙镇',
  linjiang: '临江街道',
};

/** A place in a team. */
interface Place {
  town: Town;
  role: Role;
}

/** Who is in the teams in October 2024, by test/example/data/teams; 魏示寅 serves two towns. */
export const HELD: readonly (Place & { person: string; captain?: true })[] = [
  { town: 'qingshi', person: '钱示二', role: 'selected-graduate' },
  { town: 'qingshi', person: '孙示三', role: 'town-staff' },
  { town: 'qingshi', person: '郑示七', role: 'agri-specialist' },
  { town: 'qingshi', person: '吴示六', role: 'three-supports' },
  { town: 'qingshi', person: '魏示寅', role: 'finance-assistant' },
  { town: 'qingshi', person: '华示子', role: 'city-first-secretary', captain: true },
  { town: 'baisha', person: '卫示十', role: 'town-staff' },
  { town: 'baisha', person: '孔示辛', role: 'city-first-secretary', captain: true },
  { town: 'baisha', person: '曹示壬', role: 'selected-graduate' },
  { town: 'baisha', person: '严示癸', role: 'district-first-secretary' },
  { town: 'linjiang', person: '韩示', role: 'selected-graduate' },
  { town: 'linjiang', person: '秦示戊', role: 'finance-assistant' },
  { town: 'linjiang', person: '尤示己', role: 'volunteer' },
  { town: 'linjiang', person: '金示丑', role: 'district-first-secretary' },
];

/** Places that nobody holds then; in one of them 蒋示甲 was until August 2023. */
const FREE: readonly (Place & { left?: string })[] = [
  { town: 'qingshi', role: 'volunteer' },
  { town: 'baisha', role: 'agri-specialist' },
  { town: 'linjiang', role: 'agri-specialist' },
  { town: 'baisha', role: 'three-supports', left: '蒋示甲' },
];

/** One rotation: who goes from where, who comes to where. */
export interface Step {
  from?: Place & { person: string; captain?: true };
  to?: Place & { person: string; unit?: string; isNew: boolean; captain?: 'captain' | 'acting' };
  event: 'replaced' | 'ended' | 'began' | 'returned' | 'moved';
  /** First day of who comes. */
  on: string;
}

/** Units of the register, and one that is not in it. */
export const NEW_UNIT = '区示例局';
const units = fc.constantFrom(undefined, '区农林局', '市水文局', NEW_UNIT);

/** What may happen to somebody; the name of a newcomer is made from the number of the step. */
const deeds = fc.record({
  what: fc.constantFrom('replace', 'end', 'move'),
  unit: units,
  captain: fc.constantFrom(undefined, 'captain', 'acting'),
  days: fc.integer({ min: 0, max: 700 }),
});

/** One to three rotations that do not touch the same place. */
export const rotations: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.shuffledSubarray([...HELD], { minLength: 0, maxLength: 2 }),
    fc.shuffledSubarray([...FREE], { minLength: 0, maxLength: 1 }),
    fc.array(deeds, { minLength: 3, maxLength: 3 }),
  )
  .map(([held, free, how]) => {
    const steps = [
      ...held.map((from, at) => stepOf(from, how[at]!, at)),
      ...free.map((place, at) => arrival(place, how[2]!, 2 + at)),
    ];
    return steps.filter((step, at) => !steps.slice(0, at).some((other) => touch(step, other)));
  })
  .filter((steps) => steps.length > 0);

type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

const newcomer = (at: number): string => `新示${'甲乙丙'[at]!}`;
const dayAfter = (days: number): string => addDays('2024-10-02', days);

function stepOf(
  from: (typeof HELD)[number],
  { what, unit, captain, days }: Deed,
  at: number,
): Step {
  const on = dayAfter(days);
  if (what === 'end') return { from, event: 'ended', on };
  if (what === 'move') {
    const town = from.town === 'linjiang' ? 'qingshi' : 'linjiang';
    const to = { town, role: from.role, person: from.person, isNew: false } as const;
    return { from, to: withUnit(to, unit), event: 'moved', on };
  }
  const to = { town: from.town, role: from.role, person: newcomer(at), isNew: true };
  return {
    from,
    to: { ...withUnit(to, unit), ...(from.captain && captain && { captain }) },
    event: 'replaced',
    on,
  };
}

function arrival({ town, role, left }: (typeof FREE)[number], deed: Deed, at: number): Step {
  const to = { town, role, person: left ?? newcomer(at), isNew: left === undefined };
  return {
    to: withUnit(to, deed.unit),
    event: left === undefined ? 'began' : 'returned',
    on: dayAfter(deed.days),
  };
}

function withUnit<T extends object>(to: T, unit: string | undefined): T & { unit?: string } {
  return unit === undefined ? to : { ...to, unit };
}

function touch(a: Step, b: Step): boolean {
  const places = ({ from, to }: Step): string[] =>
    [from, to].flatMap((each) => (each ? [`${each.town} ${each.role}`] : []));
  return places(a).some((place) => places(b).includes(place));
}

function postOf({ town, role }: Place, captain?: true | 'captain' | 'acting'): string {
  if (captain === undefined) return `${TOWNS[town]}${ROLE_NAMES[role].zh}`;
  return `${TOWNS[town]}工作队${captain === 'acting' ? '代' : ''}队长`;
}

/** What a step is to be told as. */
export function sentenceOf({ from, to, event, on }: Step): string {
  const last = dayWords(addDays(on, -1));
  if (!to) return `${postOf(from!, from!.captain)}${from!.person}${last}离任`;
  const who = `${to.person}${to.unit === undefined ? '' : `（${to.unit}）`}`;
  const post = postOf(to, to.captain);
  const arrives = `，${dayWords(on)}到任`;
  switch (event) {
    case 'replaced':
      return `${who}接替${from!.person}任${post}${arrives}；${from!.person}${last}离任`;
    case 'moved':
      return `${who}由${postOf(from!, from!.captain)}调任${post}${arrives}（${last}离任原职）`;
    case 'returned':
      return `${who}再次任${post}${arrives}`;
    default:
      return `${who}任${post}${arrives}`;
  }
}

/** The words of a decision that says all of it. */
export function decisionOf(steps: readonly Step[]): string {
  const said = steps.map(({ from, to, on }) => {
    const gone = from ? `${TOWNS[from.town]}${from.person}${dayWords(addDays(on, -1))}离任。` : '';
    if (!to) return gone;
    const { town, role, person, unit = '', captain } = to;
    const post = `${ROLE_NAMES[role].zh}${captain ? `、工作队${captain === 'acting' ? '代' : ''}队长` : ''}`;
    return `${gone}${TOWNS[town]}：自${dayWords(on)}起，${person}（${unit}）任${post}。`;
  });
  return said.join('').replaceAll('（）', '');
}
