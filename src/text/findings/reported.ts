import type { Words } from './words.ts';

/** What later documents and records bear out. */
export const REPORTED = {
  'date-without-source': {
    zh: (f) => ({
      message: `“${f('person')}”的日期 ${f('value')} 没有另行注明来源`,
      hint: '方案文件没有任何到任、离任日期：在 since_source、until_source 或 source 中注明后来的文件或记录。',
    }),
    en: (f) => ({
      message: `the date ${f('value')} of "${f('person')}" has no source of its own`,
      hint: 'The plan has no day of arrival or departure: give the later document or record in since_source, until_source or source.',
    }),
  },
  'reported-without-source': {
    zh: (f) => ({
      message: `“${f('value')}”的任职称据后来文件，却没有 source`,
      hint: '补上 source；方案名单所列的，去掉 basis: reported。',
    }),
    en: (f) => ({
      message: `the posting of "${f('value')}" is called reported, but has no source`,
      hint: 'Add source; for one that the roster of the plan names, leave out basis: reported.',
    }),
  },
  'basis-not-reported': {
    zh: (f) => ({
      message: `“${f('value')}”的任职另有 source，没有注明 basis: reported`,
      hint: '补上 basis: reported；source 只用于后来的文件或记录。',
    }),
    en: (f) => ({
      message: `the posting of "${f('value')}" has a source of its own, but no basis: reported`,
      hint: 'Add basis: reported; source is for later documents and records only.',
    }),
  },
  'captain-not-reported': {
    zh: (f) => ({
      message: `“${f('where', 80)}”所引文字没有称“${f('value')}”为${f('capacity') === 'acting' ? '代队长' : '队长'}`,
      hint: '补引写明队长的行；不是队长的，去掉 captain；代任的，写 capacity: acting。',
    }),
    en: (f) => ({
      message: `the cited words of "${f('where', 80)}" do not call "${f('value')}" ${f('capacity') === 'acting' ? 'acting captain (代队长)' : 'captain (队长)'}`,
      hint: 'Cite the line that does; else remove captain, or correct capacity: acting.',
    }),
  },
  'date-not-reported': {
    zh: (f) => ({
      message: `“${f('where', 80)}”所引文字中没有日期 ${f('value')}`,
      hint: '对照来源改正日期或行号；日期写作 2024年7月15日、2024-07-15 等均可；最后一日也可以由“自次日起”得出。',
    }),
    en: (f) => ({
      message: `the cited words of "${f('where', 80)}" do not state the date ${f('value')}`,
      hint: 'Correct the date or the lines; 2024年7月15日, 2024-07-15 and the like are read; a last day may also follow from what begins on the day after it (自…起).',
    }),
  },
  'not-reported': {
    zh: (f) => ({
      message: `“${f('where', 80)}”所引文字中没有“${f('value')}”`,
      hint: '对照来源改正内容或行号；来源确实没有的，不能写入。',
    }),
    en: (f) => ({
      message: `the cited words of "${f('where', 80)}" do not hold "${f('value')}"`,
      hint: 'Correct the value or the lines after the source; what it does not say cannot be entered.',
    }),
  },
  'not-about': {
    zh: (f) => ({
      message: `“${f('where', 80)}”所引文字中有“${f('value')}”，但没有提到“${f('subject')}”`,
      hint: '所引文字要写明说的是谁、哪个镇（街）或哪一项：补上有关的行，或者改引别处。',
    }),
    en: (f) => ({
      message: `the cited words of "${f('where', 80)}" hold "${f('value')}", but do not name "${f('subject')}"`,
      hint: 'They must say whom or what they concern: add the line that does, or cite another.',
    }),
  },
} satisfies Record<string, Words>;
