import { fieldsOfKind } from "../../../kinds/describe.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { kinds } from "../../../kinds/index.ts";
import { saysNotKnown } from "../../../reading/not-known.ts";
import type { Registry } from "../../../registry/registry.ts";
import { memoize, memoizePerObject } from "../../../values/memoize.ts";
import { fold } from "../../../values/texts/fold.ts";
import { versionsOf } from "../../../values/texts/text.ts";
import { partnerFieldOf } from "../../columns/heading-index.ts";
import { isPartnerTarget, type Target } from "../../mapping/mapping.ts";
import { namesApart } from "../../names/names-apart.ts";
import type { FieldValues } from "../../values/cell-meaning.ts";
import { itemsOf } from "../../values/list-items.ts";
import { isBlank, isTooLong, seenText } from "../../values/seen-text.ts";
import { askOfDays } from "../days/days-beside-names.ts";
import type { AnswerWay } from "../plan.ts";
import type { Questions } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { reasons } from "../reasons.ts";
import { type DoubtOfText, doubtOfNameText } from "../texts/doubt-of-text.ts";
import { kindReferredTo } from "./references-in-row.ts";
import type { PartnerDraft, RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

/** The partners that a row names, one or, where that was answered, several. */
export function partnersIn(
  draft: RowDraft,
  texts: ReadonlyMap<Target, FieldText>,
  readInto: (target: Target, text: FieldText) => void,
  reading: Reading,
): PartnerDraft[] {
  const { kind } = reading.mapping;
  if (kind === "partners") return ownName(draft, texts.get("name"), reading);
  for (const [target, text] of texts) if (isPartnerTarget(target) && target !== "partner.name") readInto(target, text);
  const fields = takePartnerFields(draft);
  const field = partnerFieldOf(kind) ?? "partner";
  return [
    ...ownPartners(draft, texts.get("partner.name"), { fields, field }, reading),
    ...otherPartners(draft, texts, reading),
  ];
}

type Named = Pick<PartnerDraft, "fields" | "field">;

/** One by its name or by its code alone; of several it is not said whose country and city these are. */
function ownPartners(
  draft: RowDraft,
  written: FieldText | undefined,
  { fields, field }: Named,
  reading: Reading,
): PartnerDraft[] {
  const heading = written?.heading;
  const names = written && !isBlank(written.text) ? namesIn(draft, written, "partner.name", reading) : [];
  const [name, ...more] = names;
  const hasCode = Object.keys(fields).some((path) => path.startsWith("ids."));
  if (more.length === 0 && (name !== undefined || hasCode)) return [{ name, heading, fields, field }];
  const own = names.length === 0 ? withOwnCountry(draft, fields, reading.mapping.kind) : fields;
  draft.notes.push(...Object.entries(own).map(([path, value]) => `${path}: ${String(value)}`));
  return names.map((each) => ({ name: each, heading, fields: {}, field }));
}

/** Where a row names no partner, the country is that of the journey; what is left of the partner's fields. */
function withOwnCountry(draft: RowDraft, fields: FieldValues, kind: KindName): FieldValues {
  const { country, ...others } = fields;
  const isSaid = ["country", "id"].some((field) => field in draft.fields);
  const isUnnamed = kind === "mobilities" && !isSaid && !("partner.name" in draft.proposed);
  if (!isUnnamed || country === undefined) return fields;
  draft.fields["country"] = country;
  return others;
}

/** Rows that are partners have their own names. */
function ownName(draft: RowDraft, written: FieldText | undefined, reading: Reading): PartnerDraft[] {
  const { id } = draft.fields;
  if (typeof id === "string" && reading.registry.find("partners", id)) {
    // Who it is, the id says; the name is what it is called from now on.
    if (written && !isBlank(written.text)) draft.fields["name"] = seenText(written.text).replace(/\n/g, " ");
    return [];
  }
  const names = written && !isBlank(written.text) ? namesIn(draft, written, "name", reading) : [];
  return names.map((name) => ({ name, heading: written?.heading, fields: {}, field: "name" }));
}

/** What was read of the partner leaves the record's own fields, which are made anew: fields that others were deleted from are slow. */
function takePartnerFields(draft: RowDraft): FieldValues {
  const taken: RowDraft["fields"] = {};
  const own: RowDraft["fields"] = {};
  for (const [target, value] of Object.entries(draft.fields)) {
    if (isPartnerTarget(target)) taken[target.slice("partner.".length)] = value;
    else own[target] = value;
  }
  draft.fields = own;
  return taken;
}

/** Whether a field of records of a kind names partners that the rows of the list may make: the coordinator of a project. */
export const isPartnerField = (target: Target, kind: KindName): boolean =>
  kind !== "partners" && kindReferredTo(target, kind) === "partners";

/** Partners in other fields of the record. */
function otherPartners(draft: RowDraft, texts: ReadonlyMap<Target, FieldText>, reading: Reading): PartnerDraft[] {
  const { kind } = reading.mapping;
  const named = Object.keys(draft.fields).filter((field) => isPartnerField(field, kind));
  return named.flatMap((field): PartnerDraft[] => {
    const value = draft.fields[field];
    if (typeof value !== "string") return [];
    delete draft.fields[field];
    const { heading = field, isList = false } = texts.get(field) ?? {};
    const written = { text: value, heading, isList };
    const names = fieldsOfKind(kinds[kind]).get(field)?.list
      ? namesIn(draft, written, field, reading)
      : oneNameIn(draft, written, field, reading);
    return names.map((name) => ({ name, heading: written.heading, fields: {}, field }));
  });
}

/** The name in a field that names one partner. Of a cell that may hold several it is asked which is meant. */
function oneNameIn(draft: RowDraft, written: FieldText, field: Target, reading: Reading): readonly string[] {
  const { questions } = reading;
  const { heading, text } = written;
  const parts = namesApart(text);
  const whole = text.replace(/\n/g, " ");
  const answer = questions.answered(field, whole, draft);
  if (parts.length < 2 || answer === "one" || isNameOnFile(whole, reading)) return [whole];
  if (answer !== undefined) {
    draft.notes.push(`${heading ?? field}: ${whole}`);
    return [answer];
  }
  const reason = reasons.severalNames(whole);
  draft.reasons.push(reason);
  draft.proposed[field] = parts[0] ?? "";
  const choices = parts.map((value) => ({ value }));
  questions.ask({ field, typed: whole, heading, choices, ways: ["one", "text", "notes", "no-record"], reason }, draft);
  return [];
}

/** Whether a partner on file goes by this name, however it is written: `Institute of Economics and Trade` is one. */
const isNameOnFile = (name: string, { registry }: Reading): boolean => partnerNames(registry).has(fold(name));

const partnerNames = memoizePerObject(
  (registry: Registry) =>
    new Set(
      registry.records.partners
        .flatMap(({ name, aliases }) => [...(name === undefined ? [] : versionsOf(name)), ...(aliases ?? [])])
        .map(fold),
    ),
);

/** A letter alone before the rest of its word, or one that was lost when a file was saved. */
const broken = /(?:^|\s)(?![AIÀÉEOYАВИКОСУЯ] )\p{Lu} \p{Ll}{3,}|\p{L}\?\p{L}|\uFFFD/u;

function doubtOfName(whole: string, parts: readonly string[]): DoubtOfText | undefined {
  if (isTooLong(whole)) return { reason: reasons.doubtful(whole) };
  if (parts.length > 1) return { reason: reasons.severalNames(whole) };
  if (!broken.test(whole)) return doubtOfNameText(whole);
  const meant = whole.replace(/(\p{Lu}) (\p{Ll}{3,})/u, "$1$2");
  return { reason: reasons.brokenName(whole), ...(meant === whole ? {} : { meant }) };
}

/** A cell as one name, the names that it may hold, and what speaks against its being one. */
const readNames = memoize(
  (written: string) => {
    const typed = seenText(written);
    const whole = typed.replace(/\n/g, " ");
    const parts = namesApart(typed);
    return { whole, isNotKnown: saysNotKnown(whole), parts, doubt: doubtOfName(whole, parts) };
  },
  { most: 20_000 },
);

/** A cell as `readNames` has it: a name on file is one, whatever it looks like. */
function namesRead(text: string, reading: Reading): ReturnType<typeof readNames> {
  const read = readNames(text);
  return read.parts.length > 1 && isNameOnFile(read.whole, reading) ? { ...read, doubt: undefined } : read;
}

/** The names in a cell. A cell that may hold several is split only where that was answered. */
function namesIn(draft: RowDraft, written: FieldText, field: Target, reading: Reading): readonly string[] {
  const { questions } = reading;
  if (written.isList) return itemsOf(seenText(written.text));
  const { whole, isNotKnown, parts, doubt } = namesRead(written.text, reading);
  const answer = questions.answered(field, whole, draft);
  if (answer === undefined && isNotKnown) {
    draft.notes.push(`${written.heading ?? field}: ${whole}`);
    return [];
  }
  if (answer === "split") return parts;
  if (answer !== undefined) return [answeredName(draft, { ...written, text: whole }, field, answer)];
  if (!doubt) return [whole];
  const named = { ...written, text: whole };
  if (field === "partner.name" && reading.hasDaysAsked(written.heading)) askOfDays(draft, named, questions);
  else askOfName(draft, named, field, { parts, doubt, questions });
  return [];
}

type DoubtedName = {
  readonly parts: readonly string[];
  readonly doubt: DoubtOfText;
  readonly questions: Questions;
};

function askOfName(
  draft: RowDraft,
  { text, heading }: FieldText,
  field: Target,
  { parts, doubt: { reason, meant }, questions }: DoubtedName,
): void {
  draft.reasons.push(reason);
  draft.proposed[field] = meant ?? "";
  const choices = meant === undefined ? [] : [{ value: meant }];
  const ways: readonly AnswerWay[] =
    parts.length > 1 ? ["split", "one", "text", "no-record"] : ["text", "one", "no-record"];
  questions.ask({ field, typed: text, heading, choices, ways, reason }, draft);
}

/** Of a cell that says more than a name, the name that was answered; all of it stays in the notes, for it is no spelling of the name. */
function answeredName(draft: RowDraft, { text, heading }: FieldText, field: Target, answer: string): string {
  if (!text.includes(answer) || doubtOfNameText(text) === undefined) return text;
  draft.notes.push(`${heading ?? field}: ${text}`);
  return answer;
}
