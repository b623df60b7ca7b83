import { ruleChanges, type RuleChange } from '../../edit/rotate/rules.ts';
import type { Rotation } from '../../edit/rotate/rotation.ts';
import type { Proposal } from '../../edit/proposal.ts';
import { unifiedDiff } from '../../render/diff.ts';
import { PLAIN } from '../../render/layout/paint.ts';
import { inLang } from '../../text/local.ts';
import { OUTCOME_NAMES } from '../../text/terms.ts';
import { wrap } from '../../text/wrap.ts';
import type { Shown } from '../program/propose.ts';
import type { Request } from '../program/request.ts';

/** A rotation for people: the lines that change in each file, then the rules that it leaves broken or open. */
export function shownRotation(rotation: Rotation, request: Request): Shown {
  const { lang, paint, width } = request;
  return {
    text: (proposal) =>
      [
        ...proposal.changes.map(({ before, after }, at) =>
          unifiedDiff(
            proposal.paths[at]!,
            before?.toString('utf8') ?? '',
            after.toString('utf8'),
            request.format === 'json' ? PLAIN : paint,
          ),
        ),
        ...rulesOf(proposal, rotation).flatMap((each) =>
          wrap(ruleText(each, lang), width ?? Infinity, '  ').map((line) => `${line}\n`),
        ),
      ].join(''),
    json: (proposal) => ({
      rules: rulesOf(proposal, rotation).map(({ result, before }) => ({ ...result, before })),
    }),
  };
}

function rulesOf({ before, after }: Proposal, { town, on }: Rotation): RuleChange[] {
  return before && after ? ruleChanges(before, after, town, on) : [];
}

function ruleText({ result, before }: RuleChange, lang: Request['lang']): string {
  const { rule, outcome, title, because, clause } = result;
  const [now, was] = [OUTCOME_NAMES[outcome], OUTCOME_NAMES[before]].map((name) => name[lang]);
  const turned = outcome === before ? now! : lang === 'zh' ? `${was}→${now}` : `${was} → ${now}`;
  const words = `${inLang(title, lang)}${lang === 'zh' ? '：' : ': '}${inLang(because, lang)}`;
  return lang === 'zh'
    ? `${rule}（${clause}）${turned}：${words}`
    : `${rule} (${clause}) ${turned}: ${words}`;
}
