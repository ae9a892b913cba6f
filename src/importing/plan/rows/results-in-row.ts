import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Target } from "../../mapping/mapping.ts";
import { resultIn } from "../../values/result-words.ts";
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
  } else if (result === "reserve") askReserve(draft, typed, heading, questions);
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

function askReserve(draft: RowDraft, typed: string, heading: string | undefined, questions: Questions): void {
  const reason = reasons.onReserve(typed);
  draft.reasons.push(reason);
  draft.proposed[field] = "no-record";
  const choices = [{ value: "planned", name: stillPlanned }];
  questions.ask({ field, typed, heading, choices, ways: ["no-record", "notes"], reason }, draft);
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
