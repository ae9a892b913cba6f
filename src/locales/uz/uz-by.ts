import type { Cell } from "../../tables/cell.ts";
import type { FieldWord, Say } from "../words.ts";

/** Dimensions before “boʻyicha”, mostly in the plural: “mamlakat boʻyicha” would say all over the country. */
const forms: { readonly [field in FieldWord]?: string } = {
  kind: "yozuv turlari",
  country: "mamlakatlar",
  countries: "mamlakatlar",
  city: "shaharlar",
  parent: "bosh tashkilotlar",
  established: "tashkil etilgan yillar",
  year: "yillar",
  type: "turlar",
  successor: "vorislar",
  closed: "tugatilgan sanalar",
  institution: "muassasalar",
  partner: "hamkorlar",
  partners: "hamkorlar",
  partner_of: "hamkor muassasalar",
  partner_type: "hamkor turlari",
  region: "mintaqalar",
  "world-region": "mintaqalar",
  union: "davlatlararo birlashmalar",
  ranking: "reytingdagi oʻrinlar",
  scope: "hamkorlik sohalari",
  stage: "bosqichlar",
  state: "holatlar",
  signed: "imzolangan sanalar",
  starts: "boshlanish sanalari",
  ends: "tugash sanalari",
  terminated: "bekor qilingan sanalar",
  confirmed: "tasdiqlangan sanalar",
  renewal: "uzaytirish tartibi",
  replaces: "avvalgi shartnomalar",
  under: "asosiy shartnomalar",
  fields: "taʼlim sohalari",
  field: "taʼlim sohalari",
  direction: "yoʻnalishlar",
  who: "ishtirokchi toifalari",
  count: "soni",
  level: "taʼlim bosqichlari",
  programme: "dasturlar",
  action: "dastur yoʻnalishlari",
  role: "rollar",
  coordinator: "koordinatorlar",
  agreement: "shartnomalar",
  project: "loyihalar",
  event: "tadbirlar",
  purpose: "maqsadlar",
  term: "oʻquv davrlari",
  mode: "shakllar",
  place: "oʻtkazilgan joylar",
  hours: "soatlar soni",
  years_home: "oʻzimizdagi oʻqish yillari",
  years_abroad: "xorijdagi oʻqish yillari",
  duration: "davomiyligi",
  period: "davrlar",
  linked: "faoliyatga bogʻlanganligi",
  tags: "teglar",
};

/** What a table is grouped by, before “boʻyicha”: “mamlakatlar, yillar va “Viza” maydoni”. */
export function uzBy(cells: readonly Cell[], say: Say): string {
  const names = cells.map((cell) => byForm(cell, say));
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} va ${names.at(-1)}`;
}

function byForm(cell: Cell, say: Say): string {
  const known: Readonly<Record<string, string>> = forms;
  const form = cell.is === "field" && Object.hasOwn(known, cell.name) ? known[cell.name] : undefined;
  return form ?? `“${say.cell(cell)}” maydoni`;
}
