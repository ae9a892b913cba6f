import { memoizePerRegistry } from "../../derived/memoize-per-registry.ts";
import type { Reads } from "../../registry/reads.ts";
import type { Mobility } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { itemOf, type Measure } from "../define-measure.ts";

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
  return {
    ...texts,
    of: ["mobilities"],
    ofPeople: true,
    countsPersons: true,
    onlyAcrossBorders: true,
    reads: readsOfJourneys,
    items: ({ registry }) => travellersIn(registry).filter(({ record }) => counts(record as Mobility)),
  };
}

/** The persons of each journey, for all measures of persons. */
const travellersIn = memoizePerRegistry(({ records }) =>
  records.mobilities.map((mobility) => itemOf(mobility, mobility.count)),
);

export const students = ["student", "doctoral-candidate"];
export const staff = ["teacher", "researcher", "staff"];
