import type { Plan } from '../../plan/model.ts';
import type { Gap, GapKey } from '../../query/overview/gaps.ts';
import { counted } from '../../text/counted.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { pick, townName } from '../layout/view.ts';

/** Towns that are named beside a gap; of more only the number is told. */
const FEW = 3;

/** Short names of the gaps. */
const GAP_LABELS = {
  'blank-cell': { zh: '空白栏', en: 'Blank cells' },
  'label-only': { zh: '只有标签', en: 'Label only' },
  'posting-doubtful': { zh: '所属存疑', en: 'Town in doubt' },
  'role-assumed': { zh: '身份存疑', en: 'Role in doubt' },
  'arrival-date': { zh: '到任日期', en: 'Arrival' },
  'home-unit': { zh: '所在单位', en: 'Home unit' },
  'rule-unknown': { zh: '规则核对', en: 'Rules' },
  lead: { zh: '牵头单位', en: 'Lead unit' },
  'unit-list': { zh: '责任单位', en: 'Unit lists' },
  'task-text': { zh: '任务文字', en: 'Task texts' },
  'task-date': { zh: '任务时间', en: 'Task dates' },
} as const satisfies Record<GapKey, { zh: string; en: string }>;

export function gapLabel({ gap }: Gap, lang: Lang): string {
  return inLang(GAP_LABELS[gap], lang);
}

/** What is counted by a gap, as a measure word. */
export function gapUnit({ gap }: Gap, lang: Lang): string {
  if (gap === 'blank-cell' || gap === 'label-only') return pick(lang, '个镇（街）', 'towns');
  if (gap === 'rule-unknown') return pick(lang, '条次', 'findings');
  return ['lead', 'unit-list', 'task-text', 'task-date'].includes(gap)
    ? pick(lang, '项', 'tasks')
    : pick(lang, '人次', 'postings');
}

/** Gaps that share a line, with the label of the line. */
const LINES: readonly { gaps: readonly GapKey[]; label: { zh: string; en: string } }[] = [
  { gaps: ['blank-cell', 'label-only'], label: { zh: '无人名', en: 'No names' } },
  { gaps: ['posting-doubtful', 'role-assumed'], label: { zh: '存疑', en: 'In doubt' } },
  { gaps: ['arrival-date', 'home-unit'], label: { zh: '未记载', en: 'Not given' } },
  { gaps: ['rule-unknown'], label: GAP_LABELS['rule-unknown'] },
  { gaps: ['lead'], label: GAP_LABELS['lead'] },
  { gaps: ['unit-list'], label: GAP_LABELS['unit-list'] },
  { gaps: ['task-text'], label: GAP_LABELS['task-text'] },
  { gaps: ['task-date'], label: GAP_LABELS['task-date'] },
];

/** Labels with what is open under each. */
export function gapRows(plan: Plan, gaps: readonly Gap[], lang: Lang): [string, string][] {
  return LINES.flatMap(({ gaps: keys, label }): [string, string][] => {
    const own = gaps.filter(({ gap }) => keys.includes(gap));
    if (own.length === 0) return [];
    const words = own.map((gap) => gapText(plan, gap, lang)).join(pick(lang, '；', '; '));
    const blank = own.some(({ gap }) => gap === 'blank-cell')
      ? pick(
          lang,
          '；未安排还是漏印无法判断',
          '; not assigned or lost in print cannot be told apart',
        )
      : '';
    return [[inLang(label, lang), words + blank]];
  });
}

/** What is open, without the label. */
function gapText(plan: Plan, gap: Gap, lang: Lang): string {
  const { count, of } = gap;
  const tasks = ranges(gap.tasks, lang);
  const towns =
    gap.towns.length <= FEW
      ? gap.towns.map((town) => townName(plan, town, 'zh')).join(pick(lang, '、', ', '))
      : '';
  switch (gap.gap) {
    case 'blank-cell':
    case 'label-only': {
      const role = gap.role ? inLang(ROLE_NAMES[gap.role], lang) : '';
      const label = gap.gap === 'label-only' ? pick(lang, '栏只有标签', ' (label only)') : '';
      return pick(
        lang,
        `${role}${label}${towns ? `（${towns}）` : `${count}个镇（街）`}`,
        `${role}${label} (${towns || counted(count, 'town')})`,
      );
    }
    case 'posting-doubtful':
      return pick(
        lang,
        `${count}人次所属镇（街）${towns && `（${towns}）`}`,
        `the town of ${counted(count, 'posting')}${towns && ` (${towns})`}`,
      );
    case 'role-assumed':
      return pick(
        lang,
        `${count}人次身份${towns && `（${towns}）`}`,
        `the role of ${count}${towns && ` (${towns})`}`,
      );
    case 'arrival-date':
      return notGiven(pick(lang, '到任日期', 'arrival'), gap, lang);
    case 'home-unit':
      return notGiven(pick(lang, '所在单位', 'home unit'), gap, lang);
    case 'rule-unknown':
      return pick(
        lang,
        `按镇（街）核对${of}条次，${count}条次缺数据、无法判断（涉及${gap.rules.length}条）`,
        `${count} of ${of} checks on towns lack data (${counted(gap.rules.length, 'rule')})`,
      );
    case 'lead':
      return pick(
        lang,
        `${count}项无法确认：第${tasks}项`,
        `cannot be told for ${count}: ${tasks}`,
      );
    case 'unit-list':
      return pick(lang, `${count}项名单不全：第${tasks}项`, `incomplete for ${count}: ${tasks}`);
    case 'task-text':
      return pick(
        lang,
        `${count}项残缺或疑有误：第${tasks}项`,
        `lost or probably faulty for ${count}: ${tasks}`,
      );
    case 'task-date':
      return pick(
        lang,
        `${of}项中${count}项没有写明时限或期间`,
        `no deadline or period for ${count} of ${of}`,
      );
  }
}

function notGiven(what: string, { count, of }: Gap, lang: Lang): string {
  return pick(
    lang,
    count === of ? `${what}${of}人次全部` : `${what}${count}人次（共${of}人次）`,
    count === of
      ? `${what} of all ${counted(of, 'posting')}`
      : `${what} of ${count} of ${counted(of, 'posting')}`,
  );
}
