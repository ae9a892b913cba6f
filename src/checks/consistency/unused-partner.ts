import { everyKind } from "../../registry/reads.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck } from "../define-check.ts";

/** A partner that nothing names. */
export const unusedPartner = defineCheck({
  id: "unused-partner",
  severity: "info",
  summary: "No record names a partner, and no institution claims it.",
  why: "It counts among the partners, and nobody can say why.",
  fix: "Name who has it as a partner in `partner_of`, or delete the file.",
  example: {
    wrong: "name: Riga Technical University\ntype: university",
    right: "name: Riga Technical University\ntype: university\npartner_of: [mmit]",
  },
  reads: { ...everyKind, mobilities: ["partner"] },
  *run({ registry }) {
    const inFaultyFiles = wordsInFaultyFiles(registry);
    for (const partner of registry.records.partners) {
      const isReferenced = (partner.partner_of ?? []).length > 0 || registry.isReferenced(partner);
      if (isReferenced || inFaultyFiles.has(partner.id)) continue;
      const help = "add `partner_of: [an institution]`, or delete the file if nobody works with it";
      yield { at: partner, field: [], part: "first-line", message: `nothing names ${partner.id}`, help };
    }
  },
});

/**
 * Everything that may be an id in files with problems: such a file may name a partner in a part that could not be read.
 */
function wordsInFaultyFiles({ problems, textOf }: Registry): ReadonlySet<string> {
  const files = new Set(problems.map(({ file }) => file));
  return new Set([...files].flatMap((file) => textOf(file).match(/[a-z0-9-]+/g) ?? []));
}
