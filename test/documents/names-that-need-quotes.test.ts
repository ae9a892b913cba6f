import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { mended } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const named = (name: string, more = ""): Files => ({
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/a.yaml": `name: ${name}\n${more}type: university\ncountry: NL\npartner_of: [ddk]\n`,
});

const nameAfter = (name: string): unknown => {
  const { value } = readDocument(mended(named(name))["partners/a.yaml"] ?? "");
  return (value as { readonly name?: string } | undefined)?.name;
};

const helps = (files: Files): readonly string[] =>
  findingsOf(files).flatMap(({ severity, help }) => (severity === "error" ? (help ?? "") : []));

describe("a name that YAML takes for something else is quoted by --fix, whole", () => {
  test.each([
    "'s-Hertogenbosch",
    "'t Hooft Institute",
    "'s Heerenberg",
    '"KROK" University',
    '"Angel Kanchev" University of Ruse',
    '"A" and "B" University',
    "'Ca' Foscari University",
    "'t Hooft's Institute",
    "HES-SO : UAS of the West",
    "University of X (Y): Z",
    "University:",
    "@Campus University",
    "`Backtick` Institute",
    "*Star* College",
    "& Sons",
    "! Academy",
    "> 100 Years University",
    "| Pipe College",
    "? Why Institute",
    "%: a share",
  ])("%s", (name) => {
    expect(nameAfter(name)).toBe(name);
    expect(helps(mended(named(name)))).toEqual([]);
  });
});

describe("a name that YAML reads as it stands stays", () => {
  test.each([
    'Foo, "Bar"',
    "«Манас» университети",
    "L'Orientale",
    "Université d’été # 2",
    "No",
    "1.0",
    "0x10",
    "Yes University",
    "% Institute",
  ])("%s", (name) => {
    expect(mended(named(name))).toEqual(named(name));
  });
});

describe("where it is not certain, the help has the form and nothing is written", () => {
  test.each([
    ["[TU] Delta", 'put the whole text in quotes: "[TU] Delta"'],
    ["{Braces} University", 'put the whole text in quotes: "{Braces} University"'],
    [
      "'Ain Shams University",
      'where the text begins with an apostrophe, put the whole of it in quotes: "\'Ain Shams University"',
    ],
    ["- Academy -", "put a text that begins with - in quotes"],
    ['"Unclosed University', "close it"],
  ])("%s", (name, words) => {
    expect(helps(named(name)).join("\n")).toContain(words);
    expect(mended(named(name))).toEqual(named(name));
  });
});

test("two lines that begin with an apostrophe are both told, and mended", () => {
  const files = named("'t Hooft Institute", "city: 's-Hertogenbosch\n");
  expect(findingsOf(files).map(({ line, column }) => `${line}:${column}`)).toEqual(["1:7", "2:7"]);
  expect(mended(files)).toEqual(named(`"'t Hooft Institute"`, `city: "'s-Hertogenbosch"\n`));
});

test("a quotation that runs over other fields is told where it opens", () => {
  const files = named("'Ain Shams", "city: 'Abbasiya\n");
  expect(findingsOf(files).map(({ line, column }) => `${line}:${column}`)).toEqual(["1:7", "2:7"]);
  expect(helps(files)[0]).toContain(`"'Ain Shams"`);
});

test("curly quotation marks are named, and become straight ones", () => {
  const files = named("“MoU: Kunming”");
  expect(helps(files)).toEqual(['write straight ones: "MoU: Kunming"']);
  expect(mended(files)).toEqual(named('"MoU: Kunming"'));
});

test("a no-break space where YAML wants a space is named, and mended", () => {
  const nbsp = "\u00a0";
  const files = (gap: string, inList = gap, indent = gap): Files => ({
    ...named("Avans"),
    "partners/b.yaml": `name:${gap}Fontys\ntype: college\ncountry: NL\naliases:\n  -${inList}Фонтис\ncontacts:\n  - role: rector\n  ${indent} name: A. B.\n`,
  });
  for (const wrong of [
    files(nbsp),
    files(nbsp, " ", " "),
    files(" ", nbsp, " "),
    files(" ", " ", nbsp),
    files(` ${nbsp}`, " ", " "),
  ]) {
    expect(findingsOf(wrong).find(({ check }) => check === "yaml-syntax")?.message).toContain(
      "no-break space (U+00A0)",
    );
    expect(findingsOf(mended(wrong)).filter(({ severity }) => severity === "error")).toEqual([]);
  }
  expect(mended(files(nbsp, " ", " "))).toEqual(files(" "));
});

test("such lines in a text of several lines are left", () => {
  const notes = `notes: |\n  'tis the season\n  a:\u00a0b\n  > quoted\nname: Avans\n`;
  const files = {
    ...named("x"),
    "partners/a.yaml": `${notes}type: college\ncountry: NL\npartner_of: [ddk]\ncity: 's-Hertogenbosch\n`,
  };
  expect(mended(files)["partners/a.yaml"]).toBe(
    `${notes}type: college\ncountry: NL\npartner_of: [ddk]\ncity: "'s-Hertogenbosch"\n`,
  );
});
