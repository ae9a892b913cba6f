import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, idsOf, numberOf, totalsOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

// Seven partners, each with any successors and any parent, in circles too, and agreements with some of them.

const ids = ["a", "b", "c", "d", "e", "f", "g"] as const;
const known = fc.record({
  successor: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...ids], { maxLength: 3 })),
  closed: fc.constantFrom(undefined, "2010", "2015-06", "2020-01-31"),
  parent: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  country: fc.constantFrom("PL", "CZ"),
});
const world = fc.record({
  partners: fc.tuple(known, known, known, known, known, known, known),
  agreements: fc.array(fc.subarray([...ids], { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  on: fc.constantFrom("2009-01-01", "2010-12-31", "2011-01-01", "2016-01-01", "2026-11-21"),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function registryIn({ partners, agreements }: World) {
  const files: Record<string, string> = {
    "registry.yaml": "title: Test\ninstitution: home\n",
    "institutions/home.yaml": "name: Home\ncountry: TJ\n",
  };
  partners.forEach(({ successor, closed, parent, country }, at) => {
    const fields = [
      `name: ${ids[at]}\ntype: university\ncountry: ${country}\n`,
      successor.length > 0 ? `successor: [${successor.join(", ")}]\n` : "",
      closed ? `closed: ${closed}\n` : "",
      parent ? `parent: ${parent}\n` : "",
    ];
    files[`partners/${ids[at]}.yaml`] = fields.join("");
  });
  agreements.forEach((parties, at) => {
    files[`agreements/n-${at}.yaml`] =
      `partners: [${parties.join(", ")}]\ntype: cooperation\nsigned: 2001-0${at + 1}\n`;
  });
  return registryOf(files as Files);
}

/** Every partner that `successor` leads to from one, itself too. */
function followersOf(id: string, { partners }: World): Set<string> {
  const found = new Set([id]);
  for (const one of found)
    for (const next of partners[ids.indexOf(one as (typeof ids)[number])]?.successor ?? []) found.add(next);
  return found;
}

const many = { numRuns: 60 };

test("a row has the records that its word finds, and the total is the count without the dimension", () => {
  fc.assert(
    fc.property(world, fc.constantFrom("current_partner", "main_partner"), (input, dimension) => {
      const registry = registryIn(input);
      const asked = { on: input.on };
      const table = countOf(registry, "agreements", { ...asked, by: [dimension] });
      expect(totalsOf(table)).toBe(numberOf(registry, "agreements", asked));
      for (const [key, count] of table.rows) {
        const id = key && "code" in key ? key.code : "";
        const found = idsOf(registry, "agreements", `${dimension}:${id}`, asked).split(" ");
        expect(count).toMatchObject({ count: { min: found.length, max: found.length } });
      }
    }),
    many,
  );
});

test("beside the country each agreement counts once in each row and once in the total", () => {
  fc.assert(
    fc.property(world, (input) => {
      const registry = registryIn(input);
      const table = countOf(registry, "agreements", { on: input.on, by: ["current_partner", "country"] });
      expect(totalsOf(table)).toBe(String(input.agreements.length));
      for (const [key, country] of table.rows) {
        const [id, code] = [key, country].map((cell) => (cell && "code" in cell ? cell.code : ""));
        const recorded = ids.filter((one, at) => {
          return input.partners[at]?.country === code && followersOf(one, input).has(id ?? "");
        });
        expect(recorded.length).toBeGreaterThan(0);
      }
    }),
    many,
  );
});

test("a partner is found by those that follow it alone, so never by another heir", () => {
  fc.assert(
    fc.property(world, (input) => {
      const registry = registryIn(input);
      for (const id of ids) {
        const found = idsOf(registry, "partners", `current_partner:${id}`, { on: input.on }).split(" ").filter(Boolean);
        for (const one of found) expect(followersOf(one, input)).toContain(id);
      }
    }),
    many,
  );
});

test("every partner has one main partner and at least one that is in its place", () => {
  fc.assert(
    fc.property(world, (input) => {
      const registry = registryIn(input);
      const asked = { on: input.on };
      expect(idsOf(registry, "partners", "main_partner:none", asked)).toBe("");
      expect(idsOf(registry, "partners", "current_partner:none", asked)).toBe("");
      const mains = ids.flatMap((id) => idsOf(registry, "partners", `main_partner:${id}`, asked).split(" "));
      expect(mains.filter(Boolean).sort()).toEqual([...ids]);
    }),
    many,
  );
});
