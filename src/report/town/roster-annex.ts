import type { TownReport } from '../../query/papers/town-report.ts';
import type { Plan } from '../../plan/model.ts';
import { isLater } from '../../plan/source-words.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import type { Annex } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** The people of a team as a table. */
export function rosterAnnex({ team }: TownReport, plan: Plan, voice: Voice): Annex {
  const { t } = voice;
  const known = team.members.some(({ presence }) => presence === 'certain');
  const name = (id: string): string => plan.towns.find((town) => town.id === id)?.name ?? id;
  return {
    title: t(`${name(team.town)}工作队名单`, `The team of ${name(team.town)}`),
    columns: [
      { head: t('姓名', 'Name') },
      { head: t('身份', 'Role'), flex: true },
      { head: t('所在单位', 'Home unit'), flex: true },
      { head: t('到任日期', 'Arrival') },
      { head: t('说明', 'Note'), flex: true },
    ],
    rows: team.members.map((member) => [
      member.person,
      voice.words(ROLE_NAMES[member.role]),
      member.unit ?? '—',
      member.since ?? t('缺', 'missing'),
      [
        member.captain
          ? member.capacity === 'acting'
            ? t('代队长', 'acting captain')
            : t('队长', 'captain')
          : '',
        member.role_basis === 'assumed' ? t('身份仅据所在栏', 'role only from the column') : '',
        member.shared_with.length > 0
          ? t(
              `兼${voice.list(member.shared_with.map(name))}`,
              `also ${voice.list(member.shared_with.map(name))}`,
            )
          : '',
        member.doubt ? t('存疑', 'in doubt') : '',
        known && member.presence === 'possible'
          ? t('当日是否在队不能确定', 'may not be in post that day')
          : '',
        isLater(member.source, plan)
          ? t(`第${member.round}轮，依后来文件`, `round ${member.round}, by a later source`)
          : '',
      ]
        .filter(Boolean)
        .join(t('，', ', ')),
    ]),
    notes: [
      voice.say(
        t(
          `“—”表示${voice.table('teams')}没有列出`,
          `— means that ${voice.table('teams')} gives none`,
        ),
        voice.clause('teams'),
      ),
    ],
  };
}
