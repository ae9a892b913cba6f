import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { findingsOf } from "../support/registry-of.ts";

/** A partner as a name and, where it matters, further fields. */
type Written = string | { readonly name: string; readonly fields: string };

const registryWith = (first: Written, second: Written) =>
  Object.fromEntries(
    [first, second].map((written, index) => {
      const { name, fields } = typeof written === "string" ? { name: written, fields: "country: RU" } : written;
      return [`partners/p${index + 1}.yaml`, `name: ${JSON.stringify(name)}\ntype: university\n${fields}\n`];
    }),
  );

const doubles = (first: Written, second: Written) =>
  findingsOf(registryWith(first, second)).filter(({ check }) => check === "duplicate-partner");

const oneInTwoSpellings: readonly (readonly [Written, Written])[] = [
  // script
  ["Донишгоҳи давлатии Хуҷанд", "Donishgohi davlatii Khujand"],
  ["Ошский государственный университет", "Osh State University"],
  ["Oʻzbekiston milliy universiteti", "Ӯзбекистон миллий университети"],
  ["Toshkent davlat texnika universiteti", "Тошкент давлат техника университети"],
  // case, accents, apostrophes, punctuation, white space
  ["Riga Technical University", "RIGA TECHNICAL UNIVERSITY"],
  ["University of Borås", "University of Boras"],
  ["University of L’Aquila", "University of L'Aquila"],
  ["Qarshi davlat universiteti", "Qarshi  Davlat  Universiteti."],
  ["КТО Каратай", "K.T.O. Karatay"],
  ["China University of Petroleum (East China)", "China University of Petroleum, East China"],
  ["«MISiS»", "MISIS"],
  ["Tashkent Chemical-Technological Institute", "Tashkent Chemical Technological Institute"],
  // order of words
  ["Kunming University of Science and Technology", "University of Science and Technology, Kunming"],
  ["Humboldt University of Berlin", "Berlin Humboldt University"],
  ["National University of Ukraine", "The National University of the Ukraine"],
  ["Dushanbe branch of MISIS", "MISIS, branch in the city of Dushanbe"],
  ["Western Sydney University", "University of Western Sydney"],
  ["University of Oradea", "Oradea University"],
  // one of the two in Cyrillic
  ["Qarshi davlat universiteti", "Қарши давлат университети"],
  ["Xorazm akademiyasi", "Хоразм академияси"],
  ["Kursk City Pedagogical University", "Курский городской педагогический университет"],
  // words for what it is, in two languages of one script
  ["University of Barcelona", "Universitat de Barcelona"],
  // after whom it is named
  [
    "Tashkent State Technical University named after Islam Karimov",
    "Tashkent State Technical University, named after I. Karimov",
  ],
  ["Донишгоҳи техникии Тоҷикистон ба номи академик М.С. Осимӣ", "Donishgohi tekhnikii Tojikiston ba nomi M. S. Osimi"],
  ["Донишгоҳи давлатии Хуҷанд ба номи Бобоҷон Ғафуров", "Донишгоҳи давлатии Хуҷанд"],
  [
    "Томский государственный университет им. В.В. Куйбышева",
    "Tomsk State University named after V. V. Kuibyshev, Tomsk",
  ],
  ["Sharof Rashidov nomidagi Samarqand davlat universiteti", "Самарқанд давлат университети"],
  ["Bauman Technical University", "Technical University named after N. E. Bauman"],
  // generic words in several languages
  ["Технический университет Молдовы", "Universiteti texnikii Молдовы"],
  ["Навоийский государственный горный институт", "Navoiy State Mining Institute"],
  ["Навоийский институт нефти", "Navoiy Petroleum Institute"],
  [
    { name: "Polotsk State University", fields: "country: BY" },
    { name: "Полоцк давлат университети", fields: "city: Polotsk" },
  ],
];

const kmust = "country: CN";
const twoOfLikeName: readonly (readonly [Written, Written])[] = [
  ["Ufa State Petroleum Technical University", "Ufa State Aviation Technical University"],
  ["Moscow State University", "Moscow State Technical University"],
  ["Kazan Federal University", "Kazan National Research University"],
  // of towns whose names begin with what a generic word begins with
  ["Нефтекамский индустриальный колледж", "Нефтеюганский индустриальный колледж"],
  ["Горнозаводский политехнический колледж", "Горноправдинский политехнический колледж"],
  ["Давлатободский педагогический институт", "Государственный педагогический институт"],
  [
    { name: "Ningbo University", fields: kmust },
    { name: "Ningbo University of Technology", fields: kmust },
  ],
  [
    { name: "National University of Science and Technology MISIS", fields: "aliases: [MISIS]\ncountry: RU" },
    { name: "MISIS, Dushanbe branch", fields: "aliases: [MISIS]\nparent: p1" },
  ],
  [
    { name: "Polytechnic University", fields: "country: KZ" },
    { name: "Политехнический университет", fields: "country: RU" },
  ],
  [
    { name: "Kyrgyz State University named after I. Arabaev", fields: "country: KG" },
    { name: "Kyrgyz State University named after N. Isanov", fields: "country: KG" },
  ],
  ["Kostroma State Agricultural Academy", "Kostroma State Technological University"],
  ["Ivanovo State Textile Academy", "Ivanovo State Agricultural Academy"],
  ["Siberian State Industrial University", "Siberian State Technical University"],
  ["Kuzbass State Technical University", "Kuzbass State Technological University"],
  ["Kyiv National University of Technologies and Design", "Kyiv National University of Construction"],
  ["Tashkent State University of Economics", "Tashkent State Energy University"],
  ["Technical University of Berlin", "Humboldt University of Berlin"],
  ["University of Latvia", "Latvia University of Life Sciences"],
  ["Samarkand State University", "Samarkand State Medical University"],
  ["Andijan State University", "Andijan State Pedagogical Institute"],
  ["Termez State University", "Termiz State Pedagogical Institute"],
  ["Донишгоҳи давлатии Бохтар", "Донишгоҳи давлатии Данғара"],
  ["Донишгоҳи миллии Тоҷикистон", "Донишгоҳи техникии Тоҷикистон"],
  ["Томский государственный университет", "Омский государственный университет"],
  ["Toshkent davlat texnika universiteti", "Toshkent davlat iqtisodiyot universiteti"],
  [
    { name: "Tajik State University of Commerce", fields: "country: TJ" },
    {
      name: "Institute of Economics and Trade of Tajik State University of Commerce",
      fields: "country: TJ\nparent: p1",
    },
  ],
  [
    { name: "Tyumen State Oil and Gas University", fields: "country: RU\nsuccessor: p2" },
    { name: "Industrial University of Tyumen", fields: "country: RU\naliases: [Tyumen State Oil and Gas University]" },
  ],
  ["School No. 2 of Khujand", "School No. 12 of Khujand"],
  // in Latin, letters that only Cyrillic spellings share
  ["Xuzhou Normal University", "Huzhou Normal University"],
  ["Qiqihar University", "Kikihar University"],
  ["Zhejiang University", "Jejiang University"],
  ["University of Minsk", "University of Min"],
  // in Latin, other words than those for what it is
  ["Osaka University", "Osaka City University"],
  ["University of Manila", "University of the City of Manila"],
  ["National University", "Millikin University"],
  ["University of Fondwa", "Foundation University"],
  ["University of Southern California", "California Southern University"],
  ["University of the Pacific", "Pacific University"],
  ["St. Francis College", "College of St. Francis"],
  ["University of King's College", "King's University College"],
];

describe("duplicate-partner, one partner in two files", () => {
  it.each(oneInTwoSpellings)("%o = %o", (first, second) => {
    expect(doubles(first, second).map(({ file }) => file)).toEqual(["partners/p2.yaml"]);
    expect(doubles(second, first).map(({ file }) => file)).toEqual(["partners/p2.yaml"]);
  });
});

describe("duplicate-partner, two partners of like name", () => {
  it.each(twoOfLikeName)("%o ≠ %o", (first, second) => {
    expect(doubles(first, second).map(({ message }) => message)).toEqual([]);
  });
});

/** The finding of each partner, by its id, with whom it is taken for. */
const foundAmong = (partners: Readonly<Record<string, string>>): string[] =>
  findingsOf(
    Object.fromEntries(
      Object.entries(partners).map(([id, fields]) => [
        `partners/${id}.yaml`,
        `type: university\ncountry: CN\n${fields}\n`,
      ]),
    ),
  ).flatMap(({ check, file, message }) =>
    check === "duplicate-partner" ? [`${file.slice(9, -5)}: ${/of (\S+) \(/.exec(message)?.[1]}`] : [],
  );

describe("duplicate-partner, of which it is on record that they are not the same", () => {
  const jinan = { "a-jinan": "name: University of Jinan", "b-jinan": "name: Jinan University" };

  it("asks until one of them says so, whichever it is", () => {
    expect(foundAmong(jinan)).toEqual(["b-jinan: a-jinan"]);
    const bothWays = [
      ["a-jinan", "b-jinan"],
      ["b-jinan", "a-jinan"],
    ] as const;
    for (const [id, other] of bothWays)
      expect(foundAmong({ ...jinan, [id]: `${jinan[id]}\ndistinct_from: [${other}]` })).toEqual([]);
  });

  it("still finds a third record, of either", () => {
    const settled = { ...jinan, "b-jinan": "name: Jinan University\ndistinct_from: [a-jinan]" };
    expect(foundAmong({ ...settled, "c-jinan": "name: Jinan  UNIVERSITY" })).toEqual(["c-jinan: a-jinan"]);
    const withFirst = { ...settled, "c-jinan": "name: Jinan UNIVERSITY\ndistinct_from: [a-jinan]" };
    expect(foundAmong(withFirst)).toEqual(["c-jinan: b-jinan"]);
  });

  it("passes over a branch of a branch and the heir of an heir, not over two heirs", () => {
    const name = "name: Jinan University";
    expect(foundAmong({ a: name, b: `${name}\nparent: a`, c: `${name}\nparent: b` })).toEqual([]);
    expect(foundAmong({ a: `${name}\nsuccessor: b`, b: `${name}\nsuccessor: c`, c: name })).toEqual([]);
    expect(foundAmong({ a: `${name}\nsuccessor: [b, c]`, b: name, c: name })).toEqual(["c: b"]);
  });
});

it("finds no double in the registry that comes with hamkor", () => {
  const registry = openRegistry(workTree(join(import.meta.dirname, "../../registry")));
  expect(registry.records.partners.length).toBeGreaterThan(100);
  expect(runChecks(registry, "2026-11-21", { only: ["duplicate-partner"], skip: [] })).toEqual([]);
});

it("finds the further of several doubles, and passes over who may share the name", () => {
  const partner = (name: string, fields = "country: RU") => `name: ${name}\ntype: university\n${fields}\n`;
  const found = findingsOf({
    "partners/a-misis.yaml": partner("MISIS"),
    "partners/b-branch.yaml": partner("MISIS", "country: RU\nparent: a-misis"),
    "partners/c-branch.yaml": partner("MISIS", "country: RU\nparent: a-misis"),
    "partners/d-other.yaml": partner("MISiS"),
    "partners/e-abroad.yaml": partner("MISIS", "country: KZ"),
    "partners/f-somewhere.yaml": partner("MISIS", "city: Aktau"),
  }).filter(({ check }) => check === "duplicate-partner");
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'partners/d-other.yaml "MISiS" is also a name of a-misis (partners/a-misis.yaml)',
    'partners/f-somewhere.yaml "MISIS" is also a name of a-misis (partners/a-misis.yaml)',
  ]);
});
