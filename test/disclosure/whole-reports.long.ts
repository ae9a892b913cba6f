import { expect, test } from "vitest";
import { keepRoundedOpen } from "../../src/disclosure/keep-rounded-open.ts";
import { personNumbers, weighedCells } from "../../src/disclosure/output-numbers.ts";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import { tablesToShow } from "../../src/disclosure/tables-to-show.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { groupBy } from "../../src/values/group-by.ts";
import { annualNumbers, annualTables } from "../support/annual-numbers.ts";
import { rangesOf } from "../support/derived-ranges.ts";
import { generatedFolder } from "../support/generated-folder.ts";
import { exactBounds, integerProgram, roundedProgram } from "../support/integer-program.ts";

const to = 5;
const thousand = generatedFolder(1000);

const rounding = (folder: string): Registry => {
  const registry = openRegistry(workTree(folder));
  return { ...registry, settings: { ...registry.settings, smallCell: to, smallCellBy: "round" } };
};

test.each(["mmit", "tut", "itim-kulob", "khujand-su", "tdtu-kokand"])(
  "no small number of the rounded annual report of %s can be calculated, and few numbers are blank for it",
  (institution) => {
    for (const year of ["2018", "2019"])
      expectOpen(annualNumbers(rounding("registry"), year, `institution:${institution}`), 1);
  },
);

test("nor can one of a report of all institutions", () => {
  for (const year of ["2018", "2019"]) expectOpen(annualNumbers(rounding("registry"), year), 1);
});

test("nor of a report of a thousand records of each kind, of which every twentieth small number is tried", () => {
  expectOpen(annualNumbers(rounding(thousand), "2022"), 20);
});

test("no hidden number of the report of a thousand records can be calculated, of which every fifth is tried", () => {
  const registry = openRegistry(workTree(thousand));
  const { whole, parts } = annualTables(
    { ...registry, settings: { ...registry.settings, smallCell: to, smallCellBy: "hide" } },
    "2022",
  );
  const { shown, control } = tablesToShow(whole, { below: to, by: "hide" }, parts);
  const cells = [...[...shown.values()].flatMap(({ table }) => weighedCells(table)), ...parts];
  const shownAs = new Map(cells.map(({ cell }) => [cell.persons, control(cell)]));
  const numbers = [...personNumbers(cells)].flatMap(([persons, number]) =>
    exactBounds(number).map((bound) => ({ number: bound, as: shownAs.get(persons)?.is })),
  );
  for (const own of groupBy(numbers, ({ number }) => number.figure).values()) {
    const outcomes = own.map(({ as }) => (as === "count" ? "shown" : as === "under" ? "primary" : "secondary"));
    const program = integerProgram(
      own.map(({ number }) => number),
      outcomes,
      { below: to },
    );
    const ranges = rangesOf({ ...program, small: program.small.filter((_, index) => index % 5 === 0) });
    expect(ranges.filter(({ least, most }) => least === most)).toEqual([]);
    console.log(
      `${own[0]?.number.figure}: ${ranges.filter(({ least, most }) => least === 0 && most === to - 1).length} of ${ranges.length}`,
    );
  }
  expect(numbers.filter(({ as }) => as === "count").length).toBeGreaterThan(100);
});

/** Some of the small numbers have more than one value each, by the integer program of all that is shown. */
function expectOpen(numbers: readonly PersonNumber[], each: number): void {
  const withheld = keepRoundedOpen(numbers, to);
  for (const own of groupBy([...numbers.keys()], (at) => numbers[at]?.figure).values()) {
    const ofFigure = own.flatMap((at) => numbers[at] ?? []);
    const blank = new Set([...own.keys()].filter((index) => withheld.has(own[index] ?? -1)));
    const program = roundedProgram(ofFigure, blank, to);
    const ranges = rangesOf({ ...program, small: program.small.filter((_, index) => index % each === 0) });
    expect(ranges.filter(({ least, most }) => least === most)).toEqual([]);
  }
  // Of the numbers that are printed; in small reports many of them stand at the edge of what is rounded alike.
  expect(withheld.size).toBeLessThan(0.16 * numbers.length + 1);
}
