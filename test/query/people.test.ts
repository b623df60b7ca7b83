import { describe, expect, it } from 'vitest';
import { findPerson, nearestPeople, peopleNamed } from '../../src/plan/people.ts';
import { filterPeople, sortPeople, type PeopleFilter } from '../../src/query/people/filter.ts';
import { peopleEntries, personDetail } from '../../src/query/people/people.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** People of annex 2 (L107–L122), counted by hand. */

const DAY = '2022-06-30';
const found = (filter: PeopleFilter, plan = PLAN) => filterPeople(plan, filter, DAY);
const names = (filter: PeopleFilter, plan = PLAN): string[] =>
  found(filter, plan).people.map(({ person }) => person);
const detail = (name: string, plan = PLAN) => personDetail(plan, findPerson(plan, name)!, DAY);

describe('everybody', () => {
  it('74 names in 80 places', () => {
    const people = peopleEntries(PLAN, DAY);
    expect(people).toHaveLength(74);
    expect(people.flatMap(({ postings }) => postings)).toHaveLength(80);
  });

  it('stays in the list when no posting is held on the day', () => {
    const plan = editedPlan((data) => {
      posting(data, 'luokeng', '罗浩').until = '2022-05-31'; // L120
    });
    expect(detail('罗浩', plan)).toMatchObject({ postings: [], towns: [], captain: false });
    expect(peopleEntries(plan, DAY)).toHaveLength(74);
    expect(names({ captain: true }, plan)).not.toContain('罗浩');
  });
});

describe('shared people', () => {
  it('four finance assistants serve several towns', () => {
    const shared = found({ shared: true }).people;
    expect(Object.fromEntries(shared.map(({ person, towns }) => [person, towns]))).toEqual({
      张炎庭: ['huicheng', 'sanjiang', 'muzhou'], // L107 L114 L109
      高龙长: ['gujing', 'shadui'], // L113 L112
      郑桂林: ['shuangshui', 'luokeng', 'yamen'], // L119 L120 L115
      赵永健: ['daze', 'siqian'], // L122 L121
    });
    expect(names({ role: 'finance-assistant' }).sort()).toEqual(
      [...shared.map(({ person }) => person), '罗杰文'].sort(), // L108
    );
  });
});

describe('filters', () => {
  it.each<[what: string, filter: PeopleFilter, count: number]>([
    ['selected graduates: none in 会城 (L107)', { role: 'selected-graduate' }, 10],
    ['三支一扶: none in 会城 (L107)', { role: 'three-supports' }, 10],
    ['specialists: L108 four, L109 one', { role: 'agri-specialist' }, 5],
    ['captains', { captain: true }, 11],
    ['大鳌 (L108)', { town: 'daao' }, 11],
    // 11 town staff, 10 三支一扶, 11 volunteers, 5 specialists, and the acting captain of L107
    ['without a home unit', { missing: 'unit' }, 38],
    ['without a day of arrival: the document gives none', { missing: 'since' }, 74],
    ['acting', { capacity: 'acting' }, 1],
    ['concurrent', { capacity: 'concurrent' }, 0],
  ])('%s', (_what, filter, count) => {
    expect(names(filter)).toHaveLength(count);
  });

  it('市政府办公室 sent two captains, L112 and L113', () => {
    expect(names({ unit: '市政府办公室', captain: true })).toEqual(['李维睿', '李彦光']);
    expect(names({ unit: '市政府办公室' })).toEqual(['李维睿', '李彦光']);
  });

  it('combine, each told with what it left', () => {
    expect(found({ role: 'selected-graduate', town: 'huicheng' }).steps).toEqual([
      { filter: 'role', left: 10 },
      { filter: 'town', left: 0 },
    ]);
  });

  it('must hold of one posting', () => {
    const plan = editedPlan((data) => {
      data.people.people.find(({ name }) => name === '林佩雯')!.name = '梁海欣二';
      const volunteer = posting(data, 'shuangshui', '林佩雯'); // L119
      volunteer.person = '梁海欣';
    });
    // The captain of L119 is now a volunteer too, but not captain as such.
    expect(names({ captain: true, town: 'shuangshui' }, plan)).toEqual(['梁海欣']);
    expect(names({ role: 'volunteer', town: 'shuangshui' }, plan)).toEqual(['梁海欣']);
    expect(names({ role: 'volunteer', captain: true }, plan)).toEqual([]);
  });
});

describe('facts that rules ask of captains', () => {
  const facts = (name: string, plan = PLAN): string[] =>
    detail(name, plan).missing_facts.map(({ rule, fact }) => `${rule} ${fact}`);

  it('the document gives none of those of L31 and L63', () => {
    expect(facts('李贤芬')).toEqual([
      'R05 party-membership',
      'R06 age',
      'R10 rank',
      'R11 seconded-party-post',
      'R20 other-town-post',
    ]);
  });

  it('黄天栋 is a member of the party working committee (L107), which L37 allows: R20 needs no more', () => {
    expect(facts('黄天栋')).toEqual([
      'R05 party-membership',
      'R06 age',
      'R10 rank',
      'R11 seconded-party-post', // whether on secondment is not said
    ]);
  });

  it('follow the rules of the data', () => {
    const plan = editedPlan((data) => {
      delete data.rules.rules.find(({ id }) => id === 'R06')!.check;
    });
    expect(facts('李贤芬', plan)).not.toContain('R06 age');
    expect(facts('李贤芬', plan)).toHaveLength(4);
  });

  it('are asked of captains only', () => {
    expect(facts('张炎庭')).toEqual([]);
  });
});

describe('order', () => {
  const order = (key: 'name' | 'town' | 'role', descending: boolean): string[] =>
    sortPeople(PLAN, found({ unit: '市财政局' }).people, key, descending).map(
      ({ person }) => person,
    );

  it('by name as dictionaries sort, by town as annex 1 lists them, by role as annex 2 does', () => {
    expect(order('name', false)).toEqual(['梁海欣', '孙树楷']); // liáng, sūn
    expect(order('name', true)).toEqual(['孙树楷', '梁海欣']);
    expect(order('town', false)).toEqual(['梁海欣', '孙树楷']); // 双水 L90, 崖门 L96
    expect(order('town', true)).toEqual(['孙树楷', '梁海欣']);
    expect(order('role', false)).toEqual(['梁海欣', '孙树楷']); // first secretary, selected graduate
    expect(order('role', true)).toEqual(['孙树楷', '梁海欣']);
  });

  it('those in no team come last either way', () => {
    const plan = editedPlan((data) => {
      posting(data, 'huicheng', '黄天栋').until = '2022-05-31';
    });
    for (const descending of [false, true])
      expect(sortPeople(plan, peopleEntries(plan, DAY), 'town', descending).at(-1)?.person).toBe(
        '黄天栋',
      );
  });
});

describe('names', () => {
  it('are found as registered, white space apart, never by likeness', () => {
    expect(findPerson(PLAN, '伍 斌')?.name).toBe('伍斌'); // printed with a space in L121
    expect(findPerson(PLAN, '张炎婷')).toBeUndefined();
    expect(nearestPeople(PLAN, '张炎婷')).toContain('张炎庭');
  });

  it('two of one name are told apart by the key', () => {
    const plan = editedPlan((data) => {
      data.people.people.push({ name: '罗浩', key: '罗浩（大泽）' });
    });
    expect(peopleNamed(plan, '罗浩')).toHaveLength(2);
    expect(findPerson(plan, '罗浩')?.key).toBeUndefined();
    expect(findPerson(plan, '罗浩(大泽)')?.key).toBe('罗浩（大泽）');
    expect(detail('罗浩', plan).same_name).toEqual(['罗浩（大泽）']);
  });

  it('a name that only keys tell apart is nobody’s', () => {
    const plan = editedPlan((data) => {
      data.people.people.find(({ name }) => name === '罗浩')!.key = '罗浩（罗坑）';
      data.people.people.push({ name: '罗浩', key: '罗浩（大泽）' });
    });
    expect(findPerson(plan, '罗浩')).toBeUndefined();
    expect(nearestPeople(plan, '罗浩')).toEqual(['罗浩（罗坑）', '罗浩（大泽）']);
  });
});
