import { describe, expect, test } from "vitest";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { measures } from "../../../src/measures/index.ts";
import { dimensionOf } from "../../../src/queries/fields/dimensions.ts";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { countOf, idsOf, questionAbout, rowsOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const files: Files = {
  "registry.yaml": "title: Реестр\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Горно-металлургический институт\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Kunming\ntype: university\ncountry: CN\n",
  "plans/standing.yaml": "title: Задачи\ntargets: [{ text: Развивать связи }]\n",
  "agreements/kmust.yaml":
    "partners: [kmust]\ntype: exchange\nsigned: 2018\noutputs: [{ type: textbook, title: Геодезия }]\n",
};
const registry = registryOf(files);

/** What is said where a question cannot be asked, in one line. */
function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}; ${error.help?.en ?? ""}`;
    throw error;
  }
  return "is answered";
}

const activities = "agreements projects mobilities events joint-programmes";

describe("a derived field is asked of the kinds that have it", () => {
  test.each<[field: string, kinds: string]>([
    ["country", `institutions partners ${activities}`],
    ["region", `institutions partners ${activities}`],
    ["partner", `partners ${activities}`],
    ["partner_type", `partners ${activities}`],
    ["ranking", `partners ${activities}`],
    ["current_partner", `partners ${activities}`],
    ["main_partner", `partners ${activities}`],
    ["agreement_state", "partners"],
    ["state", activities],
    ["duration", activities],
    ["linked", activities],
    ["until", "agreements"],
    ["year", `${activities} plans`],
    ["institution", `institutions partners ${activities} plans`],
    ["id", `institutions partners ${activities} plans`],
  ])("%s: %s", (field, kinds) => {
    const can = kindNames.filter((kind) => !refusal(() => idsOf(registry, kind, `${field}:any`)).includes("no field"));
    const groups = kindNames.filter(
      (kind) => refusal(() => countOf(registry, kind, { by: [field] })) === "is answered",
    );
    expect([can.join(" "), groups.join(" ")]).toEqual([kinds, kinds]);
  });

  test("of another kind it is an error that names the nearest right word, or the kinds that have it", () => {
    expect(refusal(() => countOf(registry, "partners", { by: ["duration"] }))).toMatch(
      /^partners cannot be grouped by "duration"; agreements, projects, mobilities, events, joint-programmes have it; group by name, /,
    );
    expect(refusal(() => idsOf(registry, "partners", "duration:1-3"))).toBe(
      'partners have no field "duration"; agreements, projects, mobilities, events, joint-programmes have it',
    );
    expect(refusal(() => countOf(registry, "institutions", { across: "linked" }))).toContain(
      'institutions cannot be grouped by "linked"',
    );
    expect(refusal(() => idsOf(registry, "plans", "partner:kmust"))).toContain('plans have no field "partner"');
    expect(refusal(() => idsOf(registry, "partners", "stat:open"))).toContain('partners have no field "stat"');
  });

  test("what is not there is not offered", () => {
    const help = refusal(() => dimensionOf("colour", ["partners"], questionAbout(registry)));
    expect(help).toContain("agreement_state");
    for (const absent of ["duration", "linked", "state,", "year"])
      expect(help.replace("agreement_state", "")).not.toContain(absent);
  });

  test("a measure of several kinds is grouped by what any of them has", () => {
    expect(rowsOf(countOf(registry, "outputs", { by: ["state"] }))).toEqual(["in-force 1"]);
    expect(rowsOf(countOf(registry, "outputs", { by: ["programme"] }))).toEqual(["none 1"]);
    expect(refusal(() => countOf(registry, "outputs", { by: ["agreement_state"] }))).toContain("cannot be grouped");
  });

  test("every measure is grouped by all that is offered", () => {
    const question = questionAbout(registry);
    for (const { name, of } of measures) {
      const offered = /group by (.*)/.exec(refusal(() => dimensionOf("xxxxxxxx", of, question)))?.[1] ?? "";
      for (const dimension of offered.split(", "))
        expect(`${name} by ${dimension} ${refusal(() => countOf(registry, name, { by: [dimension] }))}`).toContain(
          "is answered",
        );
    }
  });
});
