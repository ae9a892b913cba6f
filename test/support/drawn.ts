import { textAdvance } from "../../src/renderers/charts/text-advance.ts";

/** A text of an SVG and the room it takes; `turned` ones go upwards. */
export type DrawnText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Every text of a chart with the room it takes; lines of one text are one each. */
export function textsOf(svg: string): DrawnText[] {
  const places: [x: number, y: number][] = [[0, 0]];
  const found: DrawnText[] = [];
  // A text without letters closes itself.
  for (const [, slash, name, attributes = "", content] of svg.matchAll(
    /<(\/?)(g|text)\b([^>]*[^/>])?(?:\/>|>(?:(?<=<text[^>]*>)(.*?)<\/text>)?)/gs,
  )) {
    const [x, y] = moved(places.at(-1) ?? [0, 0], attributes);
    if (slash) places.pop();
    else if (name === "g") places.push([x, y]);
    else if (content) found.push(...linesAt(x, y, attributes, content));
  }
  return found;
}

function moved([x, y]: [number, number], attributes: string): [x: number, y: number] {
  const [, dx = 0, dy = 0] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(attributes) ?? [];
  return [x + Number(dx), y + Number(dy)];
}

function linesAt(x: number, y: number, attributes: string, content: string): DrawnText[] {
  const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1]);
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
  const lines = [...content.matchAll(/<tspan(?: x="0" dy="([\d.]+)")?>(.*?)<\/tspan>/gs)];
  const texts =
    lines.length > 0 ? lines.map(([, dy = 0, text = ""]) => [Number(dy), text] as const) : [[0, content] as const];
  let down = 0;
  return texts.map(([dy, escaped]) => {
    down += dy;
    const text = unescaped(escaped);
    const width = textAdvance(text, size);
    const from = anchor === "end" ? -width : anchor === "middle" ? -width / 2 : 0;
    const box = { left: from, right: from + width, top: down - 0.75 * size, bottom: down + 0.1 * size };
    const isTurned = attributes.includes("rotate(-90)");
    const turned = isTurned ? { left: box.top, right: box.bottom, top: -box.right, bottom: -box.left } : box;
    const { left, right, top, bottom } = turned;
    return { text, left: x + left, right: x + right, top: y + top, bottom: y + bottom };
  });
}

/** Pairs of texts that lie upon each other. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  const isOver = (a: DrawnText, b: DrawnText): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (isOver(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
}

/** Texts that stand out of the picture. */
export function cutOff(svg: string): string[] {
  const [, width = 0, height = 0] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return textsOf(svg)
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) || bottom > Number(height))
    .map(({ text }) => text);
}
