import { describe, expect, test } from "vitest";
import { removeExamples } from "../../src/cli/help/commands/remove-help.ts";
import { bytesIn, changingIn, registryFiles } from "../support/changing.ts";
import { smallRegistry } from "../support/folder.ts";
import { wordsOf } from "../support/words-of.ts";

const files = {
  ...smallRegistry,
  "partners/lanzhou.yaml": "name: Ланьчжоуский университет\ntype: university\ncountry: CN\n",
  "events/visit.yaml":
    "type: visit\ntitle: Приём делегации\nstarts: 2018-08\npartners:\r\n  - kmust\r\n  - lanzhou # гости\r\npersons:\r\n  - name: Huang\r\n    partner: lanzhou\r\n",
  "plans/plan.yaml":
    "title: План\ntargets:\n  - text: Визиты\n    evidence: [events/visit]\n  - text: Студенты\n    measure: students-out\n    where: not:partner:ufa\n    evidence:\n      - mobilities/ufa-spring\n      - mobilities/kmust-masters\n",
};

describe("remove", () => {
  test("takes a record away that nothing refers to, and undo brings the same bytes back", async () => {
    const changing = changingIn({
      ...files,
      "agreements/kmust-2018.yaml": "\ufeffpartners: [kmust]\r\ntype: memorandum\r\n",
    });
    const before = bytesIn(changing.folder);
    const { exitCode, stdout } = await changing.run("remove", "agreements/kmust-2018");
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("agreements/kmust-2018: removed\n"),
    });
    expect(changing.has("agreements/kmust-2018.yaml")).toBe(false);
    await changing.run("undo");
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("is refused where others refer to it, and names them with their lines", async () => {
    const changing = changingIn(files);
    const before = bytesIn(changing.folder);
    const { exitCode, stdout, stderr } = await changing.run("remove", "partners/lanzhou");
    expect(stdout).toBe("events/visit.yaml:6: - lanzhou # гости\nevents/visit.yaml:9: partner: lanzhou\n");
    expect(stderr).toContain("other records refer to it");
    expect(exitCode).toBe(1);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("--unlink takes the references out, of lists and of maps, and comments stay", async () => {
    const changing = changingIn(files);
    // The records are then taken from the cache.
    await changing.run("check");
    const before = bytesIn(changing.folder);
    const { exitCode } = await changing.run("remove", "partners/lanzhou", "--unlink");
    expect(exitCode).toBe(0);
    expect(changing.textOf("events/visit.yaml")).toBe(
      "type: visit\ntitle: Приём делегации\nstarts: 2018-08\npartners:\r\n  - kmust\r\n  # гости\npersons:\r\n  - name: Huang\r\n",
    );
    await changing.run("undo");
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("--unlink takes a list away with its last item", async () => {
    const { run, textOf } = changingIn(files);
    expect((await run("remove", "events/visit", "--unlink")).exitCode).toBe(0);
    expect(textOf("plans/plan.yaml")).toBe(files["plans/plan.yaml"].replace("    evidence: [events/visit]\n", ""));
  });

  test.each([
    [["partners/kmust"], "agreements/kmust-2018.yaml:1: partners: [kmust]\n"],
    [["partners/ufa"], "plans/plan.yaml:7: where: not:partner:ufa\n"],
    [["institutions/mmit"], "registry.yaml:3: institution: mmit\n"],
  ])("%j --unlink is refused where a record cannot do without it", async (names, place) => {
    const changing = changingIn(files);
    const before = bytesIn(changing.folder);
    const { exitCode, stdout, stderr } = await changing.run("remove", ...names, "--unlink");
    expect(stdout).toContain(place);
    expect(stderr).toContain("it is needed there");
    expect(exitCode).toBe(1);
    expect(bytesIn(changing.folder)).toEqual(before);
  });

  test("several records at once: references among them do not count", async () => {
    const { run, has } = changingIn(files);
    const gone = ["partners/lanzhou", "events/visit", "plans/plan", "plans/plan"];
    expect((await run("remove", ...gone)).exitCode).toBe(0);
    expect(gone.some((name) => has(`${name}.yaml`))).toBe(false);
    expect((await run("check")).exitCode).toBe(0);
  });

  test("a file with faults goes too, and comes back; one that may refer to a record hinders it", async () => {
    const broken = "partners: [lanzhou\ntype: visit\n";
    const changing = changingIn({ ...files, "events/broken.yaml": broken });
    const { stdout, exitCode } = await changing.run("remove", "partners/lanzhou", "--unlink");
    expect({ stdout, exitCode }).toEqual({ stdout: "events/broken.yaml\n", exitCode: 1 });
    expect((await changing.run("remove", "events/broken")).exitCode).toBe(0);
    expect(changing.has("events/broken.yaml")).toBe(false);
    await changing.run("undo");
    expect(changing.textOf("events/broken.yaml")).toBe(broken);
  });

  test("two files of one id are a wrong question", async () => {
    const { run } = changingIn({ ...files, "partners/china/lanzhou.yaml": files["partners/lanzhou.yaml"] });
    const { exitCode, stderr } = await run("remove", "partners/lanzhou");
    expect(stderr).toContain('several files have the id "lanzhou": partners/china/lanzhou.yaml, partners/lanzhou.yaml');
    expect(exitCode).toBe(2);
  });

  test("every example of its help runs on the registry of the package", async () => {
    for (const [line] of removeExamples) {
      const { run } = changingIn(registryFiles());
      const { exitCode, stdout, stderr } = await run(...wordsOf(line).slice(1));
      expect({ line, exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
    }
  });
});
