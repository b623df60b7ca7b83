import type { PostingEntry } from '../../plan/model.ts';
import { personId } from '../../plan/people.ts';
import type { LocalText, Person } from '../../source/data.gen.ts';
import type { Draft } from './event.ts';
import { concerns, dayListed, postingEvents, recordedPostings, rosterClause } from './postings.ts';
import type { Telling } from './telling.ts';

/** The postings of a person through time, and those handed over to them. */
export function personEvents(telling: Telling, person: Person): Draft[] {
  const id = personId(person);
  return recordedPostings(telling).flatMap((recorded) => {
    const how = concerns(recorded, id);
    if (how === undefined) return [];
    const events = postingEvents(telling, recorded);
    return how === 'own' ? events : events.filter(({ event }) => event === 'handed-over');
  });
}

/** The comings and goings of a town's team, and each change of its captain. */
export function teamEvents(telling: Telling, town: string): Draft[] {
  const team = recordedPostings(telling).filter(({ entry }) => entry.town === town);
  return [
    ...team.flatMap((recorded) => postingEvents(telling, recorded)),
    ...captainEvents(telling, town),
  ];
}

/**
 * Who became captain after whom. The plan makes somebody captain by a clause, which is cited; a later source
 * says so itself.
 */
function captainEvents(telling: Telling, town: string): Draft[] {
  const captains = recordedPostings(telling)
    .filter(({ entry }) => entry.town === town && entry.captain)
    .sort((a, b) => compareBegin(a.entry, b.entry));
  return captains.map(({ entry, record }, at): Draft => {
    const [quote] = entry.captain_basis === 'inferred' ? (record.captain?.quotes ?? []) : [];
    return {
      event: 'captain',
      date: entry.since ?? dayListed(telling, record),
      before: captains[at - 1]?.entry.person ?? null,
      after: entry.person,
      basis: entry.captain_basis ?? 'printed',
      note: acting(entry.capacity),
      source: quote
        ? { document: quote.source.document, lines: quote.source.lines ?? [] }
        : entry.source,
      clause: quote ? quote.clause : rosterClause(telling, town),
    };
  });
}

function compareBegin(a: PostingEntry, b: PostingEntry): number {
  const [x, y] = [a, b].map(({ tenure: { begins } }) => begins.earliest ?? begins.latest);
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

function acting(capacity: string): LocalText | null {
  return capacity === 'acting' ? { zh: '代理', en: 'acting' } : null;
}
