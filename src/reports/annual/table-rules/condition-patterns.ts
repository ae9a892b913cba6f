import type { Sentence } from "../../../values/texts/sentence.ts";

/** How people name what has a value: before the noun in Uzbek, after it in the other languages. */
export type ConditionPattern = {
  /** What has it, as one value or as several of which one is enough (`{v}`). */
  readonly one: Sentence;
  readonly several: Sentence;
  /** All but what has it: at the end, in every language. */
  readonly exceptOne: Sentence;
  readonly exceptSeveral: Sentence;
};

/** How a measure stands to a country: partners are in it, agreements with it, guests from it. */
export type PlaceRole = "in" | "with" | "from";

/** The fields of which people speak in words of their own; all others stand in brackets, by their names. */
export const conditionPatterns: ReadonlyMap<string, ConditionPattern> = new Map([
  [
    "programme",
    {
      one: {
        en: "of the {v} programme",
        ru: "программы {v}",
        tg: "аз барномаи {v}",
        uz: "{v} dasturi boʻyicha",
      },
      several: {
        en: "of the programmes {v}",
        ru: "программ: {v}",
        tg: "аз барномаҳои {v}",
        uz: "{v} dasturlari boʻyicha",
      },
      exceptOne: {
        en: "except those of the {v} programme",
        ru: "кроме относящихся к программе {v}",
        tg: "ба ғайр аз барномаи {v}",
        uz: "{v} dasturi bundan mustasno",
      },
      exceptSeveral: {
        en: "except those of the programmes {v}",
        ru: "кроме относящихся к программам: {v}",
        tg: "ба ғайр аз барномаҳои {v}",
        uz: "{v} dasturlari bundan mustasno",
      },
    },
  ],
  [
    "tags",
    {
      one: { en: "tagged “{v}”", ru: "с меткой «{v}»", tg: "бо калидвожаи «{v}»", uz: "“{v}” tegi bilan" },
      several: { en: "tagged {v}", ru: "с метками: {v}", tg: "бо калидвожаҳои {v}", uz: "{v} teglari bilan" },
      exceptOne: {
        en: "except those tagged “{v}”",
        ru: "кроме имеющих метку «{v}»",
        tg: "ба ғайр аз онҳое, ки калидвожаи «{v}» доранд",
        uz: "“{v}” tegi borlari bundan mustasno",
      },
      exceptSeveral: {
        en: "except those tagged {v}",
        ru: "кроме имеющих метки: {v}",
        tg: "ба ғайр аз онҳое, ки калидвожаҳои {v} доранд",
        uz: "{v} teglari borlari bundan mustasno",
      },
    },
  ],
  [
    "agreement",
    {
      one: {
        en: "under the agreement “{v}”",
        ru: "по соглашению «{v}»",
        tg: "аз рӯи созишномаи «{v}»",
        uz: "“{v}” boʻyicha",
      },
      several: {
        en: "under the agreements {v}",
        ru: "по соглашениям: {v}",
        tg: "аз рӯи созишномаҳои {v}",
        uz: "{v} boʻyicha",
      },
      exceptOne: {
        en: "except under the agreement “{v}”",
        ru: "кроме соглашения «{v}»",
        tg: "ба ғайр аз созишномаи «{v}»",
        uz: "“{v}” bundan mustasno",
      },
      exceptSeveral: {
        en: "except under the agreements {v}",
        ru: "кроме соглашений: {v}",
        tg: "ба ғайр аз созишномаҳои {v}",
        uz: "{v} bundan mustasno",
      },
    },
  ],
  [
    "project",
    {
      one: {
        en: "in the project “{v}”",
        ru: "в рамках проекта «{v}»",
        tg: "дар доираи лоиҳаи «{v}»",
        uz: "“{v}” loyihasi doirasida",
      },
      several: {
        en: "in the projects {v}",
        ru: "в рамках проектов: {v}",
        tg: "дар доираи лоиҳаҳои {v}",
        uz: "{v} loyihalari doirasida",
      },
      exceptOne: {
        en: "except in the project “{v}”",
        ru: "кроме проекта «{v}»",
        tg: "ба ғайр аз лоиҳаи «{v}»",
        uz: "“{v}” loyihasi bundan mustasno",
      },
      exceptSeveral: {
        en: "except in the projects {v}",
        ru: "кроме проектов: {v}",
        tg: "ба ғайр аз лоиҳаҳои {v}",
        uz: "{v} loyihalari bundan mustasno",
      },
    },
  ],
  [
    "event",
    {
      one: {
        en: "at the event “{v}”",
        ru: "на мероприятии «{v}»",
        tg: "дар чорабинии «{v}»",
        uz: "“{v}” tadbiri doirasida",
      },
      several: {
        en: "at the events {v}",
        ru: "на мероприятиях: {v}",
        tg: "дар чорабиниҳои {v}",
        uz: "{v} tadbirlari doirasida",
      },
      exceptOne: {
        en: "except at the event “{v}”",
        ru: "кроме мероприятия «{v}»",
        tg: "ба ғайр аз чорабинии «{v}»",
        uz: "“{v}” tadbiri bundan mustasno",
      },
      exceptSeveral: {
        en: "except at the events {v}",
        ru: "кроме мероприятий: {v}",
        tg: "ба ғайр аз чорабиниҳои {v}",
        uz: "{v} tadbirlari bundan mustasno",
      },
    },
  ],
  [
    "partner",
    {
      one: { en: "with {v}", ru: "с партнёром «{v}»", tg: "бо {v}", uz: "{v} bilan" },
      several: { en: "with {v}", ru: "с партнёрами: {v}", tg: "бо {v}", uz: "{v} bilan" },
      exceptOne: {
        en: "except with {v}",
        ru: "кроме партнёра «{v}»",
        tg: "ба ғайр аз {v}",
        uz: "{v} bundan mustasno",
      },
      exceptSeveral: {
        en: "except with {v}",
        ru: "кроме партнёров: {v}",
        tg: "ба ғайр аз {v}",
        uz: "{v} bundan mustasno",
      },
    },
  ],
]);

/** Countries and regions, as a measure stands to them; before the name of a union of states stands an article. */
export function placePattern(role: PlaceRole, { isOfUnion }: { readonly isOfUnion: boolean }): ConditionPattern {
  const tg = { in: "дар", with: "бо", from: "аз" }[role];
  const en = `${role} ${isOfUnion ? "the " : ""}{v}`;
  const shared = { en, tg: `${tg} {v}`, uz: "{v} boʻyicha" };
  const except = { en: `except ${en}`, tg: "ба ғайр аз {v}", uz: "{v} bundan mustasno" };
  const said = { ...shared, ru: "({v})" };
  const excepted = { ...except, ru: "кроме: {v}" };
  return { one: said, several: said, exceptOne: excepted, exceptSeveral: excepted };
}
