import { describe, expect, it } from "vitest";
import { asLine, findingsOf, registryOf } from "../support/registry-of.ts";
import { toldToTheLastItem } from "./told-to-the-last-item.ts";

const mmit = "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n";
const kmust = "name: Kunming University of Science and Technology\ntype: university\ncountry: CN\n";
const home = {
  "registry.yaml": "title: Феҳрист\ninstitution: mmit\n",
  "institutions/mmit.yaml": mmit,
  "partners/kmust.yaml": kmust,
};

/** Errors and warnings of a registry, as lines. */
const faultsOf = (files: Record<string, string>): string[] =>
  findingsOf(files)
    .filter(({ severity }) => severity !== "info")
    .map(asLine);

describe("a fault costs its own field, never the record", () => {
  const registry = registryOf({
    ...home,
    "agreements/a.yaml":
      "partners: [kmust, [x], '', tum]\ntype: memorandum\nsigned: 24.08.2018\nscope: [training, caravan, language]\nquotas:\n- { direction: out, who: student, per_year: 3 }\n- { direction: inbound, who: student, per_year: 2 }\n",
  });
  const agreement = registry.find("agreements", "a");

  it("a faulty field counts as absent", () => expect(agreement?.signed).toBeUndefined());
  it("a faulty item is left out of its list", () => expect(agreement?.partners).toEqual(["kmust", "tum"]));
  it("so is a word that no vocabulary knows", () => expect(agreement?.scope).toEqual(["training", "language"]));
  it("a map that lacks what was faulty in it is left out of its list, and nothing more is said", () => {
    expect(agreement?.quotas).toMatchObject([{ direction: "inbound", per_year: { min: 2, max: 2 } }]);
    expect(registry.problems.filter(({ path }) => path?.[0] === "quotas")).toHaveLength(1);
  });
  it("the items that stay keep their places in the file", () => {
    if (!agreement) throw new Error("the agreement is read");
    expect(registry.writtenPath(agreement, ["partners", 1])).toEqual(["partners", 3]);
    expect(registry.writtenPath(agreement, ["scope", 1])).toEqual(["scope", 2]);
    expect(registry.writtenPath(agreement, ["quotas", 0, "per_year"])).toEqual(["quotas", 1, "per_year"]);
  });
  it("also in a list within a list", () => {
    const line = 'plans/p.yaml:5:14 error there is no "partners/x" [bad-question]';
    const text = "title: Нақша\ntargets:\n- text: [a]\n- text: Ёддошт\n  evidence: ['', partners/kmust, partners/x]\n";
    expect(faultsOf({ ...home, "plans/p.yaml": text })).toContain(line.replace(":14", ":34"));
  });
  it("a text whose every language is faulty is absent", () => {
    const partner = registryOf({ "partners/osh.yaml": "name: { х: Ош }\ntype: university\n" }).find("partners", "osh");
    expect(partner).toMatchObject({ type: "university" });
    expect(partner?.name).toBeUndefined();
  });
  it("a claim of which the measure is faulty is left out, and only the measure is told", () => {
    const files = {
      "institutions/i.yaml": `${mmit}claims:\n- { text: a, measure: [x], count: 3 }\n- text: b\n`,
    };
    expect(registryOf(files).find("institutions", "i")?.claims).toEqual([{ text: "b" }]);
    expect(faultsOf(files)).toHaveLength(1);
  });
  it("every fault of one item is told, not the first only", () => {
    const files = {
      "institutions/i.yaml": `${mmit}claims:\n- { text: a, measure: agreements, as_of: x, sourse: y }\n`,
    };
    expect(
      findingsOf(files)
        .map(({ check }) => check)
        .sort(),
    ).toEqual(["bad-date", "missing-field", "unknown-field"]);
  });
});

describe("fields that depend on others", () => {
  const m = "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\n";
  it("one of several is needed", () => {
    expect(faultsOf({ ...home, "projects/p.yaml": "role: partner\n" })).toEqual([
      "projects/p.yaml:1:1 error one of `title` or `acronym` is needed [missing-field]",
    ]);
    expect(faultsOf({ ...home, "projects/p.yaml": "acronym: PROMIS\n" })).toEqual([]);
  });
  it("a faulty one of them is not missing", () => {
    expect(faultsOf({ ...home, "agreements/a.yaml": "partners: kmust\ntype: memorandum\n" }).join()).not.toMatch(
      "missing-field",
    );
  });
  it.each(["starts: 2018", "ends: 2018", "starts: 2018\nends: 2019"])("a term stands instead of dates: %j", (dates) => {
    const files = { ...home, "mobilities/m.yaml": `${m}term: 2018/2019\n${dates}\n` };
    expect(faultsOf(files)).toHaveLength(1);
    expect(registryOf(files).find("mobilities", "m")?.term).toBeUndefined();
  });
});

describe("what holds when nothing is written", () => {
  const event = "type: lecture\ntitle: Лексия\nstarts: 2020\n";
  it("the registry's institution", () => {
    expect(registryOf({ ...home, "events/e.yaml": event }).find("events", "e")).toMatchObject({
      institution: "mmit",
      mode: "physical",
    });
    expect(
      registryOf({ ...home, "events/e.yaml": `${event}institution: tsuull\nmode: virtual\n` }).find("events", "e"),
    ).toMatchObject({ institution: "tsuull", mode: "virtual" });
  });
  it("without one, each record names its own", () => {
    expect(faultsOf({ "events/e.yaml": event })).toEqual([
      "events/e.yaml:1:1 error the field `institution` is missing [missing-field]",
    ]);
  });
  it("a mobility counts the persons it names, else one", () => {
    const m = "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\nstarts: 2018\n";
    const countOf = (more: string) =>
      registryOf({ ...home, "mobilities/m.yaml": m + more }).find("mobilities", "m")?.count;
    expect(countOf("")).toMatchObject({ min: 1, max: 1 });
    expect(countOf("persons: [{ name: А }, { name: Б }]")).toMatchObject({ min: 2, max: 2 });
    expect(countOf("persons: [{ name: А }]\ncount: '>5'")).toMatchObject({ min: 6, max: null });
  });
});

describe("registry.yaml", () => {
  const agreement = { "agreements/a.yaml": "partners: [kmust]\ntype: other\nscope: [caravan]\n" };
  it("extends the vocabularies", () => {
    expect(faultsOf({ ...home, ...agreement })).toEqual([
      'agreements/a.yaml:3:9 error "caravan" is not a word for this field [bad-value]',
    ]);
    const settings = `${home["registry.yaml"]}vocabularies: { scope: { caravan: Корвон } }\n`;
    expect(faultsOf({ ...home, ...agreement, "registry.yaml": settings })).toEqual([]);
  });
  it("takes only words shaped like an id into a vocabulary", () => {
    const settings = `${home["registry.yaml"]}vocabularies: { scope: { Корвон: Корвон, caravan: Корвон } }\n`;
    expect(faultsOf({ ...home, ...agreement, "registry.yaml": settings })).toEqual([
      'registry.yaml:3:26 error "Корвон" is not a slug [bad-value]',
    ]);
  });
  it("where it cannot be read, no record is held against it", () => {
    expect(
      faultsOf({ ...home, ...agreement, "registry.yaml": "title: a: b\n" }).map((line) => line.replace(/ .*/, "")),
    ).toEqual(["registry.yaml:1:8"]);
  });
  it("sets how grave a check is, or turns it off", () => {
    const files = { ...home, "partners/x.yaml": "name: Ош\ntype: college\n" };
    const severities = (set: string) =>
      findingsOf({
        ...files,
        "registry.yaml": `${home["registry.yaml"]}checks: { incomplete-record: ${set} }\n`,
      }).flatMap(({ check, severity }) => (check === "incomplete-record" ? [severity] : []));
    expect(["info", "warning", "error", "off"].map(severities)).toEqual([["info"], ["warning"], ["error"], []]);
  });
  it.each(["__proto__", "constructor", "toString"])("%s is no check, no word and no institution", (key) => {
    const settings = `title: Феҳрист\ninstitution: ${key}\nchecks: { ${key}: off }\nvocabularies: { ${key}: { a: b } }\n`;
    const lines = faultsOf({ "registry.yaml": settings }).filter((line) => line.startsWith("registry.yaml"));
    expect(lines.map((line) => line.replace(/ .*\[/, " ["))).toEqual([
      "registry.yaml:2:14 [unknown-reference]",
      "registry.yaml:3:11 [unknown-field]",
      "registry.yaml:4:17 [unknown-field]",
    ]);
  });
});

describe("records and references", () => {
  it("of records with one id the first in path order answers, and all are checked", () => {
    const registry = registryOf({
      "partners/b/osh.yaml": "name: Б\ntype: x\n",
      "partners/a/osh.yaml": "name: А\ntype: y\n",
    });
    expect(registry.find("partners", "osh")?.name).toBe("А");
    expect(registry.records.partners).toHaveLength(1);
    expect(registry.problems.map(({ file, check }) => `${file} ${check}`)).toEqual([
      "partners/a/osh.yaml bad-value",
      "partners/b/osh.yaml bad-value",
      "partners/b/osh.yaml duplicate-id",
    ]);
  });
  it("an id is unique in its kind only", () => {
    expect(registryOf({ ...home, "institutions/kmust.yaml": mmit }).problems).toEqual([]);
  });
  it("references lead both ways", () => {
    const registry = registryOf({
      ...home,
      "agreements/a.yaml": "partners: [kmust]\ntype: other\n",
      "events/e.yaml": "type: visit\ntitle: С\npersons: [{ name: А, partner: kmust }]\nagreement: a\n",
    });
    const [partner, agreement, event] = [
      registry.find("partners", "kmust"),
      registry.find("agreements", "a"),
      registry.find("events", "e"),
    ];
    if (!partner || !agreement || !event) throw new Error("all are read");
    expect(registry.referredBy(partner).map(({ from, path }) => [from.id, path])).toEqual([
      ["a", ["partners", 0]],
      ["e", ["persons", 0, "partner"]],
    ]);
    expect(registry.references(event).map(({ to }) => `${to.kind}/${to.id}`)).toEqual([
      "institutions/mmit",
      "agreements/a",
      "partners/kmust",
    ]);
    expect(registry.referredBy(agreement)).toHaveLength(1);
  });
  it("ids may be words that every object has", () => {
    const registry = registryOf({ "partners/constructor.yaml": kmust, "partners/undefined.yaml": kmust });
    expect(registry.find("partners", "constructor")?.id).toBe("constructor");
    expect(registry.find("partners", "toString")).toBeUndefined();
    expect(registry.find("partners", undefined)).toBeUndefined();
  });
  it.each(["partners/osh.yaml", "partners/osh.yml", "partner/osh.yaml", "osh.yaml"])(
    "a reference to a faulty %s is not reported again",
    (path) => {
      const lines = faultsOf({
        ...home,
        [path]: "name: a: b\n",
        "agreements/a.yaml": "partners: [osh]\ntype: other\n",
      });
      expect(lines.filter((line) => line.includes("unknown-reference"))).toEqual([]);
    },
  );
});

describe("a registry in which every file has another fault", () => {
  it("is told in one run, in the order of files and lines", () => {
    const lines = faultsOf({
      ...home,
      "agreements/Шартнома.yaml": "partners: [kmust]\ntype: other\n",
      "agreements/b.yaml": "partners: [kmust]\ntype: other\nreplaces: c\nsigned: 2018-02-30\ntype: memo\n",
      "events/e.yaml": "",
      "mobilities/m.yaml": "- direction: outbound\n",
      "partners/osh.yaml": "name: &n Ош\n",
      "partners/tum.yaml": "name: TUM\ntype: universty\ncountry: DEU\nкишвар: DE\n",
      "projects/p.yaml": "title: a: b\n",
      "plans/p.yaml": 'title: "Нақша\u202e"\ntargets: [{ text: a, measure: x }]\n',
      "visits/v.yaml": "type: visit\n",
    });
    expect(lines.map((line) => line.replace(/ .*\[/, " ["))).toEqual([
      "agreements/b.yaml:3:11 [unknown-reference]",
      "agreements/b.yaml:4:9 [bad-date]",
      "agreements/b.yaml:5:1 [duplicate-key]",
      "agreements/Шартнома.yaml:1:1 [bad-id]",
      "events/e.yaml:1:1 [empty-record]",
      "mobilities/m.yaml:1:1 [wrong-type]",
      "partners/osh.yaml:1:7 [yaml-feature]",
      "partners/tum.yaml:2:7 [bad-value]",
      "partners/tum.yaml:3:10 [bad-value]",
      "partners/tum.yaml:4:1 [unknown-field]",
      "plans/p.yaml:1:14 [control-character]",
      "plans/p.yaml:2:31 [bad-question]",
      "projects/p.yaml:1:8 [yaml-syntax]",
      "visits/v.yaml:1:1 [misplaced-file]",
    ]);
  });
});

describe("much that is faulty", () => toldToTheLastItem(500));
