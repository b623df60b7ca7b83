import type { Due } from '../../query/due/due.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES, DUE_STATE_NAMES, PRESENCE_NAMES, ROLE_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet, type Style } from '../layout/view.ts';

/** One row for each item, nothing grouped. */
export function dueSheet({ items }: Due, lang: Style['lang']): Sheet {
  return sheetOf(items, [
    ['obligation', pick(lang, '编号', 'Id'), ({ obligation }) => obligation],
    ['title', pick(lang, '事项', 'What'), ({ title }) => inLang(title, lang)],
    ['actor', pick(lang, '由谁', 'By whom'), ({ actor }) => actor],
    ['town', pick(lang, '镇（街）代号', 'Town id'), ({ town }) => town],
    ['person', pick(lang, '姓名', 'Name'), ({ person }) => person],
    [
      'role',
      pick(lang, '身份', 'Role'),
      ({ role }) => (role === null ? null : inLang(ROLE_NAMES[role], lang)),
    ],
    ['period', pick(lang, '所属期', 'Period'), ({ period }) => period],
    ['due', pick(lang, '到期', 'Due'), ({ due }) => due],
    [
      'due_basis',
      pick(lang, '到期依据', 'Basis of due'),
      ({ due_basis }) => inLang(BASIS_NAMES[due_basis], lang),
    ],
    ['days_left', pick(lang, '剩余天数', 'Days left'), ({ days_left }) => days_left],
    ['state', pick(lang, '状态', 'State'), ({ state }) => inLang(DUE_STATE_NAMES[state], lang)],
    [
      'certainty',
      pick(lang, '能否确定', 'Certain'),
      ({ certainty }) => inLang(PRESENCE_NAMES[certainty], lang),
    ],
    ['done_on', pick(lang, '办理日期', 'Done on'), ({ done_on }) => done_on],
    [
      'late',
      pick(lang, '逾期办理', 'Late'),
      ({ late }) => pick(lang, late ? '是' : '否', late ? 'yes' : 'no'),
    ],
    ['records', pick(lang, '记录', 'Records'), ({ record, records }) => joined(records) || record],
    ['clause', pick(lang, '条款', 'Clause'), ({ clause }) => clause],
  ]);
}
