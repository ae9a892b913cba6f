import type { KeyFigure } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { AnnualRequest } from "./annual-request.ts";
import { figureRules } from "./figures/figure-rules.ts";
import { type InForce, inForce } from "./figures/in-force.ts";
import { stateTile } from "./figures/state-figures.ts";
import { stockTile } from "./figures/stock-figures.ts";
import { type YearFigure, yearFigures, yearTile } from "./figures/year-figures.ts";

/** The key figures of a year: as tiles, always the same, and what sentences are made of. */
export type KeyFigures = {
  readonly tiles: readonly KeyFigure[];
  readonly ofYear: readonly YearFigure[];
  readonly inForce: InForce;
  /** What their counts left out. */
  readonly notes: readonly Phrase[];
};

export function keyFigures(request: AnnualRequest): KeyFigures {
  const ofYear = yearFigures(request);
  const agreements = inForce(request);
  const found = figureRules.flatMap((rule) => {
    if (rule.holds === "record") return [stockTile(rule, request)];
    if (rule.holds === "state") return [{ tile: stateTile(rule, agreements, request), notes: [] }];
    const figure = ofYear.find(({ name }) => name === rule.name);
    return figure ? [{ tile: yearTile(figure, request), notes: figure.now.notes }] : [];
  });
  return {
    tiles: found.map(({ tile }) => tile),
    ofYear,
    inForce: agreements,
    notes: found.flatMap(({ notes }) => notes),
  };
}
