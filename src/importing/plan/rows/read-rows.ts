import { isPartnerTarget, noRecord, type Target } from "../../mapping/mapping.ts";
import type { Questions } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { reasons } from "../reasons.ts";
import { meaningReader } from "../texts/meaning-of-text.ts";
import { askOfShortDegree } from "../texts/short-degree.ts";
import { partnersIn } from "./partners-in-row.ts";
import { fieldReader } from "./read-field.ts";
import { askOfNotedResults } from "./results-in-row.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText, RowTexts } from "./row-texts.ts";
import { exceptStates, readStateWords } from "./state-in-row.ts";

/** Reads rows one after the other; texts that stand in many rows are read once. */
export function rowReader(reading: Reading): (row: RowTexts) => RowDraft {
  const isAgreement = reading.mapping.kind === "agreements";
  const readField = fieldReader(meaningReader(reading), reading);
  const read = isAgreement ? exceptStates(readField) : readField;
  return (row) => {
    const draft = emptyDraft(row);
    const texts = inOrder(withRowAnswers(row, reading.questions));
    // Who a partner's own name means is found out among the partners.
    const isOwnName = (target: Target): boolean => target === "name" && reading.mapping.kind === "partners";
    for (const [target, text] of texts) if (!isPartnerTarget(target) && !isOwnName(target)) read(draft, target, text);
    askOfShortDegree(draft, texts.get("purpose"), reading.questions);
    if (reading.mapping.kind === "mobilities") askOfNotedResults(draft, texts.get("notes")?.heading, reading.questions);
    if (isAgreement) readStateWords(draft, texts.get("notes")?.heading, read);
    draft.partners.push(...partnersIn(draft, texts, (target, text) => read(draft, target, text), reading));
    return draft;
  };
}

const emptyDraft = (row: RowTexts): RowDraft => ({
  sheet: row.sheet,
  row: row.row,
  cells: row.cells,
  seen: row.seen,
  continued: row.continued,
  look: row.look,
  doubtedDays: row.doubtedDays,
  fields: {},
  partners: [],
  agreements: [],
  notes: [...row.notes],
  reasons: row.unparted.map(reasons.unparted),
  proposed: {},
  isNoRecord: false,
});

/** A row's own answers stand in the place of its cells. */
function withRowAnswers(row: RowTexts, questions: Questions): ReadonlyMap<Target, FieldText> {
  const answers = Object.entries(questions.ofRow(row));
  if (answers.length === 0) return row.fields;
  const texts = new Map(row.fields);
  for (const [field, text] of answers)
    if (!texts.has(field) && (field !== "record" || text === noRecord)) texts.set(field, { text, heading: undefined });
  return texts;
}

/** Days on which others depend come first, as do the persons of whom further columns tell, and how many they are. */
const first: readonly Target[] = [
  "signed",
  "starts",
  "count",
  "persons.name",
  "contacts.name",
  "partner.contacts.name",
];

function inOrder(texts: ReadonlyMap<Target, FieldText>): ReadonlyMap<Target, FieldText> {
  const ordered = new Map<Target, FieldText>();
  for (const target of first) {
    const text = texts.get(target);
    if (text) ordered.set(target, text);
  }
  for (const [target, text] of texts) ordered.set(target, text);
  return ordered;
}
