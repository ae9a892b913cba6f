import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
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
  if (isMap(node)) return mapValue(node.items, reading, path);
  if (!isSeq(node)) return undefined;
  const items = node.items.map((item, index) => nodeValue(item, reading, [...path, index]) ?? "");
  return items.length > 0 ? items : undefined;
}

function mapValue(pairs: readonly Pair[], reading: NodeReading, path: Path): Value | undefined {
  const { faults, lineOf } = reading;
  const map = emptyMap();
  const firstLines = new Map<string, number>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : "";
    const at = [...path, name];
    const fault = nameFault(at, firstLines.get(name), rangeOf(key as Node | null));
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
