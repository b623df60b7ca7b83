import { AMENDED_NAMES } from './amended-fields.ts';
import type { Local } from './local.ts';

/** What may happen to a person, team, town, task, unit or obligation, in the order in which a day tells it. */
export const EVENT_NAMES = {
  printed: { zh: '方案所载', en: 'in the plan' },
  listed: { zh: '列入名单', en: 'listed' },
  'task-listed': { zh: '列入任务', en: 'named in tasks' },
  named: { zh: '另见称谓', en: 'also called' },
  founded: { zh: '设立', en: 'founded' },
  'handed-over': { zh: '交接', en: 'hands over' },
  left: { zh: '离任', en: 'leaves' },
  ended: { zh: '不再存续', en: 'ends' },
  renamed: { zh: '更名', en: 'renamed' },
  merged: { zh: '并入', en: 'merged' },
  'took-over': { zh: '承接', en: 'takes over' },
  changed: { zh: '更改', en: 'changed' },
  'task-added': { zh: '增列任务', en: 'added to a task' },
  'task-removed': { zh: '不再列入', en: 'off a task' },
  'task-part': { zh: '分工改变', en: 'other part' },
  arrived: { zh: '到任', en: 'arrives' },
  captain: { zh: '任队长', en: 'captain' },
  progress: { zh: '进展', en: 'progress' },
  recorded: { zh: '记录', en: 'recorded' },
} as const satisfies Record<string, Local>;

export type EventKind = keyof typeof EVENT_NAMES;

/** What an event gives or changes, by its key. */
export const FIELD_NAMES: Readonly<Record<string, Local>> = {
  ...AMENDED_NAMES,
  name: { zh: '名称', en: 'name' },
  period: { zh: '时期', en: 'period' },
  part: { zh: '分工', en: 'part' },
  obligation: { zh: '条文', en: 'words' },
};
