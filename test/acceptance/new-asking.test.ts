import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { typing } from "../support/typing.ts";

function registry(answers: readonly (string | boolean | null)[], more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...smallRegistry, ...more });
  const { asks, asked, left } = typing(answers);
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, asks, columns: 80 });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  return { run, textOf, asked, left, isThere: (path: string) => existsSync(join(folder, path)) };
}

describe("at a terminal", () => {
  test("what is needed is asked for, then a few things more, then the id", async () => {
    const { run, textOf, asked, left } = registry(["МФТИ", "универс", "Русия", "", "=", true]);
    const { exitCode, stdout } = await run("new", "partners", "--lang", "tg");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("partners/mfti: сабти нав");
    expect(asked).toEqual(["Ном", "Навъ", "Кишвар", "Шаҳр", "Рамз (id)", "Нависам? yes"]);
    expect(left).toEqual([]);
    expect(textOf("partners/mfti.yaml")).toBe("name: МФТИ\ntype: university\ncountry: RU\n");
  });

  test("records are found by any of their names, and may be left out where countries do", async () => {
    const { run, textOf } = registry(["昆明", "memor", "24.08.2019", "", "=", true]);
    expect((await run("new", "agreements")).exitCode).toBe(0);
    expect(textOf("agreements/kmust-2019.yaml")).toBe("partners: [kmust]\ntype: memorandum\nsigned: 2019-08-24\n");
    const other = registry(["leave out", "Олмон", "memor", "", "", "=", true]);
    expect((await other.run("new", "agreements")).exitCode).toBe(0);
    expect(other.textOf("agreements/de.yaml")).toBe("countries: [DE]\ntype: memorandum\n");
  });

  test("a map is asked for by what it cannot be without", async () => {
    const { run, textOf } = registry(["Нақшаи 2027", "2027", 'Имзои "ду" созишнома', "=", true]);
    expect((await run("new", "plans")).exitCode).toBe(0);
    expect(textOf("plans/naqshai-2027.yaml")).toBe(
      'title: Нақшаи 2027\nperiod: 2027\ntargets:\n  - text: Имзои "ду" созишнома\n',
    );
  });

  test("nothing is asked where nothing is missing, but for the writing", async () => {
    const { run, asked } = registry([true]);
    await run("new", "partners", "name=МФТИ", "type=university");
    expect(asked).toEqual(["Write this? yes"]);
  });

  test("of what is in doubt the meanings are offered", async () => {
    const words = ["new", "events", "title=Семинар", "type=seminar", "starts=05.06.2018"];
    const { run, textOf, asked } = registry(["2018-06-05", "=", true]);
    const { stderr } = await run(...words);
    expect(stderr).toContain('did you mean "2018-05-06" or "2018-06-05"?');
    expect(asked).toEqual(["starts: 05.06.2018", "Id", "Write this? yes"]);
    expect(textOf("events/2018-06-seminar.yaml")).toContain("starts: 2018-06-05\n");
    const other = registry(["something else", "июнь 2018", "=", true]);
    await other.run(...words);
    expect(other.textOf("events/2018-06-seminar.yaml")).toContain("starts: 2018-06\n");
  });

  test("a name that no record has leads to the list", async () => {
    const { run, textOf } = registry(["kunm", "=", true]);
    const { stderr } = await run("new", "agreements", "partners=Куньминь", "type=exchange");
    expect(stderr).toContain("no record of partners");
    expect(textOf("agreements/kmust.yaml")).toContain("partners: [kmust]\n");
  });

  test("who is on file is named, and made only where that is wanted", async () => {
    const words = ["new", "partners", "name=Уфимский нефтяной университет", "type=university"];
    const { run, isThere } = registry([false]);
    const { stderr, exitCode } = await run(...words);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("partners/ufa: Уфимский нефтяной университет");
    expect(isThere("partners/ufimskiy.yaml")).toBe(false);
    const other = registry([true, true]);
    await other.run(...words);
    expect(other.isThere("partners/ufimskiy.yaml")).toBe(true);
  });

  test.each([0, 1, 2, 3, 4, 5])("who ends after %i answers has changed nothing", async (count) => {
    const answers = ["МФТИ", "univ", "Russia", "Moscow", "=", true].slice(0, count);
    const { run, isThere } = registry([...answers, null]);
    const { exitCode, stderr } = await run("new", "partners");
    expect(exitCode).toBe(130);
    expect(stderr).toBe("Cancelled: nothing was changed.\n");
    expect(isThere("partners/mfti.yaml")).toBe(false);
  });

  test.each([
    ["Name", ["  "], "this is needed"],
    ["Id", ["МФТИ", "univ", "Russia", "", "ufa"], "there is a record partners/ufa already"],
    ["Id", ["МФТИ", "univ", "Russia", "", "Ufa 2"], "write, for example, ufa-2"],
  ])("%s is checked while it is typed: %j", async (_field, answers, fault) => {
    const { run } = registry(answers);
    const { stderr } = await run("new", "partners", "--debug");
    expect(stderr).toContain(fault);
  });
});
