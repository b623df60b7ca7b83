import type { ReportTask } from '../../query/papers/unit-report.ts';
import type { Task } from '../../plan/model.ts';
import { quoted } from '../../text/quoted.ts';
import { rebuiltMark } from '../../text/terms.ts';
import type { Item, Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** A task in full: its words, the units beside `unit`, when it is due, what is to be reached, what is in doubt. */
export function taskPart({ task, targets, doubts }: ReportTask, unit: string, voice: Voice): Part {
  const { t } = voice;
  const clause = voice.clause('tasks', task.number);
  const mark = rebuiltMark(task.text_basis, voice.lang);
  const ground = task.text_basis === 'printed' ? [clause] : [task.clause];
  const items: Item[] = [voice.say(othersText(task, unit, voice)), voice.say(dueText(task, voice))];
  if (targets.length > 0) {
    const said = targets.map(({ title, quantities }) => {
      const words = voice.words(title);
      const printed = (quantities ?? [])
        .map((each) => each.printed)
        .filter((each) => !words.includes(each));
      return words + printed.map((each) => t('', ' ') + quoted(each)).join('');
    });
    items.push(
      voice.say(
        t(`指标：${said.join('，')}`, `Targets: ${said.join(', ')}`),
        ...targets.map(({ quotes }) => quotes[0].clause),
      ),
    );
  }
  for (const { title, untold, places } of doubts) {
    items.push(
      t(`待核实：${voice.words(title)}。`, `To be verified: ${voice.words(title)}. `) +
        voice.say(voice.words(untold), ...places.map((place) => place.clause)),
    );
  }
  return {
    text: voice.say(
      t(
        `第${task.number}项：${mark}${quoted(task.text.replace(/。$/, ''))}`,
        `Task ${task.number}: ${mark}${quoted(task.text.replace(/。$/, ''))}`,
      ),
      ...ground,
    ),
    items,
  };
}

/** The other units of the cell, and whether the list is whole. */
function othersText(task: Task, unit: string, voice: Voice): string {
  const { t } = voice;
  const others = task.units_in_order.filter((each) => each !== unit);
  const listed =
    others.length === 0 ? t('没有可辨认的其他单位', 'no other unit legible') : voice.list(others);
  const note =
    task.shared_lead && !task.lead.note
      ? t(`（责任单位栏注明“${task.shared_lead}”）`, ` (the cell adds “${task.shared_lead}”)`)
      : '';
  const whole = task.units_complete
    ? ''
    : t('；名单残缺，可能另有单位', '; the list is damaged and may hold more');
  return t(`其他责任单位：${listed}${note}${whole}`, `Other units: ${listed}${note}${whole}`);
}

/** The deadline or period, or that the document sets none. */
export function dueText({ deadline, deadline_detail, period }: Task, voice: Voice): string {
  const { t } = voice;
  if (deadline !== null)
    return t(
      `时限：${voice.date(deadline)}（原文${quoted(deadline_detail?.printed ?? '')}）`,
      `Deadline: ${deadline} (printed ${quoted(deadline_detail?.printed ?? '')})`,
    );
  if (period)
    return t(
      `时限：没有完成时限，所属时期为${quoted(period.printed)}`,
      `Deadline: none; period ${quoted(period.printed)}`,
    );
  return t('时限：文件没有规定', 'Deadline: none in the document');
}
