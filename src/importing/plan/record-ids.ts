import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { proposeId } from "../../reading/propose-id.ts";
import type { Registry } from "../../registry/registry.ts";
import { textAt } from "./record-fields.ts";

/** Gives each record an id that no other has, made of what tells it apart. */
export type IdGiver = (kind: KindName, fields: ValueMap) => string;

export function idGiver(registry: Registry): IdGiver {
  const times = new Map<string, number>();
  const given = new Set<string>();
  const isFree = (kind: KindName, id: string): boolean =>
    !given.has(`${kind}/${id}`) && !registry.isResolvable(kind, id);
  return (kind, fields) => {
    const base = idOf(kind, fields, registry) || kind.replace(/s$/, "");
    const nth = (number: number): string => (number === 1 ? base : `${base}-${number}`);
    let number = times.get(`${kind}/${base}`) ?? 1;
    while (!isFree(kind, nth(number))) number++;
    times.set(`${kind}/${base}`, number + 1);
    given.add(`${kind}/${nth(number)}`);
    return nth(number);
  };
}

const longest = 40;

function idOf(kind: KindName, fields: ValueMap, registry: Registry): string {
  const text = (field: string): string => textAt(fields, field);
  if (kind === "partners" || kind === "institutions") return short(proposeId(text("name")));
  if (kind === "projects" || kind === "plans") return short(proposeId(text("acronym") || text("title")));
  const title = kind === "events" || kind === "joint-programmes" ? short(proposeId(text("title"))) : withWhom(fields);
  const home = text("institution") || (registry.settings.institution ?? "");
  return proposeId([home, title, yearOf(fields)].filter((part) => part !== "").join("-"));
}

/** The first partner, else the first country. */
const withWhom = (fields: ValueMap): string =>
  ["partners", "partner", "countries", "country"]
    .map((field) => textAt(fields, field).split(", ")[0] ?? "")
    .find((name) => name !== "") ?? "";

const yearOf = (fields: ValueMap): string =>
  ["signed", "starts", "term"].map((field) => /\d{4}/.exec(textAt(fields, field))?.[0]).find(Boolean) ?? "";

const short = (id: string): string =>
  id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, longest);
