import { coversDay, isUndated, stayOf } from "../../derived/journeys/stay.ts";
import type { Item } from "../../queries/pivot/item.ts";
import type { Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { perhaps } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { itemOf, type Measure } from "../define-measure.ts";
import { readsOfJourneys } from "./people.ts";

type Presence = {
  readonly name: string;
  readonly title: Sentence;
  readonly definition: Sentence;
  readonly direction: Mobility["direction"];
};

/**
 * A stock of persons whose stay covers a day; from 0 where only some readings of the dates do. Across years, of those
 * there on any day of each. Stays without any date are only told of.
 */
export function definePresence({ direction, ...texts }: Presence): Measure {
  const staysIn = ({ records }: Registry): Mobility[] =>
    records.mobilities.filter((mobility) => mobility.direction === direction);
  return {
    ...texts,
    of: ["mobilities"],
    stock: true,
    ofPeople: true,
    countsPersons: true,
    onlyAcrossBorders: true,
    reads: { ...readsOfJourneys, mobilities: [...readsOfJourneys.mobilities, "purpose", "days"] },
    undated: ({ registry }) => staysIn(registry).filter(isUndated).map(itemOfStay),
    items: ({ registry, on, overYears }) => {
      const itemsOf = overYears ? itemsWithDays : itemsOn(on);
      return staysIn(registry).flatMap((mobility) => itemsOf(mobility, registry));
    },
  };
}

const itemOfStay = (mobility: Mobility): Item => itemOf(mobility, mobility.count);

const itemsOn =
  (day: Day) =>
  (mobility: Mobility, { settings }: Registry): Item[] => {
    const stay = stayOf(mobility, settings);
    const item = itemOfStay(mobility);
    switch (stay ? coversDay(stay, day) : "no") {
      case "yes":
        return [item];
      case "perhaps":
        return [{ ...item, value: perhaps(item.value) }];
      default:
        return [];
    }
  };

function itemsWithDays(mobility: Mobility, { settings }: Registry): Item[] {
  const activePeriod = stayOf(mobility, settings);
  return activePeriod ? [{ ...itemOfStay(mobility), activePeriods: [activePeriod] }] : [];
}
