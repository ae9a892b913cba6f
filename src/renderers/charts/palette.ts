/** The colours of charts beside those of series. No two are equal, so that a page can replace each by another. */
export const chartColours = {
  /** Letters, outlines and marks. */
  ink: "#1c1c1c",
  /** Numbers at axes, notes. */
  softInk: "#595959",
  /** Lines behind the bars. */
  grid: "#d9d9d9",
  paper: "#ffffff",
  /** Letters on dark and on light bars, the same on a dark page. */
  onDark: "#fefefe",
  onLight: "#101010",
} as const;

/**
 * The colours of series, in the order they are used. Blue, amber, violet and their like stay apart for the colour-blind,
 * and each has a lightness of its own, so that they stay apart without colours too.
 */
export const seriesColours = [
  "#0072b2",
  "#e8a33d",
  "#2a1a4a",
  "#9ad6f2",
  "#bf5218",
  "#3fb88a",
  "#7a2048",
  "#f5e58a",
] as const;

/** Every colour that a chart may hold. */
export const allChartColours: readonly string[] = [...Object.values(chartColours), ...seriesColours];

/** The colour of a series by its index; after the last comes the first again. */
export const seriesColour = (index: number): string => seriesColours[index % seriesColours.length] ?? seriesColours[0];

/** The luma of a colour, from 0 to 255. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The text colour that is readable on a colour. */
export const inkOn = (colour: string): string => (lightness(colour) < 128 ? chartColours.onDark : chartColours.onLight);
