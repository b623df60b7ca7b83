import type { Plan } from '../../plan/model.ts';
import type { TownCell, TownMatrix } from '../../query/matrix/towns.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { snapshotNote } from '../teams.ts';
import { sourceNote } from '../sources.ts';
import { pick, townName } from '../layout/view.ts';

/** Heads of at most four columns on two lines; the notes tell what they stand for. */
export const HEADS = {
  'city-first-secretary': { zh: '市派\n书记', en: 'City\nsec' },
  'selected-graduate': { zh: '选调\n生', en: 'Grad' },
  'district-first-secretary': { zh: '区派\n书记', en: 'Dist\nsec' },
  'town-staff': { zh: '镇派\n人员', en: 'Town' },
  'finance-assistant': { zh: '金融\n助理', en: 'Bank' },
  'three-supports': { zh: '三支\n一扶', en: '3sup' },
  volunteer: { zh: '志愿\n者', en: 'Vol' },
  'agri-specialist': { zh: '特派\n员', en: 'Agri' },
} as const satisfies Record<keyof typeof ROLE_NAMES, { zh: string; en: string }>;

/** Marks behind the number of people in a cell. */
export const MARKS = {
  shared: { zh: '共', en: 's' },
  doubtful: { zh: '疑', en: 'd' },
  possible: { zh: '未', en: 'u' },
  role_assumed: { zh: '？', en: '?' },
} as const;

/** What the marks and heads stand for, who is missing where, and where it stands. */
export function townMatrixNotes(plan: Plan, matrix: TownMatrix, lang: Lang): string[] {
  return [
    legend(matrix, lang),
    heads(matrix, lang),
    ...missing(plan, matrix, lang),
    snapshotNote(matrix, lang),
    sourceNote(plan, lang, 'teams'),
  ];
}

/** The marks that occur, explained. */
function legend({ rows }: TownMatrix, lang: Lang): string {
  const cells = rows.flatMap((row) => row.cells);
  const marks: [mark: string, words: string, occurs: (cell: TownCell) => boolean][] = [
    [
      inLang(MARKS.shared, lang),
      pick(lang, '与其他镇（街）共用', 'shared with other towns'),
      ({ shared }) => shared,
    ],
    [
      inLang(MARKS.doubtful, lang),
      pick(lang, '是否属于该镇（街）存疑', 'whether of this town is in doubt'),
      ({ doubtful }) => doubtful,
    ],
    [
      inLang(MARKS.possible, lang),
      pick(lang, '当日是否在任不能确定', 'whether in post on the day cannot be told'),
      ({ possible }) => possible,
    ],
    [
      inLang(MARKS.role_assumed, lang),
      pick(lang, '列在该栏，是否该类人员无法判断', 'in this column, but perhaps not in this role'),
      ({ role_assumed }) => role_assumed,
    ],
    [
      pick(lang, '签', 'L'),
      pick(lang, '只有标签，没有人名', 'a label without names'),
      ({ state }) => state === 'label',
    ],
    [
      '—',
      pick(
        lang,
        '空白，未安排还是漏印无法判断',
        'blank, not assigned or lost in print cannot be told',
      ),
      ({ state, note }) => state === 'blank' && note !== null,
    ],
    ['—', pick(lang, '没有人', 'nobody'), ({ state, note }) => state === 'blank' && note === null],
  ];
  const occurring = marks.filter(([, , occurs]) => cells.some(occurs));
  return sentence(
    pick(lang, '数字为人数；', 'Numbers are people; '),
    occurring.map(([mark, words]) => [mark, words]),
    lang,
  );
}

/** The short heads of the columns with their full names. */
function heads({ roles }: TownMatrix, lang: Lang): string {
  const named = roles.map((role): [string, string] => [
    inLang(HEADS[role], lang).replace('\n', pick(lang, '', ' ')),
    inLang(ROLE_NAMES[role], lang),
  ]);
  return sentence(
    pick(lang, '栏目：', 'Columns: '),
    named.filter(([short, full]) => short !== full),
    lang,
  );
}

/** Short forms with what they stand for. */
function sentence(lead: string, items: readonly (readonly [string, string])[], lang: Lang): string {
  const pairs = items.map((pair) => pair.join(pick(lang, '＝', ' = ')));
  return `${lead}${pairs.join(pick(lang, '；', '; '))}${pick(lang, '。', '.')}`;
}

/** Which towns have nobody in a column. */
function missing(plan: Plan, { roles, rows }: TownMatrix, lang: Lang): string[] {
  const comma = pick(lang, '、', ', ');
  return roles.flatMap((role, at) => {
    const towns = (state: TownCell['state']): string =>
      rows
        .filter((row) => row.cells[at]!.state === state)
        .map(({ town }) => townName(plan, town, 'zh'))
        .join(comma);
    const [blank, label] = [towns('blank'), towns('label')];
    if (!blank && !label) return [];
    const words = [
      ...(blank ? [pick(lang, `空白：${blank}`, `blank in ${blank}`)] : []),
      ...(label ? [pick(lang, `只有标签：${label}`, `only a label in ${label}`)] : []),
    ].join(pick(lang, '；', '; '));
    return [
      pick(
        lang,
        `${inLang(ROLE_NAMES[role], lang)}——${words}。`,
        `${inLang(ROLE_NAMES[role], lang)}: ${words}.`,
      ),
    ];
  });
}
