import { agreementsWith } from "../../derived/partnerships.ts";
import { idsInSuccession } from "../../derived/succession.ts";
import { tookPlace } from "../../derived/took-place.ts";
import type { Agreement, Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck } from "../define-check.ts";
import { isInForceThroughout, startOf } from "./mobility-agreements.ts";

/** A mobility names no agreement, though one with its partner was in force. */
export const mobilityWithoutAgreement = defineCheck({
  id: "mobility-without-agreement",
  severity: "info",
  summary: "A mobility names no agreement, though one with its partner was in force.",
  why: "The agreement looks as if nobody carried it out.",
  fix: "Name the agreement, if the journey happened under it.",
  example: {
    wrong: "partner: kmust\nstarts: 2018-09-01",
    right: "partner: kmust\nagreement: mmit-kmust-2018\nstarts: 2018-09-01",
  },
  reads: {
    agreements: "all",
    partners: "all",
    mobilities: ["agreement", "stage", "partner", "institution", "starts", "ends", "term"],
  },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      if (mobility.agreement || !tookPlace(mobility)) continue;
      const [first, ...others] = agreementsFor(mobility, registry).map(({ id }) => id);
      if (first === undefined) continue;
      const verb = others.length > 0 ? "were" : "was";
      const message = `no agreement is named, and ${[first, ...others].join(", ")} ${verb} in force with ${mobility.partner}`;
      const help = `add \`agreement: ${first}\` if it happened under it`;
      yield { at: mobility, field: [], part: "first-line", message, help };
    }
  },
});

/** The agreements of a mobility's institution with its partner, or whom that stands for, that were in force on every day it can have started. */
function agreementsFor(mobility: Mobility, registry: Registry): readonly Agreement[] {
  const { partner, institution } = mobility;
  if (partner === undefined || !registry.find("partners", partner)) return [];
  const parties = [...idsInSuccession(partner, registry)];
  const isOwn = (agreement: Agreement): boolean => agreement.institution === institution;
  const hasOwn = parties.some((id) => agreementsWith(id, registry).some(isOwn));
  const start = hasOwn ? startOf(mobility, registry) : undefined;
  if (!start) return [];
  const signed = parties.flatMap((id) => {
    const first = agreementsWith(id, registry, start.first);
    return agreementsWith(id, registry, start.last).filter((agreement) => first.includes(agreement));
  });
  return signed.filter((agreement) => isOwn(agreement) && isInForceThroughout(agreement, start, registry));
}
