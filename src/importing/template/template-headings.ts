import type { KindName } from "../../kinds/field-meta.ts";
import { type FieldName, fieldTitlesIn } from "../../kinds/titles/field-titles.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { partnerFieldOf } from "../columns/heading-index.ts";
import type { Target } from "../mapping/mapping.ts";

/** The heading of a column of a template: what its field is called, where that is clear without the field it belongs to. */
export function templateHeading(target: Target, kind: KindName, language: Language): string {
  const own = ownHeadings[target];
  if (own) return own[language];
  const name = target === "partner.name" ? (partnerFieldOf(kind) ?? "partner") : (target.split(".").at(-1) ?? target);
  return fieldTitlesIn(language)[name as FieldName];
}

const ownHeadings: Readonly<Record<Target, Sentence>> = {
  "partner.country": {
    en: "Partner's country",
    ru: "Страна партнёра",
    tg: "Кишвари шарик",
    uz: "Hamkor mamlakati",
  },
  "persons.name": { en: "Full name", ru: "Ф. И. О.", tg: "Ному насаб", uz: "F. I. Sh." },
};
