import type { Cell } from "../../tables/cell.ts";
import type { FieldWord, Say } from "../words.ts";

/** Dimensions as they stand after «по». */
const forms: { readonly [field in FieldWord]?: string } = {
  kind: "разделам реестра",
  country: "странам",
  countries: "странам",
  city: "городам",
  parent: "головным организациям",
  established: "годам основания",
  year: "годам",
  type: "видам",
  closed: "датам закрытия",
  institution: "вузам",
  partner: "партнёрам",
  partners: "партнёрам",
  partner_of: "вузам",
  partner_type: "типам партнёров",
  region: "регионам",
  "world-region": "регионам",
  union: "объединениям государств",
  ranking: "местам в рейтинге",
  scope: "направлениям сотрудничества",
  stage: "стадиям",
  state: "статусам",
  signed: "датам подписания",
  starts: "датам начала",
  ends: "датам окончания",
  terminated: "датам расторжения",
  confirmed: "датам подтверждения",
  renewal: "порядку продления",
  replaces: "заменённым соглашениям",
  under: "основным соглашениям",
  fields: "направлениям (ISCED)",
  field: "направлениям (ISCED)",
  direction: "направлению поездок",
  who: "категориям участников",
  count: "количеству",
  level: "уровням образования",
  programme: "программам",
  action: "действиям программы",
  role: "ролям вуза",
  coordinator: "координаторам",
  agreement: "соглашениям",
  project: "проектам",
  event: "мероприятиям",
  purpose: "целям",
  term: "учебным периодам",
  mode: "форматам",
  place: "местам проведения",
  hours: "числу часов",
  years_home: "числу лет в своём вузе",
  years_abroad: "числу лет за рубежом",
  duration: "продолжительности",
  period: "периодам",
  linked: "связи с деятельностью",
  tags: "меткам",
};

/** What a table is grouped by, after «по»: «странам, годам и полю «Виза»». */
export const ruBy = (cells: readonly Cell[], say: Say): string => ruList(cells.map((cell) => byForm(cell, say)));

function byForm(cell: Cell, say: Say): string {
  const known: Readonly<Record<string, string>> = forms;
  const form = cell.is === "field" && Object.hasOwn(known, cell.name) ? known[cell.name] : undefined;
  return form ?? `полю «${say.cell(cell)}»`;
}

const ruList = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;
