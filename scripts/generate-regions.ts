/**
 * Writes src/values/geography/region-table.ts: `npx tsx scripts/generate-regions.ts territoryContainment.json`, where the file is
 * supplemental/territoryContainment.json of the npm package cldr-core, which is installed outside the repository:
 * `npm install --prefix /tmp/regions cldr-core@48.2.0`.
 *
 * Which countries a region of UN M49 has comes from CLDR; names and the memberships of unions are written here. CLDR's own
 * names are not taken: it calls some regions otherwise than the UN does, and its Tajik ones confuse 014 and 015.
 * Fails, and writes nothing, if a name is missing, a code is unknown or the five continents leave a country out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { isDay } from "../src/values/dates/calendar.ts";
import { countryTable } from "../src/values/geography/country-table.ts";

type Names = readonly [en: string, ru: string, tg: string, uz: string];
/** `countries` of a union are all that belong to it or have; their memberships are `country/from` or `country/from/until`. */
type Region = {
  readonly code: string;
  readonly names: Names;
  readonly countries: readonly string[];
  readonly memberships?: readonly string[];
};
type Parts = { readonly _contains: readonly string[]; readonly _grouping?: string };
type Containment = { readonly EU?: Parts; readonly [code: string]: Parts | undefined };
type Supplement = {
  readonly supplemental: {
    readonly version: { readonly _cldrVersion: string };
    readonly territoryContainment: Containment;
  };
};

const target = new URL("../src/values/geography/region-table.ts", import.meta.url);
const width = 120;

/** Days of entry, each with the countries that entered on it; `/` and the last day behind a country that left. */
type Entries = Readonly<Record<string, string>>;

/**
 * Unions of states, with full members only; docs/decisions/regions.md has the source of each day, and why it was taken.
 * Central Asia is M49's 143 under a name one remembers, and no union.
 */
const unions: readonly (readonly [code: string, names: Names, entries: Entries])[] = [
  [
    "eu",
    ["European Union", "Европейский союз", "Иттиҳоди Аврупо", "Yevropa Ittifoqi"],
    {
      "1958-01-01": "BE DE FR IT LU NL",
      "1973-01-01": "DK GB/2020-01-31 IE",
      "1981-01-01": "GR",
      "1986-01-01": "ES PT",
      "1995-01-01": "AT FI SE",
      "2004-05-01": "CY CZ EE HU LT LV MT PL SI SK",
      "2007-01-01": "BG RO",
      "2013-07-01": "HR",
    },
  ],
  [
    "eea",
    [
      "European Economic Area",
      "Европейская экономическая зона",
      "Минтақаи иқтисодии Аврупо",
      "Yevropa iqtisodiy hududi",
    ],
    {
      "1994-01-01": "AT BE DE DK ES FI FR GB/2020-01-31 GR IE IS IT LU NL NO PT SE",
      "1995-05-01": "LI",
      "2004-05-01": "CY CZ EE HU LT LV MT PL SI SK",
      "2007-08-01": "BG RO",
      "2014-04-12": "HR",
    },
  ],
  [
    "cis",
    [
      "Commonwealth of Independent States",
      "Содружество Независимых Государств",
      "Иттиҳоди Давлатҳои Мустақил",
      "Mustaqil Davlatlar Hamdoʻstligi",
    ],
    {
      "1991-12-08": "BY RU",
      "1991-12-21": "AM AZ KG KZ MD TJ UZ",
      "1993-12-03": "GE/2009-08-17",
    },
  ],
  [
    "eaeu",
    [
      "Eurasian Economic Union",
      "Евразийский экономический союз",
      "Иттиҳоди иқтисодии Авруосиё",
      "Yevroosiyo iqtisodiy ittifoqi",
    ],
    { "2015-01-01": "BY KZ RU", "2015-01-02": "AM", "2015-08-12": "KG" },
  ],
  [
    "sco",
    [
      "Shanghai Cooperation Organisation",
      "Шанхайская организация сотрудничества",
      "Созмони ҳамкории Шанхай",
      "Shanxay hamkorlik tashkiloti",
    ],
    { "2001-06-15": "CN KG KZ RU TJ UZ", "2017-06-09": "IN PK", "2023-07-04": "IR", "2024-07-04": "BY" },
  ],
];

const centralAsia: Region = {
  code: "central-asia",
  names: ["Central Asia", "Центральная Азия", "Осиёи Марказӣ", "Markaziy Osiyo"],
  countries: ["KG", "KZ", "TJ", "TM", "UZ"],
};

/** Code, then names: the regions, sub-regions and intermediate regions of UN M49; 419 is all of 019 but 021. */
const m49Names: readonly (readonly [code: string, ...names: Names])[] = [
  ["001", "World", "Весь мир", "Ҷаҳон", "Dunyo"],
  ["002", "Africa", "Африка", "Африқо", "Afrika"],
  ["005", "South America", "Южная Америка", "Амрикои Ҷанубӣ", "Janubiy Amerika"],
  ["009", "Oceania", "Океания", "Уқёнусия", "Okeaniya"],
  ["011", "Western Africa", "Западная Африка", "Африқои Ғарбӣ", "Gʻarbiy Afrika"],
  ["013", "Central America", "Центральная Америка", "Амрикои Марказӣ", "Markaziy Amerika"],
  ["014", "Eastern Africa", "Восточная Африка", "Африқои Шарқӣ", "Sharqiy Afrika"],
  ["015", "Northern Africa", "Северная Африка", "Африқои Шимолӣ", "Shimoliy Afrika"],
  ["017", "Middle Africa", "Центральная Африка", "Африқои Марказӣ", "Markaziy Afrika"],
  ["018", "Southern Africa", "Южная Африка", "Африқои Ҷанубӣ", "Janubiy Afrika"],
  ["019", "Americas", "Америка", "Амрико", "Amerika"],
  ["021", "Northern America", "Северная Америка", "Амрикои Шимолӣ", "Shimoliy Amerika"],
  ["029", "Caribbean", "Карибский бассейн", "Ҳавзаи Кариб", "Karib havzasi"],
  ["030", "Eastern Asia", "Восточная Азия", "Осиёи Шарқӣ", "Sharqiy Osiyo"],
  ["034", "Southern Asia", "Южная Азия", "Осиёи Ҷанубӣ", "Janubiy Osiyo"],
  ["035", "South-eastern Asia", "Юго-Восточная Азия", "Осиёи Ҷанубу Шарқӣ", "Janubi-sharqiy Osiyo"],
  ["039", "Southern Europe", "Южная Европа", "Аврупои Ҷанубӣ", "Janubiy Yevropa"],
  [
    "053",
    "Australia and New Zealand",
    "Австралия и Новая Зеландия",
    "Австралия ва Зеландияи Нав",
    "Avstraliya va Yangi Zelandiya",
  ],
  ["054", "Melanesia", "Меланезия", "Меланезия", "Melaneziya"],
  ["057", "Micronesia", "Микронезия", "Микронезия", "Mikroneziya"],
  ["061", "Polynesia", "Полинезия", "Полинезия", "Polineziya"],
  ["142", "Asia", "Азия", "Осиё", "Osiyo"],
  ["143", "Central Asia", "Центральная Азия", "Осиёи Марказӣ", "Markaziy Osiyo"],
  ["145", "Western Asia", "Западная Азия", "Осиёи Ғарбӣ", "Gʻarbiy Osiyo"],
  ["150", "Europe", "Европа", "Аврупо", "Yevropa"],
  ["151", "Eastern Europe", "Восточная Европа", "Аврупои Шарқӣ", "Sharqiy Yevropa"],
  ["154", "Northern Europe", "Северная Европа", "Аврупои Шимолӣ", "Shimoliy Yevropa"],
  ["155", "Western Europe", "Западная Европа", "Аврупои Ғарбӣ", "Gʻarbiy Yevropa"],
  [
    "202",
    "Sub-Saharan Africa",
    "Африка к югу от Сахары",
    "Африқои ҷануби Саҳрои Кабир",
    "Sahroi Kabirdan janubdagi Afrika",
  ],
  [
    "419",
    "Latin America and the Caribbean",
    "Латинская Америка и Карибский бассейн",
    "Амрикои Лотинӣ ва ҳавзаи Кариб",
    "Lotin Amerikasi va Karib havzasi",
  ],
];

const continents = ["002", "009", "019", "142", "150"];

/** In no region of M49 but the world; CLDR's "Outlying Oceania", which has it, is not one. */
const outsideContinents = ["AQ"];

const countryCodes = new Set(countryTable.map(([code]) => code));

/** The countries of a region of M49 on all levels, without what is no country, such as EA or Outlying Oceania. */
function within(code: string, containment: Containment): string[] {
  const parts = containment[code]?._contains ?? [];
  const countries = parts.flatMap((part) => (/^\d{3}$/.test(part) ? within(part, containment) : [part]));
  return countries.filter((country) => countryCodes.has(country));
}

function regionsOf(containment: Containment): Region[] {
  const dated = unions.map(([code, names, entries]): Region => {
    const memberships = membershipsOf(entries);
    return { code, names, countries: memberships.map((membership) => membership.slice(0, 2)), memberships };
  });
  const numbered = m49Names.map(([code, ...names]) => ({
    code,
    names,
    countries: [...within(code, containment), ...(code === "001" ? outsideContinents : [])].sort(),
  }));
  return [...dated, centralAsia, ...numbered];
}

/** `GB/1973-01-01/2020-01-31`: a country, its first day as a member and, of one that left, its last. */
const membershipsOf = (entries: Entries): string[] =>
  Object.entries(entries)
    .flatMap(([from, countries]) =>
      countries.split(" ").map((entry) => {
        const [country, until] = entry.split("/");
        return [country, from, ...(until === undefined ? [] : [until])].join("/");
      }),
    )
    .sort();

/** What is wrong with one region, apart from all others. */
function faultsOf({ code, names, countries, memberships = [] }: Region): string[] {
  const [en, ru, tg, uz] = names;
  const faults = countries.filter((country) => !countryCodes.has(country)).map((country) => `${code}: no ${country}`);
  if (countries.length === 0) faults.push(`${code}: no countries`);
  if (new Set(countries).size !== countries.length) faults.push(`${code}: a country twice`);
  if (names.some((name) => name.trim() !== name || name === "")) faults.push(`${code}: a name is missing`);
  if (/\p{Script=Latin}/u.test(ru + tg)) faults.push(`${code}: Latin letters in ${ru} or ${tg}`);
  if (/\p{Script=Cyrillic}|['‘’`]/u.test(en + uz))
    faults.push(`${code}: Cyrillic or a wrong apostrophe in ${en}, ${uz}`);
  for (const membership of memberships) {
    const [, from = "", until = "9999-12-31"] = membership.split("/");
    if (![from, until].every(isDay) || from > until) faults.push(`${code}: ${membership} has no days, or in no order`);
  }
  return faults;
}

/** A region's countries without those that have left it. */
const countriesNow = ({ countries, memberships }: Region): readonly string[] =>
  countries.filter((_, index) => memberships?.[index]?.split("/").length !== 3);

/** Where the regions do not fit together, or not with CLDR. */
function misfits(regions: readonly Region[], containment: Containment): string[] {
  const members = new Map(regions.map((region) => [region.code, countriesNow(region).join(" ")]));
  const faults: string[] = [];
  const expectEqual = (what: string, one: readonly string[], other: string | undefined): void => {
    if ([...one].sort().join(" ") !== other) faults.push(`${what}: ${one.join(" ")} is not ${other}`);
  };
  expectEqual("CLDR’s EU", containment.EU?._contains ?? [], members.get("eu"));
  expectEqual("EEA", `${members.get("eu")} IS LI NO`.split(" "), members.get("eea"));
  expectEqual("143", members.get("143")?.split(" ") ?? [], members.get("central-asia"));
  const placed = continents.flatMap((code) => members.get(code)?.split(" ") ?? []);
  expectEqual("continents", [...placed, ...outsideContinents], [...countryCodes].sort().join(" "));
  expectEqual("world", [...countryCodes], members.get("001"));
  for (const [code, parts] of Object.entries(containment))
    if (/^\d{3}$/.test(code) && parts?._grouping !== "true" && !members.has(code)) faults.push(`${code}: no names`);
  return faults;
}

/** Puts pieces on as few lines as the width allows, with room for the indent, quotes and a plus. */
function filled(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + piece.length <= width - 8) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function rowSource({ code, names, countries, memberships }: Region): string {
  const strings = [code, ...names].map((text) => JSON.stringify(text));
  const members = (memberships ?? countries).join(" ");
  const line = `  [${strings.join(", ")}, ${JSON.stringify(members)}],`;
  if (line.length <= width) return line;
  const indent = "\n    ";
  const head = filled(strings.map((string) => `${string}, `)).map((text) => text.trimEnd());
  const tail = filled(members.split(/(?<= )/)).map((text) => JSON.stringify(text));
  return `  [${head.join(indent)}${indent}${tail.join(` +${indent}`)}],`;
}

function tableSource(regions: readonly Region[], cldr: string): string {
  return [
    "// Generated by scripts/generate-regions.ts; do not edit.",
    `// Countries of UN M49's regions: CLDR ${cldr}, so with TW in 030 and XK in 039. Members of unions: full members, as`,
    "// docs/decisions/regions.md says; a country, its first day as a member and, of one that left, its last.",
    "",
    'import { type Region, regionOf } from "./region.ts";',
    "",
    "const rows: readonly (readonly [",
    "  code: string, en: string, ru: string, tg: string, uz: string, members: string,",
    "])[] = [",
    ...regions.map(rowSource),
    "];",
    "",
    "/** Unions by their usual short names, regions of UN M49 by their three digits. */",
    "export const regionTable: ReadonlyMap<string, Region> =",
    "  new Map(rows.map(([code, en, ru, tg, uz, members]) => [code, regionOf({ en, ru, tg, uz }, members)]));",
    "",
  ].join("\n");
}

function generate(path: string): void {
  const { supplemental }: Supplement = JSON.parse(readFileSync(path, "utf8"));
  const { territoryContainment: containment, version } = supplemental;
  const regions = regionsOf(containment);
  const faults = [...regions.flatMap(faultsOf), ...misfits(regions, containment)];
  if (faults.length > 0) {
    console.error(faults.join("\n"));
    process.exitCode = 1;
  } else {
    writeFileSync(target, tableSource(regions, version._cldrVersion));
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Which territoryContainment.json? See the head of scripts/generate-regions.ts.");
  process.exitCode = 1;
} else {
  generate(path);
}
