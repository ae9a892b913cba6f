import { type Assignment, typedPath } from "../../changes/fields/parse-assignment.ts";
import { missingFields } from "../../changes/new-record/missing-fields.ts";
import type { ValueMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Asking } from "../asking/asking.ts";
import { askField } from "./ask-field.ts";
import { chosenMeaning } from "./chosen-meaning.ts";
import { assigned, type Creation } from "./creation.ts";
import { lacksFields, noneYet } from "./missing-text.ts";

/** The fields that are asked for besides the needed ones, where somebody is asked at all. */
const usefulFields: { readonly [K in KindName]: readonly string[] } = {
  institutions: ["short", "city"],
  partners: ["country", "city"],
  agreements: ["signed", "ends"],
  projects: ["programme", "role", "starts"],
  mobilities: ["partner", "count", "starts", "ends"],
  events: ["starts", "partners"],
  "joint-programmes": ["partners", "starts"],
  plans: ["period"],
};

/** The fields of a new record, and whether somebody was asked for some. */
export type Filled = { readonly raw: ValueMap; readonly isAsked: boolean };

/** The fields as typed, after those they are laid over; who sits at a terminal is asked for what is in doubt or missing. */
export async function fillRecord(
  creation: Creation,
  base: ValueMap,
  typed: readonly Assignment[],
  words: readonly string[],
): Promise<Filled> {
  const { app, kind, registry } = creation;
  const { asks } = app.io;
  const { raw: given, isAsked } = asks ? await settled(creation, asks, base, typed) : plain(creation, base, typed);
  const raw = withOnlyInstitution(creation, given);
  const missing = missingFields(raw, kinds[kind], registry.settings);
  if (missing.length === 0) return { raw, isAsked };
  refuseUnfillable(creation, missing);
  if (!asks) throw lacksFields(kind, missing, words, registry);
  return { raw: await asked(creation, asks, raw), isAsked: true };
}

const plain = (creation: Creation, base: ValueMap, typed: readonly Assignment[]): Filled => ({
  raw: typed.length > 0 ? assigned(creation, base, typed) : base,
  isAsked: false,
});

/** Of a registry with one institution a record is that one's. */
function withOnlyInstitution({ kind, registry }: Creation, raw: ValueMap): ValueMap {
  const [only, ...others] = registry.records.institutions;
  const isNeeded =
    fieldsOfKind(kinds[kind]).has("institution") &&
    raw["institution"] === undefined &&
    registry.settings.institution === undefined;
  return isNeeded && only && others.length === 0 ? { ...raw, institution: only.id } : raw;
}

/** A needed record that does not exist can neither be typed nor chosen. */
function refuseUnfillable({ kind, registry }: Creation, missing: readonly (readonly string[])[]): void {
  for (const [field = "", ...others] of missing) {
    const to = fieldsOfKind(kinds[kind]).get(field)?.scalar?.to;
    if (to && others.length === 0 && registry.records[to].length === 0) throw noneYet(field, to);
  }
}

/** Typed values one after the other; of one that cannot be read it is said why, and it is asked for. */
async function settled(
  creation: Creation,
  asks: Asking,
  base: ValueMap,
  typed: readonly Assignment[],
): Promise<Filled> {
  try {
    return plain(creation, base, typed);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const doubtful = typed.find((assignment) => faultOf(creation, base, assignment));
    const fault = doubtful && faultOf(creation, base, doubtful);
    const [field] = doubtful?.path ?? [];
    if (!doubtful || !fault || typeof field !== "string" || doubtful.path.length > 1 || !isField(creation, field))
      throw error;
    tell(creation, typedPath(doubtful.path), fault);
    const [value = ""] = doubtful.values;
    const answer =
      (await chosenMeaning(creation, asks, field, value)) ??
      (await askField(creation, asks, base, field, { mayBeLeft: false, initial: value }));
    const others = typed.map((one) => (one === doubtful && answer ? answer : one));
    return { ...(await settled(creation, asks, base, others)), isAsked: true };
  }
}

const isField = ({ kind }: Creation, field: string): boolean => fieldsOfKind(kinds[kind]).has(field);

function faultOf(creation: Creation, base: ValueMap, assignment: Assignment): UsageError | undefined {
  try {
    assigned(creation, base, [assignment]);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function tell({ app, style }: Creation, field: string, { sentence, help }: UsageError): void {
  const lines = [
    `${field}: ${sentenceIn(sentence, style.language)}`,
    help ? `  ${sentenceIn(help, style.language)}` : "",
  ];
  app.io.stderr(`${lines.filter(Boolean).join("\n")}\n`);
}

/** Asks for each needed field, then for a few useful ones. */
async function asked(creation: Creation, asks: Asking, raw: ValueMap): Promise<ValueMap> {
  const { kind, registry } = creation;
  const useful = usefulFields[kind];
  let now = raw;
  for (const field of fieldsOfKind(kinds[kind]).keys()) {
    const missing = missingFields(now, kinds[kind], registry.settings);
    const alternatives = missing.find((fields) => fields.includes(field));
    const isOffered = useful.includes(field) && now[field] === undefined;
    if (!alternatives && !isOffered) continue;
    const mayBeLeft = !alternatives || alternatives.at(-1) !== field;
    const answer = await askField(creation, asks, now, field, { mayBeLeft });
    if (answer) now = assigned(creation, now, [answer]);
  }
  return now;
}
