import fc, { type Arbitrary } from "fast-check";

/** A value with the layout it is written in: its lines at an indentation, the first of them behind a name or dash if it is no block. */
type Written = { readonly isBlock: boolean; readonly lines: (indent: number) => string[] };

const pad = (count: number): string => " ".repeat(Math.max(0, count));
const split = (words: string): Arbitrary<string> => fc.constantFrom(...words.split(" "));
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const anyWord = fc.oneof(
  split(
    "a kmust Хуҷанд ӯ 2018 2018-06~ 007 null true ~ -5 -- - ? ?a :a a:b c# #2 # MoU 😀 | >200 >=45 % @a ` &a *a ! ' \"",
  ),
  split("д'Аламбер a,b [ ] {} , = << http://a.b/c?d#e … «a» a: \\ \\n 'a' \"b\" — - -- ? : | > % @ `"),
  fc.constantFrom("\u00a0", "и\u0306"),
);
const anyWords = fc
  .tuple(
    fc.array(anyWord, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(" ", " ", "  ", ": ", " #", " # ", ", ", "-", ""),
  )
  .map(([words, between]) => words.join(between));
const text = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom("a", "kmust", "Ош", "2018", "b c", "x:y", "c#", "-5", "a, b", "«a»", "😀 и\u0306"),
  },
  { weight: 2, arbitrary: anyWords },
  { weight: 1, arbitrary: anyWords.map((inside) => `"${inside.replaceAll(/["\\]/g, "\\$&")}"`) },
  { weight: 1, arbitrary: anyWords.map((inside) => `'${inside.replaceAll("'", "''")}'`) },
  { weight: 1, arbitrary: fc.constantFrom("", '""', "''", "' '", '"a\\tb"', '"\\x41"', "[]", "{}", "|", ">-") },
);

const name = fc.oneof(
  { weight: 20, arbitrary: fc.oneof(split("a b c d e tg per_year uz-Cyrl ном 7 __proto__ 'f'"), fc.constant('"g h"')) },
  { weight: 1, arbitrary: anyWord },
);
/** Names hardly ever stand twice in a map. */
const fields = <Field extends readonly [string, ...unknown[]]>(field: Arbitrary<Field>, minLength: number) =>
  fc.oneof(
    { weight: 19, arbitrary: fc.uniqueArray(field, { minLength, maxLength: 4, selector: ([key]) => key }) },
    { weight: 1, arbitrary: fc.array(field, { minLength, maxLength: 4 }) },
  );

const gap = fc.constantFrom("", " ", " ", " ", "  ");
const flow = fc.letrec<{ value: string; list: string; map: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: "small" }, text, tie("list"), tie("map")),
  list: fc
    .tuple(fc.array(tie("value"), { maxLength: 4 }), gap)
    .map(([items, blank]) => `[${blank}${items.join(`${blank}, `)}${blank}]`),
  map: fc
    .tuple(fields(fc.tuple(name, mostly(" ", "", "  "), tie("value")), 0), gap)
    .map(
      ([all, blank]) =>
        `{${blank}${all.map((field) => `${field[0]}:${field[1]}${field[2]}`).join(`,${blank}`)}${blank}}`,
    ),
}));

const beside = mostly("", " ", "  ", " # c", " #", "  # a: b", " #c", "#c", " # #");
const above = mostly<string[]>([], ["", "# c"], [""], ["  "], ["   # c"], ["#c: d"], ["      "], [" # - a"], ["", ""]);
const astray = fc.oneof(
  { weight: 40, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }) },
);
const step = fc.constantFrom(2, 2, 2, 0, 1, 3, 4);
const onLine = (source: string): Written => ({ isBlock: false, lines: () => [source] });

/** A text that goes on over lines, after a mark or just so. */
const manyLines: Arbitrary<Written> = fc
  .record({
    first: fc.oneof(split("| > |- >+ >- |2 a 'a"), fc.constantFrom("a: b", "| # c")),
    rest: fc.array(fc.tuple(mostly(0, -1, 1, 2), fc.oneof(text, anyWords)), { minLength: 1, maxLength: 4 }),
    step,
  })
  .map(({ first, rest, step }) => ({
    isBlock: false,
    lines: (indent) => [first, ...rest.map(([off, line]) => line && pad(indent + step + off) + line)],
  }));

type Item = { value: Written; wide: number; beside: string; above: string[]; astray: number; isBelow: boolean };

function itemLines({ value, wide, beside, above, astray, isBelow }: Item, indent: number): string[] {
  const dash = `${pad(indent + astray)}-`;
  if (!value.isBlock) {
    const [first, ...rest] = value.lines(indent);
    return [...above, `${dash}${pad(wide)}${first}${beside}`, ...rest];
  }
  const [first = "", ...rest] = value.lines(indent + 1 + wide);
  if (isBelow) return [...above, dash + beside, first, ...rest];
  return [...above, `${dash}${pad(wide)}${first.trimStart()}`, ...rest];
}

type Field = [name: string, gap: string, value: Written, beside: string, above: string[], astray: number];

function fieldLines([name, gap, value, beside, above, astray]: Field, indent: number, step: number): string[] {
  const [first, ...rest] = value.lines(indent + (value.isBlock ? step : 0));
  const head = `${pad(indent + astray)}${name}:`;
  return value.isBlock
    ? [...above, head + beside, first ?? "", ...rest]
    : [...above, `${head}${gap}${first}${beside}`, ...rest];
}

const block = fc.letrec<{ value: Written; list: Written; map: Written }>((tie) => {
  const value = tie("value");
  const item: Arbitrary<Item> = fc.record({
    value,
    wide: mostly(1, 2, 3),
    beside,
    above,
    astray,
    isBelow: fc.boolean(),
  });
  const field: Arbitrary<Field> = fc.tuple(name, mostly(" ", "", "  "), value, beside, above, astray);
  return {
    value: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      text.map(onLine),
      flow.value.map(onLine),
      manyLines,
      tie("list"),
      tie("map"),
    ),
    list: fc.tuple(fc.array(item, { minLength: 1, maxLength: 3 }), step).map(([items, by]) => ({
      isBlock: true,
      lines: (indent) => items.flatMap((each) => itemLines(each, indent + by)),
    })),
    map: fc.tuple(fields(field, 1), step).map(([all, by]) => ({
      isBlock: true,
      lines: (indent) => all.flatMap((each) => fieldLines(each, indent, by)),
    })),
  };
});

/** Records written in every way that comes to mind, about half of them without a fault. */
export const written: Arbitrary<string> = fc
  .tuple(block.map, mostly("\n", "", "\n\n", "\n# c", " \n "))
  .map(([map, end]) => map.lines(0).join("\n") + end);
