import { inLang, type Local } from '../../text/local.ts';
import { displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { HelpView } from './parts.ts';

/** Questions by subject, each with a number and the command that answers it. */
export function examplesHelp(
  subjects: readonly {
    subject: Local;
    questions: readonly { about: Local; line: string }[];
  }[],
  { lang, width }: HelpView,
): string {
  let number = 0;
  const blocks = subjects.map(({ subject, questions }) =>
    [
      inLang(subject, lang),
      ...questions.flatMap(({ about, line }) => {
        number += 1;
        const head = `${String(number).padStart(4)}  `;
        const indent = ' '.repeat(displayWidth(head));
        return [
          ...wrap(inLang(about, lang), width - displayWidth(head)).map(
            (words, at) => (at === 0 ? head : indent) + words,
          ),
          `${indent}  bangzhen ${line}`,
        ];
      }),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
