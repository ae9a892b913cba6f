import type { Sentence } from "../../../values/texts/sentence.ts";
import { noRecord, type Target } from "../../mapping/mapping.ts";
import { mayNotHaveGone, resultIn } from "../../values/result-words.ts";
import { seenText } from "../../values/seen-text.ts";
import type { Questions } from "../questions.ts";
import { reasons } from "../reasons.ts";
import type { RowDraft } from "./row-draft.ts";
import type { FieldText } from "./row-texts.ts";

const field: Target = "stage";

/**
 * What a column of results says of a journey; whether it was a result. Who was refused does not travel. Whether who was accepted
 * has travelled is asked once for the list, and who is on a reserve list of each text.
 */
export function readResult(draft: RowDraft, { text, heading }: FieldText, questions: Questions): boolean {
  const typed = seenText(text);
  const result = resultIn(typed);
  if (result === undefined || questions.answered(field, text, draft) !== undefined) return false;
  if (result === "refused") {
    draft.isNoRecord = true;
    draft.whyNoRecord = reasons.refused(typed);
  } else if (result !== "accepted") askWhetherGone(draft, { text: typed, heading }, questions);
  else {
    draft.notes.push(`${heading ?? field}: ${typed}`);
    readAccepted(draft, typed, heading, questions);
  }
  return true;
}

function readAccepted(draft: RowDraft, typed: string, heading: string | undefined, questions: Questions): void {
  const answer = questions.answered(field, "", draft);
  if (answer === "planned" || answer === "cancelled") draft.fields[field] = answer;
  else if (answer !== "notes") askAccepted(draft, typed, heading, questions);
}

function askAccepted(draft: RowDraft, typed: string, heading: string | undefined, questions: Questions): void {
  const reason = reasons.accepted(typed);
  draft.reasons.push(reason);
  draft.proposed[field] = "planned";
  const choices = [
    { value: "planned", name: stillPlanned },
    { value: "notes", name: tookPlace },
  ];
  questions.ask({ field, typed: "", heading, choices, ways: [], reason }, draft);
}

function askWhetherGone(draft: RowDraft, { text, heading }: FieldText, questions: Questions): void {
  const reason = resultIn(text) === "reserve" ? reasons.onReserve(text) : reasons.perhapsNotGone(text);
  draft.reasons.push(reason);
  draft.proposed[field] = "no-record";
  const choices = [{ value: "planned", name: stillPlanned }];
  questions.ask({ field, typed: text, heading, choices, ways: ["no-record", "notes"], reason }, draft);
}

/**
 * What stands in the notes of a journey though it says that there may have been none: that somebody was refused, is on a reserve list,
 * or has withdrawn. It is asked, of each text; not of a record of hamkor's own list, which has an id.
 */
export function askOfNotedResults(draft: RowDraft, headingOfNotes: string | undefined, questions: Questions): void {
  const isKnown = draft.fields[field] === "cancelled" || draft.fields["id"] !== undefined;
  if (isKnown || field in draft.proposed || draft.isNoRecord) return;
  const own = draft.fields["notes"];
  const written = [
    ...(typeof own === "string" ? [{ text: own, heading: headingOfNotes }] : []),
    ...draft.notes.map(notedIn),
  ].find(saysNotGone);
  if (!written) return;
  const answer = questions.answered(field, written.text, draft);
  if (answer === noRecord) draft.isNoRecord = true;
  else if (answer === "planned" || answer === "cancelled") draft.fields[field] = answer;
  else if (answer === undefined) askWhetherGone(draft, written, questions);
}

function saysNotGone({ text, heading }: FieldText): boolean {
  const result = resultIn(text);
  return (result !== undefined && result !== "accepted") || mayNotHaveGone(heading ?? "", text);
}

/** A line of the notes as the heading of its column and what stands there. */
export function notedIn(line: string): FieldText {
  const [, heading, text] = /^([^:\n]+): (.*)$/s.exec(line) ?? [];
  return { text: text ?? line, heading };
}

const stillPlanned: Sentence = {
  en: "planned",
  ru: "поездка запланирована",
  tg: "сафар ба нақша гирифта шудааст",
  uz: "safar rejalashtirilgan",
};

const tookPlace: Sentence = {
  en: "the journeys took place",
  ru: "поездки состоялись",
  tg: "сафарҳо анҷом дода шуданд",
  uz: "safarlar boʻlib oʻtgan",
};
