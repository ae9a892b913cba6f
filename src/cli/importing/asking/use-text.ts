import type { ProposedColumn } from "../../../importing/columns/proposed-column.ts";
import type { ColumnUse } from "../../../importing/mapping/mapping.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import type { Language } from "../../../values/codes/languages.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { targetTitle } from "./target-title.ts";

/** What becomes of a column, in words. */
export function useText(use: ColumnUse, kind: KindName, language: Language): string {
  const title = (target: string): string => targetTitle(target, kind, language);
  switch (use.is) {
    case "field":
      return title(use.field);
    case "period":
      return title(`${use.starts} to ${use.ends}`);
    case "parts":
      return use.fields.map(title).join(" + ");
    case "labelled":
      return [...(use.lead === undefined ? [] : [use.lead]), ...Object.values(use.labels)].map(title).join(" + ");
    default:
      return (use.is === "skip" ? leftOut : toTheNotes)[language];
  }
}

const toTheNotes: Sentence = {
  en: "to the notes",
  ru: "в примечания",
  tg: "ба эзоҳ",
  uz: "izohga",
};

const leftOut: Sentence = {
  en: "left out",
  ru: "не переносится",
  tg: "ворид намешавад",
  uz: "koʻchirilmaydi",
};

/** Why a column is left out. */
export const whyLeftOut: Partial<Readonly<Record<ProposedColumn["because"], Sentence>>> = {
  "running-number": {
    en: "left out: row numbers",
    ru: "не переносится: номера строк",
    tg: "ворид намешавад: рақами сатр",
    uz: "koʻchirilmaydi: qator raqami",
  },
  personal: {
    en: "left out: personal data",
    ru: "не переносится: личные данные",
    tg: "ворид намешавад: маълумоти шахсӣ",
    uz: "koʻchirilmaydi: shaxsiy maʼlumot",
  },
  empty: {
    en: "left out: empty",
    ru: "не переносится: пустой",
    tg: "ворид намешавад: холӣ",
    uz: "koʻchirilmaydi: boʻsh",
  },
};
