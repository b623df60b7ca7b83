import type { Briefing } from '../../query/papers/briefing.ts';
import type { Plan } from '../../plan/model.ts';
import { deadlineText, problemText, progressText } from '../../render/progress/words.ts';
import { leadCell } from '../../render/tasks/cells.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import type { Annex } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** The tasks with their progress; what the ledger has beyond it is found there. */
export function progressAnnex({ progress }: Briefing, plan: Plan, voice: Voice): Annex {
  const { t, lang } = voice;
  return {
    title: t('任务进展情况表', 'Progress of the tasks'),
    columns: [
      { head: t('序号', 'No'), align: 'right' },
      { head: t('重点工作', 'Task'), flex: true },
      { head: t('牵头单位', 'Lead unit'), flex: true },
      { head: t('完成时限', 'Deadline') },
      { head: t('进展和问题', 'Progress and problems'), flex: true },
      { head: t('状态', 'State') },
    ],
    rows: progress.rows.map((row) => [
      String(row.task),
      truncate(row.text, 40),
      leadCell(row, lang),
      deadlineText(row, lang),
      [progressText(plan, row, lang), problemText(plan, row, lang)]
        .filter(Boolean)
        .join(t('；', '; ')),
      voice.words(PROGRESS_STATE_NAMES[row.state]),
    ]),
    notes: [voice.source(voice.clause('tasks'))],
  };
}
