import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { findingsOf } from "../support/registry-of.ts";

const office = {
  "registry.yaml": "title: Донишкадаи кӯҳӣ\nlanguage: ru\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳию металлургӣ\ncountry: TJ\n",
  "partners/kmust.yaml":
    "name: Куньминский университет\naliases: [KMUST, 昆明理工大学]\ntype: university\ncountry: CN\n",
  "partners/sharjah.yaml": "name: University of Sharjah\ntype: university\ncountry: AE\n",
  "partners/kazan.yaml": "name: Казанский университет\ntype: university\ncountry: RU\n",
  "agreements/kmust-2018.yaml": "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\nends: 2027-02-28\n",
  "agreements/kazan-2020.yaml": "partners: [kazan]\ntype: cooperation\nsigned: 2020-03-12\nends: 2026-12-31\n",
  "agreements/sharjah-2021.yaml": "partners: [sharjah]\ntype: contract\nsigned: 2021-12-03\nends: 2030\n",
  "events/water-and-energy.yaml": "type: seminar\ntitle: Вода и энергия\nstarts: 2022-10-05\npartners: [kazan]\n",
  "mobilities/karim.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nterm: 2022/2023-1/2\n",
};

/** What a list finds, and what was said beside it. */
async function listed(words: readonly string[], files: Readonly<Record<string, string>> = office) {
  const [kind = "", ...query] = words;
  const { exitCode, stdout, stderr } = await hamkor(
    ["-C", folderOf(files), "list", kind, ...query, "-c", "id", "-o", "csv"],
    { today: "2026-08-31" },
  );
  return { exitCode, ids: stdout.trim().split("\n").slice(1), stderr };
}

describe("days told from another", () => {
  test.each([
    // Six months from 31 August end with February.
    [
      ["agreements", "until:today..+6m"],
      ["kazan-2020", "kmust-2018"],
    ],
    [["agreements", "until:today..+5m"], ["kazan-2020"]],
    [["agreements", "until:..today"], []],
    [["agreements", "until:+4m"], ["kazan-2020"]],
    [["agreements", "signed:-6y.."], ["sharjah-2021"]],
    [
      ["agreements", "signed:..-6y"],
      ["kazan-2020", "kmust-2018"],
    ],
    [["agreements", "signed:>=-6y"], ["sharjah-2021"]],
    [
      ["agreements", "not:signed:-6y.."],
      ["kazan-2020", "kmust-2018"],
    ],
    [["agreements", "year:-5y"], ["sharjah-2021"]],
    [
      ["agreements", "year:2020..-5y"],
      ["kazan-2020", "sharjah-2021"],
    ],
    // --on is the day that they count from.
    [["agreements", "signed:-1y..today", "--on", "2021-12-31"], ["sharjah-2021"]],
    [["agreements", "signed:today", "--on", "2020-03-12"], ["kazan-2020"]],
    [["agreements", "signed:-1y..today", "--on", "-5y", "--today", "+4m"], ["sharjah-2021"]],
  ])("list %j", async (words, ids) => {
    expect((await listed(words)).ids).toEqual(ids);
  });

  test("what they mean is said", async () => {
    const { stderr } = await listed(["agreements", "until:today..+6m"]);
    expect(stderr.split("\n")[0]).toBe("Прочитано так: until:today..+6m → until:2026-08-31..2027-02-28");
  });

  test("--from and --to are years of such days", async () => {
    const count = ["-C", folderOf(office), "count", "agreements", "--across", "year", "-o", "csv"];
    const told = await hamkor([...count, "--from", "-6y", "--to", "-5y"], { today: "2026-08-31" });
    const written = await hamkor([...count, "--from", "2020", "--to", "2021"], { today: "2026-08-31" });
    expect(told.stdout).toBe(written.stdout);
    expect(told.stdout).toContain("2020,2021");
  });

  test.each([
    [["list", "agreements", "signed:tomorrow"], "а «tomorrow» — не дата", "возможно, имелось в виду +1d?"],
    [["list", "agreements", "until:..6m"], "«6m» — не дата", "возможно, имелось в виду +6m или -6m?"],
    [["list", "agreements", "until:..+6 мес"], "«+6 мес» — не дата", "возможно, имелось в виду +6m?"],
    [["list", "agreements", "until:+9999y"], "+9999y", "короче"],
    [["list", "agreements", "--on", "завтра"], "--on завтра — это не день", '"+1d"'],
    [["list", "agreements", "--on", "2019"], "--on 2019 — это не день", '"2019-12-31"'],
  ])("hamkor %j: %s", async (words, said, help) => {
    const { exitCode, stdout, stderr } = await hamkor(["-C", folderOf(office), ...words]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr).toContain(help);
  });

  test("a record's own question cannot hold one", () => {
    const target =
      "targets:\n  - text: Больше соглашений\n    measure: agreements\n    where: signed:-1y..\n    count: 3\n";
    const found = findingsOf({ ...office, "plans/plan.yaml": `title: План\nperiod: 2026\n${target}` });
    expect(found.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({ check: "bad-question", line: 6 }),
    ]);
  });
});

describe("values as people type them", () => {
  test.each([
    [["agreements", "signed:24.08.2018"], ["kmust-2018"]],
    [
      ["agreements", "signed:24.08.2018.."],
      ["kazan-2020", "kmust-2018", "sharjah-2021"],
    ],
    [["agreements", "signed:12.03.2020"], ["kazan-2020"]],
    [["agreements", "signed:август", "2018"], ["kmust-2018"]],
    [
      ["agreements", "signed:август", "2018..март", "2020"],
      ["kazan-2020", "kmust-2018"],
    ],
    [
      ["agreements", "signed:2018…2020"],
      ["kazan-2020", "kmust-2018"],
    ],
    [["agreements", "type:Меморандум"], ["kmust-2018"]],
    [
      ["agreements", "type:MoU,договор"],
      ["kmust-2018", "sharjah-2021"],
    ],
    [["agreements", "вид:меморандум"], ["kmust-2018"]],
    [["agreements", "сountry:CN"], ["kmust-2018"]],
    [["agreements", "state:действует", "страна:Китай"], ["kmust-2018"]],
    [["agreements", "partner:Казанский университет"], ["kazan-2020"]],
    [["agreements", "partner:Казанский", "университет"], ["kazan-2020"]],
    [["agreements", "partner:昆明理工大学"], ["kmust-2018"]],
    [["agreements", "country:United", "Arab", "Emirates"], ["sharjah-2021"]],
    [["agreements", "country:CHN"], ["kmust-2018"]],
    [
      ["agreements", "country:China,", "Russia"],
      ["kazan-2020", "kmust-2018"],
    ],
    [["agreements", "'country:China'"], ["kmust-2018"]],
    [["agreements", "country：China"], ["kmust-2018"]],
    [["agreements", "“Казанский", "университет”"], ["kazan-2020"]],
    [["agreements", "country:«Китай»"], ["kmust-2018"]],
    [["mobilities", "term:2022-2023"], ["karim"]],
    [["events", "title:“Вода", "и", "энергия”"], ["water-and-energy"]],
    [["events", '"вода и энергия"'], ["water-and-energy"]],
    [["events", "год:2022"], ["water-and-energy"]],
  ])("list %j", async (words, ids) => {
    expect(await listed(words)).toMatchObject({ exitCode: 0, ids });
  });

  test.each([
    [["agreements", "signed:2018-08-24"], undefined],
    [["agreements", "country:Китай"], undefined],
    [["agreements", "казанский"], undefined],
    [["agreements", "type:договор"], "Прочитано так: type:договор → type:contract"],
    [
      ["agreements", "страна:Китай", "signed:24.08.2018"],
      "Прочитано так: страна:Китай → country:Китай; signed:24.08.2018 → signed:2018-08-24",
    ],
  ])("list %j says %j", async (words, said) => {
    const { stderr } = await listed(words);
    expect(stderr.split("\n").find((line) => line.startsWith("Прочитано"))).toBe(said);
  });

  test.each([
    [["agreements", "type:соглашение"], "у поля type нет значения «соглашение»", "cooperation или contract"],
    [["agreements", "type:меморандю"], "у поля type нет значения «меморандю»", "memorandum"],
    [["mobilities", "term:осень", "2022"], "осень", "2022/2023-1/2"],
    [["agreements", "year:2018-2019"], "«2018-2019» — не год", "2018/2019 или 2018..2019"],
    [["agreements", "срана:Китай"], "нет поля «срана»", '"country:"'],
    [["agreements", "year:сегодня"], "«сегодня» — не год", "today"],
  ])("list %j is refused: %s, %s", async (words, said, help) => {
    const { exitCode, stderr } = await listed(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain(help);
  });

  test.each([
    [["agreements", "country:-China"], "not:country:China"],
    [["agreements", "country:!Китай"], "not:country:Китай"],
    [["agreements", "country:not:China"], "not:country:China"],
    [["agreements", "country:China;Russia"], "China,Russia"],
    [["agreements", "type:memorandum/contract"], "memorandum,contract"],
    [["agreements", "type:university"], "partner_type:university"],
    [["agreements", "state:active"], "in-force"],
    [["agreements", "state:действующие"], "in-force"],
    [["agreements", "country:ЕС"], "region:ЕС"],
    [["agreements", "country:СССР"], "TJ"],
    [["agreements", "partner:University Sharjah"], "sharjah"],
    [["agreements", "ends:2027-2028"], "2027/2028 или 2027..2028"],
    [["agreements", "ends:до", "2028"], "..2028"],
    [["agreements", "signed:after", "2019"], "2019.."],
    [["agreements", "signed:30.02.2018"], "28"],
    [["agreements", "*"], "ни букв, ни цифр"],
  ])("list %j is refused, and %s is shown", async (words, help) => {
    const { exitCode, stderr } = await listed(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(help);
  });

  test.each([
    [["partners", "region:Средняя", "Азия"], []],
    [["partners", "region:СНГ"], ["kazan"]],
    [["agreements", "тип:memorandum"], ["kmust-2018"]],
    [
      ["agreements", "signed:-2y..", "--on", "2020-03-12"],
      ["kazan-2020", "kmust-2018", "sharjah-2021"],
    ],
  ])("list %j: %j", async (words, ids) => {
    expect(await listed(words)).toMatchObject({ exitCode: 0, ids });
  });

  test("a bare word that a language has for a value points to its field", async () => {
    expect((await listed(["agreements", "действует"])).stderr).toContain("state:in-force");
    expect((await listed(["partners", "СНГ"])).stderr).toContain("region:cis");
  });

  test("find says that it knows no fields", async () => {
    const { stderr } = await hamkor(["-C", folderOf(office), "--lang", "en", "find", "country:China"]);
    expect(stderr).toContain("hamkor list agreements country:China");
  });

  test("without an order of day and month both are shown", async () => {
    const { "registry.yaml": settings, ...others } = office;
    const english = { ...others, "registry.yaml": settings.replace("language: ru", "language: en") };
    const { exitCode, stderr } = await listed(["agreements", "signed:12.03.2020"], english);
    expect([exitCode, stderr]).toEqual([
      2,
      'hamkor: "12.03.2020" is not a date, which signed asks for\n  did you mean 2020-03-12 or 2020-12-03?\n',
    ]);
  });
});

describe("words between words", () => {
  test.each([
    [["agreements", "country:China", "or", "Russia"], "country:China,Russia"],
    [["agreements", "country:China", "или", "country:Russia"], "country:China,Russia"],
    [["agreements", "country:China", "yoki", "Russia"], "country:China,Russia"],
    [["agreements", "country:China", "and", "type:memorandum"], "уберите"],
    [["agreements", "Вода", "и", "энергия"], "уберите"],
    [["agreements", "not", "country:China"], "not:country:China"],
    [["agreements", "кроме", "country:China"], "not:country:China"],
    [["agreements", "with", "country:China"], "уберите его: country:China"],
  ])("list %j is refused, with the way to say it", async (words, help) => {
    const { exitCode, stderr } = await listed(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(help);
  });

  test("in four languages", async () => {
    const folder = folderOf(office);
    const said = ["en", "ru", "tg", "uz"].map(async (language) => {
      const { stderr } = await hamkor(["-C", folder, "--lang", language, "list", "partners", "country:CN", "or", "RU"]);
      return stderr.split("\n")[1];
    });
    expect(new Set(await Promise.all(said)).size).toBe(4);
  });
});

describe("a short word", () => {
  test.each([
    [["partners", "kmu"], []],
    [["partners", "KMUST"], ["kmust"]],
    [["partners", "уни"], []],
    [
      ["partners", "унив"],
      ["kazan", "kmust", "sharjah"],
    ],
    [["partners", "of"], ["sharjah"]],
    [["partners", '"of"'], ["sharjah"]],
    [
      ["partners", "not:of"],
      ["kazan", "kmust"],
    ],
    [["partners", "昆明"], ["kmust"]],
    [["partners", "明"], ["kmust"]],
    [["agreements", "201"], []],
    [["agreements", "2018"], ["kmust-2018"]],
    [["events", "и"], undefined],
    [["events", '"и"'], ["water-and-energy"]],
  ])("list %j", async (words, ids) => {
    const found = await listed(words);
    expect(found.exitCode === 0 ? found.ids : undefined).toEqual(ids);
  });

  test("which finds nothing is said to be found whole only", async () => {
    expect((await listed(["partners", "уни"])).stderr).toContain("ищется только целиком (уни)");
    expect((await listed(["partners", "of"])).stderr).not.toContain("целиком");
  });

  test("that is what people call a value points to its field", async () => {
    expect((await listed(["agreements", "MoU"])).stderr).toContain("type:MoU");
  });
});

describe("answers that would mislead", () => {
  const counted = (words: readonly string[]) =>
    hamkor(["-C", folderOf(office), "--lang", "en", "count", ...words], { today: "2026-08-31" });

  test("regions of several groupings have names of their own", async () => {
    const { stdout } = await counted(["partners", "--by", "region"]);
    const labels = stdout.split("\n").flatMap((line) => / (.+?) +│/.exec(line)?.[1] ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain("Asia (UN)");
    expect(stdout).toContain("(UN) marks parts of the world");
  });

  test("a home institution's country lies in two Central Asias", async () => {
    const { stdout } = await counted(["institutions", "--by", "region"]);
    expect(stdout).toMatch(/Central Asia +│ +1\n/);
    expect(stdout).toMatch(/Central Asia \(UN\) +│ +1\n/);
  });

  test("addenda are counted nowhere, and where they are is said", async () => {
    const { stdout } = await counted(["agreements", "amends:any"]);
    expect(stdout).toContain("hamkor list agreements amends:any");
    expect((await counted(["agreements"])).stdout).not.toContain("amends");
  });
});

test("a range of relative days the wrong way round is told of as one of written days is", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const { exitCode, stderr } = await hamkor(["list", "agreements", "until:+6m..today", "--lang", "en"], {
    workingDirectory,
  });
  const written = await hamkor(["list", "agreements", "until:2027-05-21..2026-11-21", "--lang", "en"], {
    workingDirectory,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toBe(written.stderr);
});
