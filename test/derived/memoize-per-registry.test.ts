import { expect, test } from "vitest";
import { forgetDerived, memoizePerRecord, memoizePerRegistry } from "../../src/derived/memoize-per-registry.ts";
import { registryOf } from "../support/registry-of.ts";

test("a fact of a registry is worked out once, and once more after all of them are forgotten", () => {
  const registry = registryOf({
    "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\n",
    "partners/kmust.yaml": "name: Куньминский университет науки и технологий\n",
  });
  const worked: string[] = [];
  const countOfPartners = memoizePerRegistry(({ records }) => worked.push(`${records.partners.length} partner`));
  const nameOf = memoizePerRecord(({ id }) => worked.push(id));
  const ask = (): void => {
    countOfPartners(registry);
    for (const partner of registry.records.partners) nameOf(partner, registry);
  };
  ask();
  ask();
  expect(worked).toEqual(["1 partner", "kmust"]);
  forgetDerived(registry);
  ask();
  expect(worked).toEqual(["1 partner", "kmust", "1 partner", "kmust"]);
});
