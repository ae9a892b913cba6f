import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { sentenceIn } from "../../src/values/texts/sentence.ts";
import { findingsOf, registryOf } from "../support/registry-of.ts";

/** What is found of some partners of one country: whose file, and with whom it is taken for one. */
function similarAmong(partners: Readonly<Record<string, string>>, country = "RU"): string[] {
  const files = Object.fromEntries(
    Object.entries(partners).map(([id, fields]) => [
      `partners/${id}.yaml`,
      `${fields}\n${fields.includes("type:") ? "" : "type: university\n"}${country === "" ? "" : `country: ${country}\n`}`,
    ]),
  );
  return findingsOf(files).flatMap(({ check, file, message }) =>
    check === "similar-partner" ? [`${file.slice(9, -5)}: ${/a name of (\S+)/.exec(message)?.[1]}`] : [],
  );
}

const kazan = {
  "kazan-fu": "name: Kazan (Volga Region) Federal University",
  kfu: "name: Казанский федеральный университет",
};

describe("similar-partner", () => {
  it("asks about two names in two scripts, once, at the later file", () => {
    expect(similarAmong(kazan)).toEqual(["kfu: kazan-fu"]);
  });

  it("looks at names in every language and at aliases, and points to the one that is like", () => {
    const [found] = findingsOf({
      "partners/a.yaml": "name: { en: Kunming University, ru: Куньминский университет }\ntype: university\ncountry: CN\n",
      "partners/b.yaml": "name: KU\naliases: [Kunming, Kunming State University]\ntype: university\ncountry: CN\n",
    }).filter(({ check }) => check === "similar-partner");
    expect(found?.line).toBe(2);
    expect(found?.message).toBe('"Kunming State University" may be "Kunming University", a name of a (partners/a.yaml)');
    expect(found?.help).toContain("`distinct_from: [a]`");
  });

  it.each(["kazan-fu", "kfu"] as const)("is answered by `distinct_from` of %s", (id) => {
    const other = id === "kfu" ? "kazan-fu" : "kfu";
    expect(similarAmong({ ...kazan, [id]: `${kazan[id]}\ndistinct_from: [${other}]` })).toEqual([]);
  });

  it("passes over a branch, two branches of one partner, and who took the place of another", () => {
    const [parent, branch] = ["name: Kazan Federal University", "name: Казанский федеральный университет"];
    expect(similarAmong({ a: parent, b: `${branch}\nparent: a` })).toEqual([]);
    expect(similarAmong({ a: `${parent}\nparent: c`, b: `${branch}\nparent: c`, c: "name: MISiS" })).toEqual([]);
    expect(similarAmong({ a: `${parent}\nsuccessor: b`, b: branch })).toEqual([]);
  });

  it("leaves to duplicate-partner what has the same name", () => {
    expect(similarAmong({ a: "name: Osh State University", b: "name: Ошский государственный университет" })).toEqual([]);
  });

  it("asks only within a country, and where both are known", () => {
    const [first, second] = Object.values(kazan);
    expect(similarAmong({ a: `${first}\ncountry: RU`, b: `${second}\ncountry: KZ` }, "")).toEqual([]);
    expect(similarAmong(kazan, "")).toEqual([]);
  });

  it("does not take an embassy or a company for a university", () => {
    expect(similarAmong({ ...kazan, kfu: `${kazan.kfu}\ntype: company` })).toEqual([]);
    expect(similarAmong({ ...kazan, kfu: `${kazan.kfu}\ntype: academy` })).toEqual(["kfu: kazan-fu"]);
  });

  it("names the three likeliest of a partner", () => {
    const others = {
      a: "name: Tartu (Livonia) University",
      b: "name: Tartu Research University",
      c: "name: Tartu Clinical University",
      d: "name: Dorpat (Livonia) University",
    };
    const both = "name: Тартуский университет\naliases: [Дорпатский университет]";
    const ofLast = (files: Readonly<Record<string, string>>) =>
      similarAmong(files, "EE").filter((line) => line.startsWith("e"));
    expect(ofLast({ ...others, e: both }).sort()).toEqual(["e: a", "e: b", "e: d"]);
    expect(ofLast({ ...others, c: "name: Tartu (Embach) University", e: both })).toHaveLength(3);
  });
});

it("finds nothing unsettled in the registry that comes with hamkor", () => {
  const registry = openRegistry(workTree(join(import.meta.dirname, "../../registry")));
  expect(runChecks(registry, "2026-11-21", { only: ["similar-partner"], skip: [] })).toEqual([]);
});

/** Every spelling of the registry's partners in the other script than the name's, as if somebody had made it a partner of its own. */
function secondPartners(): { readonly found: number; readonly first: number; readonly all: number } {
  const { records } = openRegistry(workTree(join(import.meta.dirname, "../../registry")));
  const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
  let [found, first, all] = [0, 0, 0];
  for (const { name, aliases, country, id } of records.partners) {
    const [own = "", ...others] = [...(typeof name === "string" ? [name] : Object.values(name ?? {})), ...(aliases ?? [])];
    for (const spelling of others.filter((other) => isCyrillic(other) !== isCyrillic(own))) {
      if (country === undefined) continue;
      const others = records.partners.filter((other) => other.country === country && other.id !== id);
      const files = Object.fromEntries(
        [{ id, name: own }, { id: "zz-second", name: spelling }, ...others].map((partner) => [
          `partners/${partner.id}.yaml`,
          `name: ${JSON.stringify(partner.name)}\ntype: university\ncountry: ${country}\n`,
        ]),
      );
      const only = ["similar-partner", "duplicate-partner"];
      const messages = runChecks(registryOf(files), "2026-11-21", { only, skip: [] })
        .filter(({ file }) => file === "partners/zz-second.yaml")
        .map(({ message }) => sentenceIn(message, "en"));
      all++;
      if (messages.some((message) => message.includes(`(partners/${id}.yaml)`))) found++;
      if (messages[0]?.includes(`(partners/${id}.yaml)`)) first++;
    }
  }
  return { found, first, all };
}

it("finds nine in ten of the registry's partners again by a name in the other script", () => {
  const { found, first, all } = secondPartners();
  expect(all).toBeGreaterThan(80);
  expect(found / all).toBeGreaterThan(0.9);
  expect(first / found).toBeGreaterThan(0.95);
});
