import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import type { FindingsCache } from "../../src/checks/define-check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { folderOf } from "../support/folder.ts";
import { asLine } from "../support/registry-of.ts";

export const today = "2026-11-21";
const all = { only: [], skip: [] };

const journey = "direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n";

/** What may stand in each file; the first is there from the beginning. None has a problem of its own. */
export const states: Readonly<Record<string, readonly (string | undefined)[]>> = {
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
  "partners/graz.yaml": [
    undefined,
    "name: Graz\ntype: university\n",
    "name: Graz\ntype: university\ncountry: AT\n",
    "name: Куньминский научно-технологический университет\ntype: university\ncountry: CN\n",
  ],
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
    `${journey}partner: kmust\nnumber: 2018/17\nstarts: 2018-10-01\n`,
    `${journey}partner: kmust\nagreement: kmust\ncount: 2\nstarts: 2018-09\nnotes: on their own cost\n`,
    `${journey}partner: kmust\ncountry: KZ\ncount: 1\npersons: [{ name: Раҳимов }, { name: Сайфулло }]\nstarts: 2018-09\n`,
    `${journey}partner: ufa\nagreement: kmust\nstarts: 2016\nends: 2015\n`,
  ],
  "mobilities/b.yaml": [
    undefined,
    `${journey}partner: kmust\nagreement: kmust\ncount: 2\nstarts: 2018-09\n`,
    `${journey}partner: kmust\nnumber: 2018/17\nstarts: 2018-10-01\n`,
    "direction: inbound\nwho: student\npurpose: degree\ninstitution: mmit\nstarts: 2018\nvisa: { expires: 2019 }\n",
    "- not a record\n",
  ],
};
const paths = Object.keys(states);

export function put(root: string, path: string, state: string | undefined): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (state === undefined) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), state);
}

const lines = (registry: Registry, on: string, findings?: FindingsCache): string[] =>
  runChecks(registry, on, all, findings).map(asLine);

/** The findings with a cache. */
export async function linesWith(cache: string, root: string, on = today): Promise<string[]> {
  const { registry, findings } = await openedWith(cacheIn(cache), root);
  return lines(registry, on, findings);
}

/** A registry with every file in its first state, many journeys that nobody touches, and its cache. */
export function begun() {
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

/** Whatever is changed, the findings are those of all checks run anew. */
export async function anythingChanges(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 8 }), async (rounds) => {
      const { root, cache } = begun();
      expect((await registryWith(cacheIn(cache), root)).problems).toEqual([]);
      for (const { changes, on, harm } of rounds) {
        rest();
        for (const { path, state } of changes) put(root, path, states[path]?.[state % states[path].length]);
        if (harm !== null) harmRecords(cache, harm);
        expect(await linesWith(cache, root, on)).toEqual(lines(openRegistry(workTree(root)), on));
      }
    }),
    { numRuns },
  );
}
