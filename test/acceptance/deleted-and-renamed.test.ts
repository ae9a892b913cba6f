import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { repositoryOf } from "../support/repository.ts";

const kmust = smallRegistry["partners/kmust.yaml"];

const rename = (folder: string, from: string, to: string): void => renameSync(join(folder, from), join(folder, to));
const write = (folder: string, path: string, text: string): void => writeFileSync(join(folder, path), text);
const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

/** The registry with the partner's file renamed, as in a file manager, and git not told of it. */
function renamed(to: string): string {
  const { folder } = repositoryOf(smallRegistry);
  rename(folder, "partners/kmust.yaml", to);
  return folder;
}

async function check(folder: string, ...words: string[]) {
  const { exitCode, stdout } = await hamkor(["check", ...words], { workingDirectory: folder });
  return { exitCode, stdout, lines: stdout.split("\n") };
}

type FindingJson = { readonly file: string; readonly message: string; readonly help: string; readonly cause?: object };

async function findingsOf(folder: string, ...words: string[]): Promise<readonly FindingJson[]> {
  const { stdout } = await check(folder, "--format", "json", "--only", "unknown-reference", ...words);
  return (JSON.parse(stdout) as { findings: FindingJson[] }).findings;
}

describe("a record whose file was renamed since the last commit", () => {
  test("is told of once, with what leads nowhere below it", async () => {
    const { exitCode, stdout } = await check(renamed("partners/kunming.yaml"));
    expect(exitCode).toBe(1);
    expect(
      stdout.replace(/ {2,}(unknown-reference|More)/g, "  $1"),
    ).toBe(`error  unknown partner "kmust": partners/kmust.yaml was renamed to partners/kunming.yaml since the last commit  unknown-reference
  2 references lead nowhere because of it:
    agreements/kmust-2018.yaml:1:12     partners: [kmust]
    mobilities/kmust-masters.yaml:4:10  partner: kmust
  help: write "kunming" in its place, or rename the file back to partners/kmust.yaml

2 errors of 1 cause, 0 warnings, 4 infos in 8 files.  More: hamkor explain unknown-reference
`);
  });

  test("is a finding at each reference for programs, with its cause", async () => {
    const findings = await findingsOf(renamed("partners/kunming.yaml"));
    expect(findings.map(({ file, cause }) => ({ file, cause }))).toEqual([
      { file: "agreements/kmust-2018.yaml", cause: { is: "renamed", file: "partners/kmust.yaml" } },
      { file: "mobilities/kmust-masters.yaml", cause: { is: "renamed", file: "partners/kmust.yaml" } },
    ]);
  });

  test("is left to people to mend: whether the name or the references are to stay, no fix knows", async () => {
    const folder = renamed("partners/kunming.yaml");
    expect((await check(folder, "--fix", "--unsafe")).exitCode).toBe(1);
    expect(read(folder, "agreements/kmust-2018.yaml")).toBe(smallRegistry["agreements/kmust-2018.yaml"]);
  });

  test("is renamed with other line ends too", async () => {
    const { folder } = repositoryOf(smallRegistry);
    rmSync(join(folder, "partners/kmust.yaml"));
    write(folder, "partners/kunming.yaml", kmust.replaceAll("\n", "\r\n"));
    expect((await findingsOf(folder))[0]?.message).toContain("was renamed to partners/kunming.yaml");
  });

  test("is said to be renamed in each language", async () => {
    const folder = renamed("partners/kunming.yaml");
    const said = async (language: string) => (await findingsOf(folder, "--lang", language))[0]?.message;
    const wanted = {
      ru: 'нет партнёра "kmust": файл partners/kmust.yaml переименован в partners/kunming.yaml после последнего коммита',
      tg: 'шарики "kmust" нест: номи файли partners/kmust.yaml пас аз коммити охирин ба partners/kunming.yaml иваз шудааст',
      uz: '"kmust" hamkori yoʻq: partners/kmust.yaml faylining nomi soʻnggi kommitdan keyin partners/kunming.yaml ga oʻzgartirilgan',
    };
    for (const [language, message] of Object.entries(wanted)) expect(await said(language)).toBe(message);
  });

  test("is renamed in what is staged too", async () => {
    const { folder, git } = repositoryOf(smallRegistry);
    git("mv", "partners/kmust.yaml", "partners/kunming.yaml");
    expect((await findingsOf(folder, "--staged"))[0]?.message).toContain("was renamed to partners/kunming.yaml");
  });

  test("is looked for among what came since: two that say the same, a changed one, one in another folder", async () => {
    const { folder } = repositoryOf(smallRegistry);
    rename(folder, "partners/kmust.yaml", "partners/kunming.yaml");
    write(folder, "partners/kunming-2.yaml", kmust);
    const help = (await findingsOf(folder))[0]?.help;
    expect(help).toContain("partners/kunming-2.yaml, partners/kunming.yaml came since and says nearly the same");
    rmSync(join(folder, "partners/kunming-2.yaml"));
    write(folder, "partners/kunming.yaml", `${kmust}city: Kunming\n`);
    const [changed] = await findingsOf(folder);
    expect(changed?.message).toContain("partners/kmust.yaml was deleted since the last commit");
    expect(changed?.help).toContain("partners/kunming.yaml came since and says nearly the same");
    rename(folder, "partners/kunming.yaml", "institutions/kmust.yaml");
    write(folder, "institutions/kmust.yaml", kmust);
    const [moved] = await findingsOf(folder);
    expect(moved?.message).toContain("was renamed to institutions/kmust.yaml");
    expect(moved?.help).toBe("rename institutions/kmust.yaml to partners/kmust.yaml");
  });

  test("is not said to be one of two that are gone and said the same", async () => {
    const { folder, git } = repositoryOf({ ...smallRegistry, "partners/kunming.yaml": kmust });
    rmSync(join(folder, "partners/kunming.yaml"));
    rename(folder, "partners/kmust.yaml", "partners/kust.yaml");
    const [finding] = await findingsOf(folder);
    expect(finding?.message).toContain("partners/kmust.yaml was deleted since the last commit");
    expect(finding?.help).toContain("partners/kust.yaml came since");
    git("restore", "partners/kunming.yaml");
    expect((await findingsOf(folder))[0]?.message).toContain("was renamed to partners/kust.yaml");
  });
});

describe("a record whose file was deleted since the last commit", () => {
  test("is told of once, with the way to bring it back", async () => {
    const { folder } = repositoryOf(smallRegistry);
    rmSync(join(folder, "partners/kmust.yaml"));
    const { lines } = await check(folder);
    expect(lines[0]).toContain('unknown partner "kmust": partners/kmust.yaml was deleted since the last commit');
    expect(lines.filter((line) => line.startsWith("error"))).toHaveLength(1);
    expect(lines).toContain(
      "  help: bring the file back (git checkout HEAD -- partners/kmust.yaml in the registry's folder), or take the reference out",
    );
  });

  test("is no more than unknown without git, without a commit, and once the commit has it no more", async () => {
    const bare = folderOf(smallRegistry);
    const { folder: uncommitted } = repositoryOf(smallRegistry, { isCommitted: false });
    const { folder, git } = repositoryOf(smallRegistry);
    for (const each of [bare, uncommitted, folder]) rmSync(join(each, "partners/kmust.yaml"));
    git("commit", "-qam", "gone");
    for (const each of [bare, uncommitted, folder])
      expect((await findingsOf(each))[0]?.message).toBe('unknown partner "kmust"');
  });

  test("is found in a registry that is a folder of its repository", async () => {
    const files = Object.entries(smallRegistry).map(([path, text]) => [`office/registry/${path}`, text] as const);
    const { folder } = repositoryOf(Object.fromEntries(files));
    rmSync(join(folder, "office/registry/partners/kmust.yaml"));
    const findings = await findingsOf(join(folder, "office/registry"));
    expect(findings[0]?.message).toContain("partners/kmust.yaml was deleted since the last commit");
  });
});

describe("a file whose name became no id", () => {
  test("comes first, and the references to it below it", async () => {
    const { lines } = await check(renamed("partners/кmust.yaml"));
    expect(lines.slice(0, 6).map((line) => line.replace(/ {2,}bad-id/, "  bad-id"))).toEqual([
      'error  "кmust" is not an id: the letter к (U+043A) in it is Cyrillic  bad-id',
      "  partners/кmust.yaml:1:1",
      "  help: rename it to kmust.yaml",
      "  2 references lead nowhere because of it:",
      "    agreements/kmust-2018.yaml:1:12     partners: [kmust]",
      "    mobilities/kmust-masters.yaml:4:10  partner: kmust",
    ]);
    expect(lines.at(-2)).toContain("hamkor explain bad-id");
  });

  test("is named by the references where git knows of nothing", async () => {
    const folder = folderOf({ ...smallRegistry, "partners/KMUST.yaml": kmust });
    rmSync(join(folder, "partners/kmust.yaml"));
    const [finding] = await findingsOf(folder);
    expect(finding?.message).toBe('unknown partner "kmust": its file is partners/KMUST.yaml, whose name is not an id');
    expect(finding?.help).toBe("rename partners/KMUST.yaml to partners/kmust.yaml");
  });

  test("is offered a name that is an id and free", async () => {
    const names = ["Казанский университет", "TU_Dresden", "KMUST", "kmust (1)", "Копия ufa", "con", "ufa_2", "昆明"];
    const files = names.map((name) => [`partners/${name}.yaml`, kmust] as const);
    const folder = folderOf({ ...smallRegistry, ...Object.fromEntries(files), "partners/ufa-2.yaml": kmust });
    const { stdout } = await check(folder, "--format", "json", "--only", "bad-id");
    const { findings } = JSON.parse(stdout) as { findings: FindingJson[] };
    const helps = Object.fromEntries(findings.map(({ file, help }) => [file.slice("partners/".length, -5), help]));
    expect(helps["Казанский университет"]).toBe("rename it to kazanskiy-universitet.yaml");
    expect(helps["TU_Dresden"]).toBe("rename it to tu-dresden.yaml");
    expect(helps["昆明"]).toBe("rename it to kunming.yaml");
    expect(helps["KMUST"]).toContain("kmust.yaml is there already");
    expect(helps["KMUST"]).toContain("rename this one to kmust-2.yaml");
    expect(helps["kmust (1)"]).toBe(
      "compare it with kmust.yaml and delete it; if it is a record of its own, rename it to kmust-2.yaml",
    );
    expect(helps["Копия ufa"]).toContain("rename it to ufa-3.yaml");
    expect(helps["ufa_2"]).toContain("rename this one to ufa-3.yaml");
    expect(helps["con"]).toContain("at most 80 small Latin letters");
  });
});
