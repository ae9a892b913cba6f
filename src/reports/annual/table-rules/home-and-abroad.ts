import { type Cell, countCell, recordsOf } from "../../../tables/cell.ts";
import { filledPhrase, type Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import { isInRegion } from "../../../values/geography/region.ts";
import { regionTable } from "../../../values/geography/region-table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/** So many countries are too many to be seen at once. */
const manyCountries = 8;

type Place = "home" | "cis" | "elsewhere";

/**
 * A table of agreements or partners by country with how many of its total are abroad and at home, and, of many countries, how many abroad are in
 * states that are members of the CIS on a day. What has partners both at home and abroad is abroad. Unchanged where the
 * numbers are not exact, or are no numbers of records.
 */
export function withHomeAndAbroad(table: CountTable, home: string, on: Day): CountTable {
  const rows = placedRows(table, home, on);
  if (!rows) return table;
  const namesIn = (...places: readonly Place[]): Set<string> =>
    new Set(rows.flatMap(({ place, names }) => (places.includes(place) ? names : [])));
  const [cis, elsewhere, abroad] = [namesIn("cis"), namesIn("elsewhere"), namesIn("cis", "elsewhere")];
  const atHome = [...namesIn("home")].filter((name) => !abroad.has(name)).length;
  const isMany = rows.length >= manyCountries && cis.size > 0 && elsewhere.size > 0;
  const both = cis.size + elsewhere.size - abroad.size;
  const notes: Phrase[] = [
    ...(atHome > 0 && abroad.size > 0
      ? [
          filledPhrase(isOfPartners(table) ? partnersAbroadAndHome : abroadAndHome, {
            abroad: numberCell(abroad.size),
            home: numberCell(atHome),
          }),
        ]
      : []),
    ...(isMany ? [filledPhrase(cisAndOthers, { cis: numberCell(cis.size), others: numberCell(elsewhere.size) })] : []),
    ...(isMany && both > 0 ? [filledPhrase(inBoth, { both: numberCell(both) })] : []),
  ];
  return { ...table, notes: [...notes, ...table.notes] };
}

const numberCell = (number: number): Cell => countCell(exactly(number));

type PlacedRow = { readonly place: Place; readonly names: readonly string[] };

/** The rows of countries with the names of what each counts; `undefined` where that is not known of one. */
function placedRows(table: CountTable, home: string, on: Day): PlacedRow[] | undefined {
  const names = isOfPartners(table) ? namesOfPartners(table) : namesOfRecords(table);
  return names.some((found) => found === undefined)
    ? undefined
    : table.rows.flatMap(([label], index) =>
        label?.is === "country" ? [{ place: placeOf(label.code, home, on), names: names[index] ?? [] }] : [],
      );
}

const isOfPartners = ({ columns }: CountTable): boolean => columns.at(-1)?.key === "partners-with-agreement";

/** Those of records of which each counts as one, in the total of each row. */
function namesOfRecords({ columns, rows }: CountTable): (readonly string[] | undefined)[] {
  const total = columns.findIndex(({ role }) => role === "total");
  return rows.map((row) => {
    const cell = row[total];
    const names = (cell && recordsOf(cell))?.map(({ kind, id }) => `${kind}/${id}`);
    return names?.length === exactNumber(cell) ? names : undefined;
  });
}

/** A partner is in one country, so that no two rows have the same: the rows add up to the total. */
function namesOfPartners({ rows, totals = [] }: CountTable): (readonly string[] | undefined)[] {
  const numbers = rows.map((row) => exactNumber(row.at(-1)));
  const sum = numbers.reduce<number>((all, number) => all + (number ?? Number.NaN), 0);
  const isDivided = sum === exactNumber(totals.at(-1));
  return numbers.map((number, row) =>
    isDivided ? Array.from({ length: number ?? 0 }, (_, index) => `${row}/${index}`) : undefined,
  );
}

const exactNumber = (cell: Cell | undefined): number | undefined =>
  cell?.is === "count" && cell.count.min === cell.count.max ? cell.count.min : undefined;

function placeOf(country: string, home: string, on: Day): Place {
  if (country === home) return "home";
  const cis = regionTable.get("cis");
  return cis && isInRegion(country, cis, on) ? "cis" : "elsewhere";
}

const abroadAndHome: Sentence = {
  en: "With partners abroad: {abroad}; with partners in the home country only: {home}.",
  ru: "С зарубежными партнёрами: {abroad}; только с партнёрами внутри страны: {home}.",
  tg: "Бо шарикони хориҷӣ: {abroad}; танҳо бо шарикони дохили кишвар: {home}.",
  uz: "Xorijiy hamkorlar bilan: {abroad}; faqat mamlakat ichidagi hamkorlar bilan: {home}.",
};

const partnersAbroadAndHome: Sentence = {
  en: "Abroad: {abroad}; in the home country: {home}.",
  ru: "За рубежом: {abroad}; внутри страны: {home}.",
  tg: "Дар хориҷа: {abroad}; дар дохили кишвар: {home}.",
  uz: "Xorijda: {abroad}; mamlakat ichida: {home}.",
};

const cisAndOthers: Sentence = {
  en: "Abroad, in member states of the CIS: {cis}; in other countries: {others}.",
  ru: "За рубежом: в государствах — участниках СНГ — {cis}; в других странах — {others}.",
  tg: "Дар хориҷа: дар давлатҳои узви ИДМ — {cis}; дар кишварҳои дигар — {others}.",
  uz: "Xorijda: MDHga aʼzo davlatlarda – {cis}; boshqa mamlakatlarda – {others}.",
};

const inBoth: Sentence = {
  en: "Counted in both: {both}.",
  ru: "Учтено и там, и там: {both}.",
  tg: "Дар ҳар ду ба ҳисоб гирифта шудааст: {both}.",
  uz: "Ikkalasida ham hisobga olingan: {both}.",
};
