import type { ChangeEntry, Revision } from '../../query/changes/answer.ts';
import type { EntityType } from '../../query/changes/entity.ts';
import { ENTITY_NAMES } from '../../text/changes/names.ts';
import { capital } from '../../text/capital.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { pick, type Style } from '../layout/view.ts';

type Lang = Style['lang'];

/** A change as a whole sentence with what it cites; editors’ words cite nothing. */
export function sentenceOf(
  { sentence, source_words: cited, kind }: ChangeEntry,
  lang: Lang,
): string {
  const words = inLang(sentence, lang);
  if (cited === null || kind === 'wording') return pick(lang, `${words}。`, `${capital(words)}.`);
  return pick(
    lang,
    `${words}（依据：${inLang(cited, lang)}）。`,
    `${capital(words)} (source: ${inLang(cited, lang)}).`,
  );
}

/** Parts of the plan, which may come or go by the dozen; people, records and documents are told one by one. */
const PARTS: ReadonlySet<EntityType> = new Set([
  'task',
  'group',
  'town',
  'unit',
  'party',
  'target',
  'goal',
  'rule',
  'obligation',
  'duty',
  'discrepancy',
  'section',
  'annex',
  'table',
  'waiver',
  'file',
]);

/** Changes of one sort that are told one by one; more are put together. */
const FEW = 5;
/** Ids named where several changes are put together. */
const NAMED = 8;

/**
 * The sentences of a kind of changes. Many things that were all added or all removed are told as one: whole
 * parts of the plan that a revision did not have yet.
 */
export function sentencesOf(changes: readonly ChangeEntry[], lang: Lang): string[] {
  const groups = new Map<string, ChangeEntry[]>();
  for (const change of changes) {
    const { type, id, action, event, field, file } = change;
    const alike = PARTS.has(type) && action !== 'changed' && event === null && field === null;
    const key = alike ? `${action} ${type}` : `${type} ${id} ${file} ${groups.size}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > FEW ? [together(group, lang)] : group.map((change) => sentenceOf(change, lang)),
  );
}

function together(group: readonly ChangeEntry[], lang: Lang): string {
  const [{ type, action }] = group as [ChangeEntry];
  const ids = group.slice(0, NAMED).map(({ id }) => id);
  const more = group.length > NAMED;
  const name = inLang(ENTITY_NAMES[type], lang);
  const count = group.length;
  return pick(
    lang,
    `${action === 'added' ? '新增' : '删去'}${name}${count}项：${ids.join('、')}${more ? '等' : ''}。`,
    `${count} ${action}: ${name} ${ids.join(', ')}${more ? ' …' : ''}.`,
  );
}

/** A revision for the head: HEAD~1（1a2b3c4，2024年6月1日）; the files as they are. */
export function revisionWords({ revision, commit }: Revision, lang: Lang): string {
  if (commit === null) return pick(lang, '现在的文件', 'the files as they are now');
  const day = showDate(commit.date, lang);
  const facts = [...(revision === null || revision === commit.short ? [] : [commit.short]), day];
  return pick(
    lang,
    `${revision ?? commit.short}（${facts.join('，')}）`,
    `${revision ?? commit.short} (${facts.join(', ')})`,
  );
}
