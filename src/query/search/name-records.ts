import { cited, type Plan, type Posting } from '../../plan/model.ts';
import { townNames } from '../../plan/names.ts';
import { postingsOn } from '../../plan/postings.ts';
import { tableNamed, tableOf } from '../../plan/tables.ts';
import { CAPACITY_NAMES, FIGURE_NAMES, FIGURE_UNITS, ROLE_NAMES } from '../../text/terms.ts';
import { local, words, type SearchRecord, type Texts } from './record.ts';

/** Towns with the figures of their rows. */
export function townRecords(plan: Plan): SearchRecord[] {
  return plan.towns.map((town) => {
    const record = plan.data.towns[town.id]!;
    const figures = (Object.keys(FIGURE_NAMES) as (keyof typeof FIGURE_NAMES)[]).map(
      (key) => `${FIGURE_NAMES[key].zh}${town[key]}${FIGURE_UNITS[key].zh}`,
    );
    return {
      kind: 'town' as const,
      id: town.id,
      title: { zh: town.name, ...(town.name_en && { en: `${town.name} ${town.name_en}` }) },
      clause: tableNamed(plan, record.source.table).clause,
      names: [
        ...townNames(plan, town)
          .filter((name) => name !== town.id && name !== town.code)
          .sort((a, b) => Number(b === town.name) - Number(a === town.name)),
        ...(town.name_en ? [town.name_en] : []),
      ],
      ids: [town.id, ...(town.code === null ? [] : [town.code])],
      texts: [
        words('text', [town.city_class, ...figures].join('，')),
        ...town.notes.flatMap((note) => local('note', note)),
      ],
      source: town.source,
    };
  });
}

/** Units with every printed form of their names. */
export function unitRecords({ data }: Plan): SearchRecord[] {
  return data.units.units.map(({ name, name_en, names, note }) => ({
    kind: 'unit' as const,
    id: name,
    title: { zh: name, ...(name_en && { en: `${name} ${name_en}` }) },
    clause: null,
    names: [...new Set([name, ...names.map((each) => each.text)]), ...(name_en ? [name_en] : [])],
    ids: [],
    texts: note ? local('note', note) : [],
    source: {
      document: names[0].source.document ?? null,
      lines: [...new Set(names.flatMap((each) => cited(each.source).lines))].sort((a, b) => a - b),
    },
  }));
}

/** People with their town, role, unit and the words printed beside the name, in the teams of the day. */
export function personRecords(plan: Plan): SearchRecord[] {
  const { clause } = tableOf(plan, 'teams');
  return plan.data.people.people.map(({ name, key, doubt }) => {
    const own = ({ person }: Pick<Posting, 'person'>): boolean => person === (key ?? name);
    const postings = plan.postings.filter(own);
    // The lines are those of every posting; what is told of the person is what holds on the day.
    const held = plan.day === null ? postings : postingsOn(plan, plan.day).filter(own);
    const lines = postings.flatMap(({ source }) => source.lines);
    return {
      kind: 'person' as const,
      id: key ?? name,
      title: { zh: name },
      clause: postings.length > 0 ? clause : null,
      names: [name],
      ids: [],
      texts: [
        ...held.map((posting) => servedIn(plan, posting)),
        ...(doubt ? local('note', doubt) : []),
        ...held.flatMap((posting) => (posting.doubt ? local('note', posting.doubt) : [])),
      ],
      source: {
        document: postings[0]?.source.document ?? plan.data.dataset.plan,
        lines: [...new Set(lines)].sort((a, b) => a - b),
      },
    };
  });
}

/** A posting in words, no surer than it is: a role may follow from the column only, a captain from a clause. */
function servedIn(
  { data }: Plan,
  posting: Omit<Posting, 'shared_with' | 'presence'>,
): Texts[number] {
  const { town, role, role_basis, captain, captain_basis, capacity, unit, remark } = posting;
  const place = data.towns[town]?.name ?? town;
  const held = role_basis === 'assumed' ? `列于“${ROLE_NAMES[role].zh}”栏` : ROLE_NAMES[role].zh;
  const head = captain ? `${CAPACITY_NAMES[capacity].zh}队长，` : '';
  const beside = [unit, remark].filter(Boolean).join('，');
  const basis = captain && captain_basis !== null ? captain_basis : role_basis;
  return words('text', `${place}${head}${held}${beside ? `（${beside}）` : ''}`, basis);
}
