import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { hamkor, type Outcome } from "../../support/hamkor.ts";
import { office } from "../planned.ts";
import { anyEdit } from "./book-edits.ts";
import { withOwnNames, xlsxOf } from "./list-files.ts";
import { seedLists } from "./seed-lists.ts";

/** A change of a text line by line, or of its letters. */
type TextEdit = (text: string) => string;

const words: readonly string[] = [
  ...[
    "",
    "skip",
    "notes",
    "partner.name",
    "signed",
    "ends",
    "starts to ends",
    "id",
    "type",
    "titel",
    "nonsense",
    "no-record",
    "new",
    "yes",
    "да",
  ],
  ...[
    "riga-tu",
    "../../x",
    "- a",
    "{a: b}",
    "[1",
    "'",
    '"',
    "type=cooperation",
    "signed=31.02.2019; type=xxx",
    "record=new",
    "id=../x",
  ],
  ...[
    "partner.country=ZZ",
    "persons.name=",
    "__proto__=x",
    "Лист1!3 #00",
    "Договоры!4",
    "agreements/x {",
    'partners/riga-tu {"name": 1}',
    "=1+1",
    "\u001b[31m",
    "&a",
    "*a",
    "<<: *a",
    "\t- x",
  ],
];
const place = fc.nat(60);
const line = fc.constantFrom(...words);

const editOfLines =
  (edit: (lines: string[]) => string[]): TextEdit =>
  (text) =>
    edit(text.split("\n")).join("\n");

const textEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  place.map((at) => editOfLines((lines) => lines.filter((_, index) => index !== at % lines.length))),
  place.map((at) =>
    editOfLines((lines) => lines.flatMap((one, index) => (index === at % lines.length ? [one, one] : [one]))),
  ),
  fc.tuple(place, line).map(([at, word]) => editOfLines((lines) => lines.toSpliced(at % lines.length, 0, word))),
  fc
    .tuple(place, line)
    .map(([at, word]) =>
      editOfLines((lines) =>
        lines.map((one, index) => (index === at % lines.length ? one.replace(/[^:;]*$/, ` ${word}`) : one)),
      ),
    ),
  fc
    .tuple(place, line)
    .map(([at, word]) =>
      editOfLines((lines) => lines.map((one, index) => (index === at % lines.length ? `${one}${word}` : one))),
    ),
  fc.tuple(fc.nat(3000), line).map(
    ([at, word]) =>
      (text: string) =>
        text.slice(0, at % (text.length + 1)) + word + text.slice(at % (text.length + 1)),
  ),
  fc.nat(100).map((percent) => (text: string) => text.slice(0, (text.length * percent) / 100)),
);

/** Edits of the tables of a review: answers, cells, columns and rows. */
const reviewEdit: fc.Arbitrary<TextEdit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, line)
      .map(([at, word]) =>
        editOfLines((lines) =>
          lines.map((one, index) =>
            index > 0 && index === at % lines.length
              ? one.replace(/[^;]*?(\r?)$/, `"${word.replaceAll('"', "")}"$1`)
              : one,
          ),
        ),
      ),
  },
  { weight: 1, arbitrary: fc.constant(editOfLines((lines) => lines.map((one) => one.split(";").reverse().join(";")))) },
  { weight: 2, arbitrary: textEdit },
);

const edits = (edit: fc.Arbitrary<TextEdit>): fc.Arbitrary<TextEdit> =>
  fc.array(edit, { maxLength: 3 }).map((all) => (text) => all.reduce((edited, one) => one(edited), text));

/** An import, what is then done to the files that it leaves, and the next imports. */
export const editedImports = fc.record({
  book: fc
    .tuple(fc.constantFrom(...seedLists), fc.array(anyEdit, { maxLength: 3 }))
    .map(([seed, all]) => withOwnNames(all.reduce((edited, edit) => edit(edited), seed))),
  kind: fc.constantFrom(...kindNames.filter((name) => name !== "institutions")),
  flags: fc.subarray(["--yes", "--update"]),
  again: fc.subarray(["--yes", "--update"]),
  mapping: edits(textEdit),
  written: edits(textEdit),
  review: edits(reviewEdit),
});
type EditedImport = typeof editedImports extends fc.Arbitrary<infer One> ? One : never;

/** Holds that no import ends in a bug or brings an error into the registry. */
export async function expectSoundRegistry({ book, kind, flags, again, ...edit }: EditedImport): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "hamkor-")));
  try {
    for (const [path, text] of Object.entries(office)) write(folder, path, text);
    writeFileSync(join(folder, "list.xlsx"), await xlsxOf(book));
    await expectSound(folder, ["import", "list.xlsx", kind, ...flags]);
    const imports = join(folder, ".hamkor", "imports");
    for (const name of existsSync(imports) ? readdirSync(imports) : []) {
      const text = readFileSync(join(imports, name), "utf8");
      writeFileSync(join(imports, name), name.endsWith(".yaml") ? edit.mapping(text) : edit.written(text));
    }
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".review.csv"))) {
      const file = join(folder, name);
      writeFileSync(file, edit.review(readFileSync(file, "utf8")));
      await expectSound(folder, ["import", name, ...again]);
    }
    await expectSound(folder, ["import", "list.xlsx", ...again]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function expectSound(folder: string, command: readonly string[]): Promise<void> {
  const run = (words: readonly string[]): Promise<Outcome> => hamkor(words, { workingDirectory: folder });
  const { exitCode, stderr } = await run([...command, "--debug"]);
  expect({ exitCode, stderr: exitCode > 3 ? stderr : "" }).toEqual({
    exitCode: expect.toSatisfy((code: number) => code <= 3),
    stderr: "",
  });
  if (exitCode >= 2) expect(stderr).not.toBe("");
  const checked = await run(["check", "--no-cache"]);
  expect(checked.exitCode === 0 ? "" : checked.stdout).toBe("");
}
