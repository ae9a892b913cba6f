import fc from "fast-check";
import { expect, test } from "vitest";
import { achieved } from "../../src/measures/achieved.ts";
import { countToText } from "../../src/values/count.ts";
import { countOf, keysOf, numberOf, rowsOf, totalsOf } from "../support/count-of.ts";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { type Files, registryOf } from "../support/registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Реестр\ninstitution: home\n",
  "institutions/home.yaml": "name: Донишгоҳ\ncountry: TJ\n",
  "institutions/other.yaml": "name: Донишкада\ncountry: TJ\n",
  "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
  "partners/wold.yaml": "name: Wold University\ntype: university\ncountry: CZ\n",
};

const journey = (fields: string): string => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;
const persons = (...names: string[]): string => `persons: [${names.map((name) => `{ name: ${name} }`).join(", ")}]`;

/** Three students: one at two hosts, one whose stay was broken off, went on at home and began again, one for a week. */
const interrupted: Files = {
  ...base,
  "mobilities/split-1.yaml": journey(
    `partner: valley\n${persons("Student One")}\nstarts: 2019-09-02\nends: 2020-01-31`,
  ),
  "mobilities/split-2.yaml": journey(`partner: wold\n${persons("Student One")}\nstarts: 2020-02-03\nends: 2020-06-26`),
  "mobilities/interrupted-1.yaml": journey(`partner: valley\n${persons("Student Two")}\nstarts: 2020-02-03`),
  "mobilities/interrupted-2.yaml": journey(
    `partner: valley\n${persons("Student Two")}\nmode: virtual\nstarts: 2020-03-16\nends: 2020-06-26`,
  ),
  "mobilities/interrupted-3.yaml": journey(`partner: valley\n${persons("STUDENT Two")}\nstarts: 2020-09-01`),
  "mobilities/blended.yaml": journey(`partner: valley\nmode: blended\n${persons("Student Three")}\nstarts: 2021-05-10`),
};

test("five journeys of three persons: both can be asked", () => {
  const registry = registryOf(interrupted);
  expect(numberOf(registry, "students-out")).toBe("5");
  expect(numberOf(registry, "persons-out")).toBe("3");
});

test("a person counts once in each row and column, and once in the total", () => {
  const table = countOf(registryOf(interrupted), "persons-out", { by: ["partner"], across: "year", year: "academic" });
  expect(keysOf(table)).toEqual(["partner", "2019/2020", "2020/2021", "total"]);
  expect(rowsOf(table)).toEqual(["valley 2 2 | 3", "wold 1 - | 1"]);
  expect(totalsOf(table)).toBe("2 2 | 3");
  const first = countOf(registryOf(interrupted), "persons-out", { by: ["id"], top: 1 });
  expect(rowsOf(first)).toEqual(["blended 1", "rest 2"]);
});

test("a journey whose duration is open is perhaps in several bands, and once in the total", () => {
  const registry = registryOf({
    ...base,
    "mobilities/a.yaml": journey(`${persons("А", "Б")}\nstarts: 2019-03-01\nends: 2019-03`),
    "mobilities/b.yaml": journey(`${persons("А")}\nstarts: 2019-05-01\nends: 2019-05-05`),
  });
  const table = countOf(registry, "persons-out", { by: ["duration"] });
  expect(rowsOf(table)).toEqual(["under-1 1-2", "1-3 0-2"]);
  expect(totalsOf(table)).toBe("2");
});

test("four journeys without names are four students, and of one person to four", () => {
  const names = ["s-1001", "s-1002", "s-1003", "s-1004"];
  const file = journey("partner: valley\nlevel: bachelor\nterm: 2019/2020-1/2");
  const registry = registryOf({ ...base, ...Object.fromEntries(names.map((id) => [`mobilities/${id}.yaml`, file])) });
  expect(numberOf(registry, "students-out")).toBe("4");
  expect(numberOf(registry, "persons-out")).toBe("1-4");
});

const headsOf = (...journeys: string[]): string =>
  numberOf(
    registryOf({
      ...base,
      ...Object.fromEntries(journeys.map((file, index) => [`mobilities/m${index}.yaml`, journey(file)])),
    }),
    "persons-out",
  );

test.each<[why: string, heads: string, journeys: string[]]>([
  ["five persons of whom two are named are five", "5", [`count: 5\n${persons("А", "Б")}`]],
  ["names and nameless of other journeys may be the same", "5-8", [`count: 5\n${persons("А", "Б")}`, "count: 3"]],
  ["more names than any journey has persons", "3-5", [persons("А", "Б"), persons("В"), "count: 2"]],
  [
    "a name in another script, case and with other blanks",
    "1",
    [persons("Раҳимов  Ҷамшед"), persons("RAHIMOV JAMSHED")],
  ],
  ["the same name at another institution", "2", [persons("А"), `${persons("А")}\ninstitution: other`]],
  ["nameless persons of two institutions are not the same", "2", ["count: 1", "count: 1\ninstitution: other"]],
  ["inexact counts", ">=7", ['count: ">6"', persons("А")]],
  ["about so many", "~30-31", ['count: "~30"', persons("А")]],
  ["from so many to so many", "3-6", ['count: "2-3"', 'count: "3"']],
  ["one name twice on a journey", "1", [persons("А", "А")]],
  [
    "journeys that cross no border",
    "1",
    [persons("А"), `${persons("Б")}\nmode: virtual`, `${persons("В")}\ncountry: TJ`],
  ],
  ["what is only planned", "1", [persons("А"), `${persons("Б")}\nstage: planned`]],
])("%s: %s", (_, heads, journeys) => expect(headsOf(...journeys)).toBe(heads));

test("where a date leaves the year open, names and nameless are perhaps there", () => {
  const registry = registryOf({
    ...base,
    "mobilities/a.yaml": journey(`${persons("А")}\nstarts: 2019`),
    "mobilities/b.yaml": journey(`${persons("А", "Б")}\nstarts: 2019-10-01`),
    "mobilities/c.yaml": journey("count: 3\nstarts: 2019"),
  });
  const table = countOf(registry, "persons-out", { across: "year", year: "academic" });
  expect(rowsOf(table)).toEqual(["0-4 2-5 | 3-5"]);
});

test("by sex and citizenship the persons of a journey are split, and each is once in the total", () => {
  const registry = registryOf({
    ...base,
    "mobilities/a.yaml": journey("count: 5\nwomen: 3\npersons: [{ name: А, sex: female }, { name: Б }]"),
    "mobilities/b.yaml": journey("women: 1\npersons: [{ name: А, citizenship: UZ }]"),
    "mobilities/c.yaml": journey("persons: [{ name: В, sex: male }]"),
  });
  const bySex = countOf(registry, "persons-out", { by: ["sex"] });
  expect(rowsOf(bySex)).toEqual(["female 3", "male 2-3"]);
  expect(totalsOf(bySex)).toBe("5-6");
  const byCitizenship = countOf(registry, "persons-out", { by: ["citizenship"] });
  expect(rowsOf(byCitizenship)).toEqual(["UZ 1", "none 5-6"]);
  expect(numberOf(registry, "persons-out", { query: "sex:female" })).toBe("3");
  expect(numberOf(registry, "persons-out", { query: "sex:male" })).toBe("2-3");
  expect(numberOf(registry, "persons-out", { query: "not:sex:male" })).toBe("3");
});

test("a target and a claim are held against heads too", () => {
  const figure = {
    measure: "persons-out",
    where: undefined,
    institution: "home",
    from: "2020-01-01",
    to: "2020-12-31",
  };
  const found = achieved(figure, registryOf(interrupted), "2026-11-21");
  expect(found && countToText(found)).toBe("2");
});

test("no name is in any output", async () => {
  const folder = folderOf(interrupted);
  for (const format of ["table", "json", "csv", "md", "html", "yaml"]) {
    const words = [
      "-C",
      folder,
      "count",
      "persons-out",
      "--by",
      "partner",
      "--across",
      "year",
      "--records",
      "-o",
      format,
    ];
    const { exitCode, stdout, stderr } = await hamkor(words);
    expect([exitCode, `${stdout}${stderr}`.match(/student (one|two|three)/i)]).toEqual([0, null]);
  }
});

test("small numbers of heads are hidden where the registry says so", () => {
  const registry = registryOf({ ...interrupted, "registry.yaml": `${base["registry.yaml"]}small_cell: 3\n` });
  const { rows, totals } = countOf(registry, "persons-out", { by: ["partner"] });
  expect([...rows, totals ?? []].map((row) => row[1]?.is)).toEqual(["nothing", "nothing", "count"]);
});

/** A journey of named persons and of some without a name, at a partner and an institution. */
type Journey = {
  readonly partner: string;
  readonly institution: string;
  readonly names: readonly string[];
  readonly unnamed: { readonly min: number; readonly max: number };
};

const someJourney: fc.Arbitrary<Journey> = fc.record({
  partner: fc.constantFrom("valley", "wold"),
  institution: fc.constantFrom("home", "home", "other"),
  names: fc.subarray(["А", "Б"]),
  unnamed: fc.tuple(fc.nat(2), fc.nat(1)).map(([min, more]) => ({ min, max: Math.min(2, min + more) })),
});

/** Every set of some persons that has from so many to so many of them. */
const choices = (from: readonly string[], min: number, max: number): string[][] =>
  from
    .reduce<string[][]>((sets, one) => sets.concat(sets.map((set) => [...set, one])), [[]])
    .filter(({ length }) => length >= min && length <= max);

/** The persons of every journey, under every way in which those without a name can be somebody. */
function assignments(journeys: readonly Journey[]): string[][][] {
  const strangers = journeys.flatMap(({ unnamed }, at) =>
    Array.from({ length: unnamed.max }, (_, index) => `stranger ${at}.${index}`),
  );
  return journeys.reduce<string[][][]>(
    (ways, { institution, names, unnamed }) => {
      const others = ["А", "Б", ...strangers].filter((person) => !names.includes(person));
      const groups = choices(others, unnamed.min, unnamed.max).map((some) =>
        [...names, ...some].map((person) => `${institution} ${person}`),
      );
      return ways.flatMap((way) => groups.map((group) => [...way, group]));
    },
    [[]],
  );
}

const fileOf = ({ partner, institution, names, unnamed }: Journey): string => {
  const [min, max] = [names.length + unnamed.min, names.length + unnamed.max];
  const named = names.length > 0 ? `\n${persons(...names)}` : "";
  return journey(
    `institution: ${institution}\npartner: ${partner}\ncount: ${min === max ? min : `${min}-${max}`}${named}`,
  );
};

test("the bounds are those of every way in which persons without a name can be somebody", () => {
  fc.assert(
    fc.property(fc.array(someJourney, { minLength: 1, maxLength: 3 }), (drawn) => {
      const journeys = drawn.filter(({ names, unnamed }) => names.length + unnamed.min > 0);
      const nameless = journeys.reduce((sum, { unnamed }) => sum + unnamed.max, 0);
      fc.pre(journeys.length > 0 && nameless <= 4);
      const registry = registryOf({
        ...base,
        ...Object.fromEntries(journeys.map((one, index) => [`mobilities/m${index}.yaml`, fileOf(one)])),
      });
      const ways = assignments(journeys);
      const boundsOf = (isIn: (one: Journey) => boolean): string => {
        const numbers = ways.map(
          (way) => new Set(way.filter((_, at) => journeys[at] && isIn(journeys[at])).flat()).size,
        );
        const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
        return min === max ? `${min}` : `${min}-${max}`;
      };
      const table = countOf(registry, "persons-out", { by: ["partner"] });
      const expected = ["valley", "wold"]
        .filter((id) => journeys.some(({ partner }) => partner === id))
        .map((id) => `${id} ${boundsOf(({ partner }) => partner === id)}`);
      expect([...rowsOf(table)].sort()).toEqual(expected.sort());
      expect(totalsOf(table)).toBe(boundsOf(() => true));
    }),
    { numRuns: 60 },
  );
});
