import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Cancelled } from "../../src/cli/asking/asking.ts";
import { editExamples } from "../../src/cli/help/commands/edit-help.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { answersOf } from "../support/answers.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { wordsOf } from "../support/words-of.ts";

const ufa = "# Папка 7\r\npartners: [ufa]   # с 2018 года\r\ntype: cooperation\r\nsigned: 2018\r\nends: '2020'\r\n";
const files = { ...smallRegistry, "agreements/ufa.yaml": ufa };

/** A registry, a cache folder beside it, and ways to edit in it; a script gets the file as `$1`. */
function registry(more: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, ...more });
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const editor = (script: string): string => {
    const path = join(folderOf({ editor: "" }), "мой редактор");
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return `"${path}"`;
  };
  const run = (...words: string[]) => hamkor(words, { workingDirectory: folder, cache });
  const edit = (name: string, script: string, world: Parameters<typeof hamkor>[1] = {}) =>
    hamkor(["edit", name], {
      workingDirectory: folder,
      cache,
      environment: { VISUAL: "", EDITOR: editor(script) },
      ...world,
    });
  const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  return { folder, cache, run, edit, editor, textOf };
}

/** Answers one question after the other, and keeps what was asked. */
function answering(...answers: readonly string[]) {
  const asked: string[][] = [];
  const left = [...answers];
  const asks = answersOf({
    choose: async ({ message, options, initial }) => {
      asked.push([message, ...options.map(({ value }) => value)]);
      const answer = left.shift();
      return options.find(({ value }) => value === answer)?.value ?? initial ?? (options[0]?.value as never);
    },
  });
  return { asks, asked };
}

const toYear = (year: number): string => `sed -i "s/'2020'/${year}/" "$1"`;
const withoutType = `sed -i '/^type/d' "$1"`;

describe("hamkor edit", () => {
  test("writes what was edited, line ends and all, and undo takes it back", async () => {
    const { run, edit, textOf } = registry();
    const { exitCode, stdout, stderr } = await edit("agreements/ufa", toYear(2027));
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: "agreements/ufa: ends: 2020 → 2027\n",
      stderr: "",
    });
    expect(textOf("agreements/ufa.yaml")).toBe(ufa.replace("'2020'", "2027"));
    expect((await run("undo", "--list")).stdout).toContain("edit agreements/ufa");
    await run("undo");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
  });

  test("the copy is named like the record's file, lies in the folder of its kind, and goes", async () => {
    const { folder, edit } = registry();
    const noted = join(folderOf({}), "noted");
    await edit("agreements/ufa", `echo "$1" > '${noted}'; ${toYear(2027)}`);
    const copy = readFileSync(noted, "utf8").trim();
    expect(copy).toBe(join(folder, ".hamkor/edits/1/agreements/ufa.yaml"));
    expect(existsSync(join(folder, ".hamkor/edits/1"))).toBe(false);
  });

  test("says so where nothing was changed, and shows lines where no field is", async () => {
    const { edit, textOf } = registry();
    const { exitCode, stdout } = await edit("agreements/ufa", "true");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Nothing was changed: the text is as it was.");
    expect((await edit("agreements/ufa", `sed -i 's/Папка 7/Папка 8/' "$1"`)).stdout).toContain("+# Папка 8\n");
    expect(textOf("agreements/ufa.yaml")).toContain("# Папка 8\r\n");
  });

  test.each([
    ["VISUAL before EDITOR", (one: string) => ({ VISUAL: one, EDITOR: "no-such-editor" })],
    ["EDITOR where VISUAL is empty", (one: string) => ({ VISUAL: " ", EDITOR: one })],
    ["a line of the shell, with words", (one: string) => ({ EDITOR: `X=1 ${one} --flag "two words"` })],
  ])("takes %s", async (_, variables) => {
    const { edit, editor, textOf } = registry();
    const last = editor(`for file; do :; done; sed -i "s/'2020'/2027/" "$file"`);
    expect((await edit("ufa-2", "", { environment: variables(last) })).exitCode).toBe(2);
    expect((await edit("agreements/ufa", "", { environment: variables(last) })).exitCode).toBe(0);
    expect(textOf("agreements/ufa.yaml")).toContain("ends: 2027");
  });

  test.each(languages)("without an editor it says which variable to set: %s", async (lang) => {
    const { folder } = registry();
    const { exitCode, stderr } = await hamkor(["edit", "agreements/ufa", "--lang", lang], { workingDirectory: folder });
    expect(exitCode).toBe(3);
    expect(stderr).toContain("export EDITOR=nano");
  });

  test.each([
    ["no-such-editor", 'the editor "no-such-editor" cannot be started'],
    ["'/no/such editor' -x", "cannot be started"],
    ["false", 'the editor "false" ended with an error (1)'],
  ])("an editor that fails changes nothing: %s", async (EDITOR, message) => {
    const { folder, edit, textOf } = registry();
    const { exitCode, stderr } = await edit("agreements/ufa", "", { environment: { EDITOR } });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(message);
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
    expect(existsSync(join(folder, ".hamkor/edits/1"))).toBe(false);
  });

  test("a wrong id is answered with the nearest, and a read-only file before the editor opens", async () => {
    const { folder, edit } = registry();
    const wrong = await edit("agreements/uffa", "exit 9");
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain("agreements/ufa");
    chmodSync(join(folder, "agreements/ufa.yaml"), 0o444);
    const readOnly = await edit("agreements/ufa", "exit 9");
    expect(readOnly.exitCode).toBe(3);
    expect(readOnly.stderr).toContain("agreements/ufa.yaml is read-only");
  });
});

describe("new errors", () => {
  test("without anybody to ask are refused and shown, and the text is kept and named", async () => {
    const { edit, textOf } = registry();
    const { exitCode, stdout, stderr } = await edit("agreements/ufa", withoutType);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("missing-field");
    expect(stderr).toContain("nothing was changed");
    expect(stderr).toContain("What you have written is kept in .hamkor/edits/1/agreements/ufa.yaml\n");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
    expect(textOf(".hamkor/edits/1/agreements/ufa.yaml")).not.toContain("type:");
    const next = await edit("agreements/ufa", toYear(2027));
    expect(next.stderr).toContain("From an earlier edit of this record, not written into it: .hamkor/edits/1/");
    expect(next.exitCode).toBe(0);
    expect(textOf(".hamkor/edits/1/agreements/ufa.yaml")).not.toContain("type:");
  });

  test("may be mended in the editor again", async () => {
    const { edit, textOf } = registry();
    const { asks, asked } = answering("again");
    const script = `if grep -q ^type "$1"; then ${withoutType}; else echo 'type: exchange' >> "$1"; fi`;
    const { exitCode } = await edit("agreements/ufa", script, { asks });
    expect(exitCode).toBe(0);
    expect(asked).toEqual([["There are new errors. What now?", "again", "keep", "leave"]]);
    expect(textOf("agreements/ufa.yaml")).toContain("type: exchange\n");
  });

  test("may be written all the same", async () => {
    const { edit, run, textOf } = registry();
    const { exitCode, stdout } = await edit("agreements/ufa", withoutType, { asks: answering("keep").asks });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Written. To take it back: hamkor undo");
    expect(textOf("agreements/ufa.yaml")).not.toContain("type:");
    await run("undo");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
  });

  test("may be left, or the question, and the text is kept", async () => {
    const { edit, textOf } = registry();
    const left = await edit("agreements/ufa", withoutType, { asks: answering("leave").asks });
    expect({ ...left, stdout: left.stdout.split("\n").at(-2) }).toEqual({
      exitCode: 0,
      stdout: "Nothing was changed.",
      stderr: "What you have written is kept in .hamkor/edits/1/agreements/ufa.yaml\n",
    });
    const cancelling = answersOf({
      choose: async () => {
        throw new Cancelled();
      },
    });
    const cancelled = await edit("agreements/ufa", withoutType, { asks: cancelling });
    expect(cancelled.exitCode).toBe(130);
    expect(cancelled.stderr).toContain(".hamkor/edits/2/agreements/ufa.yaml");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
  });

  test("text in another encoding is no text, and cannot be kept", async () => {
    const { edit, textOf } = registry();
    const { asks, asked } = answering("leave");
    const { stdout, stderr } = await edit("agreements/ufa", `printf 'title: \\317\\360\\n' >> "$1"`, { asks });
    expect(asked).toEqual([["There are new errors. What now?", "again", "leave"]]);
    expect(stdout).toContain("is not written in UTF-8");
    expect(stderr).toContain("kept in");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
  });
});

describe("nobody's work is lost", () => {
  test("where somebody else has changed the file meanwhile, theirs stays and the edit is kept", async () => {
    const { folder, edit, textOf } = registry();
    const file = join(folder, "agreements/ufa.yaml");
    const { exitCode, stderr } = await edit("agreements/ufa", `echo 'notes: коллега' >> '${file}'; ${toYear(2027)}`);
    expect(exitCode).toBe(3);
    expect(stderr).toContain("agreements/ufa.yaml was changed meanwhile");
    expect(stderr).toContain("kept in .hamkor/edits/1/agreements/ufa.yaml");
    expect(textOf("agreements/ufa.yaml")).toBe(`${ufa}notes: коллега\n`);
    expect(textOf(".hamkor/edits/1/agreements/ufa.yaml")).toContain("2027");
  });

  test.each([
    ["moved to another name", `${toYear(2027)}; mv "$1" "$(dirname "$1")/моя.yaml"`],
    [
      "saved under another name",
      `cp "$1" "$(dirname "$1")/моя.yaml"; sed -i "s/'2020'/2027/" "$(dirname "$1")/моя.yaml"`,
    ],
  ])("what was %s in the copy's folder is kept and named", async (_, script) => {
    const { edit, textOf, folder } = registry();
    const { stdout, stderr } = await edit("agreements/ufa", `${script}; touch "$1~"`);
    expect(stdout).toContain("Nothing was changed");
    expect(stderr).toBe("What you have written is kept in .hamkor/edits/1/agreements/моя.yaml\n");
    expect(textOf(".hamkor/edits/1/agreements/моя.yaml")).toContain("2027");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
    expect(existsSync(join(folder, ".hamkor/edits/1/agreements/ufa.yaml"))).toBe(false);
  });

  test("an editor that fails after it has saved leaves what it saved beside", async () => {
    const { edit, textOf } = registry();
    const { exitCode, stderr } = await edit("agreements/ufa", `${toYear(2027)}; exit 2`);
    expect(exitCode).toBe(3);
    expect(stderr).toContain("kept in .hamkor/edits/1/agreements/ufa.yaml");
    expect(textOf("agreements/ufa.yaml")).toBe(ufa);
  });

  test("a byte order mark stays, whatever the editor does with it", async () => {
    const { edit, textOf } = registry({ "agreements/b.yaml": "\ufefftype: memorandum\npartners: [ufa]\n" });
    await edit("agreements/b", `sed -i '1s/^\\xef\\xbb\\xbf//; s/memorandum/exchange/' "$1"`);
    expect(textOf("agreements/b.yaml")).toBe("\ufefftype: exchange\npartners: [ufa]\n");
  });

  test("a folder for copies that leads out of the registry is not written into", async () => {
    const { folder, edit } = registry({ ".hamkor/.gitignore": "*\n" });
    const elsewhere = folderOf({});
    symlinkSync(elsewhere, join(folder, ".hamkor/edits"));
    const { exitCode, stderr } = await edit("agreements/ufa", toYear(2027));
    expect(exitCode).toBe(3);
    expect(stderr).toContain(".hamkor/edits");
    expect(existsSync(join(elsewhere, "1"))).toBe(false);
  });
});

describe("a record that cannot be read", () => {
  const broken = { "agreements/broken.yaml": "partners: [ufa\ntype: exchange\nsigned: 2024-99\n" };

  test("is opened by its name and mended, in part too", async () => {
    const { edit, run, textOf } = registry(broken);
    const { exitCode, stdout } = await edit("agreements/broken", `sed -i 's/\\[ufa/[ufa]/' "$1"`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("+partners: [ufa]\n");
    expect(stdout).toContain("bad-date");
    expect(textOf("agreements/broken.yaml")).toContain("partners: [ufa]\n");
    expect((await edit("agreements/broken", `sed -i 's/2024-99/2024/' "$1"`)).exitCode).toBe(0);
    expect((await run("check")).exitCode).toBe(0);
  });

  test("one that is no text is named, and not opened", async () => {
    const { folder, edit } = registry(broken);
    writeFileSync(join(folder, "agreements/broken.yaml"), Buffer.from([0x74, 0xcf, 0xf0]));
    const { exitCode, stderr } = await edit("agreements/broken", "exit 9");
    expect(exitCode).toBe(3);
    expect(stderr).toContain("agreements/broken.yaml is not written in UTF-8");
  });
});

describe("hamkor new --edit", () => {
  const make = (script: string) => {
    const world = registry();
    const words = ["new", "agreements", "partners=ufa", "type=exchange", "--id", "ufa-2026", "--edit"];
    const done = hamkor(words, {
      workingDirectory: world.folder,
      cache: world.cache,
      environment: { EDITOR: world.editor(script) },
    });
    return { ...world, done, file: join(world.folder, "agreements/ufa-2026.yaml") };
  };

  test("opens the record as it is composed, and writes what it says then", async () => {
    const { done, file, run } = make(`grep -q 'partners: .ufa' "$1" && echo 'signed: 2026' >> "$1"`);
    expect(await done).toMatchObject({ exitCode: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).toBe("partners: [ufa]\ntype: exchange\nsigned: 2026\n");
    await run("undo");
    expect(existsSync(file)).toBe(false);
  });

  test("writes it as it is where the editor changes nothing, and nothing where it is emptied", async () => {
    const as = make("true");
    expect((await as.done).exitCode).toBe(0);
    expect(existsSync(as.file)).toBe(true);
    const emptied = make(`: > "$1"`);
    expect(await emptied.done).toEqual({ exitCode: 0, stdout: "Nothing was changed.\n", stderr: "" });
    expect(existsSync(emptied.file)).toBe(false);
    const deleted = make(`rm "$1"`);
    expect(await deleted.done).toEqual({ exitCode: 0, stdout: "Nothing was changed.\n", stderr: "" });
    expect(existsSync(deleted.file)).toBe(false);
  });

  test("keeps what has errors beside", async () => {
    const { done, file, textOf } = make(`echo 'signed: never' >> "$1"`);
    const { exitCode, stdout, stderr } = await done;
    expect(exitCode).toBe(1);
    expect(stdout).toContain("bad-date");
    expect(stderr).toContain("kept in .hamkor/edits/1/agreements/ufa-2026.yaml");
    expect(existsSync(file)).toBe(false);
    expect(textOf(".hamkor/edits/1/agreements/ufa-2026.yaml")).toContain("signed: never");
  });
});

describe("every example of `hamkor edit` in its help and the guide", () => {
  const inGuide = [...readFileSync("docs/editing.md", "utf8").matchAll(/^hamkor (edit .*)$/gm)].map(
    ([, line = ""]) => line,
  );
  const inHelp = editExamples.map(([line]) => line.replace(/^hamkor /, ""));

  test.each([...inGuide, ...inHelp])("%s", async (line) => {
    const workingDirectory = folderOf({});
    cpSync("registry", workingDirectory, { recursive: true });
    const { exitCode, stdout } = await hamkor(wordsOf(line), { workingDirectory, environment: { EDITOR: "true" } });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "Nothing was changed: the text is as it was.\n" });
  });
});
