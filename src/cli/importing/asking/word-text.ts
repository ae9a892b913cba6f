import type { FieldSpec } from "../../../kinds/describe.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { type Choice, choiceTitlesIn } from "../../../kinds/titles/choice-titles.ts";
import { wordsIn } from "../../../locales/index.ts";
import type { Language } from "../../../values/codes/languages.ts";
import { countryName } from "../../../values/geography/countries.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type Text, textIn } from "../../../values/texts/text.ts";
import type { Conversation } from "./conversation.ts";

/** A value of a field as people read it: a word of a list by its title, a country by its name, a date in the language's order. */
export function wordText(
  value: string,
  spec: FieldSpec | undefined,
  { registry, style }: Pick<Conversation, "registry" | "style">,
): string {
  const { language } = style;
  const { type, to, values, vocabulary } = spec?.scalar ?? {};
  if (type === "reference" && to) return nameOnFile(value, to, { registry, style });
  if (type === "country" && /^[A-Z]{2}$/.test(value)) return countryName(value, language);
  const own = vocabulary && registry.settings.vocabularies[vocabulary][value];
  if (own !== undefined) return textIn(own, style.textLanguage, style.registryLanguage);
  if (values?.includes(value)) return choiceTitlesIn(language)[value as Choice] ?? value;
  return orderOfDays[value]?.[language] ?? datesIn(value, language);
}

/** The name of a record in the language; its id where it has none. */
export function nameOnFile(
  id: string,
  kind: KindName,
  { registry, style }: Pick<Conversation, "registry" | "style">,
): string {
  const { name } = (registry.find(kind, id) ?? {}) as { readonly name?: Text };
  return name === undefined ? id : textIn(name, style.textLanguage, style.registryLanguage);
}

/** A cell as the sheet shows it: Excel's own days in the language's order. */
export const seenCell = (cell: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(cell) ? wordsIn(language).date(cell) : cell;

/** Dates in a text, and the words before them by which choices say a side: `until 2023-11-28`. */
function datesIn(text: string, language: Language): string {
  const written = text.replace(/(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])/g, (date) => wordsIn(language).date(date));
  const [, side = "", date = ""] = /^(from|until) (.+)$/.exec(written) ?? [];
  return side === "" ? written : sides[side === "from" ? "from" : "until"](date)[language];
}

const sides = {
  from: (date: string): Sentence => ({ en: `from ${date}`, ru: `с ${date}`, tg: `аз ${date}`, uz: `${date} dan` }),
  until: (date: string): Sentence => ({ en: `until ${date}`, ru: `по ${date}`, tg: `то ${date}`, uz: `${date} gacha` }),
};

/** What `dmy` and `mdy` stand for, by an example. */
const orderOfDays: Readonly<Record<string, Sentence>> = {
  dmy: {
    en: "day first: 03.04 is 3 April",
    ru: "сначала день: 03.04 — это 3 апреля",
    tg: "аввал рӯз: 03.04 — 3 апрел",
    uz: "avval kun: 03.04 — 3-aprel",
  },
  mdy: {
    en: "month first: 03.04 is 4 March",
    ru: "сначала месяц: 03.04 — это 4 марта",
    tg: "аввал моҳ: 03.04 — 4 март",
    uz: "avval oy: 03.04 — 4-mart",
  },
};
