import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Fault } from "./problem.ts";
import { emptyMap, type Value } from "./value.ts";

/** A parsed node as a plain value, with the faults met on the way. An empty value is absent (`undefined`). */
export function plainValue(node: unknown, faults: Fault[], lineOf: (offset: number) => number): Value | undefined {
  if (isScalar(node)) return scalarText(node, faults);
  if (isSeq(node)) {
    const items = node.items.map((item) => plainValue(item, faults, lineOf) ?? "");
    return items.length > 0 ? items : undefined;
  }
  return isMap(node) ? plainMap(node.items, faults, lineOf) : undefined;
}

function plainMap(pairs: readonly Pair[], faults: Fault[], lineOf: (offset: number) => number): Value | undefined {
  const map = emptyMap();
  const firstLines = new Map<string, number>();
  for (const { key, value } of pairs) {
    const [start, end] = rangeOf(key as Node | null);
    const name = isScalar(key) ? String(key.value) : undefined;
    const firstLine = firstLines.get(name ?? "");
    if (name === undefined || name === "") faults.push(namelessField(start, end));
    else if (firstLine !== undefined) faults.push(duplicateKey(name, firstLine, start, end));
    else {
      firstLines.set(name, lineOf(start));
      const read = plainValue(value, faults, lineOf);
      if (read !== undefined) map[name] = read;
    }
  }
  return Object.keys(map).length > 0 ? map : undefined;
}

const rangeOf = (node: Node | null): [number, number] => [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];

const namelessField = (start: number, end: number): Fault => ({
  check: "yaml-syntax",
  message: "a field's name must be a word",
  help: "write `field: value`",
  start,
  end: Math.max(end, start + 1),
});

const duplicateKey = (name: string, line: number, start: number, end: number): Fault => ({
  check: "duplicate-key",
  message: `"${name}" stands here a second time`,
  help: `it stands in line ${line} already: keep one of the two`,
  start,
  end,
});

function scalarText(node: Scalar, faults: Fault[]): string | undefined {
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const text = isBlock ? String(node.value).replace(/\n+$/, "") : String(node.value ?? "");
  if (isBlock && text === "") faults.push(...emptyBlock(node));
  faults.push(...cuttingComment(node));
  return text.trim() === "" ? undefined : text;
}

/** `count: >2` is, to YAML, the head of a folded text two deep: nobody means that. */
function* emptyBlock(node: Scalar): Generator<Fault> {
  const source =
    node.srcToken?.type === "block-scalar"
      ? node.srcToken.props.find(({ type }) => type === "block-scalar-header")
      : undefined;
  if (!source || !("source" in source) || !/\d/.test(source.source)) return;
  yield {
    check: "yaml-syntax",
    message: "a value cannot begin with > or | unless it is quoted",
    help: `put it in quotes: "${source.source}"`,
    replacement: `"${source.source}"`,
    start: source.offset,
    end: source.offset + source.source.length,
  };
}

function* cuttingComment(node: Scalar): Generator<Fault> {
  if (node.type !== "PLAIN" || node.srcToken?.type !== "scalar") return;
  const end = node.srcToken.end ?? [];
  const newline = end.findIndex(({ type }) => type === "newline");
  const sameLine = newline < 0 ? end : end.slice(0, newline);
  const comment = sameLine.find(({ type }) => type === "comment");
  if (!comment || /^#(\s|$)/.test(comment.source)) return;
  yield {
    check: "comment-cuts-text",
    message: `${comment.source} reads as a comment and is cut from the text`,
    help: "put the whole text in quotes, or a space after # if a comment is meant",
    start: comment.offset,
    end: comment.offset + comment.source.length,
  };
}
