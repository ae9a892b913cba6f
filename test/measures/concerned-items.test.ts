import fc from "fast-check";
import { expect, test } from "vitest";
import { institutionsOf, partnersOf } from "../../src/derived/partners/partnerships.ts";
import { measures } from "../../src/measures/index.ts";
import { itemsInScope } from "../../src/measures/items-in-scope.ts";
import { type Files, registryOf } from "../support/registry-of.ts";

const institutions = ["mmit", "tut"];
const partners = ["kmust", "ufa", "riga"];

const agreement = fc.record({
  institution: fc.constantFrom(...institutions),
  partners: fc.uniqueArray(fc.constantFrom(...partners), { minLength: 1 }),
  signed: fc.constantFrom("signed: 2018", "signed: 2030", "stage: proposed", ""),
});

const concern = fc.record({
  institution: fc.option(fc.constantFrom(...institutions), { nil: undefined }),
  partners: fc.option(fc.uniqueArray(fc.constantFrom(...partners)), { nil: undefined }),
});

const measure = fc.constantFrom(
  ...measures.filter(({ name }) => ["agreements", "agreements-in-force", "partners-with-agreement"].includes(name)),
);

test("what concerns an institution and partners is what going through all items finds", () => {
  fc.assert(
    fc.property(
      fc.array(agreement, { maxLength: 10 }),
      fc.array(fc.tuple(concern, measure, fc.constantFrom("items" as const, "unknown" as const))),
      (agreements, questions) => {
        const files: Files = Object.fromEntries(
          agreements.map((written, index) => [
            `agreements/a${index}.yaml`,
            `institution: ${written.institution}\npartners: [${written.partners}]\ntype: memorandum\n${written.signed}\n`,
          ]),
        );
        const registry = registryOf(files);
        const measureContext = { registry, on: "2026-11-21", overYears: false };
        for (const [asked, counted, what] of questions) {
          const plain = (counted[what]?.(measureContext) ?? []).filter(
            ({ record, partner }) =>
              (asked.institution === undefined || institutionsOf(record, registry).includes(asked.institution)) &&
              (partner === undefined ? partnersOf(record) : [partner]).some(
                (id) => asked.partners?.includes(id) ?? true,
              ),
          );
          const found = itemsInScope(asked, counted, what, measureContext);
          expect(new Set(found)).toEqual(new Set(plain));
          expect(found).toHaveLength(plain.length);
        }
      },
    ),
  );
});
