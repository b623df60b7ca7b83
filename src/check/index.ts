import type { Check } from './check.ts';
import { characters } from './consistency/characters.ts';
import { clauses } from './consistency/clauses.ts';
import { dates } from './consistency/dates.ts';
import { parameters } from './consistency/parameters.ts';
import { identity } from './consistency/identity.ts';
import { damage, lead, numbering } from './consistency/tasks.ts';
import { captain, overlaps, townClass } from './consistency/teams.ts';
import { tenure } from './consistency/tenure.ts';
import { gaps } from './consistency/gaps.ts';
import { validity } from './consistency/validity.ts';
import { records } from './consistency/records.ts';
import { amendments } from './consistency/amendments.ts';
import { format } from './form/format.ts';
import { cells } from './provenance/cells.ts';
import { coverage } from './provenance/coverage.ts';
import { lines } from './provenance/lines.ts';
import { names } from './provenance/names.ts';
import { quote } from './provenance/quote.ts';
import { reported } from './provenance/reported.ts';
import { readings } from './provenance/readings.ts';
import { sources } from './provenance/sources.ts';
import { typography } from './provenance/typography.ts';
import { collective } from './references/collective.ts';
import { entries } from './references/entries.ts';
import { people } from './references/people.ts';
import { unique } from './references/unique.ts';
import { units } from './references/units.ts';

/** Checks on data that follow their schemas, in the order in which they run; coverage must be last. */
export const CHECKS: readonly Check[] = [
  units,
  people,
  entries,
  unique,
  collective,
  numbering,
  lead,
  damage,
  captain,
  overlaps,
  tenure,
  gaps,
  validity,
  records,
  amendments,
  townClass,
  dates,
  characters,
  sources,
  lines,
  quote,
  cells,
  names,
  readings,
  reported,
  typography,
  clauses,
  parameters,
  identity,
  coverage,
];

/** Checks that come before: whether files can be read, and whether they follow their schemas. */
export const FILE_CHECKS: readonly Omit<Check, 'run'>[] = [
  {
    id: 'file',
    tier: 'readable',
    severity: 'error',
    title: {
      zh: '数据文件齐全、可读、归位',
      en: 'data files are there, readable and in their place',
    },
  },
  {
    id: 'encoding',
    tier: 'readable',
    severity: 'error',
    title: { zh: '文件为不带 BOM 的 UTF-8', en: 'files are UTF-8 without a byte order mark' },
  },
  {
    id: 'yaml',
    tier: 'readable',
    severity: 'error',
    title: { zh: '文件是可解析的 YAML 1.2', en: 'files are YAML 1.2 that can be parsed' },
  },
  {
    id: 'plain-yaml',
    tier: 'readable',
    severity: 'error',
    title: {
      zh: '不用锚点、别名、标签、合并键、指令',
      en: 'no anchors, aliases, tags, merge keys or directives',
    },
  },
  {
    id: 'duplicate-key',
    tier: 'readable',
    severity: 'error',
    title: { zh: '同一映射内键不重复', en: 'no key stands twice in a mapping' },
  },
  {
    id: 'schema',
    tier: 'schema',
    severity: 'error',
    title: { zh: '文件符合所属类型的模式', en: 'files follow the schema of their kind' },
  },
];

/** Checks that come last, on the text of files that have no other finding. */
export const TEXT_CHECKS: readonly Omit<Check, 'run'>[] = [format];

/** Everything that is checked, in the order in which it is. */
export const ALL_CHECKS: readonly Omit<Check, 'run'>[] = [
  ...FILE_CHECKS,
  ...CHECKS,
  ...TEXT_CHECKS,
];
