import type { Rule } from '../../source/data.gen.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { comparable } from '../../text/normalise.ts';

const NUMBERS = [
  'minimum',
  'maximum',
  'years',
  'maximum_age',
  'count',
  'town_count',
  'subdistrict_count',
] as const;
const WORDS = ['minimum_rank', 'class'] as const;

/**
 * What the program reckons with is what the document says: parameters of rules stand in their
 * quotations, and what dataset.yaml says of the plan is what its notice and title say.
 */
export const parameters: Check = {
  id: 'parameter',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '规则参数见于引文，数据集所记方案的文号、日期、标题与原文一致',
    en: 'parameters of rules stand in their quotations; number, dates and title of the plan are those of its notice',
  },
  *run(context) {
    for (const [index, rule] of context.data.rules.rules.entries())
      yield* ruleParameters(rule, index);
    yield* planDocument(context);
  },
};

function* ruleParameters(rule: Rule, index: number): Generator<Fault> {
  const check = rule.check as Readonly<Record<string, unknown>> | undefined;
  if (!check) return;
  const numbers = (rule.quantities ?? []).flatMap(({ value, maximum }) => [value, maximum]);
  const quotes = rule.quotes.map((quote) => comparable(quote.text));
  const fault = (key: string): Fault => ({
    file: 'plan/rules.yaml',
    path: ['rules', index, 'check', key],
    code: 'parameter-unproven',
    facts: { key, value: String(check[key]), rule: rule.id },
  });
  for (const key of NUMBERS)
    if (key in check && !numbers.includes(Number(check[key]))) yield fault(key);
  for (const key of WORDS) {
    if (key in check && !quotes.some((text) => text.includes(comparable(String(check[key])))))
      yield fault(key);
  }
}

function* planDocument({ data }: Context): Generator<Fault> {
  const { documents, plan, snapshot, conventions } = data.dataset;
  const index = documents.findIndex((document) => document.id === plan);
  const document = documents[index];
  // That the plan is no document of the data set is told with the documents.
  if (!document) return;
  const issued = data.notice.issued.date;
  const same = (path: (string | number)[], found: string | undefined, expected: string): Fault[] =>
    found === undefined || comparable(found) === comparable(expected)
      ? []
      : [{ file: 'dataset.yaml', path, code: 'plan-differs', facts: { value: found, expected } }];
  const at = (key: string): (string | number)[] => ['documents', index, key];
  yield* same(at('number'), document.number, data.notice.number.text);
  yield* same(at('title'), document.title, data.sections.title.text);
  yield* same(at('issued'), document.issued, issued);
  yield* same(['snapshot'], snapshot, issued);
  yield* same(['conventions', 'rotation_start', 'date'], conventions.rotation_start.date, issued);
  if (document.issuer !== undefined && !data.notice.signature.text.startsWith(document.issuer)) {
    yield* same(at('issuer'), document.issuer, data.notice.signature.text);
  }
}
