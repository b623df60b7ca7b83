import fc from 'fast-check';

/** A value as somebody may write it: in any style, with comments and empty lines anywhere. */
export type Written = Leaf | Group;

export interface Leaf {
  type: 'leaf';
  /** What it says, and how: some texts cannot be written in each style. */
  value: unknown;
  text: string;
  style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

export interface Group {
  type: 'list' | 'mapping';
  flow: boolean;
  /** How far in it is written, and whether a list in a mapping is not. */
  indent: number;
  level: boolean;
  entries: readonly Item[];
  end: readonly Remark[];
}

export interface Item {
  key: Leaf;
  explicit: boolean;
  node: Written;
  above: readonly Remark[];
  blank: boolean;
  /** Behind the key or dash, on lines below it, behind the value. */
  beside: string | undefined;
  between: readonly Remark[];
  behind: string | undefined;
}

export interface Remark {
  text: string;
  blank: boolean;
  /** Spaces fewer than its neighbours have. */
  out: number;
}

/** Texts that YAML 1.1 or 1.2 could take for something else, or that need quotes or escapes, ¦ between them. */
const ODD = [
  "¦ ¦x ¦ x¦~¦~x¦no¦Yes¦ON¦y¦n¦null¦True¦=¦<<¦-¦?¦:¦- x¦? x¦-x¦?x¦x?¦:x¦#x¦x #y¦x#y¦x: y¦x:¦x:y¦\"x\"¦'x'¦it's¦a\\b",
  '1¦012¦+1¦-1¦0x1f¦0o7¦0b1¦1_000¦1.5¦.5¦5.¦1e3¦1.2.3¦.¦..¦...¦---¦--- x¦12:30¦1:30:00¦.inf¦-.INF¦1a¦123e456',
  '2022-02-28¦2022-02-28 10:00:00¦2022-02-28T10:00:00Z¦[x]¦{x}¦x, y¦x]¦&x¦*x¦!x¦|¦>¦%x¦@x¦`x¦annex-2¦R01¦a_b',
  'a\tb¦\tx¦x\n¦x\n\n¦\nx¦x\ny¦x\n\ny\n¦x\n y¦ x\ny¦x \ny¦\n¦#x\n#y¦- x\n- y¦a: b\nc: d¦---\nx¦x\r\ny¦x\ry',
  '\u0000¦\u001b[31m¦\u0085¦\u2028¦\ufeff¦\u200b¦\u202e¦\u{e0001}¦\ud83d¦\ufffe¦x\ufffey',
  '中文¦“三农”，（注）¦全角：冒号¦\u3000x¦x\u3000¦x\u00a0¦\u00a0#x¦6·30¦新乡振组〔2022〕1号¦😀¦\u{20000}¦é',
];
export const ODD_TEXTS: readonly string[] = ODD.flatMap((texts) => texts.split('¦'));

/** Numbers, truth values and null with the ways to write them. */
const WORDS: readonly (readonly [value: unknown, texts: readonly string[]])[] = [
  [1, ['1', '+1', '01', '1.0', '1.', '1e0', '0x1', '0o1']],
  [0, ['0', '+0', '0.0', '00', '0e5']],
  [-0, ['-0', '-0.0', '-0e1']],
  [31, ['31', '0x1F', '0x1f', '0o37', '3.1e1', '310e-1']],
  [52.51, ['52.51', '52.510', '+52.51', '052.51', '5.251E1']],
  [0.5, ['.5', '0.5', '0.50', '5e-1']],
  [1e-7, ['1e-7', '0.0000001', '.1e-6']],
  [1e21, ['1e21', '1000000000000000000000', '1.0e+21']],
  [12345678901234567890, ['12345678901234567890', '1.2345678901234567890e19']],
  [Infinity, ['.inf', '+.Inf', '1e999']],
  [-Infinity, ['-.inf', '-.INF']],
  [NaN, ['.nan', '.NaN', '.NAN']],
  [true, ['true', 'True', 'TRUE']],
  [false, ['false', 'False']],
  [null, ['null', '~', 'Null', 'NULL']],
];

const text = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc
    .array(fc.constantFrom('x', ' ', '\n', '中', '#', ':', '-'), { maxLength: 7 })
    .map((all) => all.join('')),
);
const style = fc.constantFrom('plain', 'single', 'double', 'literal', 'folded');
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ type: fc.constant('leaf'), value: text, text: fc.constant(''), style }),
  fc
    .constantFrom(...WORDS)
    .chain(([value, texts]) => fc.constantFrom(...texts).map((each) => ({ value, text: each })))
    .map((word) => ({ type: 'leaf' as const, style: 'plain' as const, ...word })),
);

const remarkText = fc.oneof(
  fc.nat({ max: 999 }).map((number) => `# ${number}`),
  fc.constantFrom(
    '#',
    '##',
    '#!x',
    '# a: b',
    '# - x',
    "# it's “注” ",
    '#  two',
    '# "',
    '# x # y',
    '#\u3000x',
  ),
);
const remark = fc.record({
  text: remarkText,
  blank: fc.boolean(),
  out: fc.constantFrom(0, 0, 0, 1, 2, 4),
});
const few = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(each, { maxLength: 3 }) },
  );
const seldom = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: each });
const rare = fc.nat({ max: 9 }).map((number) => number === 0);

/** Mappings with keys from a list, without comments if so wished. */
export function documents(keys: readonly string[], comments = true): fc.Arbitrary<Written> {
  const remarks = comments ? few(remark) : fc.constant([]);
  const note = comments ? seldom(remarkText) : fc.constant(undefined);
  const blank = comments ? fc.boolean() : fc.constant(false);
  const key = fc.record({
    type: fc.constant('leaf'),
    value: fc.constantFrom(...keys),
    text: fc.constant(''),
    style,
  });
  const { group } = fc.letrec<{ node: Written; group: Group; item: Item }>((tie) => ({
    node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, leaf, tie('group')),
    item: fc.record({
      key: key as fc.Arbitrary<Leaf>,
      explicit: rare,
      node: tie('node'),
      above: remarks,
      blank,
      beside: note,
      between: remarks,
      behind: note,
    }),
    group: fc.record({
      type: fc.constantFrom('list', 'mapping', 'mapping'),
      flow: fc.nat({ max: 3 }).map((number) => number === 0),
      indent: fc.constantFrom(2, 2, 2, 1, 4),
      level: fc.boolean(),
      entries: fc.uniqueArray(tie('item'), { maxLength: 4, selector: (item) => item.key.value }),
      end: remarks,
    }),
  }));
  return group;
}
