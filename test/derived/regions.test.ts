import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnion, regionNames, regionsOf } from "../../src/derived/regions.ts";
import { addDays } from "../../src/values/dates/calendar.ts";
import { countryTable } from "../../src/values/geography/country-table.ts";
import { daysOfChange, plainMembers, unionNames } from "../oracle/plain-unions.ts";
import { registryOf } from "../support/registry-of.ts";

const { settings } = registryOf({ "registry.yaml": "title: Т\nregions: { brics: [CN, RU, IR] }\n" });
const countries = countryTable.map(([code]) => code);

/** Days of two centuries, many of them those on which a union changed, and the days before and after. */
const anyDay = fc.oneof(
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.tuple(fc.constantFrom(...daysOfChange), fc.constantFrom(-1, 0, 1)).map(([day, apart]) => addDays(day, apart)),
);

test("on any day a country is a member of a union if and only if the treaties make it one", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...unionNames), (day, union) => {
      const members = countries.filter((country) => regionsOf(country, settings, day).includes(union));
      expect(new Set(members)).toEqual(plainMembers(union, day));
    }),
  );
});

test("only unions change: every other region has the same countries on any day", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...countries), (one, other, country) => {
      const lasting = (day: string) => regionsOf(country, settings, day).filter((name) => !isUnion(name));
      expect(lasting(one)).toEqual(lasting(other));
    }),
  );
});

test("the unions are the five whose members are dated; a registry's own regions are none", () => {
  expect(regionNames(settings).filter(isUnion)).toEqual(unionNames);
  expect(regionsOf("IR", settings, "2016-12-31").filter((name) => !/^\d/.test(name))).toEqual(["brics"]);
  expect(regionsOf("IR", settings, "2024-12-31").filter((name) => !/^\d/.test(name))).toEqual(["sco", "brics"]);
});
