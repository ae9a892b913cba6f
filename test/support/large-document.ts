import { dateCell, fieldCell, nothingCell, wordCell } from "../../src/tables/cell.ts";
import type { Document } from "../../src/tables/document.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { linesNamed, type NamedLines } from "./record-lines.ts";
import { sampleDocument, sampleLines, sampleProvenance } from "./sample-document.ts";
import { column, count, counted, plain } from "./tables.ts";

const years = ["2014", "2015", "2016", "2017", "2018", "2019"];
const countries = "RU UZ CN KZ KG BY DE KR TR IR IN PK AF US GB FR IT ES PL CZ JP UA AZ AM GE TM MN MY SG MT".split(
  " ",
);
const provenanceNote = { message: "provenance", ...sampleProvenance } as const;
const titled = (text: string) => ({ message: "cell", cell: plain(text) }) as const;

const numbersOf = (row: number): number[] => years.map((_, at) => (row * 7 + at * 11) % 23);
const nameOf = (row: number, year: number, at: number): string => `mobilities/m-${row}-${year}-${at}`;
const namesOf = (row: number, year: number): string[] =>
  Array.from({ length: numbersOf(row)[year] ?? 0 }, (_, at) => nameOf(row, year, at));
const allNames = countries.flatMap((_, row) => years.flatMap((_, year) => namesOf(row, year)));

/** Thirty countries in six years, every number with its records. */
const byCountry: CountTable = {
  title: titled("Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"),
  columns: [
    { ...column("country"), heading: fieldCell("country") },
    ...years.map((year) => column(year, "value")),
    { ...column("total", "total"), heading: wordCell("total") },
  ],
  rows: countries.map((code, row) => [
    { is: "country", code },
    ...numbersOf(row).map((number, year) =>
      number === 0 ? nothingCell : counted(namesOf(row, year), count(number, number % 5 === 3 ? null : number)),
    ),
    counted(years.flatMap((_, year) => namesOf(row, year))),
  ]),
  totals: [
    nothingCell,
    ...years.map((_, year) => counted(countries.flatMap((_, row) => namesOf(row, year)))),
    counted(allNames),
  ],
  notes: [titled("Ҳар сафар дар соли оғозаш ҳисоб мешавад. Ҳисобнашуда: 3 сабт бе сана."), provenanceNote],
  provenance: sampleProvenance,
};

/** A chronicle of two hundred lines. */
const chronicle: CountTable = {
  title: titled("Сафарҳо ва чорабиниҳо"),
  columns: ["starts", "title", "country", "kind"].map((name) => ({ ...column(name), heading: fieldCell(name) })),
  rows: Array.from({ length: 200 }, (_, at) => [
    dateCell(
      `2019-${String((at % 12) + 1).padStart(2, "0")}${at % 3 === 0 ? "" : `-${String((at % 28) + 1).padStart(2, "0")}`}`,
    ),
    plain(
      `Конференсияи байналмилалии №${at + 1} «Ҳамкориҳои илмӣ: таҷриба ва дурнамо»${at % 4 ? "" : " бо иштироки олимони Олмон, Чин ва Ӯзбекистон"}`,
    ),
    { is: "country", code: countries[at % 30] ?? "TJ" },
    wordCell("events"),
  ]),
  notes: [provenanceNote],
  provenance: sampleProvenance,
};

/** Twelve columns: too wide for an upright page. */
const wide: CountTable = {
  ...byCountry,
  title: titled("Созишномаҳо аз рӯи намуд ва ҳолат: тамоми солҳо"),
  columns: [
    { ...column("country"), heading: fieldCell("country") },
    ...Array.from({ length: 12 }, (_, at) => ({
      ...column(`c${at}`, "value"),
      heading: plain(["Меморандум", "Созишномаи мубодила", "Барномаи корӣ"][at % 3] ?? ""),
    })),
  ],
  rows: countries.map((code, row) => [
    { is: "country", code },
    ...Array.from({ length: 12 }, (_, at) => count((row * at) % 17)),
  ]),
  totals: undefined,
};

const empty: CountTable = { ...chronicle, title: titled("Созишномаҳои ба охир мерасида"), rows: [], notes: [] };

const lines: NamedLines = countries.flatMap((country, row) =>
  years.flatMap((year, at) =>
    namesOf(row, at).map((name, index): NamedLines[number] => [
      name,
      () => ({
        title: plain(`Сафари таҳсилии ${index + 1}: Донишгоҳи миллии ${country}, ${year}`),
        kind: wordCell("mobilities"),
        file: `${name}.yaml`,
        country: { is: "country", code: country },
        dates: index % 2 ? [year] : [`${year}-09-01`, `${year}-12-20`],
        source: plain("Шуъбаи робитаҳои байналмилалӣ"),
      }),
    ]),
  ),
);

/** The sample, with tables that are long, wide and empty, and as many records as their numbers say. */
export const largeDocument: Document = {
  ...sampleDocument,
  sections: [
    ...sampleDocument.sections.slice(0, 4),
    { name: "by-country", title: titled("Донишҷӯён аз рӯи кишвар"), parts: [{ is: "table", table: byCountry }] },
    { name: "by-type", title: titled("Созишномаҳо аз рӯи намуд"), parts: [{ is: "table", table: wide }] },
    { name: "ending", title: titled("Созишномаҳои наздики анҷом"), parts: [{ is: "table", table: empty }] },
    { name: "chronicle", title: titled("Солнома"), parts: [{ is: "table", table: chronicle }] },
    ...sampleDocument.sections.slice(4),
  ],
  records: linesNamed([...sampleLines, ...lines]),
};
