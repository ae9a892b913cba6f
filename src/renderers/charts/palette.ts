/** The colours of charts beside those of series. No two are equal, so that a page can replace each by another. */
export const chartColours = {
  /** Letters, outlines and marks. */
  ink: "#1c1c1c",
  /** Numbers at axes, notes. */
  softInk: "#595959",
  /** Lines behind the bars. */
  grid: "#d9d9d9",
  paper: "#ffffff",
  /** Bars that stand apart from the others, of a first and a second series. */
  apart: "#c8c8c8",
  apartToo: "#949494",
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

/** The grey of what stands apart, by the index of its series; more series than there are greys have their own colours. */
export const apartColour = (index: number, series = 1): string =>
  series > 2 ? seriesColour(index) : index === 0 ? chartColours.apart : chartColours.apartToo;
