import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { attachComments } from "./comments.ts";
import { compose } from "./compose.ts";
import { type Content, emptyEntry, type Outline, type OutlineNode } from "./outline-entry.ts";
import { isBareNull } from "./scalar-text.ts";

/** Parses a text into its entries, each with its comments; the text must be free of syntax errors. */
export function outlineOf(text: string): Outline | undefined {
  const composed = compose(text);
  const root = composed.documents[0]?.contents;
  if (!isMap(root)) return undefined;
  const builder = builderFor(text);
  const entries = builder.mapEntries(root, undefined);
  return attachComments(text, composed.tokens, entries, builder.nodes);
}

type Parent = OutlineNode["parent"];

/** Walks the parsed tree and records where each entry begins and ends. */
function builderFor(text: string) {
  const nodes: OutlineNode[] = [];
  const columnOf = (offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

  const addNode = (key: string | undefined, start: number, keyEnd: number, value: unknown, parent: Parent) => {
    const node: OutlineNode = { ...emptyEntry(key), start, end: keyEnd, column: columnOf(start), parent };
    nodes.push(node);
    fill(node, value);
    return node;
  };

  const fill = (node: OutlineNode, value: unknown): void => {
    node.value = contentOf(value, node);
    if (isInBrackets(value)) node.flowEnd = value.range?.[1];
    if (isScalar(value) || isInBrackets(value)) node.end = Math.max(node.end, value.range?.[1] ?? 0);
    extendParents(node.parent, node.end);
  };

  const contentOf = (value: unknown, node: OutlineNode): Content => {
    if (isMap(value)) return { is: "map", entries: mapEntries(value, node) };
    if (isSeq(value)) return { is: "list", inline: value.flow === true, items: listItems(value, node) };
    return isScalar(value) ? scalarIn(value) : { is: "nothing" };
  };

  const mapEntries = (map: YAMLMap, parent: Parent): OutlineNode[] =>
    map.items.map((pair: Pair) => {
      const key = pair.key as Scalar;
      const [start, end] = key.range ?? [0, 0];
      return addNode(String(key.value), start, end, pair.value, parent);
    });

  const listItems = (list: YAMLSeq, parent: OutlineNode): OutlineNode[] => {
    const dashes = dashesOf(list);
    return list.items.map((item, index) => {
      const start = dashes[index] ?? (item as Node).range?.[0] ?? parent.end;
      return addNode(undefined, start, start + 1, item, parent);
    });
  };

  return { nodes, mapEntries };
}

const isInBrackets = (value: unknown): value is YAMLMap | YAMLSeq =>
  (isMap(value) || isSeq(value)) && value.flow === true;

function extendParents(node: Parent, end: number): void {
  for (let outer = node; outer && outer.end < end; outer = outer.parent) outer.end = end;
}

/** The offsets of a block list's dashes. */
function dashesOf({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== "block-seq") return [];
  return srcToken.items.flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
}

function scalarIn(node: Scalar): Content {
  const text = String(node.value ?? "");
  const token = node.srcToken;
  if (token?.type === "block-scalar") {
    const headerToken = token.props.find(({ type }) => type === "block-scalar-header");
    const header = headerToken && "source" in headerToken ? headerToken.source : "|";
    return blockIn(header, token.source, token.indent);
  }
  if (isBareNull(node)) return { is: "null", text };
  return node.type === "PLAIN" && text === "" ? { is: "nothing" } : { is: "scalar", text };
}

/** A block scalar keeps its lines; only their indentation is up to the formatter. */
function blockIn(header: string, source: string, parentIndent: number): Content {
  const lines = source.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  if (lines.length === 0) return { is: "nothing" };
  const indicator = /[1-9]/.exec(header)?.[0];
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const indent = indicator
    ? Math.max(0, parentIndent) + Number(indicator)
    : first.length - first.replace(/^ +/, "").length;
  return {
    is: "block",
    header: header.replaceAll(/[1-9]/g, ""),
    lines: lines.map((line) => line.slice(indent)),
  };
}
