import { memoizePerRegistry } from "../../derived/memoize-per-registry.ts";
import type { Reads } from "../../registry/reads.ts";
import type { Mobility } from "../../registry/record.ts";
import { type Count, isExact } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { itemOf, itemsOfRecords, type Measure } from "../define-measure.ts";

type People = {
  readonly name: string;
  readonly title: Sentence;
  readonly definition: Sentence;
  readonly direction: "outbound" | "inbound";
  /** Which travellers count; everybody where absent. */
  readonly who?: readonly string[];
};

/** The fields that decide who travelled, the institution, the partner, the date, and whether it took place. */
const journeyFields = [
  "direction",
  "who",
  "count",
  "institution",
  "partner",
  "mode",
  "stage",
  "starts",
  "ends",
  "term",
] as const satisfies readonly (keyof Mobility)[];

/** The same, with what decides whether they crossed a border. */
export const readsOfJourneys = {
  mobilities: [...journeyFields, "country"],
  partners: ["country"],
  institutions: ["country"],
} as const satisfies Reads;

/**
 * A measure of persons who crossed a border. Virtual mobility and journeys within the institution's own country are left
 * out, as in UNESCO-UIS's definition of international mobility; each journey counts, so the same person twice is two.
 */
export function definePeople({ direction, who, ...texts }: People): Measure {
  const counts = (mobility: Mobility): boolean =>
    mobility.direction === direction && (!who || (mobility.who !== undefined && who.includes(mobility.who)));
  // One list, whatever the day.
  const items = memoizePerRegistry((registry) =>
    travellersIn(registry).filter(({ record }) => counts(record as Mobility)),
  );
  return {
    ...texts,
    of: ["mobilities"],
    ofPeople: true,
    countsPersons: true,
    onlyAcrossBorders: true,
    reads: readsOfJourneys,
    items: ({ registry }) => items(registry),
  };
}

/** The persons of each journey, for all measures of persons; most journeys are of one, and counted as themselves. */
const travellersIn = memoizePerRegistry((registry) =>
  itemsOfRecords(registry)(registry.records.mobilities).map((item) => {
    const { count } = item.record as Mobility;
    return count === undefined || isOne(count) ? item : itemOf(item.record, count);
  }),
);

const isOne = (count: Count): boolean => isExact(count) && count.min === 1 && !count.isUnread;

export const students = ["student", "doctoral-candidate"];
export const staff = ["teacher", "researcher", "staff"];
