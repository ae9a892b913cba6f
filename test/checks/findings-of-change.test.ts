import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedRegistry } from "../../src/changes/changed-registry.ts";
import { findingsOfChange } from "../../src/checks/findings-of-change.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { changedSource } from "../../src/files/changes/changed-source.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { Source } from "../../src/files/source.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { findingsBrought } from "../../src/findings/findings-brought.ts";
import { keyOf, partByTally, tallyOf } from "../../src/findings/tally.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { begun, put, states, today } from "../cache/cached-findings-properties.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { type Files, sourceOf } from "../support/registry-of.ts";

type Texts = ReadonlyMap<string, string | undefined>;

/** What checks that run over everything find before a change and not after it, and the other way round. */
function fromAllChecks(source: Source, texts: Texts) {
  const errorsAndWarnings = (from: Source): Finding[] =>
    runChecks(openRegistry(from), today, { only: [], skip: [] }).filter(({ severity }) => severity !== "info");
  const [before, after] = [errorsAndWarnings(source), errorsAndWarnings(changedSource(source, texts))];
  const without = (some: readonly Finding[], others: readonly Finding[]): string[] =>
    keysOf(partByTally(some, tallyOf(others, keyOf)).beyond);
  return { come: without(after, before), gone: without(before, after) };
}

const keysOf = (findings: readonly Finding[]): string[] => findings.map(keyOf).sort();

/** The same by the checks that the change can touch. */
function fromTouchedChecks(
  before: Registry,
  source: Source,
  texts: Texts,
  cache?: Parameters<typeof findingsOfChange>[2],
) {
  const after = changedRegistry(before, source, texts);
  const found = findingsOfChange({ before, after, files: [...texts.keys()] }, today, cache);
  const change = { moved: new Map(), textBefore: before.textOf, textAfter: after.textOf };
  const { come, gone, refused } = findingsBrought(found.before, found.after, change);
  const restated = come.length - refused.length - come.filter(({ severity }) => severity !== "error").length;
  return { come: keysOf(come), gone: keysOf(gone), restated };
}

/** The registries of the checks' tests: of each, what passes and what fails. */
function fixtures(): Files[] {
  return readdirSync("test/checks", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ["pass", "fail"].map((which) => filesBelow(join("test/checks", name, which))));
}

function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

describe("the findings that a change is said to bring and to take away", () => {
  const registries = fixtures();
  const everyText = registries.flatMap((files) => Object.entries(files));

  test("are those that all checks have after it and not before, in the registries of their tests", () => {
    const change = fc.record({
      files: fc.constantFrom(...registries),
      own: fc.array(fc.record({ at: fc.nat(), text: fc.option(fc.nat()) }), { maxLength: 2 }),
      others: fc.array(fc.constantFrom(...everyText), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(change, ({ files, own, others }) => {
        const source = sourceOf(files);
        const paths = Object.keys(files);
        const texts = new Map<string, string | undefined>(others);
        for (const { at, text } of paths.length > 0 ? own : [])
          texts.set(paths[at % paths.length] ?? "", text === null ? undefined : everyText[text % everyText.length]?.[1]);
        const { restated, ...brought } = fromTouchedChecks(openRegistry(source), source, texts);
        const expected = fromAllChecks(source, texts);
        expect(brought.come).toEqual(expected.come);
        expect(expected.gone).toEqual(expect.arrayContaining(brought.gone));
        expect(brought.gone.length + restated).toBe(expected.gone.length);
      }),
      { numRuns: 60 },
    );
  });

  test("are those too where records and findings come from the cache", async () => {
    const changes = fc.array(fc.record({ path: fc.constantFrom(...Object.keys(states)), state: fc.nat(4) }), {
      minLength: 1,
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(changes, changes, async (first, second) => {
        const { root, cache } = begun();
        const stateOf = ({ path, state }: { path: string; state: number }) =>
          states[path]?.[state % (states[path]?.length ?? 1)];
        await registryWith(cacheIn(cache), root);
        rest();
        for (const each of first) put(root, each.path, stateOf(each));
        await openedWith(cacheIn(cache), root).then(({ registry, findings }) =>
          runChecks(registry, today, { only: [], skip: [] }, findings),
        );
        const { registry, findings } = await openedWith(cacheIn(cache), root);
        const texts = new Map(second.map((each) => [each.path, stateOf(each)]));
        const { come } = fromTouchedChecks(registry, workTree(root), texts, findings);
        expect(come).toEqual(fromAllChecks(workTree(root), texts).come);
      }),
      { numRuns: 12 },
    );
  });
});
