import { type Cell, fieldCell, nothingCell, wordCell } from "../../src/tables/cell.ts";
import type { BarChart, MapChart, TimelineChart } from "../../src/tables/chart.ts";
import type { Document } from "../../src/tables/document.ts";
import type { Phrase, Provenance } from "../../src/tables/phrase.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { type Count, exactly } from "../../src/values/count.ts";
import { linesNamed, type NamedLines } from "./record-lines.ts";
import { count, counted, plain } from "./tables.ts";

const said = (text: string): Phrase => ({ message: "cell", cell: plain(text) });
const country = (code: string): Cell => ({ is: "country", code });
const of = (cell: Cell, ...ids: readonly string[]): Cell =>
  counted(
    ids.map((id) => `mobilities/${id}`),
    cell,
  );
const named = (code: string, name: string): Cell => ({ is: "named", code, name });

/** A count with what each of its records gives. */
function shared(cell: Cell, given: Readonly<Record<string, Count>>): Cell {
  const shares = new Map(Object.entries(given).map(([id, count]) => [{ kind: "mobilities", id }, count] as const));
  return cell.is === "count" ? { ...cell, records: () => [...shares.keys()], shares: () => shares } : cell;
}

export const sampleProvenance: Provenance = { title: "Ҳамкорӣ", revision: "a1b2c3d4e5", dirty: 0, on: "2026-11-21" };

/** Students of five years: some counts are bounds, one is missing. */
export const sampleBars: BarChart = {
  is: "bars",
  name: "students-per-year",
  title: said("Донишҷӯён аз рӯи сол"),
  notes: [said("Ҳар сафар ҳисоб мешавад.")],
  direction: "along",
  categories: ["2015", "2016", "2017", "2018", "2019"].map(plain),
  series: [
    { heading: plain("Ба хориҷа"), values: [exactly(2), undefined, exactly(4), exactly(6), exactly(8)] },
    {
      heading: plain("Аз хориҷа"),
      values: [
        undefined,
        { min: 1, max: 3, approximate: false },
        { min: 5, max: null, approximate: false },
        exactly(2),
        exactly(3),
      ],
    },
  ],
  axis: plain("донишҷӯ"),
};

/** Agreements by country, with names long and short. */
export const sampleCountries: BarChart = {
  is: "bars",
  name: "agreements-by-country",
  title: said("Созишномаҳо аз рӯи кишвар"),
  notes: [],
  direction: "down",
  categories: ["UZ", "RU", "CN", "KR", "BY", "GB"].map(country),
  series: [{ heading: plain("Созишномаҳо"), values: [12, 8, 5, 2, 1, 1].map(exactly) }],
  axis: plain("созишнома"),
};

export const sampleTimeline: TimelineChart = {
  is: "timeline",
  name: "agreement-timeline",
  title: said("Созишномаҳо: аз кай то кай"),
  notes: [],
  from: "2012-01-01",
  to: "2026-12-31",
  today: "2019-12-31",
  spans: [
    {
      label: plain("Kunming University of Science and Technology, memorandum of understanding"),
      state: wordCell("in-force"),
      starts: "2018-06-16",
      ends: "2023-06-15",
      isCertain: true,
    },
    {
      label: plain("Донишгоҳи давлатии Полотск"),
      state: wordCell("expired"),
      starts: "2013-01-01",
      ends: "2018-12-31",
      isCertain: false,
    },
    {
      label: plain("Тошкентский государственный технический университет"),
      state: wordCell("in-force"),
      starts: "2017-03-09",
      ends: undefined,
      isCertain: true,
    },
    {
      label: plain("Oʻzbekiston Milliy universiteti"),
      state: wordCell("unknown"),
      starts: undefined,
      ends: "2021-05-31",
      isCertain: false,
    },
  ],
};

/** Partners near and far, large and small countries. */
export const sampleMap: MapChart = {
  is: "map",
  name: "map",
  title: said("Шарикон дар ҷаҳон"),
  notes: [],
  home: ["TJ"],
  countries: (
    [
      ["UZ", 12],
      ["RU", 31],
      ["CN", 9],
      ["KR", 2],
      ["BY", 4],
      ["SG", 1],
      ["MT", 1],
      ["DE", 5],
      ["KZ", 7],
      ["KG", 3],
    ] as const
  ).map(([code, number]) => ({ country: code, count: exactly(number) })),
  axis: plain("шарик"),
};

export const sampleTable: CountTable = {
  title: said("Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"),
  columns: [
    { key: "country", heading: fieldCell("country"), role: "label" },
    { key: "2018", heading: plain("2018"), role: "value" },
    { key: "2019", heading: plain("2019"), role: "value" },
    { key: "total", heading: wordCell("total"), role: "total" },
  ],
  rows: [
    [country("RU"), of(count(4), "mirea-2018"), of(count(5), "mirea-2019"), of(count(9), "mirea-2018", "mirea-2019")],
    [
      country("UZ"),
      of(count(2), "tdtu-2018"),
      of(count(3, null), "tdtu-2019"),
      shared(count(5, null), { "tdtu-2018": exactly(5), "tdtu-2019": { min: 0, max: null, approximate: false } }),
    ],
    [country("CN"), nothingCell, of(count(1, 2), "kmust-2019"), of(count(1, 2), "kmust-2019")],
  ],
  totals: [
    nothingCell,
    of(count(6), "mirea-2018", "tdtu-2018"),
    of(count(9, null), "mirea-2019", "tdtu-2019", "kmust-2019"),
    of(count(15, null), "mirea-2018", "mirea-2019", "tdtu-2018", "tdtu-2019", "kmust-2019"),
  ],
  notes: [said("Донишҷӯёне, ки ба хориҷа рафтаанд."), { message: "provenance", ...sampleProvenance }],
  provenance: sampleProvenance,
};

const record = (id: string, title: string, dates: string) =>
  [
    `mobilities/${id}`,
    () => ({
      title: named(id, title),
      kind: wordCell("mobilities"),
      country: country("RU"),
      dates: [dates],
      source: plain("Шуъбаи робитаҳои байналмилалӣ"),
      file: `mobilities/${id}.yaml`,
    }),
  ] as const;

export const sampleLines: NamedLines = [
  record("mirea-2018", "MIREA — Russian Technological University, 2018", "2018-09"),
  record("mirea-2019", "MIREA — Russian Technological University, 2019", "2019-09-01"),
  record("tdtu-2018", "Toshkent davlat texnika universiteti", "2018"),
  record("tdtu-2019", "Toshkent davlat texnika universiteti", "2019~"),
  record("kmust-2019", "Kunming University of Science and Technology", "2019-05-13"),
];

/** A small whole document: every kind of part, three scripts, inexact counts. */
export const sampleDocument: Document = {
  title: said("Фаъолияти байналмилалӣ дар соли 2019"),
  subtitles: [said("Донишкадаи куҳию металлургии Тоҷикистон"), said("2019-01-01 … 2019-12-31")],
  issuer: said("Донишкадаи куҳию металлургии Тоҷикистон"),
  unread: [],
  introduction: { tg: "Шуъбаи робитаҳои байналмилалӣ.", en: "The Department of International Relations <& others>." },
  sections: [
    {
      name: "summary",
      title: said("Хулоса"),
      parts: [
        {
          is: "text",
          sentences: [said("Дар соли 2019 ҳашт донишҷӯ ба хориҷа рафт."), said("Дар соли пешина шаш нафар буд.")],
        },
        {
          is: "figures",
          figures: [
            {
              label: said("Донишҷӯён дар хориҷа"),
              value: shared(count(8), { "mirea-2019": exactly(5), "tdtu-2019": exactly(3) }),
              before: count(6),
              beforeYear: "2018",
              change: { is: "difference", min: 2, max: 2, approximate: false },
            },
            {
              label: said("Созишномаҳои амалкунанда"),
              value: count(45, null),
              before: nothingCell,
              change: nothingCell,
            },
          ],
        },
      ],
    },
    { name: "map", title: said("Харита"), parts: [{ is: "chart", chart: sampleMap }] },
    {
      name: "agreements",
      title: said("Созишномаҳо"),
      parts: [
        { is: "chart", chart: sampleCountries },
        { is: "chart", chart: sampleTimeline },
      ],
    },
    {
      name: "students-abroad",
      title: said("Донишҷӯён дар хориҷа"),
      parts: [
        { is: "chart", chart: sampleBars },
        { is: "table", table: sampleTable },
      ],
    },
    {
      name: "definitions",
      title: said("Таърифҳо"),
      parts: [
        {
          is: "definitions",
          items: [{ term: said("Донишҷӯён дар хориҷа"), meaning: said("Донишҷӯёне, ки ҷисман ба хориҷа рафтаанд.") }],
        },
      ],
    },
  ],
  records: linesNamed(sampleLines),
  provenance: sampleProvenance,
  command: "hamkor annual 2019 institution:mmit --lang tg",
};
