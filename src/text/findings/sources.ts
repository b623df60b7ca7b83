import { english, lines, suggest, type Words } from './words.ts';

/** Documents and citations. */
export const SOURCES = {
  'no-hash': {
    zh: (f) => ({
      message: `文件“${f('document')}”没有校验值`,
      hint: `补上 sha256: ${f('actual', 64)}。`,
    }),
    en: (f) => ({
      message: `document "${f('document')}" has no checksum`,
      hint: `Add sha256: ${f('actual', 64)}.`,
    }),
  },
  'hash-differs': {
    zh: (f) => ({
      message: `${f('file')} 与登记的校验值不符`,
      hint: `来源文件须逐字节不变：从版本库恢复原件；确已换用新件的，改为 ${f('expected', 64)} 并重新核对数据。`,
    }),
    en: (f) => ({
      message: `${f('file')} does not have the checksum given here`,
      hint: `A source document never changes by a byte: restore it; where it was replaced on purpose, write ${f('expected', 64)} and check the data against it.`,
    }),
  },
  'no-source': {
    zh: (f) => ({
      message: `“${f('value')}”没有注明出处`,
      hint: '补上 source: {document: …, lines: [行号]}。',
    }),
    en: (f) => ({
      message: `"${f('value')}" does not say where it comes from`,
      hint: 'Add source: {document: …, lines: [line numbers]}.',
    }),
  },
  'unknown-document': {
    zh: (f) => ({
      message: `没有登记来源文件“${f('document')}”`,
      hint: `dataset.yaml 已登记：${f('known', 200)}。改正 source，或者先登记该文件。`,
    }),
    en: (f) => ({
      message: `source document "${f('document')}" is not registered`,
      hint: `dataset.yaml has ${english(f('known', 200))}. Correct source, or register the document first.`,
    }),
  },
  'no-lines': {
    zh: (f) => ({
      message: `引用“${f('document')}”没有写行号`,
      hint: '在 source 中补上 lines: [行号]。',
    }),
    en: (f) => ({
      message: `"${f('document')}" is cited without lines`,
      hint: 'Add lines: [line numbers] to source.',
    }),
  },
  'no-such-line': {
    zh: (f) => ({
      message: `引用${lines('zh', f)}，“${f('document')}”只有${f('count')}行`,
      hint: '改正 source 的 lines。',
    }),
    en: (f) => ({
      message: `${lines('en', f)} is cited, but "${f('document')}" has ${f('count')} lines`,
      hint: 'Correct lines of source.',
    }),
  },
  'lines-not-ascending': {
    zh: (f) => ({
      message: `行号没有从小到大排列：${f('lines', 60).replaceAll(', ', '、')}`,
      hint: '按来源文件的次序排列，不重复。',
    }),
    en: (f) => ({
      message: `the lines are not in ascending order: ${f('lines', 60)}`,
      hint: 'Give them in the order of the document, each once.',
    }),
  },
  'source-of-nothing': {
    zh: () => ({
      message: '出处没有写明文件或记录',
      hint: '写 source: {document: …, lines: [行号]}，或者 source: {record: 年份/记录名}。',
    }),
    en: () => ({
      message: 'the source names neither a document nor a record',
      hint: 'Write source: {document: …, lines: [line numbers]} or source: {record: year/name}.',
    }),
  },
  'two-sources': {
    zh: () => ({
      message: '出处既写了文件又写了记录',
      hint: '只写一个；两处都有依据的，记录中用 source 注明文件。',
    }),
    en: () => ({
      message: 'the source names a document and a record at once',
      hint: 'Name one; where both say so, let the record cite the document in its source.',
    }),
  },
  'unknown-record': {
    zh: (f) => ({
      message: `没有记录“${f('record', 80)}”`,
      hint: suggest(
        'zh',
        f('nearest', 80),
        '写 records/ 下的路径，不带 .yaml，如 2024/decision-…。',
      ),
    }),
    en: (f) => ({
      message: `there is no record "${f('record', 80)}"`,
      hint: suggest(
        'en',
        f('nearest', 80),
        'Give its path below records/ without .yaml, such as 2024/decision-….',
      ),
    }),
  },
  'superseded-record': {
    zh: (f) => ({
      message: `所引记录“${f('record', 80)}”已被“${f('later', 80)}”取代`,
      hint: '核对后改引取代它的记录。',
    }),
    en: (f) => ({
      message: `the record "${f('record', 80)}" that is cited was superseded by "${f('later', 80)}"`,
      hint: 'Check the datum against the later record, and cite that.',
    }),
  },
  uncovered: {
    zh: (f) => ({
      message: `来源第${f('line')}行“${f('text')}”没有任何数据引用`,
      hint: '补上引用这些文字的数据；确属版式的，写入 plan/tables.yaml 的 waivers 并说明理由。',
    }),
    en: (f) => ({
      message: `line ${f('line')} of the document: no datum accounts for "${f('text')}"`,
      hint: 'Add data that cite these words; mere furniture goes to waivers in plan/tables.yaml, with a reason.',
    }),
  },
  'unknown-clause': {
    zh: (f) => ({
      message: `没有“${f('value')}”这一条款`,
      hint: suggest('zh', f('nearest'), '写成 二（一）、附件3第13项 的形式。'),
    }),
    en: (f) => ({
      message: `there is no clause "${f('value')}"`,
      hint: suggest('en', f('nearest'), 'Write it like 二（一） or 附件3第13项.'),
    }),
  },
  'clause-elsewhere': {
    zh: (f) => ({
      message: `${lines('zh', f)}不属于“${f('value')}”`,
      hint: f('expected') ? `这些行属于“${f('expected')}”；改正条款或行号。` : '改正条款或行号。',
    }),
    en: (f) => ({
      message: `${lines('en', f)} of the document is no part of "${f('value')}"`,
      hint: f('expected')
        ? `They belong to "${f('expected')}"; correct the clause or the lines.`
        : 'Correct the clause or the lines.',
    }),
  },
  'captain-without-ground': {
    zh: (f) => ({
      message: `“${f('value')}”任队长的依据（${f('basis')}，${f('clause')}）没有内容支持`,
      hint: 'printed 须在 remark 中印有“队长”；inferred 须引用所称条款的文字。',
    }),
    en: (f) => ({
      message: `nothing bears out that "${f('value')}" is captain (${f('basis')}, ${f('clause')})`,
      hint: 'printed needs 队长 in the remark; inferred needs a quotation of the clause named.',
    }),
  },
  'parameter-unproven': {
    zh: (f) => ({
      message: `规则${f('rule')}的参数 ${f('key')} 为“${f('value')}”，引文的数量中没有`,
      hint: '改正参数；引文确有此数的，写入该规则的 quantities。',
    }),
    en: (f) => ({
      message: `parameter ${f('key')} of rule ${f('rule')} is "${f('value')}", which its quotations do not give`,
      hint: 'Correct it; where a quotation gives the number, add it to the quantities of the rule.',
    }),
  },
  'plan-differs': {
    zh: (f) => ({
      message: `所记为“${f('value')}”，方案原文为“${f('expected')}”`,
      hint: '改为与方案的通知和标题一致。',
    }),
    en: (f) => ({
      message: `"${f('value')}" is given, but the plan says "${f('expected')}"`,
      hint: 'Make it what the notice and title of the plan say.',
    }),
  },
} satisfies Record<string, Words>;
