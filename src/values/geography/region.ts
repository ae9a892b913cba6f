import type { Day } from "../dates/calendar.ts";
import type { Sentence } from "../texts/sentence.ts";

/** The first day on which a country belongs to a union, and the last, where it has left. */
type Membership = { readonly from: Day; readonly until: Day | undefined };

/** A part of the world, or a union of states, whose members have entered it on a day. */
export type Region = {
  readonly name: Sentence;
  /** In order; of a union all that belong to it or have. */
  readonly countries: readonly string[];
  /** Of a union alone, by country. */
  readonly memberships: ReadonlyMap<string, Membership> | undefined;
};

/** A region of a list of countries: `KG KZ`, of a union with days: `FR/1958-01-01 GB/1973-01-01/2020-01-31`. */
export function regionOf(name: Sentence, members: string): Region {
  const listed = members.split(" ");
  if (!members.includes("/")) return { name, countries: listed, memberships: undefined };
  const memberships = new Map(
    listed.map((member): [string, Membership] => {
      const [country = "", from = "", until] = member.split("/");
      return [country, { from, until }];
    }),
  );
  return { name, countries: [...memberships.keys()], memberships };
}

/** Whether a country lies in a region or, of a union, is a member on a day. */
export function isInRegion(country: string, { countries, memberships }: Region, on: Day): boolean {
  if (!memberships) return countries.includes(country);
  const membership = memberships.get(country);
  return membership !== undefined && membership.from <= on && (membership.until ?? on) >= on;
}
