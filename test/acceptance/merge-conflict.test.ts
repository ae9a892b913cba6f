import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";

const path = "agreements/kmust-2018.yaml";
const head = "partners: [kmust]\ntype: memorandum\n";

/** Two branches that change the same lines of an agreement, one merged into the other. */
function inConflict(
  ours: string,
  theirs: string,
  { style = "merge", before = smallRegistry[path] as string, lineEnd = "\n" } = {},
): string {
  const { folder, git } = repositoryOf({ ...smallRegistry, [path]: before });
  const commit = (text: string): void => {
    writeFileSync(join(folder, path), text.replaceAll("\n", lineEnd));
    git("commit", "-qam", "changed");
  };
  git("checkout", "-qb", "office");
  commit(theirs);
  git("checkout", "-q", "main");
  commit(ours);
  expect(() => git("-c", `merge.conflictStyle=${style}`, "merge", "office")).toThrow();
  return folder;
}

const simple = (options: Parameters<typeof inConflict>[2] = {}): string =>
  inConflict(`${head}signed: 2018-08-24\nends: 2023\n`, `${head}signed: 2018-08-27\n`, options);

async function check(folder: string, ...words: string[]) {
  const { exitCode, stdout } = await hamkor(["check", ...words], { workingDirectory: folder });
  return { exitCode, stdout };
}

type FindingJson = { readonly check: string; readonly line: number; readonly message: string; readonly help: string };

async function errorsOf(folder: string, ...words: string[]): Promise<readonly FindingJson[]> {
  const { stdout } = await check(folder, "--format", "json", ...words);
  const { findings } = JSON.parse(stdout) as { findings: (FindingJson & { severity: string })[] };
  return findings.filter(({ severity }) => severity === "error");
}

test("a merge conflict is one error that shows both sides", async () => {
  const { exitCode, stdout } = await check(
    inConflict(`${head}signed: 2018-08-25\n`, `${head}signed: 2018-08-27\nends: 2023\n`),
  );
  expect(exitCode).toBe(1);
  expect(
    stdout.replace(/ {2,}(merge-conflict|More)/g, "  $1"),
  ).toBe(`error  this file has a merge conflict that is not resolved  merge-conflict
  agreements/kmust-2018.yaml:3:1
  > 3 │ <<<<<<< HEAD
  > 4 │ signed: 2018-08-25
  > 5 │ =======
  > 6 │ signed: 2018-08-27
  > 7 │ ends: 2023
  > 8 │ >>>>>>> office
  help: HEAD has "signed: 2018-08-25" (line 4); office has "signed: 2018-08-27 / ends: 2023" (lines 6–7). Keep what is right, delete the rest and the lines that begin with <<<<<<<, =======, >>>>>>>, and add the file: git add

1 error, 0 warnings, 2 infos in 8 files.  More: hamkor explain merge-conflict
`);
});

test.each(["diff3", "zdiff3"])("what stood there before is shown where git shows it (%s)", async (style) => {
  const before = `${head}signed: 2018\n`;
  const [error, ...others] = await errorsOf(simple({ style, before }));
  expect(others).toEqual([]);
  expect(error?.help).toContain('before both it was "signed: 2018" (line ');
  expect(error?.help).toContain("<<<<<<<, |||||||, =======, >>>>>>>");
});

test("line ends of Windows make no difference", async () => {
  const before = smallRegistry[path].replaceAll("\n", "\r\n");
  const errors = await errorsOf(simple({ before, lineEnd: "\r\n" }));
  expect(errors.map(({ check: id, line }) => ({ id, line }))).toEqual([{ id: "merge-conflict", line: 3 }]);
  expect(errors[0]?.help).toContain('office has "signed: 2018-08-27"');
});

test("several conflicts of a file are one error, at the first", async () => {
  const long = Array.from({ length: 9 }, (_, index) => `# ${index}\n`).join("");
  const text = (signed: string, number: string): string => `${head}signed: ${signed}\n${long}number: ${number}\n`;
  const errors = await errorsOf(
    inConflict(text("2018-08-24", "A-1"), text("2018-08-27", "A-2"), { before: text("2018", "A") }),
  );
  expect(errors.map(({ message, line }) => ({ message, line }))).toEqual([
    { message: "this file has 2 merge conflicts that are not resolved", line: 3 },
  ]);
});

test("it is told in each language", async () => {
  const folder = simple();
  const said = async (language: string) => (await errorsOf(folder, "--lang", language))[0]?.message;
  expect(await said("ru")).toBe("в этом файле неразрешённый конфликт слияния");
  expect(await said("tg")).toBe("дар ин файл ихтилофи якҷоякунӣ ҳал нашудааст");
  expect(await said("uz")).toBe("bu faylda birlashtirish ziddiyati hal qilinmagan");
});

test("nothing is mended, laid out or composed in such a file", async () => {
  const folder = inConflict(
    `${head}signed: 24.08.2018\ntitle: Доимӣ\n`,
    `${head}signed: 27.08.2018\ntitle: "Доими\u0304"\n`,
  );
  const text = readFileSync(join(folder, path), "utf8");
  expect((await check(folder, "--fix", "--unsafe")).exitCode).toBe(1);
  await hamkor(["fmt"], { workingDirectory: folder });
  expect(readFileSync(join(folder, path), "utf8")).toBe(text);
});

test("in what is staged it is the same error", async () => {
  const errors = await errorsOf(simple(), "--staged");
  expect(errors.map(({ check: id }) => id)).toEqual(["merge-conflict"]);
});

test("the record is missing from answers, and named as such", async () => {
  const { stdout } = await hamkor(["list", "agreements"], { workingDirectory: simple() });
  expect(stdout).toContain("agreements/kmust-2018.yaml");
});
