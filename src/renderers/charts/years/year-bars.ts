import type { Count } from "../../../values/count.ts";
import { chartColours } from "../palette.ts";
import type { Rect, Rule, Shapes, ShapeText } from "../shapes.ts";
import { fontSize } from "../spec.ts";

/** Where numbers stand in height: the line of zero, the pixels of one, and the greatest number that has a bar of its height. */
export type Scale = { readonly base: number; readonly unit: number; readonly most: number; readonly isDown?: boolean };

/** Where a bar stands, from left to right. */
export type Slot = { readonly middle: number; readonly width: number };

/** A bar: as high as what is certain, lighter up to what may be; cut where it would dwarf all others. */
export function barShapes({ middle, width }: Slot, scale: Scale, { min, max }: Count, fill: string): Shapes {
  const x = middle - width / 2;
  const top = max ?? min;
  const part = (from: number, to: number, look: Rect["look"]): Rect[] => {
    const [low, high] = [heightAt(scale, from), heightAt(scale, to)];
    return low !== high ? [{ x, y: Math.min(low, high), width, height: Math.abs(high - low), fill, look }] : [];
  };
  const tip = heightAt(scale, top);
  return {
    grid: [],
    rects: [...part(0, min, "certain"), ...part(min, top, "possible")],
    cuts: top > scale.most ? cutsAt(x, width, tip) : [],
    points:
      max === null
        ? [
            {
              x: middle,
              y: away(scale, tip, arrowRoom / 2),
              shape: scale.isDown ? "triangle-down" : "triangle-up",
              fill,
            },
          ]
        : [],
    texts: [],
  };
}

/** The height of a number; one that is too great has that of the greatest. */
const heightAt = (scale: Scale, number: number): number =>
  away(scale, scale.base, Math.min(number, scale.most) * scale.unit);

const away = ({ isDown }: Scale, from: number, pixels: number): number => (isDown ? from + pixels : from - pixels);

/** The room of an arrow at the end of a bar, and of a number beyond it. */
export const arrowRoom = 12;

/** Two white lines across a bar, which say that it is longer than drawn. */
const cutsAt = (x: number, width: number, tip: number): Rule[] =>
  [12, 17].map((below) => ({
    x: x - 2,
    y: tip + below + 3,
    x2: x + width + 2,
    y2: tip + below - 3,
    stroke: chartColours.paper,
    strokeWidth: 2.5,
  }));

/** The number beyond the end of a bar. */
export function numberAt(middle: number, scale: Scale, count: Count, text: string, isRotated: boolean): ShapeText {
  const room = (count.max === null ? arrowRoom : 0) + (isRotated ? 4 : fontSize / 2 + 3);
  const y = away(scale, heightAt(scale, count.max ?? count.min), room);
  return { x: middle, y, lines: [text], align: isRotated ? "left" : "center", isRotated, isMasked: true };
}

/** What stands on the base line where there is no number. */
export const signAt = (middle: number, { base }: Scale, text: string): ShapeText => ({
  x: middle,
  y: base - fontSize / 2 - 2,
  lines: [text],
  align: "center",
  colour: chartColours.softInk,
});
