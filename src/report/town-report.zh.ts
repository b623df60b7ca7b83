import type { TownReport } from '../query/town-report.ts';
import type { Plan, Posting } from '../plan/model.ts';
import { showDate } from '../text/dates.ts';
import {
  CAPACITY_NAMES,
  FIGURE_NAMES,
  FIGURE_UNITS,
  MODALITY_NAMES,
  rebuiltMark,
  ROLE_NAMES,
} from '../text/terms.ts';
import { quoted } from '../text/quoted.ts';
import type { Paper, Part } from './paper.ts';
import { based, basis, quantitiesByTask, sentence, taskList, withOutcome } from './words.ts';

/** The page on a town for a meeting, in official Chinese. */
export function townPaperZh(report: TownReport, plan: Plan): Paper {
  const { town, snapshot } = report;
  const document = plan.data.dataset.documents.find((each) => each.id === plan.data.dataset.plan)!;
  return {
    title: `${town.name}驻镇帮镇扶村工作情况（工作底稿）`,
    subtitle: `截至${showDate(report.as_of, 'zh')}`,
    opening: `${report.faults > 0 ? `（注意：数据有${report.faults}处未通过核对，本稿须核对后使用。）` : ''}根据《${document.title}》（${document.number}，以下简称《方案》）整理。${
      report.as_of < snapshot
        ? `《方案》反映${showDate(snapshot, 'zh')}的情况，晚于截至日，当时的实际情况无从知道。`
        : `人员名单为${showDate(snapshot, 'zh')}文件所载，其后的变动没有记录。`
    }`,
    sections: [
      { heading: '基本情况', parts: figures(report) },
      { heading: '工作队组成', parts: team(report, plan) },
      { heading: '轮换情况', parts: rotation(report, plan) },
      { heading: '规则核对', parts: rules(report) },
      { heading: '涉及本镇（街）的重点工作', parts: tasks(report) },
      { heading: '需核实事项', parts: doubts(report) },
    ],
  };
}

function figures({ town, figures: all, towns, mentions }: TownReport): Part[] {
  const said = all.map(({ key, value, share, rank, tied_with }) => {
    const shown = String(value);
    const tie = tied_with.length > 0 ? `（与${tied_with.join('、')}并列）` : '';
    return `${FIGURE_NAMES[key].zh}${shown}${FIGURE_UNITS[key].zh}，占${share.toFixed(1)}%，居第${rank}位${tie}`;
  });
  const notes = town.notes.map((note) => sentence(note.zh)).join('');
  const provincial =
    town.provincial_class === null
      ? '文件没有写省级类型'
      : `省级类型为${town.provincial_class}（推断）`;
  return [
    {
      text: `${based(said.join('；'), '附件1')}占比和位次按${towns}个镇（街）计算，附件1没有合计行，也未注明统计时间。${notes}`,
    },
    {
      text: `市定帮扶类型为${town.city_class}${basis('附件1')}；${provincial}${basis('二（二）')}。`,
    },
    ...(mentions.length > 0
      ? [
          {
            text: `《方案》正文提到${town.name}或其名称的有${mentions.length}处：`,
            items: mentions.map(({ text, clause }) => `${quoted(text)}${basis(clause)}。`),
          },
        ]
      : []),
  ];
}

function team({ team: group, counts, group_lead_unit }: TownReport, plan: Plan): Part[] {
  const doubtful = counts.named - counts.certain;
  const shared = group.members.filter((member) => member.shared_with.length > 0);
  const members = group.members.map((member) => `${sentence(memberText(member))}`);
  return [
    {
      text: `工作队共${counts.named}人${doubtful > 0 ? `，其中${doubtful}人存疑` : ''}${basis('附件2')}：`,
      items: members,
    },
    { text: captain(group.captain) },
    {
      text: group_lead_unit
        ? `组团牵头单位为${group_lead_unit}${basis('二（一）', '附件2')}。`
        : `附件2未列队长的派出单位，组团牵头单位无法确认${basis('二（一）', '附件2')}。`,
    },
    ...vacant(group),
    ...group.labels.map(({ column, text, note }) => ({
      text: based(
        `附件2“${ROLE_NAMES[column as Posting['role']].zh}”一栏印有“${text}”，没有人名：${note?.zh ?? ''}`,
        '附件2',
      ),
    })),
    ...shared.map((member) => ({
      text: `${ROLE_NAMES[member.role].zh}${member.person}同时列在${member.shared_with.map((id) => plan.towns.find((each) => each.id === id)?.name ?? id).join('、')}（同名按同一人计）${basis('附件2')}。`,
    })),
  ];
}

/** Columns of the table that name nobody for this town, and what that allows to say. */
function vacant({ vacant: cells }: TownReport['team']): Part[] {
  return cells.map(({ role, note }) => ({
    text: based(
      `附件2“${ROLE_NAMES[role].zh.replaceAll('“', '‘').replaceAll('”', '’')}”一栏没有人名：${note?.zh ?? '无人'}`,
      '附件2',
    ),
  }));
}

function memberText(member: Posting): string {
  const capacity = CAPACITY_NAMES[member.capacity].zh;
  const role = ROLE_NAMES[member.role].zh;
  return [
    member.person,
    ...(member.captain ? [`${capacity}队长`] : []),
    member.role_basis === 'assumed' ? `列在“${role}”栏` : role,
    member.unit === null
      ? ''
      : member.unit_basis === 'inferred'
        ? `${member.unit}（据栏目标题）`
        : member.unit,
    member.remark ? `原文注“${member.remark}”` : '',
    member.doubt ? '存疑' : '',
  ]
    .filter(Boolean)
    .join('，');
}

function captain(posting: Posting | null): string {
  if (!posting) return '没有队长的记载。';
  const quote = posting.captain_quotes[0];
  if (posting.captain_basis === 'inferred') {
    return `队长为推断：附件2没有队长栏，《方案》规定${quoted(quote?.text ?? '')}${basis(posting.captain_clause ?? '')}。`;
  }
  return `队长为${CAPACITY_NAMES[posting.capacity].zh || '正式'}任，原文注“${posting.remark ?? ''}”${basis('附件2')}；《方案》允许${quoted(quote?.text ?? '')}${basis(quote?.clause ?? '')}。`;
}

function rotation({ rotation: due }: TownReport, plan: Plan): Part[] {
  const count = (state: string): number =>
    due.postings.filter((posting) => posting.state === state).length;
  const unknown = due.postings.filter((posting) => posting.state === 'unknown');
  const known = due.postings.length - unknown.length;
  const clause = plan.data.rules.rules.find((rule) => rule.id === due.rule)?.quotes[0].clause ?? '';
  const parts: Part[] = [
    { text: `《方案》规定每${due.years}年轮换一次，结合实际分期分批进行${basis(clause)}。` },
  ];
  if (known > 0)
    parts.push({
      text: `有到任日期的${known}人中，已到期${count('overdue')}人，临近到期${count('due-soon')}人，未到期${count('not-due')}人。`,
    });
  if (unknown.length > 0) {
    const { since, due: day, days_left } = unknown[0]!.assumed!;
    const when =
      days_left < 0 ? `已于${showDate(day, 'zh')}到期` : `将于${showDate(day, 'zh')}到期`;
    parts.push({
      text: `${unknown.length}人没有到任日期，是否到期无法判断。若假定自印发日期${showDate(since, 'zh')}起算，则${when}；这只是假定，不能作为轮换依据。`,
    });
  }
  return parts;
}

function rules({ rules: results }: TownReport): Part[] {
  const line = (rule: TownReport['rules'][number]): string => {
    const strength = MODALITY_NAMES[rule.modality].zh;
    const soft =
      rule.modality === 'must' || rule.title.zh.includes(strength.charAt(0))
        ? ''
        : `（${strength}）`;
    return based(`${rule.title.zh}${soft}：${rule.because.zh}`, rule.clause);
  };
  const part = (head: string, ...outcomes: Parameters<typeof withOutcome>[1][]): Part[] => {
    const found = withOutcome(results, ...outcomes);
    return found.length > 0 ? [{ text: `${head}${found.length}项：`, items: found.map(line) }] : [];
  };
  return [
    ...part('不符合', 'fail'),
    ...part('例外允许', 'waived'),
    ...part('缺少信息、无法判断', 'unknown'),
    ...part('符合', 'pass'),
  ];
}

function tasks({ tasks: all, as_of }: TownReport): Part[] {
  const groups = all.groups.map(({ number, title, clause, listed, unreadable }) => {
    const has = listed.length > 0 ? taskList(listed) : '';
    const lost = unreadable.length > 0 ? `${taskList(unreadable)}该栏残缺` : '';
    return `${title}：${[has, lost].filter(Boolean).join('；')}${basis(`附件3第${number}组`, clause)}。`;
  });
  return [
    {
      text: `附件3共${all.total}项，其中${all.listed.length}项责任单位栏列明各镇（街），${all.unreadable.length}项该栏残缺、是否含各镇（街）无法辨认。分组如下：`,
      items: groups,
    },
    ...(all.dated.length > 0
      ? [
          {
            text: `有明确完成时限的${all.dated.length}项：`,
            items: all.dated.map(
              ({ number, text, deadline, overdue }) =>
                `第${number}项，时限${showDate(deadline, 'zh')}${overdue ? `（至${showDate(as_of, 'zh')}时限已过，没有完成情况的记录）` : ''}：${quoted(text.replace(/。$/, ''))}${basis(`附件3第${number}项`)}。`,
            ),
          },
        ]
      : []),
    ...(all.measured.length > 0
      ? [
          {
            text: `文字中有数量要求的${new Set(all.measured.map((each) => each.number)).size}项（不论责任单位栏是否残缺）：`,
            items: [...quantitiesByTask(all.measured)].map(
              ([number, { basis: ground, clause, asked }]) =>
                `第${number}项：${rebuiltMark(ground, 'zh')}${asked.map(({ title, printed }) => `${title.zh}（原文“${printed}”）`).join('、')}${basis(ground === 'printed' ? `附件3第${number}项` : `正文${clause}`)}。`,
            ),
          },
        ]
      : []),
  ];
}

function doubts({ doubts: all, tasks: { unreadable } }: TownReport): Part[] {
  const parts = all.map(({ title, untold, places }) => ({
    text: `${title.zh}。${based(untold.zh, ...new Set(places.map((place) => place.clause)))}`,
  }));
  parts.push({
    text: `附件3${taskList(unreadable)}的责任单位栏残缺，是否要求各镇（街）落实，需以正式印发的纸质文件核对${basis('附件3')}。`,
  });
  return parts;
}
