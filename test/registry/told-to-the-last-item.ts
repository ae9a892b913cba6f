import { expect, test } from "vitest";
import { findingsOf } from "../support/registry-of.ts";

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");

const partner = "name: Kunming University of Science and Technology\ntype: university\ncountry: CN\n";

/** Tests that of lists and maps with so many faulty entries every single one is told. */
export function toldToTheLastItem(most: number): void {
  const half = Math.floor(most / 2);
  test(`is told to the last of ${most} items`, () => {
    const findings = findingsOf({
      "registry.yaml": "title: Феҳрист\ninstitution: mmit\n",
      "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n",
      "partners/a.yaml": `${partner}tags:\n${times(most, () => "- A B\n")}contacts:\n${times(half, () => "- rol: a\n  nam: b\n")}`,
      "partners/b.yaml": partner + times(most - 10, (i) => `x${i}: a\n`),
      "agreements/c.yaml": `type: other\npartners:\n${times(half, (i) => `- p${i}\n-\n`)}`,
      "plans/d.yaml": `title: Н\ntargets:\n- text: {${times(most, (i) => `х${i}: a,`)}}\n- text: a\n  evidence:\n${times(most, () => "  -\n")}`,
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(most + 2 * half + (most - 10) + 2 * half + most + most);
  });
}
