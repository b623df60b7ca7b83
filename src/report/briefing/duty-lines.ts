import type { DueItem, DueState } from '../../query/due/item.ts';
import type { Plan } from '../../plan/model.ts';
import { groupsOf } from '../../render/due/groups.ts';
import { actorsText, periodsText } from '../../render/due/words.ts';
import type { Voice } from '../words/voice.ts';

/** Duties of one state, a line for each and its periods: what, which period, who. */
export function dutyLines(
  plan: Plan,
  items: readonly DueItem[],
  state: DueState,
  voice: Voice,
): string[] {
  const { t } = voice;
  return groupsOf(items, state).map((group) => {
    const { title, clause } = group.items[0]!;
    const rotation = group.actors[0]!.person !== null;
    // Who is left is told by name: all of these, not all who owe it.
    const who = actorsText(plan, { ...group, everybody: false }, voice.lang);
    const when = rotation
      ? t(`${voice.date(group.lastDue!)}到期`, `due ${group.lastDue!}`)
      : periodsText(group, voice.lang);
    return voice.say(
      t(
        `${voice.words(title)}，${when}${rotation ? '，' : '：'}${who}`,
        `${voice.words(title)}, ${when}${rotation ? ', ' : ': '}${who}`,
      ),
      clause,
    );
  });
}
