import type { ConflictWith } from "../../changes/merging/merge-records.ts";
import type { Side } from "../../changes/merging/merge-result.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import type { Asking } from "../asking/asking.ts";
import { sideText } from "./unsettled-conflicts.ts";

/** Asks which value is wanted of each field in conflict. */
export async function askSides(
  asks: Asking,
  app: App,
  kept: AnyRecord,
  conflicts: readonly ConflictWith[],
): Promise<(readonly [ConflictWith, Side])[]> {
  const answers: (readonly [ConflictWith, Side])[] = [];
  for (const conflict of conflicts) {
    const side = await asks.choose<Side>({
      message: app.said(which(conflict.field)),
      options: [
        { value: "kept", label: sideText(conflict.kept), hint: nameOf(kept) },
        { value: "other", label: sideText(conflict.other), hint: conflict.with },
      ],
      initial: "kept",
    });
    answers.push([conflict, side]);
  }
  return answers;
}

const which = (field: string): Sentence => ({
  en: `${field}: which is right (the other goes to notes)`,
  ru: `${field}: что верно (другое останется в notes)`,
  tg: `${field}: кадомаш дуруст аст (дигараш дар notes мемонад)`,
  uz: `${field}: qaysi biri toʻgʻri (boshqasi notes da qoladi)`,
});
