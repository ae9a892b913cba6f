import type { FieldPath } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { Kind } from "../../kinds/define-kind.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { readList } from "../../reading/read-list.ts";
import { unknownField } from "../../registry/field-faults.ts";
import type { Registry } from "../../registry/registry.ts";
import { isLanguageTag } from "../../values/texts/text.ts";
import { isSame } from "../edit/field-edit.ts";
import { valueAt, withValueAt } from "../value-at.ts";
import { noList, notInList, notThere, oneValue, plainText, severalItems } from "./assign-errors.ts";
import { refuseUnnumbered } from "./item-errors.ts";
import { type Assignment, typedPath } from "./parse-assignment.ts";
import { readReferences } from "./read-references.ts";
import { readTyped } from "./read-typed.ts";

/** Whether what is to be taken away may be there in some records only: it is no fault then where it is not. */
export type AssignOptions = { readonly ofSome?: boolean };

/**
 * A record's fields with some assignments carried out, as its file is to say them; what was typed wrong is a UsageError.
 * Single values are read when all stand in their places: the amount and the currency of a sum may come apart.
 */
export function assign(
  raw: ValueMap,
  assignments: readonly Assignment[],
  kind: Kind,
  registry: Registry,
  { ofSome = false }: AssignOptions = {},
): ValueMap {
  const singles = assignments.filter((assignment) => isSingle(assignment, kind));
  const lists = assignments.filter((assignment) => !singles.includes(assignment) && assignment.how !== "clear");
  const cleared = assignments.filter(
    ({ how, path }) => how === "clear" && (!ofSome || valueAt(raw, path) !== undefined),
  );
  for (const { path } of cleared) refuseMissing(raw, path, kind);
  const set = singles.reduce((now, assignment) => setOne({ raw: now, kind, registry }, assignment), raw);
  const typed = singles.map(({ path }) => path);
  const read = typed.length > 0 ? readValues({ raw: set, kind, registry }, set, typed) : set;
  const listed = lists.reduce((now, assignment) => assignItems({ raw: now, kind, registry, ofSome }, assignment), read);
  // From the last item to the first: the numbers of items are those of the record as it was.
  return [...cleared].sort(lastFirst).reduce((now, { path }) => withValueAt(now, path, undefined), listed);
}

const lastFirst = ({ path: a }: Assignment, { path: b }: Assignment): number => {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [first, second] = [a[at], b[at]];
  return typeof first === "number" && typeof second === "number" ? second - first : b.length - a.length;
};

/** A record's fields as they are, its kind, and the registry it is in. */
type Place = AssignOptions & { readonly raw: ValueMap; readonly kind: Kind; readonly registry: Registry };

/** Whether one value is set, and no items of a list. */
const isSingle = ({ path, how }: Assignment, kind: Kind): boolean =>
  how === "set" && (typeof path.at(-1) === "number" || !specOf(fieldsOfKind(kind), path).list);

function assignItems({ raw, ...place }: Place, { path, how, values }: Assignment): ValueMap {
  const spec = specOf(fieldsOfKind(place.kind), path);
  refuseMissingItem(raw, path);
  refuseUnnumbered(raw, path, fieldsOfKind(place.kind));
  if (how === "clear" || !spec.list || typeof path.at(-1) === "number") throw noList(path);
  const assigned = assignList({ raw, ...place }, path, how, typedValues(values, spec));
  const [only, ...others] = asItems(valueAt(assigned, path));
  const mayStandAlone = spec.mayBeOne === true && !isList(valueAt(raw, path)) && others.length === 0;
  return mayStandAlone ? withValueAt(assigned, path, only) : assigned;
}

function assignList(place: Place, path: FieldPath, how: "set" | "add" | "take", typed: readonly Value[]): ValueMap {
  if (how === "take") return takeItems(place, path, typed);
  // What was typed is read alone, so that it can be held against the items that are there.
  const read = readValues(place, withValueAt(place.raw, path, typed), [path]);
  if (how === "set") return read;
  const before = asItems(valueAt(place.raw, path));
  const come = asItems(valueAt(read, path)).filter((item) => !isIn(item, before));
  return withItems(place.raw, path, [...before, ...come]);
}

/** Items go by what they say as it stands, by a text or id in them, or by what was typed when it is read. */
function takeItems(place: Place, path: FieldPath, typed: readonly Value[]): ValueMap {
  const { raw } = place;
  const before = asItems(valueAt(raw, path));
  const named = typed.map((value) => before.filter((item) => isNamedBy(item, value)));
  const several = named.findIndex((items) => items.length > 1);
  if (several >= 0) throw severalItems(path, String(typed[several] ?? ""));
  const gone = named.every((items) => items.length === 1)
    ? named.flat()
    : asItems(valueAt(readValues(place, withValueAt(raw, path, typed), [path]), path));
  const absent = gone.findIndex((item) => !isIn(item, before));
  if (absent >= 0 && !place.ofSome) throw notInList(String(typed[absent] ?? ""));
  return withItems(
    raw,
    path,
    before.filter((item) => !isIn(item, gone)),
  );
}

const withItems = (raw: ValueMap, path: FieldPath, items: readonly Value[]): ValueMap =>
  withValueAt(raw, path, items.length > 0 ? items : undefined);

/** Whether an item is what was typed as it stands, or a text or id in it is. */
const isNamedBy = (item: Value, typed: Value): boolean =>
  isSame(item, typed) || (isMap(item) && Object.values(item).some((inner) => isSame(inner, typed)));

/** A plain text becomes one of several languages where another language is named; where its own is, nobody knows which is meant. */
function setOne({ raw, kind, registry }: Place, { path, values }: Assignment): ValueMap {
  const spec = specOf(fieldsOfKind(kind), path);
  refuseMissingItem(raw, path);
  refuseUnnumbered(raw, path, fieldsOfKind(kind));
  const [value, ...others] = typedValues(values, spec);
  if (value === undefined || others.length > 0) throw oneValue(path);
  const whole = path.slice(0, -1);
  const text = valueAt(raw, whole);
  if (spec.scalar?.type !== "text" || whole.length === 0 || typeof text !== "string")
    return withValueAt(raw, path, value);
  const { language } = registry.settings;
  if (path.at(-1) === language) throw plainText(whole, language);
  return withValueAt(withValueAt(raw, whole, { [language]: text }), path, value);
}

const readValues = ({ kind, registry }: Place, raw: ValueMap, typed: readonly FieldPath[]): ValueMap =>
  readReferences(readTyped(raw, typed, kind, registry.settings), typed, fieldsOfKind(kind), registry);

/** What was typed, as the values that files have: words between commas of a list of codes, maps in YAML's braces. */
function typedValues(values: readonly string[], spec: FieldSpec): Value[] {
  return values.flatMap((value): Value[] => {
    const { fields, scalar, list } = spec;
    if ((fields || scalar?.type === "text") && /^\s*\{.*\}\s*$/s.test(value)) return [mapIn(value) ?? value];
    if (!list || !scalar) return [value];
    const whole = readList(value, scalar.type);
    return whole.certainty === "certain" ? value.split(",").map((item) => item.trim()) : [value];
  });
}

function mapIn(text: string): Value | undefined {
  const { value, problems } = readDocument(`value: ${text}\n`);
  for (const { message, help } of problems) throw new UsageError(message, help);
  return isMap(value) ? value["value"] : undefined;
}

const asItems = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : isList(value) ? value : [value];

const isIn = (item: Value, items: readonly Value[]): boolean => items.some((other) => isSame(item, other));

/** The description of a field; that of a text where one of its languages is named. */
function specOf(specs: ReadonlyMap<string, FieldSpec>, path: FieldPath): FieldSpec {
  const names = path.filter((step) => typeof step === "string");
  let fields = specs;
  let spec: FieldSpec | undefined;
  for (const [index, name] of names.entries()) {
    if (spec?.scalar?.type === "text" && index === names.length - 1 && /^[a-z]/.test(name) && isLanguageTag(name))
      return spec;
    const next = fields.get(name);
    if (!next) throw unknown(names.slice(0, index + 1), fields);
    spec = next;
    fields = next.fields ?? new Map();
  }
  if (!spec) throw unknown(names, specs);
  return spec;
}

function unknown(names: readonly string[], fields: ReadonlyMap<string, FieldSpec>): UsageError {
  const { message, help } = unknownField(names, fields);
  return new UsageError(message, help);
}

/** An item that is named by its number must be there. */
function refuseMissingItem(raw: ValueMap, path: FieldPath): void {
  const at = path.findIndex(
    (step, index) => typeof step === "number" && valueAt(raw, path.slice(0, index + 1)) === undefined,
  );
  if (at < 0) return;
  const field = typedPath(path.slice(0, at));
  const count = asItems(valueAt(raw, path.slice(0, at))).length;
  throw new UsageError(
    {
      en: `${field} has no item ${typedPath(path.slice(at, at + 1))}`,
      ru: `в ${field} нет пункта ${typedPath(path.slice(at, at + 1))}`,
      tg: `дар ${field} банди ${typedPath(path.slice(at, at + 1))} нест`,
      uz: `${field} da ${typedPath(path.slice(at, at + 1))} bandi yoʻq`,
    },
    {
      en: `items are counted from 1; there are so many: ${count}; add one: "${field}+=…"`,
      ru: `пункты считаются с 1; всего их: ${count}; добавить: "${field}+=…"`,
      tg: `бандҳо аз 1 шумурда мешаванд; ҳамагӣ: ${count}; илова кардан: "${field}+=…"`,
      uz: `bandlar 1 dan sanaladi; jami: ${count}; qoʻshish: "${field}+=…"`,
    },
  );
}

/** A field that is not there may be one that its kind does not know. */
function refuseMissing(raw: ValueMap, path: FieldPath, kind: Kind): void {
  refuseMissingItem(raw, path);
  if (valueAt(raw, path) !== undefined) return;
  specOf(fieldsOfKind(kind), path);
  throw notThere(path);
}

/** Refuses fields that a kind does not know. */
export function refuseUnknownFields(assignments: readonly Assignment[], kind: Kind): void {
  for (const { path } of assignments) specOf(fieldsOfKind(kind), path);
}
