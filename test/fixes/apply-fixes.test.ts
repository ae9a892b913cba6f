import { describe, expect, test } from "vitest";
import { applyFixes, type Texts } from "../../src/fixes/apply-fixes.ts";
import { findingsIn } from "../support/registry-of.ts";

const around = {
  "registry.yaml": "title: Тест\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: ММИТ\ncountry: TJ\n",
  "partners/ufa.yaml": "name: Уфа\ntype: university\ncountry: RU\n",
};

const journey = (number: number, lines: string): [string, string] => [
  `mobilities/m-${number}.yaml`,
  `direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\nnumber: N${number}\nstarts: 2019\n${lines}`,
];

/** The texts after fixing, and how often they were held against the checks. */
function fixed(journeys: readonly [string, string][]): { readonly texts: Texts; readonly tried: number } {
  let tried = 0;
  const check = (texts: Texts) => findingsIn(Object.fromEntries(texts));
  const errors = (texts: Texts) => {
    tried += 1;
    return check(texts);
  };
  const given = new Map(Object.entries({ ...around, ...Object.fromEntries(journeys) }));
  return { texts: applyFixes(given, { isSelected: () => true, unsafe: true, check, errors }).texts, tried };
}

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe("fixes that do harm", () => {
  // As DE the country would be a code, and another one than the partner's.
  const harmful = (number: number) => journey(number, "country: DEU\nlevel: Master\n");
  const helpful = (number: number) => journey(number, "level: Master\n");

  test("are not made, and the others of the same file and of other files are", () => {
    const { texts } = fixed([harmful(0), helpful(1), harmful(2)]);
    for (const number of numbers(3)) expect(texts.get(`mobilities/m-${number}.yaml`)).toContain("level: master\n");
    expect(texts.get("mobilities/m-0.yaml")).toContain("country: DEU\n");
  });

  test("cost no more checks where many files have one", () => {
    expect(fixed(numbers(40).map(harmful)).tried).toBe(fixed(numbers(4).map(harmful)).tried);
  });
});
