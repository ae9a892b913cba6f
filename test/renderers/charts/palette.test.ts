import { expect, test } from "vitest";
import { allChartColours, apartColour, chartColours, seriesColours } from "../../../src/renderers/charts/palette.ts";

/** The luma of a colour, from 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

/** How colours look to those who lack a kind of cones: matrices on linear RGB by Machado, Oliveira and Fernandes (2009). */
const kindsOfSight: Record<string, number[][]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (colour: string, matrix: number[][]): number[] =>
  matrix.map((row) => {
    const value = row.reduce((sum, factor, index) => sum + factor * (channels(colour)[index] ?? 0), 0);
    return 255 * Math.max(0, Math.min(1, value)) ** (1 / 2.2);
  });

const pairs = seriesColours.flatMap((a, index) => seriesColours.slice(index + 1).map((b) => [a, b] as const));

test("printed in grey, any two series stay apart", () => {
  for (const [a, b] of pairs) expect(Math.abs(lightness(a) - lightness(b)), `${a} ${b}`).toBeGreaterThan(20);
});

test.each(Object.entries(kindsOfSight))("to %s sight any two series stay apart", (_, matrix) => {
  for (const [a, b] of pairs) {
    const [from, to] = [seen(a, matrix), seen(b, matrix)];
    expect(Math.hypot(...from.map((part, index) => part - (to[index] ?? 0))), `${a} ${b}`).toBeGreaterThan(35);
  }
});

const contrast = (a: string, b: string): number => {
  const bright = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return Math.max(bright(a), bright(b)) / Math.min(bright(a), bright(b));
};

test("letters can be read on paper, and what stands apart is grey", () => {
  expect(contrast(chartColours.ink, chartColours.paper)).toBeGreaterThan(7);
  expect(contrast(chartColours.softInk, chartColours.paper)).toBeGreaterThan(4.5);
  expect(apartColour(0)).not.toBe(apartColour(1));
  for (const colour of [apartColour(0), apartColour(1)]) expect(new Set(colour.slice(1).match(/../g)).size).toBe(1);
});

test("no two colours are written alike, so that each can be replaced", () => {
  expect(new Set(allChartColours).size).toBe(allChartColours.length);
});
