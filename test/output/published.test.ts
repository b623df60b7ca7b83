import { describe, expect, it } from 'vitest';
import { SCHEMAS, valuesIn, type Node } from './schemas.ts';

/** The published schemas themselves: described, open to new keys, and with every promised key. */

/** What DESIGN §5 promises of each answer; other programs count on these keys. */
const CONTRACT: readonly (readonly [schema: string, keys: string])[] = [
  [
    'task.schema.json#/definitions/task',
    'number group text text_basis lead units units_in_order units_complete all_towns deadline source',
  ],
  ['common.schema.json#/definitions/lead', 'status unit'],
  ['common.schema.json#/definitions/cited', 'document lines'],
  ['who-leads.schema.json', 'query matches'],
  ['who-leads.schema.json#/definitions/task', 'kind number text lead units source'],
  ['who-leads.schema.json#/definitions/town', 'kind town captain group_lead_unit'],
  ['who-leads.schema.json#/definitions/unit', 'kind unit leads supports shares_lead'],
  [
    'town.schema.json#/definitions/town',
    'id name code area_km2 registered_population administrative_villages former_registered_poor city_class source',
  ],
  ['team.schema.json', 'town as_of size captain members labels'],
  ['units.schema.json#/definitions/unit', 'unit level unit_kind leads supports collective'],
  ['unit.schema.json', 'unit as_of forms tasks obligations rules discrepancies postings'],
  ['people.schema.json#/definitions/person', 'person postings towns shared captain'],
  ['person.schema.json', 'as_of snapshot same_name'],
  [
    'posting.schema.json',
    'person role town unit captain capacity shared_with since since_basis until',
  ],
  ['rotation-due.schema.json', 'as_of within_days postings'],
  ['rotation-due.schema.json#/definitions/posting', 'due days_left state basis'],
  ['progress.schema.json', 'as_of since town totals rows'],
  ['progress.schema.json#/definitions/row', 'task lead deadline state report towns'],
  ['progress.schema.json#/definitions/report', 'date state percent problem next_step record'],
  ['briefing.schema.json', 'as_of since progress duties'],
  ['history.schema.json', 'query as_of snapshot last_change matches'],
  ['history.schema.json#/definitions/match', 'kind id name events later doubts'],
  [
    'history.schema.json#/definitions/event',
    'date precision certainty event what before after basis posting source doubts',
  ],
  ['history.schema.json#/definitions/source', 'document lines record clause places'],
  ['calendar.schema.json', 'as_of until events overdue holidays_known_until holidays_missing'],
  [
    'calendar.schema.json#/definitions/event',
    'uid obligation due first last state items reminders',
  ],
  ['calendar.schema.json#/definitions/reminder', 'uid before planned day moved withdrawn'],
  ['rotation-plan.schema.json', 'from batches teams staying_on feasible totals'],
  ['rotation-plan.schema.json#/definitions/batch', 'number date people'],
  ['rotation-plan.schema.json#/definitions/person', 'person towns roles captain due'],
  ['rotation-plan.schema.json#/definitions/scheduled', 'days_late'],
  ['rotation-plan.schema.json#/definitions/team', 'town minimum counted staying state because'],
  ['audit.schema.json', 'results'],
  ['audit-summary.schema.json', 'as_of totals summary untestable'],
  ['rule-result.schema.json', 'rule town outcome modality severity because source'],
  ['cite.schema.json', 'query matches'],
  ['cite.schema.json#/definitions/match', 'kind clause title text text_basis source'],
  ['search.schema.json', 'query hits total'],
  [
    'search.schema.json#/definitions/hit',
    'kind id title clause text snippet score matched_by source',
  ],
  ['validate.schema.json', 'ok files findings'],
  ['finding.schema.json', 'check severity file line column end_line end_column path message'],
  ['coverage.schema.json', 'document characters percent uncovered'],
  ['changes.schema.json', 'before after commits total totals changes'],
  [
    'changes.schema.json#/definitions/change',
    'kind action type id field before after source sentence',
  ],
  ['fmt.schema.json', 'ok files changed'],
  ['change.schema.json', 'written files'],
  ['change.schema.json#/properties/files/items', 'file new text'],
  ['record.schema.json', 'record'],
  ['rotate.schema.json', 'rules'],
  ['rotate.schema.json#/definitions/rule', 'before'],
  ['plan.schema.json', 'parts'],
  ['plan-targets.schema.json#/definitions/entry', 'measured tasks conflicts_with'],
  ['plan-deadlines.schema.json#/definitions/entry', 'date basis hard as_of state completion'],
];

function at(reference: string): Node {
  const [file, pointer = ''] = reference.split('#');
  const steps = pointer.split('/').filter(Boolean);
  const root = SCHEMAS[file!.replace('.schema.json', '')] as Node;
  return steps.reduce<Node>((node, step) => node[step] as Node, root);
}

/** A schema's own word, else that of what it refers to. */
function said(node: Node, word: string, file: string): unknown {
  if (node[word] !== undefined || typeof node['$ref'] !== 'string') return node[word];
  const [other, pointer] = node['$ref'].split('#');
  return said(at(`${other || file}#${pointer ?? ''}`), word, other || file);
}

describe('published schemas', () => {
  it.each(Object.entries(SCHEMAS))('%s is described throughout and open', (name, schema) => {
    const file = `${name}.schema.json`;
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: file });
    const definitions = Object.entries((schema['definitions'] ?? {}) as Record<string, Node>);
    for (const [path, node] of [['', schema] as const, ...definitions, ...valuesIn(schema)]) {
      for (const word of ['title', 'description'])
        expect(said(node, word, file), `${name}${path}: ${word}`).toEqual(expect.any(String));
    }
    // Keys are only ever added, so programs have to tolerate those that they do not know.
    expect(JSON.stringify(schema)).not.toMatch(/"(additional|unevaluated)Properties":/);
  });

  it.each(CONTRACT)('%s requires what the contract promises', (reference, keys) => {
    expect(at(reference)['required']).toEqual(expect.arrayContaining(keys.split(' ')));
  });
});
