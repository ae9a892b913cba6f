import { durationBands, durationBandsOf } from "../../derived/journeys/duration.ts";
import { truthOf } from "../match/truth.ts";
import type { DerivedField } from "./derived-field.ts";

/** How long something lasted; a record whose dates leave several bands open has none for certain. */
export const duration: DerivedField = {
  type: "choice",
  values: ({ record }, { registry }) => {
    const bands = durationBandsOf(record, registry.settings);
    return bands.length === 1 ? bands : [];
  },
  division: ({ record }, { registry }) => {
    const bands = durationBandsOf(record, registry.settings);
    if (bands.length < 2) return undefined;
    return {
      values: bands,
      holds: ({ length }) => (length > 0 && length < bands.length ? "undecided" : truthOf(length > 0)),
    };
  },
  words: () => durationBands,
};
