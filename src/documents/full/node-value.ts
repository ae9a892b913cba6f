import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Fault } from "../problem.ts";
import { bareNull, emptyMap, type Value } from "../value.ts";
import { isBareNull, scalarText } from "./scalar-text.ts";

/** What reading nodes needs and adds to: the faults found, and the line of an offset. */
export type NodeReading = { readonly faults: Fault[]; readonly lineOf: (offset: number) => number };

type Path = readonly (string | number)[];

/** The value of a parsed node; adds the faults found. An empty value is absent (`undefined`). */
export function nodeValue(node: unknown, reading: NodeReading, path: Path = []): Value | undefined {
  if (isScalar(node)) {
    const text = scalarText(node, reading.faults);
    return isBareNull(node) ? bareNull : text;
  }
  if (isMap(node)) return mapValue(node, reading, path);
  if (!isSeq(node)) return undefined;
  const items = node.items.map((item, index) => nodeValue(item, reading, [...path, index]) ?? "");
  return items.length > 0 ? items : undefined;
}

function mapValue({ items, flow }: YAMLMap, reading: NodeReading, path: Path): Value | undefined {
  const { faults, lineOf } = reading;
  const map = emptyMap();
  const firstLines = new Map<string, number>();
  for (const pair of items as readonly Pair[]) {
    const { key, value } = pair;
    const name = isScalar(key) ? String(key.value) : "";
    const at = [...path, name];
    const fault = nameFault(at, firstLines.get(name), rangeOf(key as Node | null)) ?? colonFault(pair, name, flow);
    if (fault) {
      faults.push(fault);
      continue;
    }
    firstLines.set(name, lineOf(rangeOf(key as Node | null)[0]));
    const read = nodeValue(value, reading, at);
    if (read !== undefined) map[name] = read;
  }
  return Object.keys(map).length > 0 ? map : undefined;
}

const rangeOf = (node: Node | null): [number, number] => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];

function nameFault(path: Path, firstLine: number | undefined, [start, end]: [number, number]): Fault | undefined {
  if (path.at(-1) === "") return namelessField(start, end);
  return firstLine === undefined ? undefined : duplicateKey(path, firstLine, start, end);
}

/** In braces a word alone is, to YAML, a field without a value: `{Договор}` is no text. */
function colonFault(pair: Pair, name: string, isInBraces = false): Fault | undefined {
  const { sep } = (pair as { readonly srcToken?: { readonly sep?: readonly CST.SourceToken[] } }).srcToken ?? {};
  if (!isInBraces || pair.value !== null || sep?.some(({ type }) => type === "map-value-ind")) return undefined;
  const [start, end] = rangeOf(pair.key as Node | null);
  return {
    check: "yaml-syntax",
    message: {
      en: `no colon stands behind "${name}", so it is a field without a value`,
      ru: `после "${name}" нет двоеточия: так это поле без значения`,
      tg: `пас аз "${name}" ду нуқта нест: чунин он майдони беқимат аст`,
      uz: `"${name}" dan keyin ikki nuqta yoʻq: bunda u qiymatsiz maydon`,
    },
    help: {
      en: 'write `field: value`; a text in braces stands in quotes: "{…}"',
      ru: 'напишите `поле: значение`; текст в фигурных скобках берут в кавычки: "{…}"',
      tg: '`майдон: қимат` нависед; матни дохили қавсҳои фигурӣ дар нохунак навишта мешавад: "{…}"',
      uz: '`maydon: qiymat` deb yozing; figurali qavsdagi matn qoʻshtirnoqqa olinadi: "{…}"',
    },
    start,
    end: Math.max(end, start + 1),
  };
}

const namelessField = (start: number, end: number): Fault => ({
  check: "yaml-syntax",
  message: {
    en: "a field's name must be a word",
    ru: "имя поля должно быть словом",
    tg: "номи майдон бояд калима бошад",
    uz: "maydon nomi soʻz boʻlishi kerak",
  },
  help: {
    en: "write `field: value`",
    ru: "напишите `поле: значение`",
    tg: "`майдон: қимат` нависед",
    uz: "`maydon: qiymat` deb yozing",
  },
  start,
  end: Math.max(end, start + 1),
});

const duplicateKey = (path: Path, line: number, start: number, end: number): Fault => ({
  check: "duplicate-key",
  ambiguous: path,
  message: {
    en: `"${path.at(-1)}" stands here a second time`,
    ru: `поле "${path.at(-1)}" стоит здесь второй раз`,
    tg: `майдони "${path.at(-1)}" дар ин ҷо бори дуюм омадааст`,
    uz: `"${path.at(-1)}" maydoni bu yerda ikkinchi marta yozilgan`,
  },
  help: {
    en: `it stands in line ${line} already: keep one of the two`,
    ru: `оно уже есть в строке ${line}: оставьте что-то одно`,
    tg: `он аллакай дар сатри ${line} ҳаст: яке аз онҳоро нигоҳ доред`,
    uz: `u ${line}-qatorda bor: ikkalasidan birini qoldiring`,
  },
  start,
  end,
});
