import { describe, expect, it } from "vitest";
import { registryOf } from "../support/registry-of.ts";

const partner = "name: Ufa\ntype: university\n";
const journey = "institution: mmit\ndirection: outbound\nwho: student\npurpose: exchange\n";

describe("what refers to what", () => {
  const registry = registryOf({
    "agreements/mmit-ufa.yaml": "institution: mmit\npartners: [ufa]\ntype: memorandum\n",
    "mobilities/2018/m.yaml": `${journey}partner: ufa\nagreement: mmit-ufa\n`,
    "mobilities/2019/m.yaml": `${journey}partner: osh\n`,
    "partners/osh.yaml": partner,
    "partners/own.yaml": `${partner}parent: own\n`,
    "partners/riga.yaml": partner,
    "partners/ufa.yaml": partner,
    "plans/p.yaml": "title: Plan\ntargets:\n- { text: a, evidence: [partners/riga, agreements/mmit-ufa] }\n",
  });
  const partnerOf = (id: string) => {
    const found = registry.find("partners", id);
    if (!found) throw new Error(`${id} is read`);
    return found;
  };
  const namesOf = (references: ReturnType<typeof registry.referencesTo>): string[] =>
    references.map(({ from, to }) => `${from.file} → ${to.id}`);

  it("all records of a kind are told in the order of files, and which of them are further ones of an id", () => {
    const journeys = registry.allOf("mobilities");
    expect(journeys.map(({ file }) => file)).toEqual(["mobilities/2018/m.yaml", "mobilities/2019/m.yaml"]);
    expect(journeys.map(registry.isDuplicate)).toEqual([false, true]);
  });
  it("the references to a kind are in the order of files, those of further records and of evidence too", () =>
    expect(namesOf(registry.referencesTo("partners"))).toEqual([
      "agreements/mmit-ufa.yaml → ufa",
      "mobilities/2018/m.yaml → ufa",
      "mobilities/2019/m.yaml → osh",
      "partners/own.yaml → own",
      "plans/p.yaml → riga",
    ]));
  it("those to a record leave out what further records say", () => {
    expect(namesOf(registry.referredBy(partnerOf("ufa")))).toHaveLength(2);
    expect(registry.referredBy(partnerOf("osh"))).toEqual([]);
  });
  it("a record that names another one twice refers to it once, by two references", () => {
    const programme = "title: Барномаи муштарак\ninstitution: mmit\npartners: [ufa, osh]\ncoordinator: ufa\n";
    const twice = registryOf({
      "partners/osh.yaml": partner,
      "partners/ufa.yaml": partner,
      "projects/2020/b.yaml": programme,
      "projects/a.yaml": programme,
      "projects/b.yaml": "title: Дигар\ninstitution: mmit\npartners: [osh]\n",
    });
    const filesOf = (id: string) => {
      const found = twice.find("partners", id);
      return found && twice.referring(found).map(({ file }) => file);
    };
    expect(filesOf("ufa")).toEqual(["projects/2020/b.yaml", "projects/a.yaml"]);
    expect(filesOf("osh")).toEqual(["projects/2020/b.yaml", "projects/a.yaml"]);
    const ufa = twice.find("partners", "ufa");
    expect(ufa && twice.referredBy(ufa).map(({ path }) => path.join("."))).toEqual([
      "coordinator",
      "partners.0",
      "coordinator",
      "partners.0",
    ]);
  });
  it("a record is named by another one that answers questions, and not by itself", () => {
    const named = registry.records.partners.filter(registry.isReferenced).map(({ id }) => id);
    expect(named).toEqual(["riga", "ufa"]);
  });
});
