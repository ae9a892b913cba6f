import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import { type KindName, kindNames } from "../../src/kinds/field-meta.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { IndexCache } from "../../src/search/kept-index.ts";
import { searchRecords, searchWords } from "../../src/search/search-records.ts";
import { cacheIn, openedWith, registryWith, rest } from "../support/cached-registry.ts";
import { folderOf } from "../support/folder.ts";

const journey = "direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n";

/** What may stand in each file; the first is there from the beginning. */
export const states: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "registry.yaml": [
    "title: T\n",
    "title: T\nlanguage: tg\n",
    "title: T\nvocabularies:\n  purpose: { summer-camp: Лагерь Сарез }\n",
  ],
  "institutions/mmit.yaml": ["name: Донишкадаи кӯҳӣ\ncountry: TJ\n", "name: Mining Institute\ncountry: TJ\n"],
  "partners/kmust.yaml": [
    "name: { en: Kunming University of Science, zh: 昆明理工大学 }\ntype: university\ncountry: CN\n",
    "name: Куньминский университет\naliases: [Kunming Polytechnic]\ntype: university\ncountry: CN\n",
    undefined,
    "- not a record\n",
  ],
  "partners/ufa.yaml": [
    "name: Уфимский нефтяной университет\ntype: university\ncountry: RU\n",
    "name: Ufa\ntype: company\ncountry: RU\nsuccessor: kmust\n",
  ],
  "partners/graz.yaml": [undefined, "name: Technische Universität Graz\ntype: university\ncountry: AT\n"],
  "partners/other/ufa.yaml": [undefined, "name: Башкирский университет\ntype: university\ncountry: RU\n"],
  "agreements/kmust.yaml": [
    "partners: [kmust]\ntype: exchange\ninstitution: mmit\nsigned: 2018-08-24\n",
    "partners: [kmust, graz]\ntype: exchange\ninstitution: mmit\nsigned: 2019\nnotes: обмен студентами\n",
    undefined,
  ],
  "mobilities/a.yaml": [
    `${journey}partner: kmust\ncount: 2\nstarts: 2018-09\npersons: [{ name: Раҳимов Ҷамшед }]\n`,
    `${journey}partner: ufa\nstarts: 2018-10-01\nnotes: Kunming was full\n`,
    `${journey}partner: graz\npersons: [{ name: Рахимова Зарина }, { name: Сайфулло }]\nstarts: 2018-09\n`,
    undefined,
  ],
  "mobilities/b.yaml": [undefined, `${journey}partner: graz\nstarts: 2018\npurpose: summer-camp\n`],
  "plans/2018.yaml": [
    undefined,
    "title: Нақша\ninstitution: mmit\nperiod: 2018\ntargets:\n  - { text: six, evidence: [mobilities/a, partners/kmust] }\n",
  ],
};
const paths = Object.keys(states);

export function put(root: string, path: string, state: string | undefined): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (state === undefined) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), state);
}

/** Single words, several, beginnings, both scripts, typing errors, a number, and what nowhere stands. */
const questions = [
  ...["kunming", "Куньминский университет", "rahimov", "рахимва", "univercity", "昆明", "graz", "2018", "ufa", "mobil"],
  ...["kmust 2018", "обмен студентами", "Сарез", "mining", "башкирский", "polytecnic", "zzyzx", "kunmign zzyzx", "of"],
];

/** What a search gives, word for word. */
export function answersOf(registry: Registry, text: string, kinds: readonly KindName[], index?: IndexCache) {
  const { hits, ...found } = searchRecords(registry, searchWords(text), kinds, index);
  return { ...found, hits: hits.map(({ record, matches }) => ({ file: record.file, matches: matches() })) };
}

/** A registry with every file in its first state, many journeys that nobody touches, and its cache. */
export async function begun() {
  const others = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `mobilities/old-${index}.yaml`,
      `direction: inbound\nwho: teacher\npurpose: teaching\ninstitution: mmit\npartner: ${index % 2 ? "kmust" : "ufa"}\nstarts: ${1990 + (index % 30)}\n`,
    ]),
  );
  const root = folderOf(others);
  for (const path of paths) put(root, path, states[path]?.[0]);
  const cache = folderOf({});
  await registryWith(cacheIn(cache), root);
  return { root, cache };
}

/** Asks everything with the cache, and holds the answers against those without one. */
export async function answersAreTrue(cache: string, root: string): Promise<void> {
  const plain = openRegistry(workTree(root));
  for (const [number, text] of questions.entries()) {
    const { registry, index } = await openedWith(cacheIn(cache), root);
    const kinds: readonly KindName[] = number % 3 === 0 ? ["partners", "mobilities"] : kindNames;
    expect({ text, ...answersOf(registry, text, kinds, index) }).toEqual({ text, ...answersOf(plain, text, kinds) });
  }
}

const change = fc.record({ path: fc.constantFrom(...paths), state: fc.nat(4) });
const round = fc.record({
  changes: fc.array(change, { maxLength: 2 }),
  harm: fc.option(fc.record({ file: fc.constantFrom(".search", ".records"), at: fc.nat(2 ** 16) }), { freq: 6 }),
});

/** Changes a byte of what is kept. */
export function harm(cache: string, ending: string, at: number): void {
  const name = readdirSync(cache).find((file) => file.endsWith(ending));
  if (name === undefined) return;
  const bytes = readFileSync(join(cache, name));
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(join(cache, name), bytes);
}

/** Whatever is changed, the answers are those of an index made anew. */
export async function anythingChanges(numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 6 }), async (rounds) => {
      const { root, cache } = await begun();
      await answersAreTrue(cache, root);
      for (const { changes, harm: harmed } of rounds) {
        rest();
        for (const { path, state } of changes) put(root, path, states[path]?.[state % states[path].length]);
        if (harmed) harm(cache, harmed.file, harmed.at);
        await answersAreTrue(cache, root);
      }
    }),
    { numRuns },
  );
}
