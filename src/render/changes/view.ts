import { CHANGE_KINDS } from '../../query/changes/change.ts';
import type { Changes } from '../../query/changes/answer.ts';
import { CHANGE_KIND_NAMES } from '../../text/changes/names.ts';
import { capital } from '../../text/capital.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { commitParts } from './commits.ts';
import { changesSheet } from './sheet.ts';
import { revisionWords, sentencesOf } from './words.ts';

type Lang = Style['lang'];

/** What changed, kind by kind as sentences, and the commits that did it. */
export function changesView(answer: Changes, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      notes([summary(answer, lang)]),
      ...kindParts(answer, lang),
      ...commitParts(answer, style),
      notes(closing(answer, lang)),
    ],
    sheet: changesSheet(answer, lang),
  };
}

function summary(answer: Changes, lang: Lang): string {
  const { before, after, changes, total, totals, since } = answer;
  const [from, to] = [revisionWords(before, lang), revisionWords(after, lang)];
  const day =
    since === null
      ? ''
      : pick(
          lang,
          `${showDate(since, lang)}以前的最后一次提交`,
          `the last commit before ${since}, `,
        );
  const head = pick(lang, `从${day}${from}到${to}`, `From ${day}${from} to ${to}`);
  const apart = apartWords(answer);
  if (total === 0)
    return pick(
      lang,
      `${head}，${apart.zh && '其余'}数据没有变动${apart.zh}。`,
      `${head}: nothing ${apart.en && 'else '}changed in the data${apart.en}.`,
    );
  if (changes.length === 0)
    return pick(
      lang,
      `${head}，没有所选的变动；其他变动${total}处${apart.zh}。`,
      `${head}: no changes of those asked for, ${total} ${total === 1 ? 'other' : 'others'}${apart.en}.`,
    );
  const counts = CHANGE_KINDS.filter((kind) => totals[kind] > 0).map((kind) =>
    pick(
      lang,
      `${CHANGE_KIND_NAMES[kind].zh}${totals[kind]}处`,
      `${CHANGE_KIND_NAMES[kind].en} ${totals[kind]}`,
    ),
  );
  const others = total - changes.length;
  return pick(
    lang,
    `${head}，共变动${changes.length}处：${counts.join('、')}${others > 0 ? `；未列的其他变动${others}处` : ''}${apart.zh}。`,
    `${head}, ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counts.join(', ')}${others > 0 ? `; ${others} ${others === 1 ? 'other is' : 'others are'} not shown` : ''}${apart.en}.`,
  );
}

/** That files could not be compared, where there are any: what changed in them is not in the answer. */
function apartWords({ left_out: left }: Changes): { zh: string; en: string } {
  const count = new Set(left.map(({ file }) => file)).size;
  if (count === 0) return { zh: '', en: '' };
  return {
    zh: `；另有${count}个文件读不出，未作比较`,
    en: `; ${count} ${count === 1 ? 'file' : 'files'} could not be read and ${count === 1 ? 'is' : 'are'} left out`,
  };
}

/** （一）人员变动（3处） and its sentences, numbered. */
function kindParts({ changes, totals }: Changes, lang: Lang): Block[][] {
  return CHANGE_KINDS.filter((kind) => totals[kind] > 0).map((kind, at) => {
    const name = inLang(CHANGE_KIND_NAMES[kind], lang);
    const head = pick(
      lang,
      `（${'一二三四'[at]}）${name}（${totals[kind]}处）`,
      `${at + 1}. ${capital(name)} (${totals[kind]})`,
    );
    const sentences = sentencesOf(
      changes.filter((change) => change.kind === kind),
      lang,
    );
    return [
      heading(head),
      ...notes(
        sentences.map((sentence, index) =>
          pick(lang, `${index + 1}．${sentence}`, `${at + 1}.${index + 1} ${sentence}`),
        ),
      ),
    ];
  });
}

function closing({ after, total }: Changes, lang: Lang): string[] {
  if (after.commit !== null || total === 0) return [];
  return [
    pick(
      lang,
      '这里只说改了什么；改完是否仍与方案原文一致，用 bangzhen validate 核对，是否合乎规定，用 bangzhen audit。',
      'This tells what changed; bangzhen validate tells whether the data still say what the document says, bangzhen audit whether they keep to the rules.',
    ),
  ];
}
