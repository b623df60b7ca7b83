import { english, type Facts, type Lang, type Words } from './words.ts';

const HEADS: Readonly<Record<string, Record<Lang, string>>> = {
  whole: { zh: '左端完整', en: 'is whole on the left' },
  doubtful: { zh: '左端存疑', en: 'is doubtful on the left' },
  cut: { zh: '左端残缺', en: 'is cut on the left' },
  empty: { zh: '为空', en: 'is empty' },
};

function bodyRelation(lang: Lang, f: Facts): string {
  const value = f('value');
  const zh = lang === 'zh';
  const lost = value === 'missing' || value === 'garbled';
  if (f('rebuilt') === 'yes')
    return zh
      ? `文字是重建的，relation 应为 missing 或 garbled，实为“${value}”`
      : `the text is reconstructed, so the relation is missing or garbled, not "${value}"`;
  if (lost)
    return zh
      ? `relation 为“${value}”，但文字不是重建的`
      : `the relation is "${value}", but the text is not reconstructed`;
  if (f('verbatim') === 'yes')
    return zh
      ? `文字与正文逐字相同，relation 应为“verbatim”，实为“${value}”`
      : `the body says the same words, so the relation is "verbatim", not "${value}"`;
  return zh
    ? '所引正文没有这段文字，relation 不能为“verbatim”'
    : 'the cited body does not have these words, so the relation is not "verbatim"';
}

/** Tasks that contradict themselves. */
export const TASKS = {
  'group-number': {
    zh: (f) => ({
      message: `组号应为${f('expected')}，实为${f('value')}`,
      hint: '组号从1起连续编排，与文件名一致。',
    }),
    en: (f) => ({
      message: `the group should be number ${f('expected')}, but is ${f('value')}`,
      hint: 'Groups count from 1 without a gap, and the file is named after the number.',
    }),
  },
  'task-number': {
    zh: (f) => ({
      message: `任务序号应为${f('expected')}，实为${f('value')}`,
      hint: '任务从1起连续编号，跨组不中断。',
    }),
    en: (f) => ({
      message: `the task should be number ${f('expected')}, but is ${f('value')}`,
      hint: 'Tasks count from 1 through all groups without a gap.',
    }),
  },
  'units-in-empty-cell': {
    zh: () => ({
      message: '注明责任单位栏为空（empty），却列有单位',
      hint: '删去 units 中的单位，或者删去 empty。',
    }),
    en: () => ({
      message: 'the cell of units is said to be empty, but units are listed',
      hint: 'Remove the units, or remove empty.',
    }),
  },
  'no-units': {
    zh: () => ({
      message: '没有责任单位',
      hint: '补上 units；该栏为空的注明 empty: true，只剩残字的写入 fragments。',
    }),
    en: () => ({
      message: 'there are no units',
      hint: 'Add units; where the cell is empty say empty: true, where only cut names are left put them in fragments.',
    }),
  },
  'lead-status': {
    zh: (f) => ({
      message: `责任单位栏${HEADS[f('head')]?.zh ?? f('head')}，牵头状态应为“${f('expected')}”，实为“${f('value')}”`,
      hint: '首位单位为牵头单位，只在该栏左端完整时成立；改正 status 或 cell，或以 basis: reported 引用新文件。',
    }),
    en: (f) => ({
      message: `the cell of units ${HEADS[f('head')]?.en ?? f('head')}, so the lead is "${f('expected')}", not "${f('value')}"`,
      hint: 'The first unit leads only where the cell is whole on the left. Correct status or cell, or cite a newer document with basis: reported.',
    }),
  },
  'lead-not-certain': {
    zh: (f) => ({
      message: `牵头状态为“${f('status')}”，却写了牵头单位“${f('value')}”`,
      hint: '不能确认的牵头单位不写：删去 unit；推测写入 plan/discrepancies.yaml 的 proposals。',
    }),
    en: (f) => ({
      message: `the lead is "${f('status')}", yet "${f('value')}" is given as lead`,
      hint: 'A lead that is not certain is not given: remove unit; a conjecture goes to proposals in plan/discrepancies.yaml.',
    }),
  },
  'lead-not-first': {
    zh: (f) => ({
      message:
        f('value') === ''
          ? `缺少牵头单位，首位单位是“${f('expected')}”`
          : `牵头单位“${f('value')}”不是首位单位“${f('expected')}”`,
      hint: '附件3注：列在首位的为牵头单位。改正 lead.unit，或以 basis: reported 引用新文件。',
    }),
    en: (f) => ({
      message:
        f('value') === ''
          ? `no lead is given; the first unit is "${f('expected')}"`
          : `lead "${f('value')}" is not the first unit, "${f('expected')}"`,
      hint: 'By the note under annex 3 the first unit leads. Correct lead.unit, or cite a newer document with basis: reported.',
    }),
  },
  'actor-not-lead': {
    zh: (f) => ({
      message: `“${f('value')}”不是所列任务的牵头单位`,
      hint: `由牵头推断的义务主体须为所列任务之一（${f('tasks') || '未列任务'}）可以确认的牵头单位${f('leads') && `（${f('leads')}）`}：改正 unit 或 tasks，或另立 basis。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" does not lead any of the tasks named`,
      hint: `An actor that is inferred is the stated lead of one of the tasks (${english(f('tasks')) || 'none is named'})${f('leads') && `: ${english(f('leads'))}`}. Correct unit or tasks, or give another basis.`,
    }),
  },
  'reconstructed-without-ground': {
    zh: () => ({
      message: '文字注明为重建，但没有依据或说明',
      hint: '补上 text_source（据以重建的行）和 text_doubt（说明）。',
    }),
    en: () => ({
      message: 'the text is reconstructed, but its ground is missing',
      hint: 'Add text_source (the lines it was rebuilt from) and text_doubt (why).',
    }),
  },
  'ground-without-reconstruction': {
    zh: () => ({
      message: '列有重建依据 text_source，但文字未注明为重建',
      hint: '删去 text_source，或者注明 text_basis: reconstructed。',
    }),
    en: () => ({
      message: 'text_source is given, but the text is not said to be reconstructed',
      hint: 'Remove text_source, or say text_basis: reconstructed.',
    }),
  },
  'fragment-of-whole-cell': {
    zh: (f) => ({
      message: `残字位于${f('position') === 'head' ? '左' : '右'}端，而 cell 没有注明该端残缺`,
      hint: '改正 position，或者在 cell 中注明该端残缺（cut）。',
    }),
    en: (f) => ({
      message: `a cut name at the ${f('position')}, where the cell is not said to be cut`,
      hint: 'Correct position, or say in cell that this end is cut.',
    }),
  },
  'body-relation': {
    zh: (f) => ({
      message: bodyRelation('zh', f),
      hint: '对照所引正文，改正 relation 或 body.source 的行号。',
    }),
    en: (f) => ({
      message: bodyRelation('en', f),
      hint: 'Compare the cited body, then correct relation or the lines of body.source.',
    }),
  },
} satisfies Record<string, Words>;
