import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { attachRemarks } from "./comments.ts";
import { compose } from "./compose.ts";
import { type Content, emptyBranch, type Outline, type Twig } from "./outline-entry.ts";

/** Takes a text apart into its entries, each with the comments that belong to it; the text must be without faults of syntax. */
export function outlineOf(text: string): Outline | undefined {
  const composed = compose(text);
  const root = composed.documents[0]?.contents;
  if (!isMap(root)) return undefined;
  const builder = builderFor(text);
  const entries = builder.mapEntries(root, undefined);
  return attachRemarks(text, composed.tokens, entries, builder.inOrder);
}

/** Walks the parsed tree and notes where each entry begins and ends. */
function builderFor(text: string) {
  const inOrder: Twig[] = [];
  const columnOf = (offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

  const grow = (key: string | undefined, start: number, keyEnd: number, value: unknown, parent: Twig | undefined) => {
    const twig: Twig = { ...emptyBranch(key), start, end: keyEnd, column: columnOf(start), parent, flowEnd: undefined };
    inOrder.push(twig);
    fill(twig, value);
    return twig;
  };

  const fill = (twig: Twig, value: unknown): void => {
    twig.value = contentOf(value, twig);
    if (isInBrackets(value)) twig.flowEnd = value.range?.[1];
    if (isScalar(value) || isInBrackets(value)) twig.end = Math.max(twig.end, value.range?.[1] ?? 0);
    stretch(twig.parent, twig.end);
  };

  const contentOf = (value: unknown, twig: Twig): Content => {
    if (isMap(value)) return { is: "map", entries: mapEntries(value, twig) };
    if (isSeq(value)) return { is: "list", inline: value.flow === true, items: listItems(value, twig) };
    return isScalar(value) ? scalarIn(value) : { is: "nothing" };
  };

  const mapEntries = (map: YAMLMap, parent: Twig | undefined): Twig[] =>
    map.items.map((pair: Pair) => {
      const key = pair.key as Scalar;
      const [start, end] = key.range ?? [0, 0];
      return grow(String(key.value), start, end, pair.value, parent);
    });

  const listItems = (list: YAMLSeq, parent: Twig): Twig[] => {
    const dashes = dashesOf(list);
    return list.items.map((item, index) => {
      const start = dashes[index] ?? (item as Node).range?.[0] ?? parent.end;
      return grow(undefined, start, start + 1, item, parent);
    });
  };

  return { inOrder, mapEntries };
}

const isInBrackets = (value: unknown): value is YAMLMap | YAMLSeq =>
  (isMap(value) || isSeq(value)) && value.flow === true;

function stretch(twig: Twig | undefined, end: number): void {
  for (let outer = twig; outer && outer.end < end; outer = outer.parent) outer.end = end;
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
    const header = token.props.find(({ type }) => type === "block-scalar-header");
    const mark = header && "source" in header ? header.source : "|";
    return blockIn(mark, token.source, token.indent);
  }
  return node.type === "PLAIN" && text === "" ? { is: "nothing" } : { is: "scalar", text };
}

/** A text written as a block keeps its lines; only their indentation is the layout's. */
function blockIn(mark: string, source: string, parentIndent: number): Content {
  const lines = source.split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  if (lines.length === 0) return { is: "nothing" };
  const given = /[1-9]/.exec(mark)?.[0];
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const indent = given ? Math.max(0, parentIndent) + Number(given) : first.length - first.replace(/^ +/, "").length;
  return {
    is: "block",
    mark: mark.replaceAll(/[1-9]/g, ""),
    lines: lines.map((line) => line.slice(indent)),
  };
}
