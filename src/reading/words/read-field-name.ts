import { fieldTitlesIn } from "../../kinds/titles/field-titles.ts";
import { languages } from "../../values/codes/languages.ts";
import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** What people and other programs call fields, besides their titles. */
const usual: Readonly<Record<string, string>> = {
  type: "kind|category|тип",
  country: "государство|давлат|davlat",
  signed: "sign date|signed on|date signed|date of signing|signature date|date|подписан|подписано|дата",
  starts: "start|begin|begins|beginning|from|start date|date from|valid from|начало|с",
  ends: "end|until|to|till|end date|date to|valid until|valid to|expires|expiry|expiration|окончание|конец|срок|по",
  name: "наименование|full name",
  title: "name|subject|topic|название",
  count: "number of persons|quantity|how many|человек",
  partners: "partner|university|universities|organisation|организация|вуз",
  partner: "partners|university|host|организация|вуз",
  notes: "note|comment|comments|remarks|примечание|комментарий",
  website: "web|url|site|homepage|сайт",
  aliases: "alias|other names|synonyms|другие названия",
  email: "e mail|mail|почта",
  phone: "tel|telephone|телефон",
  documents: "document|file|files|scan",
  city: "town",
};

const words = (name: string): string => fold(name.replaceAll(/[_.-]+/g, " "));

const byName = lazy(() => {
  const fields = new Map<string, Set<string>>();
  const add = (name: string, field: string): void => {
    fields.set(words(name), (fields.get(words(name)) ?? new Set()).add(field));
  };
  for (const [field, list] of Object.entries(usual)) for (const name of list.split("|")) add(name, field);
  for (const language of languages)
    for (const [field, title] of Object.entries(fieldTitlesIn(language))) add(title, field);
  return fields;
});

/** Of some fields those that may be meant by another name: their title in any language, or what people call them. */
export const readFieldName = (name: string, known: readonly string[]): string[] => {
  const named = byName().get(words(name));
  return named ? known.filter((field) => named.has(field)) : [];
};
