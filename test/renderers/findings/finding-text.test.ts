import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { findingsText } from "../../../src/renderers/findings/finding-text.ts";
import type { Language } from "../../../src/values/codes/languages.ts";
import { said } from "../../support/said.ts";

const at = (line: number, column: number, endColumn: number, endLine = line) => ({ line, column, endLine, endColumn });

const finding = (fields: Partial<Finding>): Finding => ({
  check: "bad-value",
  severity: "error",
  file: "partners/kmust.yaml",
  message: said("wrong"),
  ...at(1, 1, 1),
  ...fields,
});

function shown(
  text: string,
  findings: readonly Finding[],
  { width = 100, language = "en" as Language, breaksLines = false } = {},
) {
  const of = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  const summary = { files: 3, records: 2, errors: of("error"), warnings: of("warning"), infos: of("info") };
  const style = {
    chalk: new Chalk({ level: 0 }),
    width,
    breaksLines,
    language,
    pathOf: (file: string) => file,
    textOf: () => text,
  };
  return findingsText(findings, summary, style).split("\n");
}

/** The finding's line as it is shown, and what is under it. */
const frameOf = (text: string, place: Partial<Finding>): readonly string[] => shown(text, [finding(place)]).slice(2, 4);

describe("what cannot be seen is named in the frame, and the line under it stays in its place", () => {
  test.each([
    ["type:\u00a0memorandum", at(1, 6, 7), "  > 1 │ type:⟨U+00A0⟩memorandum", "      │      ^^^^^^^^"],
    ["name: A\u200bB", at(1, 7, 10), "  > 1 │ name: A⟨U+200B⟩B", "      │       ^^^^^^^^^^"],
    ["ci\u00adty: X", at(1, 1, 6), "  > 1 │ ci⟨U+00AD⟩ty: X", "      │ ^^^^^^^^^^^^"],
    ["name: A\u202eB", at(1, 7, 10), "  > 1 │ name: A\\u{202e}B", "      │       ^^^^^^^^^^"],
    ["type: сooperation", at(1, 7, 18), "  > 1 │ type: ⟨U+0441⟩ooperation", "      │       ^^^^^^^^^^^^^^^^^^"],
    ["title: “MoU”", at(1, 8, 13), "  > 1 │ title: ⟨U+201C⟩MoU⟨U+201D⟩", "      │        ^^^^^^^^^^^^^^^^^^^"],
    ["signed: 2018–08", at(1, 9, 16), "  > 1 │ signed: 2018⟨U+2013⟩08", "      │         ^^^^^^^^^^^^^^"],
  ])("%j", (text, place, line, under) => {
    expect(frameOf(text, place)).toEqual([line, under]);
  });

  test("beside what is at fault only what cannot be seen: quotation marks and Cyrillic words are as they were", () => {
    const text = "# Уфа – «УГНТУ», MoUга\ntitle: “MoU” с\u00a0Уфой # !";
    expect(shown(text, [finding(at(2, 23, 24))]).slice(2, 5)).toEqual([
      "    1 │ # Уфа – «УГНТУ», MoUга",
      "  > 2 │ title: “MoU” с⟨U+00A0⟩Уфой # !",
      `      │ ${" ".repeat(29)}^`,
    ]);
  });
});

test("on a terminal sentences are broken between words, and the check keeps its place at the end", () => {
  const message = said("unknown partner kmust: it was renamed to kunming since the last commit");
  const help = said("write kunming in its place, or give the file its name back");
  const lines = shown("", [finding({ message, help })], { width: 50, breaksLines: true });
  expect(lines.slice(0, 5)).toEqual([
    "error  unknown partner kmust: it was renamed to",
    "       kunming since the last commit     bad-value",
    "  partners/kmust.yaml:1:1",
    "  help: write kunming in its place, or give the",
    "        file its name back",
  ]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
});

test("a range of whole lines is shown whole, with nothing under it", () => {
  const text = "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 3\n";
  expect(shown(text, [finding(at(2, 1, 1, 7))]).slice(2, 7)).toEqual([
    "  > 2 │ <<<<<<< HEAD",
    "  > 3 │ b: 1",
    "  > 4 │ =======",
    "  > 5 │ b: 2",
    "  > 6 │ >>>>>>> x",
  ]);
});

describe("the last line", () => {
  const info = finding({ severity: "info", check: "agreement-undated", file: "a.yaml" });
  const warning = finding({ severity: "warning", check: "duplicate-partner", file: "b.yaml" });
  const error = finding({ check: "bad-date", file: "c.yaml" });

  test("names the check of the gravest finding", () => {
    expect(shown("", [info, warning, error]).at(-2)).toMatch(/More: hamkor explain bad-date$/);
    expect(shown("", [info, warning]).at(-2)).toMatch(/More: hamkor explain duplicate-partner$/);
    expect(shown("", [info]).at(-2)).toMatch(/More: hamkor explain agreement-undated$/);
  });

  test("breaks no command where there is no room beside it", () => {
    expect(shown("", [warning], { width: 60 }).slice(-3)).toEqual([
      "0 errors, 1 warning, 0 infos in 3 files.",
      "More: hamkor explain duplicate-partner",
      "",
    ]);
  });

  test.each([
    ["ru", "1 ошибка, 1 предупреждение, 1 замечание в 3 файлах.", "Подробнее: "],
    ["tg", "1 хато, 1 огоҳӣ, 1 эзоҳ дар 3 файл.", "Муфассал: "],
    ["uz", "1 ta xato, 1 ta ogohlantirish, 1 ta eslatma (3 ta faylda).", "Batafsil: "],
  ] as const)("speaks the language: %s", (language, counts, more) => {
    const line = shown("", [info, warning, error], { language }).at(-2) ?? "";
    expect(line.startsWith(counts)).toBe(true);
    expect(line.endsWith(`${more}hamkor explain bad-date`)).toBe(true);
  });
});

test("findings of one cause stand below it, wherever it is reported; others are by themselves", () => {
  const cause = { is: "badly-named", file: "partners/X.yaml" } as const;
  const reference = finding({ check: "unknown-reference", file: "agreements/a.yaml", cause, ...at(1, 1, 2) });
  const other = finding({ file: "agreements/b.yaml", message: said("other") });
  const second = finding({ check: "unknown-reference", file: "mobilities/c.yaml", cause, ...at(1, 1, 2) });
  const badId = finding({ check: "bad-id", file: "partners/X.yaml", message: said("no id") });
  const lines = shown("x: 1", [reference, other, second, badId]).map((line) => line.replace(/ {2,}/g, "  "));
  expect(lines.slice(0, 5)).toEqual([
    "error  no id  bad-id",
    "  partners/X.yaml:1:1",
    "  2 references lead nowhere because of it:",
    "  agreements/a.yaml:1:1  x: 1",
    "  mobilities/c.yaml:1:1  x: 1",
  ]);
  expect(lines).toContain("error  other  bad-value");
  expect(lines.at(-2)).toBe("4 errors of 2 causes, 0 warnings, 0 infos in 3 files.  More: hamkor explain bad-id");
});
