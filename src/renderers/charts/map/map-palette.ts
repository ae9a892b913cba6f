import { chartColours, seriesColour } from "../palette.ts";

/** The colours of maps. Land and coast are used by no other chart, so that a page can replace them. */
export const mapColours = {
  land: "#e8e6e1",
  coast: "#c4c0b7",
  water: chartColours.paper,
  frame: chartColours.grid,
  circle: seriesColour(0),
  home: seriesColour(1),
} as const;
