import type { TownReport } from '../../query/papers/town-report.ts';
import type { Plan } from '../../plan/model.ts';
import type { Lang } from '../../text/local.ts';
import { capital } from '../../text/capital.ts';
import { quoted } from '../../text/quoted.ts';
import { FIGURE_NAMES, FIGURE_UNITS, rebuiltMark } from '../../text/terms.ts';
import { openingOf } from '../words/opening.ts';
import type { Paper, Part } from '../layout/paper.ts';
import { doubtPart } from '../words/doubts.ts';
import { roster, teamGround } from './roster.ts';
import { rules } from './rules.ts';
import { rotationText } from '../words/rotation.ts';
import { voiceOf, type Voice } from '../words/voice.ts';

/** The page on a town for a meeting: figures, team, rotation, rules, tasks, doubts. */
export function townPaper(report: TownReport, plan: Plan, lang: Lang): Paper {
  const voice = voiceOf(lang);
  const { t } = voice;
  const { town } = report;
  const english = town.name_en ? `${town.name_en} ${town.name}` : town.name;
  return {
    title: t(
      `${town.name}驻镇帮镇扶村工作情况（工作底稿）`,
      `Assistance to ${english} (working draft)`,
    ),
    subtitle: t(`截至${voice.date(report.as_of)}`, `as of ${report.as_of}`),
    opening: [openingOf(plan, report, voice)],
    sections: [
      { heading: t('基本情况', 'The town'), parts: figures(report, voice) },
      { heading: t('工作队组成', 'The team'), parts: team(report, plan, voice) },
      {
        heading: t('轮换情况', 'Rotation'),
        parts: [{ text: rotationText(report.rotation, plan, voice) }],
      },
      { heading: t('规则核对', 'Rules'), parts: rules(report, plan, voice) },
      {
        heading: t('涉及本镇（街）的工作', 'Work that concerns the town'),
        parts: [...tasks(report, voice), ...owed(report, voice)],
      },
      { heading: t('需核实事项', 'To be verified'), parts: townDoubts(report, voice) },
    ],
    annexes: [],
  };
}

/** The state of a town in a few paragraphs: figures, team, rotation, tasks. */
export function townState(report: TownReport, plan: Plan, voice: Voice): Part[] {
  return [
    ...figures(report, voice),
    ...team(report, plan, voice),
    { text: rotationText(report.rotation, plan, voice) },
    ...tasks(report, voice),
  ];
}

function figures(report: TownReport, voice: Voice): Part[] {
  const { town, figures: all, towns, mentions, doubts, team: group } = report;
  const { t } = voice;
  // What a doubt tells of the figures, or the captain's ground of the town, is not told twice.
  const doubted = doubts.some(({ places }) => places.some(({ clause }) => clause === '附件1'));
  const remarks = doubted ? [] : town.notes;
  const told = group.captain?.captain_quotes.map(({ clause }) => clause) ?? [];
  const values = all.map(({ key, value }) =>
    t(
      `${FIGURE_NAMES[key].zh}${value}${FIGURE_UNITS[key].zh}`,
      `${FIGURE_NAMES[key].en} ${value} ${FIGURE_UNITS[key].en}`.trimEnd(),
    ),
  );
  const shares = all.map(({ share }) => `${share.toFixed(1)}%`);
  const ranks = all.map(({ rank, tied_with }) =>
    tied_with.length === 0
      ? t(`第${rank}`, String(rank))
      : t(
          `第${rank}（与${voice.list(tied_with)}并列）`,
          `${rank} (tied with ${voice.list(tied_with)})`,
        ),
  );
  const provincial =
    town.provincial_class === null
      ? t(`省级类型文件没有写`, `the provincial class is not in the document`)
      : t(
          `省级类型推断为${town.provincial_class}`,
          `provincial class ${town.provincial_class} (inferred)`,
        );
  const named = mentions.flatMap(({ parts, clause }) =>
    told.includes(clause) ? [] : parts.map((words) => `${quoted(words)}${voice.basis(clause)}`),
  );
  return [
    {
      text:
        voice.say(
          t(
            `${values.join('，')}，依次占${towns}个镇（街）合计的${shares.join('、')}，居${ranks.join('、')}位`,
            `${capital(values.join(', '))}; in turn ${shares.join(', ')} of the ${towns} towns together, rank ${ranks.join(', ')}`,
          ),
          '附件1',
        ) +
        t(
          '占比和位次为计算所得，附件1没有合计行，也未注明统计时间。',
          ' Shares and ranks are computed; annex 1 has no row of totals and no date of the statistics.',
        ) +
        remarks.map((note) => t('', ' ') + voice.words(note)).join(''),
    },
    {
      text: voice.say(
        t(
          `市定帮扶类型为${town.city_class}${voice.basis('附件1')}；${provincial}${voice.basis('二（二）')}`,
          `City class ${town.city_class}${voice.basis('附件1')}; ${provincial}${voice.basis('二（二）')}`,
        ) +
          (named.length === 0
            ? ''
            : t(
                `；正文另提到本镇（街）：${named.join('、')}`,
                `; the body names the town: ${named.join(', ')}`,
              )),
      ),
    },
  ];
}

function team(report: TownReport, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const { team: group, counts } = report;
  const doubtful = counts.named - counts.certain;
  if (counts.named === 0)
    return [
      {
        text: voice.say(
          t('截至当日没有在队人员的记载', 'Nobody is recorded in the team on the day'),
          '附件2',
        ),
      },
    ];
  return [
    {
      text: voice.say(
        t(
          `工作队共${counts.named}人${doubtful > 0 ? `（其中${doubtful}人存疑）` : ''}：${roster(group.members, voice)}`,
          `${counts.named} people${doubtful > 0 ? ` (${doubtful} in doubt)` : ''}: ${roster(group.members, voice)}`,
        ),
        '附件2',
      ),
    },
    ...teamGround(report, plan, voice),
  ];
}

function tasks({ tasks: all }: TownReport, voice: Voice): Part[] {
  const { t } = voice;
  const dated = all.dated.map(({ number, words, deadline, overdue }) => {
    const past = overdue
      ? t('，时限已过，没有完成情况的记录', ', past, no record of completion')
      : '';
    return `${t(`第${number}项`, `task ${number} `)}${quoted(words)}${t(`，时限为${voice.date(deadline)}`, `, by ${deadline}`)}${past}${voice.basis(`附件3第${number}项`)}`;
  });
  const asked = measuredByTask(all.measured, voice.lang);
  const measured = asked.map(([number, { mark, asked: quantities }]) => {
    const said = quantities.map(
      ({ title, printed }) =>
        voice.words(title) +
        printed
          .filter((words) => !voice.words(title).includes(words))
          .map((words) => t(quoted(words), ` ${quoted(words)}`))
          .join(''),
    );
    return `${t(`第${number}项${mark}`, `task ${number} ${mark}`)}${said.join(t('，', ', '))}`;
  });
  return [
    {
      text: voice.say(
        t(
          `附件3共${all.total}项，责任单位栏列明各镇（街）的${all.listed.length}项；其余${all.unreadable.length}项该栏残缺，是否要求各镇（街）落实须以正式印发的纸质文件核对，即${voice.tasks(all.unreadable)}`,
          `Of the ${all.total} tasks of annex 3, ${all.listed.length} name every town (各镇（街）); for the other ${all.unreadable.length} the cell is damaged, and whether the towns are asked to act needs the issued paper: ${voice.tasks(all.unreadable)}`,
        ),
        '附件3',
      ),
    },
    ...(dated.length > 0
      ? [
          {
            text: voice.say(
              t(`有完成时限的${dated.length}项：`, `With a deadline, ${dated.length}: `) +
                voice.also(dated),
            ),
          },
        ]
      : []),
    ...(measured.length > 0
      ? [
          {
            text: voice.say(
              t(
                `有数量要求的${measured.length}项（没有分解到镇（街））：`,
                `With quantities, ${measured.length} (not divided among the towns): `,
              ) + voice.also(measured),
              ...asked.map(([, { clause }]) => clause),
            ),
          },
        ]
      : []),
  ];
}

/** What every town owes again and again; the data hold no record of it. */
function owed({ obligations }: TownReport, voice: Voice): Part[] {
  if (obligations.length === 0) return [];
  const said = obligations.map(({ title }) => voice.words(title));
  return [
    {
      text: voice.say(
        voice.t(
          `各镇（街）经常性工作${said.length}项，数据中没有办理记录：${voice.also(said)}`,
          `What every town owes again and again, ${said.length}, of which the data hold no record: ${voice.also(said)}`,
        ),
        ...obligations.map(({ clause }) => clause),
      ),
    },
  ];
}

type Measured = TownReport['tasks']['measured'];

/** Quantities by task and target; where the words of the task are rebuilt, the body is their ground. */
function measuredByTask(measured: Measured, lang: Lang) {
  const byTask = new Map<
    number,
    {
      mark: string;
      clause: string;
      asked: { title: Measured[number]['title']; printed: string[] }[];
    }
  >();
  for (const { number, text_basis, clause, title, quantities } of measured) {
    const printed = text_basis === 'printed';
    const entry = byTask.get(number) ?? {
      mark: rebuiltMark(text_basis, lang),
      clause: printed ? '附件3' : clause,
      asked: [],
    };
    entry.asked.push({ title, printed: quantities });
    byTask.set(number, entry);
  }
  return [...byTask];
}

export function townDoubts({ doubts }: TownReport, voice: Voice): Part[] {
  return doubts.map((each) => doubtPart(each, voice));
}
