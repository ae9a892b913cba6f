import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FindingsStore } from "../../src/checks/kept-findings.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { cacheFile } from "../../src/files/cache-file.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import type { CachePlace } from "../../src/registry/cache-place.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { folderOf } from "../support/folder.ts";
import { asLine } from "../support/registry-of.ts";

const today = "2026-11-21";
const all = { only: [], skip: [] };

const journey = "direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n";

/** What may stand in each file; the first is there from the beginning. None has a problem of its own. */
const states: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "institutions/mmit.yaml": [
    "name: Донишкадаи кӯҳӣ\ncountry: TJ\nclaims:\n  - { text: more than 3 students, measure: students-out, count: '>3' }\n",
    "name: Донишкадаи кӯҳӣ\ncountry: TJ\nclaims:\n  - { text: 1 agreement, measure: agreements, where: 'country:RU', count: 2 }\n",
    "name: Донишкадаи кӯҳӣ\ncountry: TJ\n",
  ],
  "partners/kmust.yaml": [
    "name: Kunming University of Science and Technology\ntype: university\ncountry: CN\n",
    "name: Kunming University of Science and Technology\ntype: university\nclosed: 2017\n",
    "name: Уфимский нефтяной университет\ntype: university\ncountry: CN\n",
  ],
  "partners/ufa.yaml": [
    "name: Уфимский нефтяной университет\ntype: university\ncountry: RU\n",
    "name: Ufa\ntype: university\ncountry: RU\nsuccessor: kmust\n",
    undefined,
  ],
  "partners/graz.yaml": [undefined, "name: Graz\ntype: university\n", "name: Graz\ntype: university\ncountry: AT\n"],
  "agreements/kmust.yaml": [
    "partners: [kmust]\ntype: exchange\ninstitution: mmit\nsigned: 2018-08-24\nquotas:\n  - { direction: outbound, who: student, per_year: 1 }\n",
    "partners: [kmust]\ntype: exchange\ninstitution: mmit\nsigned: 2018-08-24\nends: 2019\n",
    "partners: [kmust]\ntype: exchange\ninstitution: mmit\nsigned: 2020\nends: 2019\n",
    undefined,
  ],
  "plans/2018.yaml": [
    undefined,
    "title: Plan\ninstitution: mmit\nperiod: 2018\ntargets:\n  - { text: three students, measure: students-out, count: 3 }\n",
  ],
  "mobilities/a.yaml": [
    `${journey}partner: kmust\nagreement: kmust\ncount: 2\nstarts: 2018-09\n`,
    `${journey}partner: kmust\nstarts: 2018-10-01\n`,
    `${journey}partner: kmust\nagreement: kmust\ncount: 2\nstarts: 2018-09\nnotes: on their own cost\n`,
    `${journey}partner: kmust\ncountry: KZ\ncount: 1\npersons: [{ name: Раҳимов }, { name: Сайфулло }]\nstarts: 2018-09\n`,
    `${journey}partner: ufa\nagreement: kmust\nstarts: 2016\nends: 2015\n`,
  ],
  "mobilities/b.yaml": [
    undefined,
    `${journey}partner: kmust\nagreement: kmust\ncount: 2\nstarts: 2018-09\n`,
    `${journey}partner: kmust\nstarts: 2018-10-01\n`,
    "direction: inbound\nwho: student\npurpose: degree\ninstitution: mmit\nstarts: 2018\nvisa: { expires: 2019 }\n",
    "- not a record\n",
  ],
};
const paths = Object.keys(states);

/** Long after everything was written, as runs usually begin. */
const placeIn = (cache: string, root: string): CachePlace => {
  const file = cacheFile(cache, root);
  if (!file) throw new Error("no cache");
  return { file, program: "p", started: Date.now() + 60_000 };
};

/** A store that also counts how often something was kept. */
function storeIn(cache: string, root: string): FindingsStore & { readonly kept: () => number } {
  const file = cacheFile(cache, root, "findings");
  let times = 0;
  return {
    read: () => file?.read()?.parts[0]?.()?.toString(),
    write: (text) => {
      times++;
      file?.write("p", 0, [Buffer.from(text)]);
    },
    kept: () => times,
  };
}

function put(root: string, path: string, state: string | undefined): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (state === undefined) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), state);
}

/** Longer than the grain of the system's clock, so that what is changed next has another time. */
const rest = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15);

const lines = (registry: Registry, on: string, store?: FindingsStore): string[] =>
  runChecks(registry, on, all, store).map(asLine);

/** A registry with every file in its first state, many journeys that nobody touches, and its cache. */
function begun() {
  const others = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `mobilities/old-${index}.yaml`,
      `direction: inbound\nwho: teacher\npurpose: teaching\ninstitution: mmit\ncountry: KZ\nstarts: ${1990 + (index % 30)}-0${1 + (index % 9)}\n`,
    ]),
  );
  const root = folderOf({ "registry.yaml": "title: T\n", ...others });
  for (const path of paths) put(root, path, states[path]?.[0]);
  return { root, cache: folderOf({}) };
}

const change = fc.record({ path: fc.constantFrom(...paths), state: fc.nat(4) });
const round = fc.record({
  changes: fc.array(change, { maxLength: 2 }),
  on: fc.constantFrom(today, today, today, "2019-06-01"),
  harm: fc.option(fc.nat(2 ** 16), { freq: 8 }),
});

/** Changes a byte of what is kept of the records. */
function harmRecords(cache: string, at: number): void {
  const path = join(cache, readdirSync(cache).find((name) => name.endsWith(".records")) ?? "");
  const bytes = readFileSync(path);
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

test("whatever is changed, the findings are those of all checks run anew", () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 2, maxLength: 8 }), (rounds) => {
      const { root, cache } = begun();
      expect(openRegistry(workTree(root), placeIn(cache, root)).problems).toEqual([]);
      for (const { changes, on, harm } of rounds) {
        rest();
        for (const { path, state } of changes) put(root, path, states[path]?.[state % states[path].length]);
        if (harm !== null) harmRecords(cache, harm);
        const kept = lines(openRegistry(workTree(root), placeIn(cache, root)), on, storeIn(cache, root));
        expect(kept).toEqual(lines(openRegistry(workTree(root)), on));
      }
    }),
    { numRuns: 40 },
  );
});

describe("a check that reads nothing of what changed does not run again", () => {
  const opened = (root: string, cache: string): Registry => openRegistry(workTree(root), placeIn(cache, root));

  test("nothing is written where all is as it was", () => {
    const { root, cache } = begun();
    opened(root, cache);
    const store = storeIn(cache, root);
    const first = lines(opened(root, cache), today, store);
    expect(store.kept()).toBe(1);
    expect(lines(opened(root, cache), today, store)).toEqual(first);
    expect(store.kept()).toBe(1);
  });

  test("a note about a journey is read by none of those that are counted", () => {
    const { root, cache } = begun();
    opened(root, cache);
    lines(opened(root, cache), today, storeIn(cache, root));
    rest();
    put(root, "mobilities/a.yaml", states["mobilities/a.yaml"]?.[2]);
    const told = (field: string): string | undefined => opened(root, cache).difference?.tell("mobilities", [field]);
    const before = told("starts");
    expect(told("notes")).not.toBe(told("tags"));
    expect(told("starts")).toBe(told("persons"));
    expect(told("starts")).toBe(before);
  });

  test("with a problem in any file, all run", () => {
    const { root, cache } = begun();
    opened(root, cache);
    rest();
    put(root, "mobilities/b.yaml", "- not a record\n");
    expect(opened(root, cache).difference).toBeUndefined();
    const store = storeIn(cache, root);
    lines(opened(root, cache), today, store);
    expect(store.kept()).toBe(0);
  });
});
