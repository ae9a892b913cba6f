import { periodOf } from "../../derived/periods.ts";
import type { FieldPath } from "../../documents/positions.ts";
import { either } from "../../kinds/fault.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord, Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** A partner is named after it closed, or although it has a successor. */
export const supersededPartner = defineCheck({
  id: "superseded-partner",
  severity: "warning",
  summary: "A record names a partner that has closed or has a successor.",
  why: "The same work counts under two partners, and nobody answers letters to the old one.",
  fix: "Name the successor; records from before the change keep the old partner.",
  example: { wrong: "partners: [tyumen-ogu]   # since 2016 tyumen-iu", right: "partners: [tyumen-iu]" },
  reads: { ...everyKind, mobilities: ["partner", "stage", "starts", "ends", "term"] },
  *run({ registry }) {
    const replaced = new Map(
      registry.records.partners.flatMap((partner) =>
        partner.closed || partner.successor?.length ? [[partner.id, partner] as const] : [],
      ),
    );
    if (replaced.size === 0) return;
    for (const { from, path, to, anyKind } of registry.referencesTo("partners")) {
      const partner = replaced.get(to.id);
      if (!partner || anyKind || from.kind === "partners" || isOfThePast(path) || isCalledOff(from)) continue;
      if (isSuperseded(partner, from, registry)) yield { at: from, field: path, ...wording(partner) };
    }
  },
});

function wording({ id, closed, successor = [] }: Partner): Pick<Found, "message" | "help"> {
  const since = closed ? `, which closed in ${closed.text}` : "";
  if (successor.length === 0) return { message: `${id} closed in ${closed?.text}`, help: "name who took its place" };
  const help = closed
    ? `name ${either(successor)}`
    : `name ${either(successor)}; if this was before, say in ${id} when it \`closed\``;
  return { message: `${successor.join(" and ")} took the place of ${id}${since}`, help };
}

/** Whom a project names as its former coordinator is named as such. */
const isOfThePast = (path: FieldPath): boolean => path[0] === "former_coordinators";

/** Records of what did not take place need no current partner. */
const isCalledOff = (record: AnyRecord): boolean =>
  "stage" in record && (record.stage === "cancelled" || record.stage === "rejected");

/** With a closing date, whether the record certainly begins after it; without one, whether there is a successor. */
function isSuperseded({ closed, successor }: Partner, record: AnyRecord, registry: Registry): boolean {
  if (!closed) return (successor ?? []).some((id) => registry.find("partners", id) !== undefined);
  const { start } = periodOf(record, registry.settings);
  return start !== undefined && start.first > closed.last;
}
