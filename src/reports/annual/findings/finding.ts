import type { Cell } from "../../../tables/cell.ts";
import type { FigureName, Phrase } from "../../../tables/phrase.ts";
import type { Count } from "../../../values/count.ts";

/** What is ranked: what happened in the year, and the partners that agreements on record are with. */
export type RankedMeasure =
  | Exclude<FigureName, "agreements-in-force" | "projects-running" | "events">
  | "partners-with-agreement";

/** What a finding says, in codes: the sentence says no more than this. */
export type Claim =
  | { readonly is: "figure"; readonly figure: FigureName; readonly count: Count }
  | { readonly is: "none"; readonly figures: readonly FigureName[] }
  /** One country has more than any other, or several have as many as each other and more than the rest. */
  | {
      readonly is: "largest";
      readonly measure: RankedMeasure;
      readonly countries: readonly string[];
      readonly count: Count;
      readonly second: readonly string[];
      readonly isAll: boolean;
      /** Whether what has no date could make another country the first. */
      readonly isUncertain: boolean;
    }
  | {
      readonly is: "concentration";
      readonly measure: RankedMeasure;
      readonly countries: readonly string[];
      readonly sum: number;
      readonly total: number;
    }
  | { readonly is: "first-time"; readonly measure: string; readonly by: string; readonly keys: readonly string[] }
  | { readonly is: "agreements-signed"; readonly ids: readonly string[] }
  | { readonly is: "agreements-used"; readonly used: Count; readonly of: number }
  | { readonly is: "institutions-with-records"; readonly ids: readonly string[] }
  /** What surely began or ended in the year. */
  | { readonly is: "joint-programmes-begun"; readonly ids: readonly string[] }
  | { readonly is: "projects-begun"; readonly ids: readonly string[] }
  | { readonly is: "projects-ended"; readonly ids: readonly string[]; readonly isNoneLeft?: true }
  | { readonly is: "most-active"; readonly partner: string; readonly records: number };

/** A sentence that is worked out from numbers, with what it claims and a number that carries its records. */
export type Finding = {
  readonly claim: Claim;
  readonly sentence: Phrase;
  readonly from: Cell | undefined;
  /** That no table counts what it tells of, though one may have a number of the same records. */
  readonly isOfNoTable?: true;
};
