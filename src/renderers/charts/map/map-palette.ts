import { chartColours, seriesColour } from "../palette.ts";

/** What a map is drawn in. Land and coast are no other chart's colours, so that a page can put others in their places. */
export const mapColours = {
  land: "#e8e6e1",
  coast: "#c4c0b7",
  water: chartColours.paper,
  frame: chartColours.grid,
  circle: seriesColour(0),
  home: seriesColour(1),
} as const;
