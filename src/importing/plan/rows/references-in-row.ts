import { fieldsOfKind, specAt } from "../../../kinds/describe.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { kinds } from "../../../kinds/index.ts";
import { readDate } from "../../../reading/dates/read-date.ts";
import { onlyValue } from "../../../reading/meaning.ts";
import { readingContextOf } from "../../../registry/reading-context-of.ts";
import type { Registry } from "../../../registry/registry.ts";
import { memoize } from "../../../values/memoize.ts";
import type { Target } from "../../mapping/mapping.ts";
import { recordNames } from "../../names/record-names.ts";
import { isBlank, seenText } from "../../values/seen-text.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

/** The kind of records that a field names which no row of the list makes: agreements, projects, institutions. */
export function referredKind(target: Target, kind: KindName): KindName | undefined {
  const to = kindReferredTo(target, kind);
  return to === "partners" ? undefined : to;
}

/** The kind of records that a field of a kind names. */
export const kindReferredTo = (target: Target, kind: KindName): KindName | undefined => referredToBy(kind)(target);

const referredToBy = memoize((kind: KindName) =>
  memoize(
    (target: Target): KindName | undefined => {
      const scalar = specAt(fieldsOfKind(kinds[kind]), target.split("."))?.scalar;
      return scalar?.type === "reference" ? scalar.to : undefined;
    },
    { most: 1_000 },
  ),
);

/** What references are found by. */
type Finding = {
  readonly registry: Registry;
  readonly questions: Questions;
  readonly kind: KindName;
  /** The partners of the row, by their ids. */
  readonly partners: readonly string[];
};

/** Finds the agreements that a row names, once its partners are known. */
export function findAgreements(draft: RowDraft, finding: Finding): void {
  for (const { field, written } of draft.agreements) findReference(draft, field, written, finding);
}

/**
 * Finds the record that a text names. Where two have the name, or one nearly has it, it is asked, and of an institution that
 * is not on file too; another text stays in the notes.
 */
export function findReference(draft: RowDraft, field: Target, written: FieldText, finding: Finding): void {
  const { questions, registry, kind } = finding;
  const to = referredKind(field, kind);
  const text = seenText(written.text).replace(/\n/g, " ");
  if (to === undefined || isBlank(text)) return;
  const answer = questions.answered(field, written.text, draft);
  const called = calledBy(answer ?? text, to, finding);
  const [only, ...others] = called;
  if (only !== undefined && others.length === 0) {
    draft.fields[field] = only;
    return;
  }
  const names = recordNames(registry)(to);
  const near = only === undefined ? names.near(text) : called;
  const isAsked = near.length > 0 || answer !== undefined || to === "institutions";
  if (isAsked) ask(draft, field, { ...written, text }, { ids: near, key: written.text, to }, finding);
  else draft.notes.push(`${written.heading ?? field}: ${text}`);
}

/** Records with a name; of several that share it, the one that is with the row's partners. */
function calledBy(text: string, to: KindName, finding: Finding): readonly string[] {
  const { registry, partners } = finding;
  const called = recordNames(registry)(to).called(text);
  if (to !== "agreements") return called;
  const own = called.filter((id) => isWith(registry, id, partners));
  if (called.length === 0) return signedOn(text, finding);
  return called.length > 1 && own.length === 1 ? own : called;
}

const isWith = (registry: Registry, id: string, partners: readonly string[]): boolean =>
  partners.some((partner) => registry.find("agreements", id)?.partners?.includes(partner));

const day = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/g;

/** Agreements with the row's partners that were signed on the only day that a text names: `Договор № 14 от 12.03.2019`. */
function signedOn(text: string, { registry, partners }: Finding): readonly string[] {
  const [written, ...others] = text.match(day) ?? [];
  if (written === undefined || others.length > 0 || partners.length === 0) return [];
  const context = readingContextOf(registry.settings, undefined);
  const signed = /^\d{4}/.test(written) ? written : onlyValue(readDate(written, context));
  return registry.records.agreements
    .filter((agreement) => agreement.signed?.text === signed && isWith(registry, agreement.id, partners))
    .map(({ id }) => id);
}

type Offer = { readonly ids: readonly string[]; readonly key: string; readonly to: KindName };

function ask(draft: RowDraft, field: Target, { text, heading }: FieldText, { ids, key, to }: Offer, finding: Finding) {
  const reason = ids.length > 0 ? reasons.perhapsOnFile(ids.join(", ")) : reasons.notOnFile(text);
  draft.reasons.push(reason);
  draft.proposed[field] = ids[0] ?? "";
  const all = to === "institutions" ? finding.registry.records.institutions.map(({ id }) => id) : [];
  const choices = ids.map((value) => ({ value }));
  finding.questions.ask(
    { field, typed: key, heading, choices, options: all, ways: ["text", "notes", "no-record"], reason },
    draft,
  );
}
