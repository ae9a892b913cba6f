import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newExamples } from "../../src/cli/help/commands/new-help.ts";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { wordsOf } from "../support/words-of.ts";

const files = {
  ...smallRegistry,
  "projects/water.yaml": "acronym: WaterH\nrole: partner\npartners: [ufa]\n",
  "partners/tum.yaml": "name: Technische Universität München\naliases: [TUM, ТУМ]\ntype: university\ncountry: DE\n",
};

/** A registry, and a way to run commands in it where nobody sits at a terminal. */
function registry(more: Readonly<Record<string, string>> = {}, base: Readonly<Record<string, string>> = files) {
  const folder = folderOf({ ...base, ...more });
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, cache });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  const isThere = (path: string): boolean => existsSync(join(folder, path));
  return { folder, cache, run, textOf, isThere };
}

test.each([[], ["--id", "ufa-2027"]])("into a folder that cannot be read nothing is made: %j", async (...words) => {
  const { folder, run } = registry();
  symlinkSync(folderOf({}), join(folder, "events"));
  const { exitCode, stderr } = await run("new", "events", "type=visit", "title=Сафар", "starts=2026", ...words);
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("events cannot be read") });
  expect((await run("new", "partners", "name=Киото", "type=university", "country=JP")).exitCode).toBe(0);
});

/** A registry in which nothing is but its settings. */
const empty = { "registry.yaml": "title: Ҳамкорӣ\nlanguage: tg\ninstitution: dtt\n" };

describe("a record of every kind, with values as people type them", () => {
  test.each([
    [
      "institutions",
      ["name=Донишгоҳи технологии Тоҷикистон", "short=ДТТ", "country=Тоҷикистон", "city=Душанбе"],
      "institutions/dtt.yaml",
      "name: Донишгоҳи технологии Тоҷикистон\nshort: ДТТ\ncountry: TJ\ncity: Душанбе\n",
    ],
    [
      "partners",
      ["country=Ҷопон", "type=донишгоҳ", "name=Университет Киото", "aliases=京都大学", "aliases=Kyoto University"],
      "partners/kioto.yaml",
      "name: Университет Киото\naliases:\n  - 京都大学\n  - Kyoto University\ntype: university\ncountry: JP\n",
    ],
    [
      "agreements",
      [
        "type=меморандум",
        "partners=Уфимский нефтяной университет",
        "signed=24 августа 2019 г.",
        "scope=обмен студентами",
      ],
      "agreements/ufa-2019.yaml",
      "partners: [ufa]\ntype: memorandum\nscope: [student-exchange]\nsigned: 2019-08-24\n",
    ],
    [
      "projects",
      ["acronym=ДЕКАРТ", "title=Рақамикунонӣ", "programme=Erasmus+", "role=партнёр", "starts=январь 2025"],
      "projects/dekart.yaml",
      "acronym: ДЕКАРТ\ntitle: Рақамикунонӣ\nprogramme: erasmus-plus\nrole: partner\nstarts: 2025-01\n",
    ],
    [
      "mobilities",
      ["direction=outbound", "who=student", "purpose=exchange", "partner=ТУМ", "count=более 30", "starts=09.2025"],
      "mobilities/tum-students-2025.yaml",
      'direction: outbound\nwho: student\npurpose: exchange\npartner: tum\ncount: ">30"\nstarts: 2025-09\n',
    ],
    [
      "events",
      ["title=Konferensiya: suv va iqlim", "type=konferensiya", "starts=2025-04-17", "country=Oʻzbekiston"],
      "events/2025-04-konferensiya-suv-iqlim.yaml",
      'type: conference\ntitle: "Konferensiya: suv va iqlim"\nstarts: 2025-04-17\ncountry: UZ\n',
    ],
    [
      "joint-programmes",
      ["type=double-degree", "title=Горное дело", "partners=kmust,tum", "years_home=2"],
      "joint-programmes/gornoe-delo.yaml",
      "type: double-degree\ntitle: Горное дело\npartners: [kmust, tum]\nyears_home: 2\n",
    ],
    [
      "plans",
      ["title=Нақшаи корӣ", "period=2025/26", "targets+={ text: Имзои ду созишнома }", "targets+={ text: Семинар }"],
      "plans/naqshai-kori.yaml",
      "title: Нақшаи корӣ\nperiod: 2025/2026\ntargets:\n  - text: Имзои ду созишнома\n  - text: Семинар\n",
    ],
  ])("%s", async (kind, words, path, text) => {
    const { run, textOf } = registry();
    const { exitCode, stderr, stdout } = await run("new", kind, ...words);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^${path.replace(".yaml", "")}: new\n`));
    expect(textOf(path)).toBe(text);
    expect((await run("check")).exitCode).toBe(0);
    expect((await run("fmt", "--check", path)).exitCode).toBe(0);
    await run("undo");
    expect((await run("show", path.replace(".yaml", ""))).exitCode).toBe(2);
  });

  test("the first record of each kind finds no folder", async () => {
    const { run, isThere } = registry({}, empty);
    await run("new", "institutions", "name=Донишгоҳи технологии Тоҷикистон", "country=TJ", "--id", "dtt");
    const { stderr, exitCode } = await run(
      "new",
      "partners",
      "name=Университет Киото",
      "type=university",
      "country=JP",
    );
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    await run("new", "agreements", "partners=kioto", "type=exchange", "signed=2020");
    expect(isThere("agreements/dtt-kioto-2020.yaml")).toBe(true);
    expect((await run("check")).exitCode).toBe(0);
  });
});

describe("what is missing", () => {
  test.each(kindNames)("all needed fields of %s are named, with what each takes and a line to write", async (kind) => {
    const { run } = registry(
      {},
      {
        "registry.yaml": "title: X\n",
        "institutions/a.yaml": "name: A\ncountry: TJ\n",
        "institutions/b.yaml": "name: B\ncountry: TJ\n",
        "partners/p.yaml": "name: P\ntype: other\n",
      },
    );
    const { stderr, exitCode } = await run("new", kind);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^hamkor: a new record of [a-z-]+ needs \S/);
    const [, line = ""] = /for example: hamkor (new .*)\n$/.exec(stderr) ?? [];
    const { exitCode: made, stderr: said } = await run(...wordsOf(line));
    expect({ made, said }).toEqual({ made: 0, said: "" });
  });

  test("in the user's language", async () => {
    const { run } = registry();
    for (const [language, words] of [
      ["ru", "нужны поля: name; type"],
      ["tg", "майдонҳоро мехоҳад: name; type"],
      ["uz", "maydonlar kerak: name; type"],
    ] as const) {
      const { stderr } = await run("new", "partners", "--lang", language);
      expect(stderr).toContain(words);
    }
  });

  test("an agreement needs a partner or a country, but not an addendum", async () => {
    const { run } = registry();
    const { stderr, exitCode } = await run("new", "agreements", "type=memorandum");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("needs partners or countries");
    expect((await run("new", "agreements", "type=protocol", "amends=ufa", "signed=2019")).exitCode).toBe(0);
  });

  test("of several institutions one is named, the only one is taken", async () => {
    const settings = { "registry.yaml": "title: X\n" };
    const { run, textOf } = registry(settings);
    await run("new", "plans", "title=Нақша", "targets={ text: Семинар }", "--id", "naqsha");
    expect(textOf("plans/naqsha.yaml")).toContain("institution: mmit\n");
    const two = registry({ ...settings, "institutions/tut.yaml": "name: TUT\ncountry: TJ\n" });
    const { stderr } = await two.run("new", "plans", "title=Нақша", "targets={ text: Семинар }");
    expect(stderr).toContain("needs institution");
  });

  test("a record that is needed and of which there is none leads to its making", async () => {
    const { run } = registry({}, { "registry.yaml": "title: X\n" });
    const { stderr, exitCode } = await run("new", "plans", "title=Нақша");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("hamkor new institutions");
  });
});

describe("what is refused", () => {
  test.each([
    [["new", "partner"], "did you mean partners?"],
    [["new", "партнёр"], "did you mean partners?"],
    [["new", "созишнома"], "did you mean agreements?"],
    [["new", "xyz"], "the kinds are institutions, partners"],
    [["new", "partners", "id=x", "name=X", "type=other"], "--id"],
    [["new", "agreements", "type=exchange", "partners=Нигде"], "hamkor new partners"],
    [["new", "partners", "nmae=X", "type=other"], 'did you mean "name"?'],
    [["new", "partners", "name=X", "type=универ"], "university"],
    [["new", "events", "title=X", "type=visit", "country=Narnia"], "Narnia"],
    [["new", "events", "title=X", "type=visit", "starts=05.06.2018"], '"2018-05-06" or "2018-06-05"'],
    [["new", "agreements", "type=exchange", "partners=Уфимский"], "no record of partners"],
    [["new", "partners", "name=X", "type=other", "--id", "Ой Ой"], "write, for example, oy-oy"],
    [["new", "partners", "name=X", "type=other", "--id", "nul"], "Windows"],
    [["new", "partners", "name=X", "type=other", "--id", "tum"], "there is a record partners/tum already"],
    [["new", "partners", "name=X", "type-=other"], "give it a value: type=…"],
    [["new", "agreements", "--from", "partners/tum"], "cannot be copied"],
    [["new", "partners", "--from", "tumm"], 'there is no record "partners/tumm"'],
  ])("%j", async (words, said) => {
    const { run, folder } = registry();
    const { stderr, exitCode } = await run(...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, ".hamkor/journal.json"))).toBe(false);
  });

  test("what would be an error of the registry", async () => {
    const { run, isThere } = registry();
    const { stdout, exitCode } = await run(
      "new",
      "agreements",
      "type=exchange",
      "partners=ufa",
      "signed=2020",
      "ends=2018",
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain("dates-out-of-order");
    expect(isThere("agreements/ufa-2020.yaml")).toBe(false);
  });
});

describe("who is on file already", () => {
  test.each([
    [["name=Kunming University of Science and Technology", "country=CN"], "partners/kmust"],
    [["name=昆明理工大学", "country=CN"], "partners/kmust"],
    [["name=Кунминский университет науки и технологий", "country=Китай"], "partners/kmust"],
    [["name=УФИМСКИЙ  НЕФТЯНОЙ УНИВЕРСИТЕТ"], "partners/ufa"],
    [["name=Ufa Petroleum University", "aliases=Уфимский нефтяной университет"], "partners/ufa"],
    [["name=TUM", "country=DE"], "partners/tum"],
    [["name=Tum"], "partners/tum"],
  ])("%j is named before it is made twice", async (words, there) => {
    const { run } = registry();
    const { stderr, exitCode } = await run("new", "partners", ...words, "type=university");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${there}: `);
    expect(stderr).toContain(`distinct_from=${there.slice(9)}`);
    expect(stderr).toMatch(new RegExp(`: hamkor set ${there} "?aliases\\+=${(words[0] ?? "").slice(5)}`));
    expect((await run("new", "partners", ...words, "type=university", "--anyway")).exitCode).toBe(0);
  });

  test.each([
    [["partners", "name=Polytechnic University", "country=IT", "type=university"]],
    [["partners", "name=Technische Universität Dresden", "country=DE", "type=university"]],
    [["partners", "name=Technische Universität München", "country=AT", "type=university"]],
    [["partners", "name=ТУМ", "country=DE", "type=university", "distinct_from=tum"]],
    [["partners", "name=!", "type=other"]],
  ])("%j is somebody else", async (words) => {
    const { run } = registry({ "partners/signs.yaml": 'name: "?"\ntype: other\n' });
    expect(await run("new", ...words)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    [["institutions", "name=Донишкадаи кӯҳӣ", "country=TJ"], "institutions/mmit"],
    [["projects", "acronym=WATERH"], "projects/water"],
    [["agreements", "partners=ufa", "type=cooperation", "signed=2018", "ends=2020"], "agreements/ufa\n"],
  ])("%j: records of other kinds too", async (words, there) => {
    const { run } = registry();
    const { stderr, exitCode } = await run("new", ...words);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(there);
  });
});

describe("the id", () => {
  const made = async (words: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { run } = registry(more);
    const { stdout, stderr } = await run("new", ...words);
    return stdout.split(":")[0] || stderr;
  };

  test.each([
    [["partners", "name=CON", "type=company"], "partners/con-2"],
    [["partners", "name=Aux", "type=company", "country=FR"], "partners/aux-fr"],
    [["partners", "name=МФТИ", "type=university"], "partners/mfti"],
    [["partners", "name=…", "type=other"], "partners/partner-2"],
    [["partners", "name=  МФТИ  ", "type=university"], "partners/mfti"],
    [["partners", "name=Ufa", "type=other", "--anyway"], "partners/ufa-2"],
    [
      [
        "partners",
        "name={ ru: Сибирский федеральный университет, en: Siberian Federal University }",
        "type=university",
      ],
      "partners/siberian",
    ],
    [["agreements", "type=exchange", "partners=kmust", "signed=2018"], "agreements/kmust-2018-exchange"],
    [["agreements", "type=exchange", "partners=kmust"], "agreements/kmust"],
    [["agreements", "type=consortium", "countries=DE,FR,PL"], "agreements/de-fr"],
    [
      ["mobilities", "direction=inbound", "who=teacher", "purpose=teaching", "partner=tum", "starts=2020-05"],
      "mobilities/tum-teacher-2020",
    ],
    [["events", "type=visit", "title=Ташриф", "partners=tum", "starts=2020-05-03"], "events/2020-05-tum-visit"],
    [
      ["plans", `title=${"очень длинное название плана ".repeat(9)}`, "targets={ text: x }"],
      "plans/ochen-dlinnoe-nazvanie-plana",
    ],
  ])("of %j", async (words, name) => {
    expect(await made(words)).toBe(name);
  });

  test("begins as the institution's other ids do", async () => {
    const more = { "institutions/khujand-su.yaml": "name: K\ncountry: TJ\n" };
    const words = ["agreements", "institution=khujand-su", "type=exchange", "partners=tum"];
    expect(await made(words, more)).toBe("agreements/khujand-su-tum");
    const file = { "agreements/khujand-ufa.yaml": "institution: khujand-su\npartners: [ufa]\ntype: exchange\n" };
    expect(await made(words, { ...more, ...file })).toBe("agreements/khujand-tum");
  });
});

test("a file goes where those of its institution are", async () => {
  const moved = {
    "registry.yaml": "title: X\n",
    "institutions/tut.yaml": "name: TUT\ncountry: TJ\n",
    "mobilities/mmit/a.yaml": "institution: mmit\ndirection: outbound\nwho: student\npurpose: exchange\npartner: ufa\n",
  };
  const { "mobilities/kmust-masters.yaml": _a, "mobilities/ufa-spring.yaml": _b, ...others } = files;
  const { run, isThere } = registry(moved, others);
  const words = ["direction=outbound", "who=student", "purpose=exchange", "partner=tum", "--id", "x"];
  await run("new", "mobilities", "institution=mmit", ...words);
  expect(isThere("mobilities/mmit/x.yaml")).toBe(true);
  await run("new", "mobilities", "institution=tut", ...words.slice(0, -1), "y");
  expect(isThere("mobilities/tut/y.yaml")).toBe(true);
});

test("a copy has what another record may have too", async () => {
  const { run, textOf } = registry({
    "agreements/a.yaml":
      "partners: [ufa] # с 2018\ntype: exchange\nscope: [training]\nsigned: 2018\nends: 2020\ncommitments:\n  - text: Семинар\n    count: 2\nsources:\n  - document: Письмо\n",
  });
  await run("new", "agreements", "--from", "agreements/a", "partners=tum", "signed=2026");
  expect(textOf("agreements/tum-2026.yaml")).toBe(
    "partners: [tum]\ntype: exchange\nscope: [training]\nsigned: 2026\ncommitments:\n  - text: Семинар\n    count: 2\n",
  );
});

test("nothing is written with --dry-run, and lines are shown with --diff", async () => {
  const { run, isThere } = registry();
  const { stdout, exitCode } = await run("new", "partners", "name=МФТИ", "type=university", "--dry-run", "--diff");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("+++ partners/mfti.yaml");
  expect(stdout).toContain("+name: МФТИ\n");
  expect(isThere("partners/mfti.yaml")).toBe(false);
});

describe("every example of `hamkor new` in its help and the guide", () => {
  const inGuide = [...readFileSync("docs/editing.md", "utf8").matchAll(/^hamkor (new .*)$/gm)].map(
    ([, line = ""]) => line,
  );
  const inHelp = newExamples.map(([line]) => line.replace(/^hamkor /, ""));

  test.each([...inGuide, ...inHelp])("%s", async (line) => {
    const words = [...wordsOf(line), "--dry-run"];
    const { exitCode, stderr } = await hamkor(words, { workingDirectory: "registry" });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
