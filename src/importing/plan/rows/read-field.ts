import { remarkText } from "../../../reading/remark-text.ts";
import { isDay } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { noRecord, type Target, toNotes } from "../../mapping/mapping.ts";
import type { CellMeaning, Doubt } from "../../values/cell-meaning.ts";
import { seenText } from "../../values/seen-text.ts";
import { meantDay } from "../days/swapped-days.ts";
import type { AnswerWay } from "../plan.ts";
import type { Questions } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { reasons } from "../reasons.ts";
import { doubtOfText } from "../texts/doubt-of-text.ts";
import type { Legend } from "../texts/legend-of-list.ts";
import type { Beginning, MeaningOf } from "../texts/meaning-of-text.ts";
import { isPartnerField } from "./partners-in-row.ts";
import { isOfSeveral, isPersonName, personsIn } from "./persons-in-row.ts";
import { findReference, referredKind } from "./references-in-row.ts";
import { readResult } from "./results-in-row.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

/** Reads one text into a draft. */
type FieldReader = (draft: RowDraft, target: Target, written: FieldText) => void;

export const fieldReader =
  (meaningOf: MeaningOf, reading: Reading): FieldReader =>
  (draft, target, written) => {
    const answer = reading.questions.answered(target, written.text, draft);
    if (answer === noRecord) draft.isNoRecord = true;
    const isOfOne = written.isList === true || !isOfSeveral(draft, target);
    if (answer === noRecord || answer === toNotes || !isOfOne) draft.notes.push(noteOf(written, target));
    else if (!isReadApart(draft, target, written, reading))
      readValue(draft, target, written, { answer, meaningOf, reading });
  };

/** A failed formula, or a sign that points to a note, is asked of whatever field it is for. */
function isDoubted(draft: RowDraft, field: Target, { text, heading }: FieldText, questions: Questions): boolean {
  const doubt = field === "notes" ? undefined : doubtOfText(text);
  if (!doubt || questions.answered(field, text, draft) !== undefined) return false;
  const { reason, meant } = doubt;
  draft.reasons.push(reason);
  draft.proposed[field] = meant ?? "";
  const choices = meant === undefined ? [] : [{ value: meant }];
  questions.ask({ field, typed: text, heading, choices, ways, reason }, draft);
  return true;
}

/** Names of persons and of records, and results of applications, have rules of their own. */
function isReadApart(draft: RowDraft, target: Target, written: FieldText, reading: Reading): boolean {
  const { questions, registry, mapping } = reading;
  const { kind } = mapping;
  if (isDoubted(draft, target, written, questions)) return true;
  // What hamkor parts into items needs no looking for them.
  if (written.isList && !isPartnerField(target, kind)) return false;
  if (isPersonName(target)) return readPersons(draft, target, written, reading);
  const to = referredKind(target, kind);
  if (isPartnerField(target, kind)) draft.fields[target] = seenText(written.text);
  else if (to === "agreements") draft.agreements.push({ field: target, written });
  else if (to !== undefined) findReference(draft, target, written, { registry, questions, kind, partners: [] });
  else return kind === "mobilities" && target === "stage" && readResult(draft, written, questions);
  return true;
}

type Read = { readonly answer: string | undefined; readonly meaningOf: MeaningOf; readonly reading: Reading };

function readValue(draft: RowDraft, target: Target, typed: FieldText, { answer, meaningOf, reading }: Read): void {
  const written = answer === undefined ? meantDay(draft, target, typed, reading) : typed;
  if (written === undefined) return;
  const read = (text: string): CellMeaning =>
    meaningOf(target, { ...written, text }, () => startOf(draft), answer !== undefined);
  const meaning = answer === undefined ? readByLegend(written.text, read, reading.legend) : read(answer);
  if (meaning.is === "values") Object.assign(draft.fields, meaning.values);
  else if (meaning.is === "doubt") askOf(draft, target, written, meaning, reading.questions);
  else if (meaning.words !== undefined) draft.notes.push(noteOf({ ...written, text: meaning.words }, target));
}

/** What is in doubt by itself, as the list's own legend explains it. */
function readByLegend(text: string, read: (text: string) => CellMeaning, legend: Legend): CellMeaning {
  const meaning = read(text);
  const explained = meaning.is === "doubt" ? legend(text) : undefined;
  const meant = explained === undefined ? undefined : read(explained);
  return meant?.is === "values" ? meant : meaning;
}

/** Several persons of one cell; whether they were several. */
function readPersons(draft: RowDraft, target: Target, written: FieldText, reading: Reading): boolean {
  const persons = personsIn(draft, target, written, reading);
  if (persons.is === "names") {
    const [only = "", ...others] = persons.names;
    draft.fields[target] = others.length > 0 ? persons.names : only;
  }
  if (persons.is === "counted") {
    draft.fields["count"] ??= persons.count;
    draft.areOnlyCounted = true;
    draft.notes.push(noteOf(written, target));
  }
  return persons.is !== "read";
}

const noteOf = ({ heading, text }: FieldText, target: Target): string => `${heading ?? target}: ${text}`;

function startOf({ fields: { starts, signed } }: RowDraft): Beginning {
  const from = [starts, signed].find((date): date is string => typeof date === "string" && isDay(date));
  return { from, isBegun: typeof starts === "string" || typeof signed === "string" };
}

const ways: readonly AnswerWay[] = ["text", "notes", "no-record"];

function askOf(
  draft: RowDraft,
  target: Target,
  { text, heading }: FieldText,
  found: Doubt,
  questions: Questions,
): void {
  const reason = withRemark(reasons.doubtful(text), found);
  draft.reasons.push(reason);
  draft.proposed[target] = found.choices[0]?.value ?? "";
  // How long it lasts is clear when its beginning is.
  if (target === "ends" && found.choices.length === 0 && ["signed", "starts"].some((field) => field in draft.proposed))
    return;
  if (found.ofColumn !== undefined) {
    const orders = found.ofColumn === "day_order" ? ["dmy", "mdy"] : undefined;
    const choices = orders?.map((value) => ({ value })) ?? found.choices;
    const options = orders ?? found.options;
    questions.ask({ field: found.ofColumn, typed: heading ?? "", heading, choices, options, ways: [], reason }, draft);
  } else
    questions.ask(
      { field: target, typed: text, heading, choices: found.choices, options: found.options, ways, reason },
      draft,
    );
}

function withRemark(reason: Sentence, { remark }: Doubt): Sentence {
  if (!remark) return reason;
  const said = remarkText(remark);
  return {
    en: `${reason.en}: ${said.en}`,
    ru: `${reason.ru}: ${said.ru}`,
    tg: `${reason.tg}: ${said.tg}`,
    uz: `${reason.uz}: ${said.uz}`,
  };
}
