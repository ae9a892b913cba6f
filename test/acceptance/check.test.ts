import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

/** One file, one fault: what stands in the file, and where which check must find it. */
const faults: readonly (readonly [file: string, content: string | Uint8Array, found: string])[] = [
  ["agreements/a-syntax.yaml", "partners: [kmust]\ntype: memorandum\ntitle: MoU: phase 2\n", "3:8 yaml-syntax"],
  ["agreements/b-anchor.yaml", "partners: [kmust]\ntype: memorandum\nsigned: &day 2018\n", "3:9 yaml-feature"],
  ["agreements/c-twice.yaml", "partners: [kmust]\ntype: memorandum\ntype: protocol\n", "3:1 duplicate-key"],
  ["agreements/d-unknown.yaml", "partners: [kmust]\ntype: memorandum\nsinged: 2018\n", "3:1 unknown-field"],
  ["agreements/e-missing.yaml", "partners: [kmust]\nsigned: 2018\n", "1:1 missing-field"],
  ["agreements/f-type.yaml", "partners: kmust\ntype: memorandum\n", "1:11 wrong-type"],
  ["agreements/g-value.yaml", "partners: [kmust]\ntype: memorandun\n", "2:7 bad-value"],
  ["agreements/h-date.yaml", "partners: [kmust]\ntype: memorandum\nsigned: 2018-02-30\n", "3:9 bad-date"],
  ["agreements/i-reference.yaml", "partners: [кмуст]\ntype: memorandum\n", "1:12 unknown-reference"],
  ["agreements/j-cycle.yaml", "partners: [kmust]\ntype: memorandum\nreplaces: j-cycle\n", "3:11 reference-cycle"],
  [
    "agreements/k-comment.yaml",
    "partners: [kmust]\ntype: memorandum\ntitle: MoU #2 signed\n",
    "3:12 comment-cuts-text",
  ],
  [
    "agreements/l-escape.yaml",
    'partners: [kmust]\ntype: memorandum\ntitle: "\\u001b[31mMoU"\n',
    "3:8 control-character",
  ],
  [
    "agreements/m-question.yaml",
    "partners: [kmust]\ntype: memorandum\ncommitments:\n  - text: x\n    measure: student-out\n",
    "5:14 bad-question",
  ],
  ["agreements/n-list.yaml", "- partners: [kmust]\n", "1:1 wrong-type"],
  ["agreements/o-empty.yaml", "# nothing yet\n", "1:1 empty-record"],
  ["agreements/p-utf16.yaml", Buffer.from("\ufefftype: memorandum\n", "utf16le"), "1:1 unreadable-file"],
  ["agreements/q-large.yaml", `title: ${"x".repeat(5 * 1024 * 1024)}\n`, "1:1 unreadable-file"],
  ["agreements/r-deep.yaml", "[".repeat(2000), "1:51 yaml-feature"],
  ["agreements/s-proto.yaml", "partners: [kmust]\ntype: memorandum\n__proto__: x\n", "3:1 unknown-field"],
  ["agreements/t.yml", "partners: [kmust]\ntype: memorandum\n", "1:1 misplaced-file"],
  ["agreements/u_id.yaml", "partners: [kmust]\ntype: memorandum\n", "1:1 bad-id"],
  ["agreement/v.yaml", "partners: [kmust]\ntype: memorandum\n", "1:1 misplaced-file"],
  ["agreements/x/kmust-2018.yaml", "partners: [kmust]\ntype: memorandum\n", "1:1 duplicate-id"],
  ["mobilities/w-country.yaml", "direction: outbound\nwho: student\npurpose: degree\ncountry: DEU\n", "4:10 bad-value"],
];

const broken = Object.fromEntries(faults.map(([file, content]) => [file, content]));

describe("a registry in which every file has a different fault", () => {
  test("is reported whole in one run, in the order of files and lines, and ends with 1", async () => {
    const workingDirectory = folderOf({ ...smallRegistry, ...broken });
    const { exitCode, stdout, stderr } = await hamkor(["check", "--format", "json"], { workingDirectory });
    const findings = JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity !== "info");
    const expected = faults
      .map(([file, , found]) => `${file}:${found}`)
      .sort((a, b) => ((a.split(":")[0] ?? "") < (b.split(":")[0] ?? "") ? -1 : 1));
    type Found = { file: string; line: number; column: number; check: string };
    expect(findings.map(({ file, line, column, check }: Found) => `${file}:${line}:${column} ${check}`)).toEqual(
      expected,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  });

  test("speaks to people, not of libraries", async () => {
    const workingDirectory = folderOf({ ...smallRegistry, ...broken });
    for (const format of ["text", "concise", "json"]) {
      const { stdout } = await hamkor(["check", "--info", "--format", format], { workingDirectory });
      expect(stdout).not.toMatch(/zod|undefined|\bnull\b.*expected|expected string|at .*\.ts:\d|node_modules|\[object/);
      expect(stdout).not.toContain("\u001b");
    }
  });

  test("still answers questions with what could be read, and says that there are errors", async () => {
    const workingDirectory = folderOf({ ...smallRegistry, ...broken });
    const { exitCode, stdout, stderr } = await hamkor(["count", "agreements", "--by", "type", "-o", "json"], {
      workingDirectory,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).rows).toContainEqual({ type: "cooperation", agreements: 1 });
    expect(stderr).toMatch(/^\d+ records have errors: hamkor check\n$/);
  });
});

describe("what is shown", () => {
  const one = { ...smallRegistry, "agreements/bad.yaml": "partners: [kmust]\ntype: memorandun\n" };

  test("one finding reads like this", async () => {
    const workingDirectory = folderOf(one);
    const { stdout } = await hamkor(["check"], { workingDirectory });
    expect(stdout).toBe(
      [
        'error  "memorandun" is not a word for this field                                           bad-value',
        "  agreements/bad.yaml:2:7",
        "    1 │ partners: [kmust]",
        "  > 2 │ type: memorandun",
        "      │       ^^^^^^^^^^",
        '  help: did you mean "memorandum"?',
        "",
        "1 error, 0 warnings, 4 infos in 9 files.                              More: hamkor explain bad-value",
        "",
      ].join("\n"),
    );
  });

  test("validate is the same command", async () => {
    const workingDirectory = folderOf(one);
    expect(await hamkor(["validate"], { workingDirectory })).toEqual(await hamkor(["check"], { workingDirectory }));
  });

  test("paths, --only and --skip narrow what is shown; everything is read all the same", async () => {
    const workingDirectory = folderOf({ ...one, "partners/x.yaml": "name: X\ntype: uni\n" });
    const lines = async (...words: string[]): Promise<string[]> => {
      const { stdout } = await hamkor(["check", "--format", "concise", ...words], { workingDirectory });
      return stdout.split("\n").map((line) => line.split(": ")[0] ?? "");
    };
    expect(await lines()).toEqual(["agreements/bad.yaml:2:7", "partners/x.yaml:2:7", ""]);
    expect(await lines("partners")).toEqual(["partners/x.yaml:2:7", ""]);
    expect(await lines("partners/x.yaml", "agreements")).toEqual([
      "agreements/bad.yaml:2:7",
      "partners/x.yaml:2:7",
      "",
    ]);
    expect(await lines("--skip", "bad-value")).toEqual([""]);
    expect(await lines("--only", "bad-date,bad-value")).toHaveLength(3);
    expect(await lines("--only", "bad-date", "bad-value", "partners")).toEqual(["partners/x.yaml:2:7", ""]);
  });

  test("infos are counted, and shown with --info or when named", async () => {
    const workingDirectory = folderOf({ ...smallRegistry, "partners/y.yaml": "name: Y\ntype: company\n" });
    const plain = await hamkor(["check"], { workingDirectory });
    expect(plain).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: expect.stringMatching(/^0 errors, 0 warnings, 5 infos in 9 files. +More: hamkor check --info\n$/),
    });
    for (const words of [["--info"], ["--only", "incomplete-record"]])
      expect((await hamkor(["check", ...words], { workingDirectory })).stdout).toContain("partners/y.yaml:1:1");
  });

  test("registry.yaml changes severities, and warnings fail with --strict only", async () => {
    const workingDirectory = folderOf({
      ...one,
      "registry.yaml": "title: Т\ninstitution: mmit\nchecks:\n  bad-value: warning\n",
    });
    expect((await hamkor(["check"], { workingDirectory })).exitCode).toBe(0);
    expect((await hamkor(["check", "--strict"], { workingDirectory })).exitCode).toBe(1);
    expect((await hamkor(["check", "--strict", "--skip", "bad-value"], { workingDirectory })).exitCode).toBe(0);
  });

  test("faults in registry.yaml are findings for check and a wrong setting for questions", async () => {
    const workingDirectory = folderOf({
      ...smallRegistry,
      "registry.yaml": "title: T\ninstitution: mmit\nyear: lunar\nchecks: { bad-dat: off }\n",
    });
    const checked = await hamkor(["check", "--format", "concise"], { workingDirectory });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain('registry.yaml:3:7: error: "lunar" is not a word for this field');
    expect(checked.stdout).toContain(
      'registry.yaml:4:11: error: there is no check "bad-dat" (did you mean "bad-date"?)',
    );
    const asked = await hamkor(["list", "partners"], { workingDirectory });
    expect(asked).toMatchObject({ exitCode: 2, stdout: "" });
    expect(asked.stderr).toContain("registry.yaml has a fault");
  });

  test("explain, checks and fields tell what there is", async () => {
    expect((await hamkor(["explain", "bad-date"])).stdout).toMatch(
      /bad-date {2}\(error\)[\s\S]*Why[\s\S]*Mend[\s\S]*wrong:[\s\S]*right:/,
    );
    expect((await hamkor(["checks"])).stdout).toContain("unknown-reference");
    expect((await hamkor(["fields", "mobilities"])).stdout).toContain("visa.expires");
    expect((await hamkor(["fields", "registry"])).stdout).toContain("academic_year_starts");
  });
});
