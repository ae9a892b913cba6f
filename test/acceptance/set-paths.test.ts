import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const files = {
  ...smallRegistry,
  "agreements/ufa.yaml":
    "partners: [ufa]\ntype: cooperation\nsigned: 2018\nquotas:\n  - direction: outbound\n    who: student\n    per_year: 5\n",
  "plans/tasks.yaml": "title: Tasks\ninstitution: mmit\nperiod: 2026\ntargets:\n  - text: three agreements\n",
  "projects/water.yaml": "acronym: WaterH\nrole: partner\npartners: [ufa]\nbudget: { amount: 100, currency: EUR }\n",
} as const;

const set = async (words: readonly string[]) => {
  const folder = folderOf(files);
  const outcome = await hamkor(["set", ...words], { workingDirectory: folder });
  return { ...outcome, textOf: (path: string) => readFileSync(join(folder, path), "utf8") };
};

describe("a path that does not exist is refused with the nearest one", () => {
  test.each([
    [["agreements/ufa", "sgined=2019"], '"sgined"', 'did you mean "signed"?'],
    [["agreements/ufa", "подписан=2019"], '"подписан"', 'did you mean "signed"?'],
    [["agreements/ufa", "quotas[1].per_yaer=6"], '"per_yaer"', 'did you mean "per_year"?'],
    [["agreements/ufa", "quota[1].per_year=6"], '"quota"', 'did you mean "quotas"?'],
    [["agreements/ufa", "quotas[2].per_year=6"], "quotas has no item [2]", "there are so many: 1"],
    [["agreements/ufa", "quotas+={ direction: outbound, who: student, per_yaer: 6 }"], '"per_yaer"', "per_year"],
    [["plans/tasks", "targets[1].dnoe=2026"], '"dnoe"', 'did you mean "done"?'],
    [["projects/water", "budget.ammount=100"], '"ammount"', 'did you mean "amount"?'],
    [["projects/water", "budget.curency=EUR"], '"curency"', 'did you mean "currency"?'],
    [["partners/ufa", "nmae.ru=Уфа"], '"nmae"', 'did you mean "name"?'],
    [["partners/ufa", "country.ru=Россия"], '"ru"', ""],
    [["agreements/ufa", "--clear", "quotas[1].per_yaer"], '"per_yaer"', 'did you mean "per_year"?'],
    [["agreements/ufa", "--clear", "renewl"], '"renewl"', 'did you mean "renewal"?'],
    [["agreements/ufa", "--clear", "renewal"], "the record has no renewal", "nothing to take away"],
  ])("%j", async (words, message, help) => {
    const { exitCode, stderr } = await set(words);
    expect(stderr).toContain(message);
    expect(stderr).toContain(help);
    expect(exitCode).toBe(2);
  });
});

describe("a field that is given no value", () => {
  test.each([["count="], ["count+="], ["count=  "], ["persons-="]])(
    "%s is refused, with how to quote, how to clear, and what the shell has made",
    async (word) => {
      const { exitCode, stderr } = await set(["mobilities/kmust-masters", word]);
      const [field = ""] = word.split(/\+?-?=/);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`--clear ${field}`);
      expect(stderr).toContain(`"${field}=>200"`);
      expect(stderr).toContain("a file named 200");
    },
  );

  test("a comparison in quotes is a value", async () => {
    const { textOf } = await set(["mobilities/kmust-masters", "count=>200"]);
    expect(textOf("mobilities/kmust-masters.yaml")).toContain('count: ">200"\n');
  });
});

describe("a list", () => {
  test.each([
    [["partners=ufa, kmust"], "partners: [ufa, kmust]\n"],
    [["partners=ufa", "partners=kmust"], "partners: [ufa, kmust]\n"],
    [["partners+=kmust", "partners-=ufa"], "partners: [kmust]\n"],
    [["partners+=kmust", "partners-=Уфимский нефтяной университет"], "partners: [kmust]\n"],
    [["quotas-=outbound"], "signed: 2018\n"],
    [["scope=обмен студентами", "scope=training"], "scope: [student-exchange, training]\n"],
  ])("%j", async (words, line) => {
    const { exitCode, textOf, stderr } = await set(["agreements/ufa", ...words]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(textOf("agreements/ufa.yaml")).toContain(line);
  });
});
