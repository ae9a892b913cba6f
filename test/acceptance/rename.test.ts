import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renameExamples } from "../../src/cli/help/commands/rename-help.ts";
import { bytesIn, changingIn, registryFiles } from "../support/changing.ts";
import { smallRegistry } from "../support/folder.ts";
import { wordsOf } from "../support/words-of.ts";

const files = {
  ...smallRegistry,
  "partners/lanzhou.yaml": "name: Ланьчжоуский университет\ntype: university\ncountry: CN\ndistinct_from: [kmust]\n",
  "partners/kmust-institute.yaml":
    "name: Institute of Mining\ntype: research-institute\ncountry: CN\nparent: 'kmust' # с 2001\n",
  "events/visit.yaml":
    'type: visit\r\ntitle: Приём делегации kmust\r\nstarts: 2018-08\r\npartners:\r\n  - "kmust" # главный\r\n  - lanzhou\r\npersons:\r\n  - name: Huang\r\n    partner: kmust\r\nnotes: Письмо kmust от 2018 года\r\n',
  "plans/plan.yaml": `title: План
targets:
  - text: Студенты
    measure: students-out
    where: 'partner:kmust,lanzhou not:partner:"kmust" country:CN'
    count: 3
  - text: Соглашения
    measure: agreements
    where: partner.id:kmust not:partner:lanzhou # kmust
    evidence: [partners/kmust, agreements/kmust-2018]
  - text: Мероприятия
    measure: events
    where: title:kmust
`,
  "institutions/mmit.yaml":
    "name: { en: Mining Institute, tg: Донишкадаи кӯҳӣ }\nshort: MMIT\ncountry: TJ\nclaims:\n  - text: Визиты\n    measure: events\n    where: agreement.partner:kmust\n    count: 2\n",
};

describe("rename", () => {
  test("renames the file and whatever names the record, but for comments and texts", async () => {
    const { run, textOf, has } = changingIn(files);
    const { exitCode, stderr } = await run("rename", "partners/kmust", "kunming");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(has("partners/kmust.yaml")).toBe(false);
    expect(textOf("partners/kunming.yaml")).toBe(files["partners/kmust.yaml"]);
    expect(textOf("partners/lanzhou.yaml")).toContain("distinct_from: [kunming]");
    expect(textOf("partners/kmust-institute.yaml")).toContain("parent: 'kunming' # с 2001");
    expect(textOf("events/visit.yaml")).toBe(
      files["events/visit.yaml"].replace('- "kmust" #', '- "kunming" #').replace("partner: kmust", "partner: kunming"),
    );
    expect(textOf("plans/plan.yaml")).toBe(
      files["plans/plan.yaml"]
        .replace('partner:kmust,lanzhou not:partner:"kmust"', 'partner:kunming,lanzhou not:partner:"kunming"')
        .replace("partner.id:kmust", "partner.id:kunming")
        .replace("partners/kmust", "partners/kunming"),
    );
    expect(textOf("institutions/mmit.yaml")).toContain("where: agreement.partner:kunming\n");
    expect((await run("check")).exitCode).toBe(0);
  });

  test("shows what changes record by record, and with --diff the lines", async () => {
    const { run, textOf } = changingIn(files);
    const { stdout } = await run("rename", "partners/kmust", "kunming", "--dry-run", "--diff");
    expect(stdout).toContain("partners/kmust → partners/kunming\n");
    expect(stdout).toContain("agreements/kmust-2018: partners: − kmust, + kunming\n");
    expect(stdout).toContain("  persons[1].partner: kmust → kunming\n");
    expect(stdout).toContain("rename from partners/kmust.yaml\nrename to partners/kunming.yaml\n");
    expect(stdout).toContain("-    partner: kmust\n+    partner: kunming\n");
    expect(textOf("agreements/kmust-2018.yaml")).toBe(files["agreements/kmust-2018.yaml"]);
  });

  test("undo brings the same bytes back, a byte order mark and permissions too", async () => {
    const changing = changingIn({ ...files, "partners/kmust.yaml": `\ufeff${files["partners/kmust.yaml"]}` });
    const { folder, run } = changing;
    chmodSync(join(folder, "partners/kmust.yaml"), 0o640);
    const before = bytesIn(changing.folder);
    await run("rename", "partners/kmust", "kunming");
    expect(readFileSync(join(folder, "partners/kunming.yaml"), "utf8").startsWith("\ufeff")).toBe(true);
    if (process.platform !== "win32") expect(statSync(join(folder, "partners/kunming.yaml")).mode & 0o777).toBe(0o640);
    const { stdout } = await run("undo");
    expect(stdout).toContain("partners/kunming → partners/kmust\n");
    expect(bytesIn(changing.folder)).toEqual(before);
    if (process.platform !== "win32") expect(statSync(join(folder, "partners/kmust.yaml")).mode & 0o777).toBe(0o640);
  });

  test.each([
    ["partners/kmust", "kunming"],
    ["partners/lanzhou", "none"],
    ["agreements/kmust-2018", "null"],
    ["institutions/mmit", "mining"],
    ["mobilities/kmust-masters", "m-2018"],
    ["events/visit", "e2"],
    ["plans/plan", "p"],
  ])("%s → %s and back gives the same bytes, and check finds the same", async (name, id) => {
    const changing = changingIn({ ...files, "partners/bad.yaml": "name: X\ntype: universty\nparent: lanzhou\n" });
    const before = { bytes: bytesIn(changing.folder), findings: (await changing.run("check", "-o", "concise")).stdout };
    const kind = name.slice(0, name.indexOf("/"));
    const old = name.slice(kind.length + 1);
    expect((await changing.run("rename", name, id)).exitCode).toBe(0);
    const findings = (await changing.run("check", "-o", "concise")).stdout;
    expect(findings.replaceAll(`${kind}/${id}.yaml`, `${name}.yaml`)).toBe(before.findings);
    expect((await changing.run("rename", `${kind}/${id}`, old)).exitCode).toBe(0);
    expect(bytesIn(changing.folder)).toEqual(before.bytes);
  });

  test("to the id that it has is nothing to change", async () => {
    const { run, textOf } = changingIn(files);
    const { exitCode, stdout, stderr } = await run("rename", "partners/kmust", "kmust");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe("Nothing to change: the records say this already.\n");
    expect(textOf("partners/kmust.yaml")).toBe(files["partners/kmust.yaml"]);
  });

  test("a file in a folder below its kind stays there", async () => {
    const { run, has } = changingIn({ ...files, "partners/china/nwmi.yaml": "name: N\ntype: academy\ncountry: CN\n" });
    expect((await run("rename", "partners/nwmi", "northwest")).exitCode).toBe(0);
    expect(has("partners/china/northwest.yaml")).toBe(true);
  });

  test("the default institution is renamed in registry.yaml", async () => {
    const { run, textOf } = changingIn(files);
    await run("rename", "institutions/mmit", "mining");
    expect(textOf("registry.yaml")).toContain("institution: mining\n");
    expect((await run("check")).exitCode).toBe(0);
  });

  test("an id of two kinds is renamed in queries of one, which then names both", async () => {
    const plan = "title: П\ntargets:\n  - text: A\n    measure: outputs\n    where: id:shared\n";
    const shared = {
      "agreements/shared.yaml": "partners: [ufa]\ntype: protocol\nsigned: 2018\n",
      "events/shared.yaml": "type: visit\ntitle: В\npartners: [ufa]\nstarts: 2019\n",
      "plans/plan.yaml": plan,
    };
    const { run, textOf } = changingIn({ ...files, ...shared });
    expect((await run("rename", "events/shared", "other")).exitCode).toBe(0);
    expect(textOf("plans/plan.yaml")).toBe(plan.replace("id:shared", "id:shared,other"));
  });

  test("queries take ids in capitals, too", async () => {
    const plan = "title: П\ntargets:\n  - text: A\n    measure: agreements\n    where: not:partner:UFA,KMUST\n";
    const { run, textOf } = changingIn({ ...files, "plans/plan.yaml": plan });
    expect((await run("rename", "partners/ufa", "ufa-sptu")).exitCode).toBe(0);
    expect(textOf("plans/plan.yaml")).toBe(plan.replace("UFA", "ufa-sptu"));
  });

  test("a file whose name is no id gets one", async () => {
    const { run, has } = changingIn({
      ...files,
      "partners/Tomsk SU.yaml": "name: Томский университет\ntype: university\n",
    });
    expect((await run("rename", "partners/Tomsk SU", "tomsk-su")).exitCode).toBe(0);
    expect(has("partners/tomsk-su.yaml")).toBe(true);
  });

  test.each([
    [["partners/kmust", "Kunming University"], 'did you mean "kunming-university"?'],
    [["partners/kmust", "com1"], "Windows"],
    [["partners/kmust", "ufa"], "hamkor merge partners/ufa partners/kmust"],
    [["partners/kmst", "kunming"], "partners/kmust"],
    [["kmust"], "NEW-ID"],
  ])("%j is a wrong question, and nothing is written", async (words, message) => {
    const changing = changingIn(files);
    // The records are then taken from the cache.
    await changing.run("check");
    const before = bytesIn(changing.folder);
    const { exitCode, stderr } = await changing.run("rename", ...words);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("an id that is taken is answered with the merge, from the cache too", async () => {
    const { run } = changingIn(files);
    for (const _time of [1, 2]) {
      await run("check");
      expect((await run("rename", "partners/kmust", "ufa")).stderr).toContain(
        "hamkor merge partners/ufa partners/kmust",
      );
    }
  });

  test("an id that differs from another one in capitals alone is taken: Windows takes both for one name", async () => {
    const { run } = changingIn({ ...files, "partners/Kunming.yaml": "name: K\ntype: university\n" });
    const { exitCode, stderr } = await run("rename", "partners/kmust", "kunming");
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Kunming.yaml") });
  });

  test.each([
    ["events/broken.yaml", "type: visit\npartners: [kmust\n", "events/broken.yaml\n"],
    [
      "events/misspelled.yaml",
      "type: visit\ntitle: В\nstarts: 2019\npartnr: kmust\n",
      "events/misspelled.yaml:4: partnr: kmust\n",
    ],
    ["evnts/visit.yaml", "type: visit\npartners: [kmust]\n", "evnts/visit.yaml\n"],
    [
      "plans/bad.yaml",
      "title: П\ntargets:\n  - text: A\n    measure: evnts\n    where: partner:kmust\n",
      "plans/bad.yaml:5: where: partner:kmust\n",
    ],
  ])("%s, whose faults may hide a reference, hinders it and is named", async (path, text, place) => {
    const changing = changingIn({ ...files, [path]: text });
    const before = bytesIn(changing.folder);
    const { exitCode, stdout, stderr } = await changing.run("rename", "partners/kmust", "kunming");
    expect(stdout).toBe(place);
    expect(stderr).toContain("faults hide it");
    expect(exitCode).toBe(1);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("files with faults in which the record cannot be named hinder nothing", async () => {
    const { run } = changingIn({ ...files, "events/broken.yaml": "type: visit\npartners: [kmust-institute\n" });
    expect((await run("rename", "partners/kmust", "kunming")).exitCode).toBe(0);
  });

  test("a query that looks for a word of the id would find something else, and hinders it", async () => {
    const { run } = changingIn({
      ...files,
      "plans/words.yaml": "title: П\ntargets:\n  - text: A\n    measure: agreements\n    where: kmust-2018\n",
    });
    const { exitCode, stdout, stderr } = await run("rename", "agreements/kmust-2018", "kunming-2018");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "plans/words.yaml:5: where: kmust-2018\n" });
    expect(stderr).toContain("look for a word in ids");
  });

  test("of many records the first are shown, and how many more there are of each kind", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [
        `agreements/a${number}.yaml`,
        "partners: [ufa]\ntype: protocol\nsigned: 2018\n",
      ]),
    );
    const { run } = changingIn({ ...files, ...many });
    const { stdout } = await run("rename", "partners/ufa", "ufa-sptu");
    expect(stdout).toContain("partners/ufa → partners/ufa-sptu\n");
    expect(stdout).toContain("… and 23 more: --diff shows all (agreements: 22, mobilities: 1)\n");
    expect(stdout.split("\n").length).toBeLessThan(25);
  });

  test("every example of its help is one that runs on the registry of the package", async () => {
    for (const [line] of renameExamples) {
      const { run } = changingIn(registryFiles());
      const { exitCode, stderr } = await run(...wordsOf(line).slice(1));
      expect({ line, exitCode, stderr }).toMatchObject({ exitCode: 0 });
    }
  });
});
