import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** An addendum cannot be one to the agreement that it names. */
export const addendumDisagrees = defineCheck({
  id: "addendum-disagrees",
  severity: "error",
  summary: "An addendum amends an agreement of another institution, or one that it also replaces.",
  why: "The agreement is changed all the same, perhaps the wrong one; what an addendum changes goes on, so that nothing replaces it.",
  fix: "Name the agreement that the paper is an addendum to; of `amends` and `replaces` keep the one that the paper says.",
  example: {
    wrong: "amends: mmit-ufa-2014\nreplaces: mmit-ufa-2014",
    right: "amends: mmit-ufa-2014",
  },
  reads: { agreements: "all" },
  *run({ registry }) {
    for (const addendum of registry.allOf("agreements")) {
      const found = disagreement(addendum, registry);
      if (found) yield { at: addendum, ...found };
    }
  },
});

function disagreement(addendum: Agreement, registry: Registry): Pick<Found, "field" | "message" | "help"> | undefined {
  const base = registry.find("agreements", addendum.amends);
  if (!base) return undefined;
  if (base.institution !== addendum.institution) {
    const message = `${base.id} is an agreement of ${base.institution}, and this addendum is of ${addendum.institution}`;
    return { field: ["amends"], message, help: "name the agreement of the same institution, or mend `institution`" };
  }
  if (addendum.replaces !== base.id || base.amends !== undefined) return undefined;
  const message = `this amends ${base.id} and replaces it`;
  return {
    field: ["replaces"],
    message,
    help: "keep `amends` if the agreement goes on, `replaces` if this paper takes its place",
  };
}
