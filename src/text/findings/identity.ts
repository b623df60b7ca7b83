import type { Words } from './words.ts';

/** What stands for something else than the document calls it, and grounds that are missing. */
export const IDENTITY = {
  'document-without-file': {
    zh: (f) => ({
      message: `“${f('document')}”没有文件，所引内容无从证明`,
      hint: `改引有文件的来源，或者把该来源的文件放入 seeds/ 并在 dataset.yaml 登记。`,
    }),
    en: (f) => ({
      message: `source document "${f('document')}" has no file, so nothing can be proven by it`,
      hint: `Cite a document that has a file, or put its file into seeds/ and register it in dataset.yaml.`,
    }),
  },
  'row-of-another-town': {
    zh: (f) => ({
      message: `来源本行的镇（街）名“${f('value')}”不是${f('town')}在该行的写法`,
      hint: `核对文件名与所引行；确是该镇（街）的写法的，在 names 中登记并注明该行。`,
    }),
    en: (f) => ({
      message: `the name "${f('value')}" of the cited row is not recorded as a name of ${f('town')} on that line`,
      hint: `Compare the file name with the cited row; a true form of the name goes into names, with its line.`,
    }),
  },
  'column-of-another-head': {
    zh: (f) => ({
      message: `栏目 ${f('value')} 的表头应含“${f('expected')}”，此处为“${f('title')}”`,
      hint: `核对 key 与 title 是否对应。`,
    }),
    en: (f) => ({
      message: `the head of column ${f('value')} should hold "${f('expected')}", but is "${f('title')}"`,
      hint: `Compare key and title.`,
    }),
  },
  'cells-out-of-order': {
    zh: (f) => ({
      message: `各行单元格的次序与表头不同`,
      hint: `按表头次序书写：${f('expected', 200)}。`,
    }),
    en: (f) => ({
      message: `the cells of the rows are not in the order of the head`,
      hint: `Follow the order of the head: ${f('expected', 200)}.`,
    }),
  },
  'form-of-another-unit': {
    zh: (f) => ({
      message: `“${f('value')}”与“${f('unit')}”的其他写法没有相同的词语`,
      hint: `核对是否属于该单位；确属的，在 note 中说明理由。`,
    }),
    en: (f) => ({
      message: `"${f('value')}" has no words in common with the other forms of "${f('unit')}"`,
      hint: `See whether it is this unit; where it is, say why in note.`,
    }),
  },
  'damage-unrecorded': {
    zh: (f) => ({
      message: `第${f('value')}项标有残损或存疑，但 discrepancies 中没有相应记载`,
      hint: `在 plan/discrepancies.yaml 补上，或者改正本项的标注。`,
    }),
    en: (f) => ({
      message: `task ${f('value')} is marked as damaged or in doubt, but no discrepancy records it`,
      hint: `Add it to plan/discrepancies.yaml, or correct the marks.`,
    }),
  },
  'damage-unmarked': {
    zh: (f) => ({
      message: `discrepancies 记载第${f('value')}项残损，但本项没有标注`,
      hint: `补上 cell、fragments、empty 或 text_doubt，或者改正记载。`,
    }),
    en: (f) => ({
      message: `a discrepancy records damage of task ${f('value')}, which the task does not mark`,
      hint: `Add cell, fragments, empty or text_doubt, or correct the record.`,
    }),
  },
  'acting-differs': {
    zh: (f) => ({
      message: `“${f('value')}”是否代任与所印文字“${f('remark')}”不符`,
      hint: `印有“代队长”的，capacity 写 acting；没有的不写。`,
    }),
    en: (f) => ({
      message: `whether "${f('value')}" is acting does not agree with the printed words "${f('remark')}"`,
      hint: `Write capacity: acting where 代队长 is printed, and only there.`,
    }),
  },
} satisfies Record<string, Words>;
