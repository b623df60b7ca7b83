import type { PersonEntry } from '../../query/people/people.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { postingColumns } from '../postings.ts';
import { factsText } from './words.ts';
import { pick, sheetOf, type Sheet, type Style, type Value } from '../layout/view.ts';

/** A posting of a person, or a person without any. */
interface Line {
  person: PersonEntry;
  posting: Posting | undefined;
}

/** A line for each posting of the people, or one for a person without any. */
export function peopleSheet(
  plan: Plan,
  people: readonly PersonEntry[],
  lang: Style['lang'],
): Sheet {
  const lines = people.flatMap((person): Line[] =>
    person.postings.length === 0
      ? [{ person, posting: undefined }]
      : person.postings.map((posting) => ({ person, posting })),
  );
  const columns = postingColumns(plan, lang).map(
    ([key, head, value]) => [key, head, (line: Line) => ofLine(key, line, value)] as const,
  );
  return sheetOf<Line>(lines, [
    ...columns,
    [
      'missing_facts',
      pick(lang, '规定所需而缺的信息', 'Missing for the rules'),
      ({ person, posting }) =>
        posting?.captain
          ? factsText(
              person.missing_facts.filter(({ town }) => town === posting.town),
              lang,
            )
          : null,
    ],
    [
      'person_doubt',
      pick(lang, '姓名存疑', 'Doubt about the name'),
      ({ person: { doubt } }) => (doubt ? inLang(doubt, lang) : null),
    ],
  ]);
}

function ofLine(key: string, { person, posting }: Line, value: (posting: Posting) => Value): Value {
  if (posting) return value(posting);
  return key === 'person' ? person.person : null;
}
