import { flowText } from "../../changes/edit/written-entry.ts";
import type { ConflictWith } from "../../changes/merging/merge-records.ts";
import type { Value } from "../../documents/value.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import { cutText } from "./cut-text.ts";

/** Says of which fields it is not clear which value is wanted, and both values. */
export function conflictsUnsettled(kept: AnyRecord, conflicts: readonly ConflictWith[]): UsageError {
  const lines = conflicts.map(
    (conflict) =>
      `${conflict.field}: ${sideText(conflict.kept)} (${nameOf(kept)}), ${sideText(conflict.other)} (${conflict.with})`,
  );
  return new UsageError(
    {
      en: "the records have different values, and it is not said which to keep",
      ru: "у записей разные значения, и не сказано, какие оставить",
      tg: "сабтҳо қиматҳои гуногун доранд ва гуфта нашудааст, ки кадомаш монад",
      uz: "yozuvlarda qiymatlar har xil, qaysi biri qolishi aytilmagan",
    },
    sentenceOf((language) => [...lines, choose[language]].join("\n  ")),
  );
}

/** A value as it is shown beside another; a sign where there is none. */
export const sideText = (value: Value | undefined): string =>
  value === undefined ? "—" : cutText(printableLine(flowText(value)));

const choose = {
  en: "add --prefer kept or --prefer other; the other values go to notes",
  ru: "добавьте --prefer kept (первая запись) или --prefer other; другие значения останутся в notes",
  tg: "--prefer kept (сабти якум) ё --prefer other илова кунед; қиматҳои дигар дар notes мемонанд",
  uz: "--prefer kept (birinchi yozuv) yoki --prefer other qoʻshing; qolgan qiymatlar notes da qoladi",
};
