import type { Local } from '../../text/local.ts';
import type { TeamNumbers, TeamState } from './answer.ts';
import type { RotationOptions } from './case.ts';

/** What the numbers of a team rest on. */
export interface Circumstances {
  options: Pick<RotationOptions, 'handover' | 'keep'>;
  /** The rule on the size of teams as people cite it, R01，二（一）; null where the plan has none. */
  rule: string | null;
  /** How many who count are there when each batch begins. */
  there: readonly number[];
  /** Names of the towns with which people to be moved are shared. */
  partners: readonly string[];
}

type Words = Required<Local>;

/** Why the people of a team can be scheduled or not, with the numbers, and what would make it possible. */
export function because(
  state: TeamState,
  numbers: TeamNumbers,
  circumstances: Circumstances,
): Words {
  const { counted, held, room, must_stay } = numbers;
  const limit = limitWords(numbers, circumstances);
  const move = moveWords(numbers);
  const most = roomWords(room);
  const partners = {
    zh: circumstances.partners.join('、'),
    en: circumstances.partners.join(', '),
  };
  switch (state) {
    case 'nobody-due':
      return { zh: '期内没有人需要轮换。', en: 'Nobody is to move in this time.' };
    case 'scheduled':
      return {
        zh: `${limit.zh}，${most.zh}；${move.zh}${held > 0 ? `，其中${held}人因其他镇（街）无法安排而留任` : '，可以安排'}。`,
        en: `${limit.en}; ${most.en}; ${move.en}${held > 0 ? `, of whom ${held} ${held === 1 ? 'stays' : 'stay'} because of another town` : ''}.`,
      };
    case 'too-few-people': {
      const ways = waysOut(numbers, circumstances);
      const none =
        counted < must_stay
          ? { zh: '本来就不足此数', en: 'it is short already' }
          : bindsMinimum(numbers, circumstances)
            ? {
                zh: '接任者到岗之前一人也不能离任',
                en: 'nobody can leave before a successor is there',
              }
            : { zh: '一人也不能离任', en: 'nobody can leave' };
      return {
        zh: `${limit.zh}，${none.zh}；${move.zh}，无法安排。${ways.zh}`,
        en: `${limit.en}; ${none.en}; ${move.en}, so it cannot be done. ${ways.en}`,
      };
    }
    case 'too-few-batches': {
      const all = room.reduce((sum, each) => sum + each, 0);
      const ways = waysOut(numbers, circumstances);
      return {
        zh: `${limit.zh}，${most.zh}，${room.length}批合计至多${all}人；${move.zh}，无法安排。${ways.zh}`,
        en: `${limit.en}; ${most.en}, ${all} in all; ${move.en}, so it cannot be done. ${ways.en}`,
      };
    }
    case 'shared':
      return {
        zh: `${limit.zh}；${move.zh}。单独可以安排，但与${partners.zh}有共用人员，共用人员只轮换一次，合在一起无法安排。可增加批次，或先增派人员。`,
        en: `${limit.en}; ${move.en}. By itself it could be done, but people shared with ${partners.en} move only once, and together it cannot be done. More batches or more people would make it possible.`,
      };
    case 'entangled':
      return circumstances.partners.length === 0
        ? {
            zh: '人数过多，算不出确定的最优安排，因此没有安排。可减少批次。',
            en: 'It has too many people for the best schedule to be found exactly, so none is given. Fewer batches may help.',
          }
        : {
            zh: `与${partners.zh}有共用人员，相互牵连的镇（街）过多，算不出确定的最优安排，因此没有安排。可减少批次，或先商定共用人员何时轮换。`,
            en: `It shares people with ${partners.en}, and too many towns are linked in this way for the best schedule to be found exactly, so none is given. Fewer batches may help, or an agreement when the shared people move.`,
          };
  }
}

/** How many there are and how many must stay, and why. */
function limitWords(numbers: TeamNumbers, circumstances: Circumstances): Words {
  const { counted, minimum, must_stay } = numbers;
  const { options, rule } = circumstances;
  if (bindsMinimum(numbers, circumstances)) {
    const by = rule ?? '';
    return {
      zh: `计入人数${counted}人，最低${minimum}人${by && `（${by}）`}`,
      en: `${counted} count, the minimum is ${minimum}${by && ` (${by.replace('，', ', ')})`}`,
    };
  }
  return {
    zh: `计入人数${counted}人，${options.handover ? '接任者先到岗，' : ''}每批须留熟悉情况的${must_stay}人`,
    en: `${counted} count, ${options.handover ? 'successors come first, ' : ''}${must_stay} who know the work must stay`,
  };
}

/** Whether the minimum of the rule says how many must stay, not what is kept of those who know the work. */
function bindsMinimum({ minimum, must_stay }: TeamNumbers, { options }: Circumstances): boolean {
  return !options.handover && must_stay === minimum;
}

function moveWords({ to_move, to_move_uncounted }: TeamNumbers): Words {
  const beside = to_move_uncounted > 0;
  return {
    zh: `需轮换${to_move}人${beside ? `（其中${to_move_uncounted}人不计入）` : ''}`,
    en: `${to_move} ${to_move === 1 ? 'is' : 'are'} to move${beside ? ` (${to_move_uncounted} not counted)` : ''}`,
  };
}

function roomWords(room: readonly number[]): Words {
  const [one] = room;
  return room.every((each) => each === one)
    ? { zh: `每批至多离任${one}人`, en: `at most ${one} can leave in a batch` }
    : {
        zh: `各批至多离任${room.join('、')}人`,
        en: `at most ${room.join(', ')} can leave in the batches`,
      };
}

/** What would make room for all who are to move: more batches, successors first, fewer kept, more people. */
function waysOut(
  { must_stay, to_move, to_move_uncounted, minimum }: TeamNumbers,
  { options: { handover, keep }, there }: Circumstances,
): Words {
  const counting = to_move - to_move_uncounted;
  const spare = (must: number, more = 0): number =>
    there.reduce((sum, number) => sum + Math.max(0, number + more - must), 0);
  /** Batches that suffice where the same number is there in each; undefined where none do. */
  const batches = (must: number): number | undefined =>
    there.every((number) => number === there[0]) && there[0]! > must
      ? Math.ceil(counting / (there[0]! - must))
      : undefined;
  const ways: Words[] = [];
  const enough = batches(must_stay);
  if (enough !== undefined)
    ways.push({ zh: `至少分${enough}批`, en: `at least ${enough} batches` });
  if (!handover && keep < must_stay) {
    const first = {
      zh: '接任者先到岗、离任者后走（--handover）',
      en: 'successors first (--handover)',
    };
    const needed = batches(keep);
    if (spare(keep) >= counting) ways.push(first);
    else if (needed !== undefined)
      ways.push({
        zh: `${first.zh}并至少分${needed}批`,
        en: `${first.en} in at least ${needed} batches`,
      });
  }
  const least = handover ? 1 : Math.max(1, minimum ?? 0);
  if (must_stay === keep && spare(least) >= counting)
    ways.push({ zh: '少留几人（--keep）', en: 'a smaller --keep' });
  let more = 1;
  while (spare(must_stay, more) < counting) more++;
  ways.push({
    zh: `先增派至少${more}人`,
    en: `at least ${more} more ${more === 1 ? 'person' : 'people'}`,
  });
  return {
    zh: `如要安排，须${ways.map(({ zh }) => zh).join('，或')}。`,
    en: `Needed: ${ways.map(({ en }) => en).join(', or ')}.`,
  };
}
