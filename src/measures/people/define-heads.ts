import { headsOf } from "../../derived/journeys/heads.ts";
import type { Mobility } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { itemOf, type Measure } from "../define-measure.ts";
import { readsOfJourneys } from "./people.ts";

type HeadsDefinition = {
  readonly name: string;
  readonly title: Sentence;
  readonly definition: Sentence;
  readonly direction: Mobility["direction"];
};

/** A measure of different persons who crossed a border, whatever the number of their journeys. */
export const defineHeads = ({ direction, ...texts }: HeadsDefinition): Measure => ({
  ...texts,
  of: ["mobilities"],
  ofPeople: true,
  countsPersons: true,
  countsHeads: true,
  onlyAcrossBorders: true,
  reads: { ...readsOfJourneys, mobilities: [...readsOfJourneys.mobilities, "persons"] },
  items: ({ registry }) =>
    registry.records.mobilities
      .filter((mobility) => mobility.direction === direction)
      .map((mobility) => ({ ...itemOf(mobility, mobility.count), heads: headsOf(mobility) })),
});
