import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "agreements/ufa.yaml": "partners: [ufa]\ntype: cooperation\nsigned: 2018\nends: 2020\n",
  "mobilities/ufa-spring.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\ncountry: RU\ncount: 3\npersons:\n  - name: Раҳимов Ҷамшед\n  - name: Сайфулло\n",
} as const;

function registry(more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, ...more });
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, cache });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  return { run, textOf };
}

describe("what a change newly breaks", () => {
  test("a warning is shown as check shows it, and the change is made", async () => {
    const { run, textOf } = registry();
    const { exitCode, stdout, stderr } = await run("set", "partners/ufa", "website=ufa");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^partners\/ufa: website: \+ ufa\n\nwarning {2}/);
    expect(stdout).toContain("bad-contact\n  partners/ufa.yaml:4:10");
    expect(stdout).toContain("0 errors, 1 warning, 0 infos in 1 changed file or because of it.");
    expect(textOf("partners/ufa.yaml")).toContain("website: ufa");
  });

  test("an error in another file refuses it, with --dry-run too", async () => {
    const { run, textOf } = registry();
    for (const flags of [[], ["--dry-run"], ["--yes"]]) {
      const { exitCode, stdout, stderr } = await run("set", "partners/ufa", "country=KZ", ...flags);
      expect({ flags, exitCode }).toEqual({ flags, exitCode: 1 });
      expect(stdout).toContain("country-disagrees\n  mobilities/ufa-spring.yaml:5:10");
      expect(stderr).toContain("nothing was changed");
    }
    expect(textOf("partners/ufa.yaml")).toBe(files["partners/ufa.yaml"]);
  });

  test("what was wrong before is not shown again", async () => {
    const { run } = registry({ "partners/tum.yaml": "name: TUM\ntype: university\ncountry: DE\nwebsite: tum\n" });
    const { stdout } = await run("set", "partners/tum", "city=München");
    expect(stdout).toBe("partners/tum: city: + München\n");
  });

  test("an old error that a change only restates does not refuse it, and is shown as it is now", async () => {
    const mobility = files["mobilities/ufa-spring.yaml"].replace("count: 3", "count: 1");
    const { run, textOf } = registry({ "mobilities/ufa-spring.yaml": mobility });
    const { exitCode, stdout } = await run("set", "mobilities/ufa-spring", "persons+={ name: Зоиров Алӣ }");
    expect(stdout).toContain("3 persons are named, and 1 counted");
    expect(stdout).not.toContain("Mends");
    expect(exitCode).toBe(0);
    expect(textOf("mobilities/ufa-spring.yaml")).toContain("Зоиров Алӣ");
  });

  test("a value typed anew that is as wrong as the old one refuses it", async () => {
    const mobility = files["mobilities/ufa-spring.yaml"].replace("count: 3", "count: 1");
    const { run, textOf } = registry({
      "mobilities/ufa-spring.yaml": mobility.replace("Сайфулло", "Сайфулло Ӯктам\n  - name: Зоиров Алӣ"),
    });
    const { exitCode, stdout } = await run("set", "mobilities/ufa-spring", "count=2");
    expect(stdout).toContain("3 persons are named, and 2 counted");
    expect(exitCode).toBe(1);
    expect(textOf("mobilities/ufa-spring.yaml")).toContain("count: 1\n");
  });

  test("a second error of the same check in the same file is not hidden by the first", async () => {
    const { run } = registry({
      "agreements/ufa.yaml": "type: cooperation\nsigned: 2018\nends: 2020\nstarts: 2019\n",
    });
    const { exitCode, stdout } = await run("set", "agreements/ufa", "partners=ufa", "--clear", "type");
    expect(stdout).toContain("`type` is missing");
    expect(exitCode).toBe(1);
  });

  test("many are counted, and the first are shown, errors before warnings", async () => {
    const agreements = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `agreements/a-${index}.yaml`,
        `partners: [ufa]\ntype: exchange\nsigned: 2018\nstarts: 2019\nnotes: ${index}\n`,
      ]),
    );
    const { run } = registry(agreements);
    const names = Object.keys(agreements).map((path) => path.replace(".yaml", ""));
    const { exitCode, stdout } = await run("set", ...names, "ends=2018");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("agreements/a-0: ends: + 2018\n");
    expect(stdout).toContain("\n… and 10 more: --diff shows all\n");
    expect(stdout.match(/^error /gm)).toHaveLength(20);
    expect(stdout).toContain("30 errors");
    expect(stdout).toContain("Only the first 20 are shown.");
    expect((await run("set", ...names, "ends=2020", "--dry-run", "--diff")).stdout).not.toContain("more: --diff");
  });
});

describe("what a change mends", () => {
  test("is said in a line: one in its own words, of several which checks", async () => {
    const { run } = registry({
      "partners/tum.yaml": "name: TUM\ntype: university\ncountry: DEU\nwebsite: tum\nemail: a\n",
    });
    const { stdout } = await run("set", "partners/tum", "country=DE", "--dry-run");
    expect(stdout).toContain('\nMends: 1 error (partners/tum.yaml: "DEU" is not a country code)\n');
    expect((await run("set", "partners/tum", "country=DE", "website=https://tum.de")).stdout).toContain(
      "\nMends: 1 error, 1 warning (bad-value, bad-contact)\n",
    );
  });

  test("counts in files that refer to what changes", async () => {
    const { run } = registry({
      "mobilities/ufa-spring.yaml": files["mobilities/ufa-spring.yaml"].replace("country: RU", "country: KZ"),
    });
    const { stdout } = await run("set", "partners/ufa", "country=KZ");
    expect(stdout).toContain("Mends: 1 error (mobilities/ufa-spring.yaml: ");
  });
});

describe("long values", () => {
  const long = "Договор о сотрудничестве в области подготовки горных инженеров и геологов, обмена преподавателями";

  test("are cut so that both sides are seen to differ", async () => {
    const { run } = registry({ "agreements/ufa.yaml": `${files["agreements/ufa.yaml"]}notes: ${long} и студентами\n` });
    const { stdout } = await run("set", "agreements/ufa", `notes=${long} и аспирантами`, "--dry-run");
    expect(stdout).toBe(
      'agreements/ufa: notes: "…а преподавателями и студентами" → "…а преподавателями и аспирантами"\n',
    );
  });

  test("of lists and of several lines too", async () => {
    const { run } = registry({
      "partners/tum.yaml": `name: TUM\ntype: university\ncountry: DE\naliases:\n  - ${long} и А\nnotes: |\n  ${long}\n  вторая строка\n`,
    });
    const { stdout } = await run(
      "set",
      "partners/tum",
      `aliases=${long} и Б`,
      `notes=${long}\nдругая строка`,
      "--dry-run",
    );
    expect(stdout).toContain('  aliases: − "…а преподавателями и А", + "…а преподавателями и Б"\n');
    expect(stdout).toContain('преподавателями\\nвторая строка" → "…на преподавателями\\nдругая строка"\n');
  });
});
