import type { DistrictReport } from '../../query/papers/district-report.ts';
import type { Discrepancy } from '../../source/data.gen.ts';
import { counted } from '../../text/counted.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';

/** Kinds of doubt in the order of a report, with what is said of them together. */
const KINDS: readonly (readonly [kinds: readonly Discrepancy['kind'][], zh: string, en: string])[] =
  [
    [['damaged-units'], '责任单位栏残缺的', 'Damaged cells of units'],
    [
      ['damaged-text', 'duplicate'],
      '任务文字缺失、错乱或重复的',
      'Lost, garbled or repeated texts of tasks',
    ],
    [
      ['annex-annex', 'damaged-cell'],
      '附件表格有出入或残缺的',
      'Annexes that differ or are damaged',
    ],
    [['body-annex'], '正文与附件不一致的', 'Body and annexes that differ'],
    [
      ['within-body', 'ambiguity', 'variant'],
      '规定有歧义或前后不一的',
      'Provisions that can be read in two ways',
    ],
  ];

/** The doubts on which an answer depends, by kind, each with its place. */
export function districtDoubts({ doubts, minor_doubts }: DistrictReport, voice: Voice): Part[] {
  const { t } = voice;
  const parts = KINDS.flatMap(([kinds, zh, en]): Part[] => {
    const found = doubts.filter(({ kind }) => kinds.includes(kind));
    if (found.length === 0) return [];
    const head = t(`${zh}${found.length}处：`, `${en}, ${found.length}:`);
    if (kinds.includes('damaged-units')) {
      const titles = found.map(({ title }) => voice.words(title));
      return [
        { text: voice.say(`${head}${t('', ' ')}${voice.also(titles)}`, voice.clause('tasks')) },
      ];
    }
    const items = found.map(({ title, places }) =>
      voice.say(voice.words(title), ...places.map((place) => place.clause)),
    );
    return [{ text: head, items }];
  });
  return [...parts, ...closing(doubts.length, minor_doubts, voice)];
}

/** How many doubts there are, how many are left out, and who can settle them. */
function closing(doubts: number, minor: number, { t }: Voice): Part[] {
  if (doubts === 0) return [];
  const more =
    minor === 0
      ? ''
      : t(
          `，另有${minor}处只涉及措辞或印刷形式，没有列入`,
          `; ${counted(minor, 'more concerns', 'more concern')} only wording or print and ${minor === 1 ? 'is' : 'are'} left out`,
        );
  return [
    {
      text: t(
        `以上${doubts}处影响回答${more}。残缺、错乱的须以正式印发的纸质文件核对，其余须请印发机关明确。`,
        `An answer depends on ${doubts === 1 ? 'this one' : `these ${doubts}`}${more}. What is damaged needs the issued paper, the rest a word of the issuer.`,
      ),
    },
  ];
}
