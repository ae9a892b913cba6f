import { describe, expect, test } from "vitest";
import type { Asking } from "../../src/cli/asking/asking.ts";
import { mergeExamples } from "../../src/cli/help/commands/merge-help.ts";
import { bytesIn, changingIn, registryFiles } from "../support/changing.ts";
import { smallRegistry } from "../support/folder.ts";
import { wordsOf } from "../support/words-of.ts";

const files = {
  ...smallRegistry,
  "partners/kmust.yaml":
    "# главный партнёр\r\nname: { en: Kunming University of Science and Technology, zh: 昆明理工大学 }\r\ntype: university\r\ncountry: CN\r\nnotes: Первый визит в 2018 году\r\n",
  "partners/kunming.yaml":
    "# из списка 2019 года\nname:\n  en: KUST\n  ru: Куньминский университет науки и технологий\naliases: [Kunming university of science and technology, KMUST]\ntype: university\ncountry: CN\ncity: Kunming # столица Юньнани\nwebsite: http://kmust.edu.cn\n",
  "agreements/both.yaml": "partners: [kunming, ufa, kmust]\ntype: protocol\nsigned: 2019\n",
  "events/visit.yaml":
    "type: visit\ntitle: Визит\nstarts: 2018-08\npartners:\n  - kunming # ректор\npersons:\n  - name: Huang\n    partner: kunming\n",
  "plans/plan.yaml":
    'title: План\ntargets:\n  - text: Студенты\n    measure: students-out\n    where: partner:kmust,kunming not:partner:"kunming",ufa\n    evidence: [partners/kunming, partners/kmust]\n',
};

describe("merge", () => {
  test("references, queries and evidence name the kept record, once; names become aliases, what it lacks is taken", async () => {
    const { run, textOf, has } = changingIn(files);
    // The records are then taken from the cache.
    await run("check");
    const { exitCode, stdout, stderr } = await run("merge", "partners/kmust", "partners/kunming");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("partners/kunming: merged into partners/kmust\n");
    expect(has("partners/kunming.yaml")).toBe(false);
    expect(textOf("partners/kmust.yaml")).toBe(
      "# главный партнёр\r\nname: { en: Kunming University of Science and Technology, zh: 昆明理工大学 }\r\naliases:\r\n  - KUST\r\n  - Куньминский университет науки и технологий\r\n  - KMUST\r\ntype: university\r\ncountry: CN\r\ncity: Kunming\r\nwebsite: http://kmust.edu.cn\r\nnotes: |-\r\n  Первый визит в 2018 году\r\n  Merged with partners/kunming. Its comments: из списка 2019 года; столица Юньнани.\r\n",
    );
    expect(textOf("agreements/both.yaml")).toBe("partners: [kmust, ufa]\ntype: protocol\nsigned: 2019\n");
    expect(textOf("events/visit.yaml")).toBe(files["events/visit.yaml"].replaceAll("kunming", "kmust"));
    expect(textOf("plans/plan.yaml")).toContain(
      'where: partner:kmust not:partner:"kmust",ufa\n    evidence: [partners/kmust]\n',
    );
    expect((await run("check")).exitCode).toBe(0);
  });

  test("undo brings the same bytes back", async () => {
    const changing = changingIn({ ...files, "partners/kunming.yaml": `\ufeff${files["partners/kunming.yaml"]}` });
    const before = bytesIn(changing.folder);
    await changing.run("merge", "partners/kunming", "partners/kmust", "--prefer", "other");
    expect(changing.has("partners/kmust.yaml")).toBe(false);
    expect((await changing.run("undo")).exitCode).toBe(0);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  const differing = {
    ...files,
    "registry.yaml": "title: Реестр\nlanguage: ru\ninstitution: mmit\n",
    "partners/kunming.yaml": "name: КУНТ\ntype: academy\ncountry: CN\ncity: Куньмин\nclosed: 2021\n",
    "partners/kmust.yaml": "name: Куньминский университет\ntype: university\ncountry: CN\ncity: Kunming\n",
  };

  test("where both have a value and nobody says which to keep, both are named and nothing is written", async () => {
    const changing = changingIn(differing);
    const before = bytesIn(changing.folder);
    const { exitCode, stderr } = await changing.run("merge", "partners/kmust", "partners/kunming", "--lang", "en");
    expect(stderr).toContain("type: university (partners/kmust), academy (partners/kunming)");
    expect(stderr).toContain("city: Kunming (partners/kmust), Куньмин (partners/kunming)");
    expect(exitCode).toBe(2);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test.each([
    [
      "kept",
      'name: Куньминский университет\naliases:\n  - КУНТ\ntype: university\ncountry: CN\ncity: Kunming\nclosed: 2021\nnotes: "Объединено с partners/kunming. Там было: type: academy; city: Куньмин."\n',
    ],
    [
      "other",
      'name: Куньминский университет\naliases:\n  - КУНТ\ntype: academy\ncountry: CN\ncity: Куньмин\nclosed: 2021\nnotes: "Объединено с partners/kunming. До объединения: type: university; city: Kunming."\n',
    ],
  ])("--prefer %s: what is given up goes to the notes, in the registry's language", async (side, text) => {
    const { run, textOf } = changingIn(differing);
    expect((await run("merge", "partners/kmust", "partners/kunming", "--prefer", side)).exitCode).toBe(0);
    expect(textOf("partners/kmust.yaml")).toBe(text);
  });

  test("at a terminal each value is asked", async () => {
    const { runWith, textOf } = changingIn(differing);
    const questions: string[] = [];
    const choose: Asking["choose"] = async ({ message, options }) => {
      questions.push(message);
      const [kept, other] = options;
      const chosen = message.startsWith("city") ? other : kept;
      if (!chosen) throw new Error("no option");
      return chosen.value;
    };
    const answered = { choose, confirm: async () => true } as unknown as Asking;
    const { exitCode } = await runWith({ asks: answered }, "merge", "partners/kmust", "partners/kunming");
    expect(exitCode).toBe(0);
    expect(questions).toEqual([expect.stringMatching(/^type: /), expect.stringMatching(/^city: /)]);
    expect(textOf("partners/kmust.yaml")).toContain("type: university\ncountry: CN\ncity: Куньмин\n");
    expect(textOf("partners/kmust.yaml")).toContain("Там было: type: academy. До объединения: city: Kunming.");
  });

  test("several records at once", async () => {
    const { run, textOf, has } = changingIn({
      ...files,
      "partners/kust.yaml": "name: KUST-2\ntype: university\ncountry: CN\n",
    });
    expect((await run("merge", "partners/kmust", "partners/kunming", "partners/kust")).exitCode).toBe(0);
    expect(textOf("partners/kmust.yaml")).toContain("  - KMUST\r\n  - KUST-2\r\n");
    expect(has("partners/kust.yaml")).toBe(false);
  });

  const agreement = (lines: string) => `partners: [ufa]\ntype: exchange\n${lines}`;

  test.each([
    ["replaces: b\n", "", "agreements/a.yaml:3: replaces: b\n"],
    ["", "amends: a\n", "agreements/b.yaml:3: amends: a\n"],
  ])("records of which one names the other are refused: %j %j", async (one, other, place) => {
    const changing = changingIn({
      ...files,
      "agreements/a.yaml": agreement(one),
      "agreements/b.yaml": agreement(other),
    });
    const before = bytesIn(changing.folder);
    const { exitCode, stdout, stderr } = await changing.run(
      "merge",
      "agreements/a",
      "agreements/b",
      "--prefer",
      "kept",
    );
    expect(stdout).toBe(place);
    expect(stderr).toContain("would refer to itself");
    expect(exitCode).toBe(1);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("numbers of persons are never added up: lists that may be about the same are in conflict", async () => {
    const quota = (number: number) => `  - direction: outbound\n    who: student\n    per_year: ${number}\n`;
    const twice = {
      "agreements/a.yaml": agreement(`quotas:\n${quota(5)}${quota(2)}`),
      "agreements/b.yaml": agreement(`quotas:\n${quota(3)}`),
    };
    const { run, textOf } = changingIn({ ...files, ...twice });
    const { exitCode, stderr } = await run("merge", "agreements/a", "agreements/b");
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("quotas: [{ direction: outbound"),
    });
    const once = changingIn({ ...files, ...twice, "agreements/a.yaml": agreement(`quotas:\n${quota(5)}`) });
    expect((await once.run("merge", "agreements/a", "agreements/b")).stderr).toContain(
      "quotas[1].per_year: 5 (agreements/a), 3 (agreements/b)",
    );
    expect((await run("merge", "agreements/a", "agreements/b", "--prefer", "kept")).exitCode).toBe(0);
    expect(textOf("agreements/a.yaml")).toContain("per_year: 3 }]");
  });

  test("quotas for other purposes or years are other persons, or the same: nobody can tell", async () => {
    const quota = (more: string) =>
      agreement(`quotas:\n  - { direction: outbound, who: student, per_year: 2${more} }\n`);
    const merged = (kept: string, other: string) =>
      changingIn({ ...files, "agreements/a.yaml": quota(kept), "agreements/b.yaml": quota(other) });
    for (const [kept, other] of [
      [", purpose: exchange", ", purpose: traineeship"],
      ["", ", purpose: exchange"],
      [", level: [bachelor]", ", level: [bachelor, master]"],
      [", to: 2018/2019", ", from: 2019/2020"],
    ] as const) {
      const { run, textOf } = merged(kept, other);
      const { exitCode, stderr } = await run("merge", "agreements/a", "agreements/b");
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("quotas: [{") });
      expect((await run("merge", "agreements/a", "agreements/b", "--prefer", "kept")).exitCode).toBe(0);
      expect(textOf("agreements/a.yaml")).toContain(`who: student, per_year: 2${kept} }`);
    }
    const same = merged(", purpose: exchange", ", purpose: exchange");
    expect((await same.run("merge", "agreements/a", "agreements/b")).exitCode).toBe(0);
  });

  test("results that are called the same in one language are one, and in no common language may be one", async () => {
    const output = (title: string, more = "") =>
      agreement(`outputs:\n  - { type: textbook, title: ${title}${more} }\n`);
    const merged = (kept: string, other: string) =>
      changingIn({ ...files, "agreements/a.yaml": kept, "agreements/b.yaml": other });
    const one = merged(output("{ ru: Китоб }"), output("{ en: Book, ru: Китоб }", ", count: 3"));
    expect((await one.run("merge", "agreements/a", "agreements/b")).exitCode).toBe(0);
    expect(one.textOf("agreements/a.yaml").match(/textbook/g)).toHaveLength(1);
    expect(one.textOf("agreements/a.yaml")).toContain("count: 3");
    const unclear = merged(output("{ en: Book }"), output("{ ru: Китоб }"));
    expect((await unclear.run("merge", "agreements/a", "agreements/b")).stderr).toContain("outputs: [{");
    const two = merged(output("Китоб"), output("Дигар"));
    expect((await two.run("merge", "agreements/a", "agreements/b")).exitCode).toBe(0);
    expect(two.textOf("agreements/a.yaml").match(/textbook/g)).toHaveLength(2);
  });

  test("what is promised of some is not promised of all", async () => {
    const promised = (where: string) =>
      agreement(`commitments:\n  - { text: A, measure: persons-out, count: 3${where} }\n`);
    const { run } = changingIn({
      ...files,
      "agreements/a.yaml": promised(""),
      "agreements/b.yaml": promised(", where: level:master"),
    });
    expect((await run("merge", "agreements/a", "agreements/b")).stderr).toContain(
      "commitments[1].where: — (agreements/a), level:master (agreements/b)",
    );
  });

  test("aliases and notes that are of another type than they should be are not lost", async () => {
    const { run, textOf } = changingIn({
      ...files,
      "partners/a.yaml": "name: A\naliases: АБВ\ntype: university\ncountry: CN\nnotes: { ru: { x: глубоко } }\n",
      "partners/b.yaml": "name: B\ntype: university\ncountry: CN\nnotes: [раз, два]\n",
    });
    expect((await run("merge", "partners/a", "partners/b")).exitCode).toBe(0);
    for (const said of ["- АБВ", "- B", "x: глубоко", "раз", "два"]) expect(textOf("partners/a.yaml")).toContain(said);
  });

  test("a term and dates, a stage and none, the default institution and another one, an amount and its currency", async () => {
    const { run } = changingIn({
      ...files,
      "institutions/itim.yaml": "name: Институт\ncountry: TJ\n",
      "events/a.yaml": "type: visit\ntitle: A\npartners: [ufa]\nterm: 2018/2019\n",
      "events/b.yaml":
        "institution: itim\ntype: visit\ntitle: A\npartners: [ufa]\nstarts: 2018-09\nends: 2018-10\nstage: planned\n",
      "projects/a.yaml": "acronym: A\nrole: partner\nbudget: { amount: 100, currency: EUR }\n",
      "projects/b.yaml":
        "acronym: A\nrole: partner\nbudget:\n  - { amount: 200, currency: EUR }\n  - { amount: 90, currency: USD }\n",
    });
    const { stderr } = await run("merge", "events/a", "events/b");
    expect(stderr).toContain("term: { term: 2018/2019 } (events/a), { starts: 2018-09, ends: 2018-10 } (events/b)");
    expect(stderr).toContain("institution: mmit (events/a), itim (events/b)");
    expect(stderr).toContain("stage: — (events/a), planned (events/b)");
    expect((await run("merge", "events/a", "events/b", "--prefer", "other")).exitCode).toBe(0);
    const money = await run("merge", "projects/a", "projects/b");
    expect(money.stderr).toContain(
      "budget[1]: { amount: 100, currency: EUR } (projects/a), { amount: 200, currency: EUR } (projects/b)",
    );
    expect((await run("merge", "projects/a", "projects/b", "--prefer", "kept")).exitCode).toBe(0);
    expect((await run("check")).stdout).not.toContain("error[");
  });

  test("institutions: the default of the registry is the kept one", async () => {
    const { run, textOf } = changingIn({
      ...files,
      "institutions/mining.yaml": "name: Горный институт\ncountry: TJ\n",
    });
    expect((await run("merge", "institutions/mining", "institutions/mmit")).exitCode).toBe(0);
    expect(textOf("registry.yaml")).toContain("institution: mining\n");
    expect(textOf("institutions/mining.yaml")).toContain(
      "aliases:\n  - Mining Institute\n  - Донишкадаи кӯҳӣ\nshort: MMIT\n",
    );
  });

  test("persons of a list that would become the same are refused", async () => {
    const { run } = changingIn({
      ...files,
      "events/visit.yaml":
        "type: visit\ntitle: Визит\nstarts: 2018-08\npersons:\n  - { name: Huang, partner: kunming }\n  - { name: Huang, partner: kmust }\n",
    });
    const { exitCode, stdout } = await run("merge", "partners/kmust", "partners/kunming");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: "events/visit.yaml:6: - { name: Huang, partner: kmust }\n",
    });
  });

  test.each([
    [["partners/kmust", "partners/kmust"], "with itself"],
    [["partners/kmust", "agreements/ufa"], "several kinds"],
    [["partners/kmust", "partners/kumming"], "partners/kunming"],
    [["partners/kmust", "partners/kunming", "--prefer", "both"], "kept"],
    [["partners/kmust"], "OTHERS"],
  ])("%j is a wrong question", async (words, message) => {
    const { run } = changingIn(files);
    const { exitCode, stderr } = await run("merge", ...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test("every example of its help runs on the registry of the package", async () => {
    for (const [line] of mergeExamples) {
      const { run } = changingIn(registryFiles());
      const { exitCode, stdout, stderr } = await run(...wordsOf(line).slice(1));
      expect({ line, exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
    }
  });
});
