import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAddendum } from "../../../src/derived/agreements/addenda.ts";
import { agreementOn, agreementsOn } from "../../../src/derived/agreements/agreement-on.ts";
import { inForcePeriods, untilOf } from "../../../src/derived/agreements/in-force.ts";
import { stateOf, stateOfAgreement } from "../../../src/derived/agreements/state.ts";
import { agreementsWith } from "../../../src/derived/partners/partnerships.ts";
import type { Agreement } from "../../../src/registry/record.ts";
import type { Registry } from "../../../src/registry/registry.ts";
import { amended } from "../../support/amended.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const baseIn = (registry: Registry): Agreement => registry.find("agreements", "kmust-2015") ?? expect.fail();

const statesOn = (files: Files, ...days: readonly string[]): string[] => {
  const registry = registryOf(files);
  return days.map((day) => stateOfAgreement(baseIn(registry), registry, day));
};

const untilIn = (files: Files): string | undefined => {
  const registry = registryOf(files);
  return untilOf(baseIn(registry), registry)?.text;
};

const periodsIn = (files: Files): string[] => {
  const registry = registryOf(files);
  return inForcePeriods(baseIn(registry), registry).map(({ start, end }) => `${start?.first}..${end?.last ?? ""}`);
};

const prolonged = "signed: 2020-02-10\nstarts: 2020-03-02\nends: 2025-03-01";

describe("an addendum that prolongs", () => {
  test("keeps the agreement in force without a break", () => {
    const files = amended({ "kmust-2020": prolonged });
    expect(statesOn(files, "2020-03-01", "2020-03-02", "2025-03-01", "2025-03-02")).toEqual([
      "in-force",
      "in-force",
      "in-force",
      "expired",
    ]);
    expect(periodsIn(files)).toEqual(["2015-03-02..2025-03-01"]);
    expect(untilIn(files)).toBe("2025-03-01");
  });

  test("after the end leaves a gap, and one day less does not", () => {
    const later = amended({ "kmust-2021": "signed: 2021-05-04\nends: 2026-12-31" });
    expect(statesOn(later, "2020-03-01", "2020-03-02", "2021-05-03", "2021-05-04")).toEqual([
      "in-force",
      "expired",
      "expired",
      "in-force",
    ]);
    expect(periodsIn(later)).toEqual(["2015-03-02..2020-03-01", "2021-05-04..2026-12-31"]);
    expect(periodsIn(amended({ a: "signed: 2020-03-03\nends: 2026-12-31" }))).toHaveLength(2);
  });

  test("has no effect before its day, and from `starts` rather than `signed`", () => {
    const shortened = amended({ "kmust-2016": "signed: 2016-01-10\nstarts: 2017-01-01\nends: 2018-12-31" });
    expect(statesOn(shortened, "2016-06-01", "2018-12-31", "2019-01-01")).toEqual(["in-force", "in-force", "expired"]);
    expect(untilIn(shortened)).toBe("2018-12-31");
  });

  test("may say that the agreement renews itself, or no longer does", () => {
    expect(untilIn(amended({ a: "signed: 2018\nrenewal: automatic" }))).toBeUndefined();
    const automatic = "signed: 2015-03-02\nends: 2020-03-01\nrenewal: automatic";
    const files = amended({ a: "signed: 2022-01-01\nrenewal: by-consent\nends: 2023-12-31" }, automatic);
    expect(statesOn(files, "2021-06-01", "2023-12-31", "2024-01-01")).toEqual(["in-force", "in-force", "expired"]);
  });

  test("that says the end has passed ends the agreement the day before", () => {
    const automatic = "signed: 2015-03-02\nends: 2020-03-01\nrenewal: automatic";
    const files = amended({ a: "signed: 2022-01-01\nrenewal: not-renewable" }, automatic);
    expect(statesOn(files, "2021-12-31", "2022-01-01")).toEqual(["in-force", "expired"]);
    expect(periodsIn(files)).toEqual(["2015-03-02..2021-12-31"]);
    expect(untilIn(files)).toBe("2021-12-31");
  });
});

describe("an addendum without effect", () => {
  test.each([
    ["prepared", amended({ a: "stage: in-preparation\nstarts: 2020-03-02\nends: 2025-03-01" })],
    ["without a day from which it holds", amended({ a: "ends: 2025-03-01" })],
    ["to an agreement terminated before", amended({ a: prolonged }, "signed: 2015\nends: 2020\nterminated: 2018")],
    [
      "to an agreement replaced before",
      {
        ...amended({ a: prolonged }),
        "agreements/b.yaml": "partners: [kmust]\ntype: cooperation\nsigned: 2019\nreplaces: kmust-2015\n",
      },
    ],
    ["to itself", amended({ a: `amends: a\n${prolonged}` })],
    ["in a circle", amended({ a: `amends: b\n${prolonged}`, b: `amends: a\n${prolonged}` })],
  ])("%s", (_, files) => {
    expect(statesOn(files, "2022-06-01")).not.toEqual(["in-force"]);
    const registry = registryOf(files);
    expect(agreementsOn(registry, "2022-06-01").some(isAddendum)).toBe(false);
  });

  test("is one that was terminated, from the day after", () => {
    const files = amended({ a: `${prolonged}\nterminated: 2022-06-30` });
    expect(statesOn(files, "2022-06-30", "2022-07-01")).toEqual(["in-force", "expired"]);
    expect(untilIn(files)).toBe("2022-06-30");
  });

  test("is one that a later addendum replaces, and the agreement is not replaced by that", () => {
    const files = amended({
      a: "signed: 2018-01-01\npartners: [agh]\nends: 2030-12-31",
      b: "signed: 2019-01-01\nreplaces: a",
    });
    expect(statesOn(files, "2018-06-01", "2020-03-01", "2020-03-02")).toEqual(["in-force", "in-force", "expired"]);
    const registry = registryOf(files);
    const partnersOn = (day: string) => agreementOn(baseIn(registry), registry, day).partners;
    expect([partnersOn("2017-06-01"), partnersOn("2018-06-01"), partnersOn("2019-06-01")]).toEqual([
      ["kmust"],
      ["kmust", "agh"],
      ["kmust"],
    ]);
  });
});

test("a new agreement that replaces an addendum replaces the agreement", () => {
  const replacing = "partners: [kmust]\ntype: cooperation\nsigned: 2023-01-01\nreplaces: kmust-2020\n";
  const files = { ...amended({ "kmust-2020": prolonged }), "agreements/new.yaml": replacing };
  expect(statesOn(files, "2022-12-31", "2023-01-01")).toEqual(["in-force", "replaced"]);
  expect(untilIn(files)).toBe("2022-12-31");
});

test("an addendum has no state of its own, and nobody has an agreement by it but with its agreement", () => {
  const registry = registryOf(amended({ a: `${prolonged}\npartners: [agh]` }));
  const addendum = registry.find("agreements", "a") ?? expect.fail();
  expect(stateOf(addendum, registry, "2022-01-01")).toBeUndefined();
  expect(agreementsWith("agh", registry).map(({ id }) => id)).toEqual(["kmust-2015"]);
  expect(agreementsWith("agh", registry, "2019-01-01")).toEqual([]);
});

test("dates known to the year: the first day begins, the last one ends", () => {
  const files = amended({ a: "signed: 2020\nends: 2025" }, "signed: 2015\nends: 2020");
  expect(statesOn(files, "2020-01-01", "2020-12-31", "2025-12-31", "2026-01-01")).toEqual([
    "in-force",
    "in-force",
    "in-force",
    "expired",
  ]);
  expect(untilIn(files)).toBe("2025");
});

test("what an agreement without dates is, an addendum tells from its day on", () => {
  const files = amended({ a: "signed: 2020-01-01\nends: 2024-12-31" }, "scope: [training]");
  expect(statesOn(files, "2019-12-31", "2020-01-01", "2025-01-01")).toEqual(["undated", "in-force", "expired"]);
});

describe("on a day an agreement has", () => {
  const files = amended(
    {
      a: "signed: 2017-01-01\npartners: [agh, kmust]\nscope: [training]\nfields: ['07']\ncommitments: [{ text: A laboratory }]\noutputs: [{ type: textbook, title: Горное дело }]",
    },
    "signed: 2015\nscope: [student-exchange]\ncommitments: [{ text: Lectures }]",
  );
  const registry = registryOf(files);
  const on = (day: string) => {
    const { partners, scope, fields, commitments = [], outputs = [] } = agreementOn(baseIn(registry), registry, day);
    return { partners, scope, fields, commitments: commitments.length, outputs: outputs.length };
  };

  test("before an addendum what it says itself", () => {
    const scope = ["student-exchange"];
    expect(on("2016-12-31")).toEqual({ partners: ["kmust"], scope, fields: undefined, commitments: 1, outputs: 0 });
  });

  test("from then on what the addendum adds, too, each once", () => {
    const scope = ["student-exchange", "training"];
    expect(on("2017-01-01")).toEqual({ partners: ["kmust", "agh"], scope, fields: ["07"], commitments: 2, outputs: 1 });
  });
});

const days = [
  "2014-06-01",
  "2016-06-01",
  "2018-06-01",
  "2020-03-01",
  "2020-03-02",
  "2020-09-15",
  "2022-06-01",
  "2027-06-01",
];

/** All that is told of the agreement, but for the list of its papers. */
function toldOf(files: Files): unknown {
  const registry = registryOf(files);
  const agreement = baseIn(registry);
  return [
    days.map((day) => stateOfAgreement(agreement, registry, day)),
    inForcePeriods(agreement, registry),
    untilOf(agreement, registry)?.last,
    days.map((day) => {
      const { partners, scope, quotas } = agreementOn(agreement, registry, day);
      return { partners, scope, quotas };
    }),
  ];
}

const date = fc
  .tuple(fc.integer({ min: 2014, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, length]) => `${year}-${String(month).padStart(2, "0")}-15`.slice(0, length));

test("an addendum that only repeats the end changes nothing", () => {
  const bases = [
    "signed: 2015-03-02\nends: 2020-03-01",
    "signed: 2015\nends: 2020",
    "ends: 2020-03",
    "signed: 2015\nends: 2020\nrenewal: automatic",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...bases), date, fc.option(date, { nil: undefined }), (lines, signed, terminated) => {
      const end = /ends: \S+/.exec(lines)?.[0] ?? expect.fail();
      const ended = terminated ? `\nterminated: ${terminated}` : "";
      expect(toldOf(amended({ a: `signed: ${signed}\n${end}${ended}` }, lines))).toEqual(toldOf(amended({}, lines)));
    }),
  );
});

test("addenda say the same whichever of the papers each one names", () => {
  const addendum = fc.record({ signed: date, ends: fc.option(date, { nil: undefined }), isOfAgh: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(addendum, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      (addenda, picks) => {
        const texts = addenda.map(
          ({ signed, ends, isOfAgh }) =>
            `signed: ${signed}${ends ? `\nends: ${ends}` : ""}${isOfAgh ? "\npartners: [agh]" : ""}`,
        );
        const together = Object.fromEntries(texts.map((text, index) => [`a-${index}`, text]));
        // Each names the agreement or one of the addenda before it.
        const chained = texts.map((text, index) => {
          const earlier = (picks[index] ?? 0) % (index + 1);
          return [`a-${index}`, `amends: ${earlier === 0 ? "kmust-2015" : `a-${earlier - 1}`}\n${text}`] as const;
        });
        expect(toldOf(amended(Object.fromEntries(chained)))).toEqual(toldOf(amended(together)));
      },
    ),
  );
});
