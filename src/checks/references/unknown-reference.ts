import { either, lookalike, named } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nearestIds } from "../../queries/match/match-codes.ts";
import { helpOf } from "../../reading/help.ts";
import { readId } from "../../reading/read-id.ts";
import type { Registry } from "../../registry/registry.ts";
import { isId } from "../../registry/roles.ts";
import { settingsFile } from "../../registry/settings.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** A reference to a record that does not exist. */
export const unknownReference = defineCheck({
  id: "unknown-reference",
  severity: "error",
  summary: "A record refers to one that does not exist.",
  why: "Whatever is counted by way of the reference goes missing: the partner's country, the agreement's evidence.",
  fix: "Write the right id, which is a file's name without .yaml; or add the record that is missing.",
  example: { wrong: "partners: [kunming-ust]", right: "partners: [kmust]" },
  *run({ registry }) {
    for (const { from, path, to, anyKind } of registry.danglingReferences())
      if (!anyKind) yield { at: from, field: path, ...wording(registry, to.kind, to.id) };
    const { institution } = registry.settings;
    if (institution !== undefined && !registry.isResolvable("institutions", institution))
      yield { at: settingsFile, field: ["institution"], ...wording(registry, "institutions", institution) };
  },
});

const singular: Record<KindName, string> = {
  institutions: "institution",
  partners: "partner",
  agreements: "agreement",
  projects: "project",
  mobilities: "mobility",
  events: "event",
  "joint-programmes": "joint programme",
  plans: "plan",
};

function wording(
  registry: Registry,
  kind: KindName,
  id: string,
): Pick<Found, "message" | "help" | "replacement" | "suggestion"> {
  const message = `unknown ${singular[kind]} ${named(id)}`;
  const meaning = readId(id, {
    has: (known) => registry.find(kind, known) !== undefined,
    all: () => registry.records[kind].map((record) => record.id),
  });
  const { help, ...mends } = helpOf(meaning);
  if (meaning.certainty === "certain") return { message, help, ...mends };
  const nearest = nearestIds(id, kind, { registry }).map(
    (near) => `"${near}" (${registry.find(kind, near)?.file ?? near})`,
  );
  const add = isId(id) ? `add ${kind}/${id}.yaml` : "write an id, which is a file's name without .yaml";
  const offered =
    nearest.length > 0
      ? `did you mean ${either(nearest)}?${lookalike(id, "en")}`
      : `${add}, or see: hamkor list ${kind}`;
  return { message, help: offered, ...mends };
}
