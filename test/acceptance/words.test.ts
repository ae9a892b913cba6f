import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

describe("a wrong word ends with 2 and names the nearest right one", () => {
  test.each([
    [["cout"], "did you mean count?"],
    [["help", "cout"], "did you mean count?"],
    [["cout", "--help"], "did you mean count?"],
    [["help", "nonsense"], 'there is no command "nonsense"\n  hamkor --help lists'],
    [["import", "x.xlsx", "agrements"], "did you mean agreements?"],
    [["chekc"], "did you mean check"],
    [["count", "student-out"], "did you mean students-out?"],
    [["count", "agreements", "--by", "contry"], "did you mean country?"],
    [["count", "agreements", "--across", "yaer"], "did you mean year?"],
    [["count", "agreements", "--accross", "year"], "did you mean --across?"],
    [["count", "agreements", "--sort", "vlaue"], "did you mean value?"],
    [["list", "agreement"], "did you mean agreements?"],
    [["list", "partners", "country:Uzbekstan"], "Uzbekistan (UZ)"],
    [["list", "partners", "typ:university"], "did you mean type"],
    [["list", "partners", "type:universty"], "did you mean university?"],
    [["list", "agreements", "partner:kmsut"], "did you mean kmust?"],
    [["list", "agreements", "-c", "id,singed"], "did you mean signed"],
    [["list", "agreements", "--sort", "singed"], "did you mean signed"],
    [["show", "kmsut"], "did you mean partners/kmust?"],
    [["show", "partners/kmsut"], "did you mean partners/kmust?"],
    [["report", "student-abroad"], "did you mean students-abroad?"],
    [["explain", "bad-dat"], "did you mean bad-date?"],
    [["fields", "partner"], "did you mean partners?"],
    [["check", "--only", "bad-dat"], "did you mean bad-date?"],
    [["check", "--format", "jsn"], "did you mean json?"],
    [["list", "partners", "-o", "jsno"], "did you mean json"],
    [["--lang", "tj", "measures"], "did you mean tg?"],
    [["-C", 'C:\\registry" check'], "leave out the \\ before the closing quotation mark"],
  ])("hamkor %j: %s", async (words, help) => {
    const workingDirectory = folderOf(smallRegistry);
    const { exitCode, stdout, stderr } = await hamkor(words, { workingDirectory });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(help);
  });

  test.each([
    [["list", "partners", "country:"], "country: has no value"],
    [["list", "partners", "country:Korea"], "KP (North Korea) or KR (South Korea)"],
    [["list", "partners", "--country", "CN"], "ask for a field as a word of the query: country:VALUE"],
    [["new", "partners", "--country", "CN"], "write a field without dashes: country=VALUE"],
    [["init", "--name", "TUT"], "hamkor init --help"],
    [["list", "agreements", "signed:yesterday"], "is not a date"],
    [["list", "agreements", "signed:2020..2018"], "ends before it begins"],
    [["list", "mobilities", "-c", "persons"], "add --persons"],
    [["count", "agreements", "--by", "country", "--across", "country"], "asked for twice"],
    [["count", "agreements", "--from", "2018/2019"], "--year academic"],
    [["count", "agreements", "--last", "0"], "whole number"],
    [["count"], "a word is missing"],
    [["list", "agreements", "country=CN"], "write country:CN"],
    [["list", "agreements", "country", ":CN"], "names no field"],
    [["count", "agreements", "--by", ""], "leaves a word empty"],
    [["check", "--only", ","], "leaves a word empty"],
    [["count", "agreements", "--from", "0000"], "is not a calendar year"],
    [
      ["count", "agreements", ...Array.from({ length: 300 }, (_, index) => `a${index}`)],
      "a query of 300 words is too long",
    ],
    [["list", "partners", "--persons"], "partners have no persons"],
    [["list", "partners", "-o", "some/file"], "has no ending"],
    [["--today", "31.12.2023", "check"], 'did you mean "2023-12-31"?'],
    [["--today", "2026-02-30", "check"], "is not a day"],
    [["list", "partners", "-o", "partners.docx"], "cannot be written"],
  ])("hamkor %j: %s", async (words, said) => {
    const workingDirectory = folderOf(smallRegistry);
    const { exitCode, stdout, stderr } = await hamkor(words, { workingDirectory });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
  });

  test.each([
    [["partners"], "hamkor list partners"],
    [
      ["agreements", "country:China", "title:water harmony"],
      'hamkor list agreements country:China "title:water harmony"',
    ],
    [["--lang", "en", "соглашения", "country:China"], "hamkor --lang en list agreements country:China"],
    [["help", "partners"], "hamkor list partners"],
    [["students-out", "--by", "country"], "hamkor count students-out --by country"],
    [["implementation"], "hamkor report implementation"],
    [["bad-date"], "hamkor explain bad-date"],
    [["export"], "hamkor list partners -o partners.xlsx"],
    [["count", "budget"], "hamkor report projects"],
    [["count", "implementation", "country:CN"], "hamkor report implementation country:CN"],
    [["count", "бюджет"], "hamkor report projects"],
    [["report", "students-out"], "hamkor count students-out"],
    [["report", "partners"], "did you mean partners-by-country"],
    [["report", "2019"], "hamkor annual 2019 -o report.docx"],
    [["show", "agreements"], "hamkor list agreements"],
    [["fields", "budget"], "hamkor fields projects"],
    [["--on", "2019-12-31", "list", "agreements"], "hamkor list … --on …"],
    [["count", "students-out", "--year", "2018"], "write year:2018"],
    [["count", "agreements", "by", "country"], "--by country"],
    [["count", "students-out", "--by", "year", "country"], "--by year,country"],
    [["list", "students-out", "country:CN"], "hamkor count students-out country:CN"],
    [["list", "партнёры"], "hamkor list partners"],
    [["list", "report"], "hamkor report"],
    [["explain", "agreements"], "hamkor list agreements"],
  ])("hamkor %j points to the place of the word: %s", async (words, line) => {
    const { exitCode, stdout, stderr } = await hamkor(words, { workingDirectory: folderOf(smallRegistry) });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(line);
  });

  test("an id in two kinds is named with both", async () => {
    const workingDirectory = folderOf({ ...smallRegistry, "projects/ufa.yaml": "acronym: UFA\n" });
    const { exitCode, stderr } = await hamkor(["show", "ufa"], { workingDirectory });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("partners/ufa, agreements/ufa, projects/ufa");
  });
});

describe("a country can be asked by code and in four languages", () => {
  test.each(["CN", "cn", "China", "Китай", "Чин", "Хитой", "Xitoy", "КНР"])("country:%s", async (name) => {
    const workingDirectory = folderOf(smallRegistry);
    const { exitCode, stdout } = await hamkor(["list", "partners", `country:${name}`, "-c", "id", "-o", "csv"], {
      workingDirectory,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "id\nkmust\n" });
  });
});

test("a word denied twenty thousand times is as if it were denied once or not at all", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const answer = async (nots: number): Promise<string> =>
    (
      await hamkor(["list", "partners", `${"not:".repeat(nots)}country:CN`, "-c", "id", "-o", "csv"], {
        workingDirectory,
      })
    ).stdout;
  expect([await answer(20_000), await answer(20_001)]).toEqual(["id\nkmust\n", "id\nufa\n"]);
});

test("a bare word that a field could be asked for is told so", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const { stderr } = await hamkor(["list", "agreements", "memorandum"], { workingDirectory });
  expect(stderr).toContain("to ask for the field: type:memorandum");
});

test("a right question without an answer ends with 0, an empty table and one line on stderr", async () => {
  const workingDirectory = folderOf(smallRegistry);
  const { exitCode, stdout, stderr } = await hamkor(["list", "partners", "country:JP", "-o", "json"], {
    workingDirectory,
  });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: "[]\n",
    stderr: "No record answers this question.\n",
  });
});
