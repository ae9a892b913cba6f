/** White becomes the background of the dark page. */
const darkPaper = "#13181d";

/**
 * A colour of a picture drawn for white paper, adapted to a dark page: the lightness of greys is inverted; other colours
 * keep their hue and become lighter where the contrast would be low. Lightness is that of Oklab, which is perceptually
 * uniform.
 */
export function darkColour(hex: string): string {
  if (hex === "#ffffff") return darkPaper;
  const [light, a, b] = oklabOf(hex);
  const isGrey = Math.hypot(a, b) < 0.03;
  return hexOf([isGrey ? 0.96 - 0.72 * light ** 1.3 : lightened(light), a, b]);
}

/** Maps the darker half of lightness to its upper part. */
const lightened = (light: number): number => (light < 0.5 ? 0.42 + 0.16 * light : light);

type Vector = readonly [number, number, number];

function oklabOf(hex: string): Vector {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const [l, m, s] = multiplied(rgbToLms, [red ?? 0, green ?? 0, blue ?? 0]);
  return multiplied(lmsToLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function hexOf(lab: Vector): string {
  const [l, m, s] = multiplied(labToLms, lab);
  const parts = multiplied(lmsToRgb, [l ** 3, m ** 3, s ** 3]).map((part) =>
    Math.round(gammaEncoded(clamped(part)) * 255),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gammaEncoded = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const clamped = (part: number): number => Math.min(1, Math.max(0, part));

type Matrix = readonly [Vector, Vector, Vector];

const dot = (row: Vector, of: Vector): number => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
const multiplied = ([first, second, third]: Matrix, of: Vector): Vector => [
  dot(first, of),
  dot(second, of),
  dot(third, of),
];

// The matrices of https://bottosson.github.io/posts/oklab/
const rgbToLms: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToLms: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lmsToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
