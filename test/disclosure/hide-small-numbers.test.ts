import { describe, expect, test } from "vitest";
import { hideSmallNumbers } from "../../src/disclosure/hide-small-numbers.ts";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import { exactly, nothing } from "../../src/values/count.ts";
import { sumOf } from "../support/person-tables.ts";

/** How many persons some journeys have. */
const persons = { paris: 3, lyon: 9, berlin: 8, tokyo: 30 } as const;
type Journey = keyof typeof persons;

const number = (journeys: readonly Journey[], weight = 1): PersonNumber => {
  const members = journeys.map((record) => ({ record, count: exactly(persons[record]) }));
  return { figure: "persons", members, count: sumOf(members), weight };
};

describe("numbers of persons that are too small", () => {
  test("where none is, all are shown", () => {
    expect(hideSmallNumbers([number(["lyon"]), number(["berlin"]), number(["lyon", "berlin"])], 5)).toEqual([
      "shown",
      "shown",
      "shown",
    ]);
  });

  test("a small number is hidden, and of the others what it could be calculated from and weighs least", () => {
    const [small, others, total] = [
      number(["paris"]),
      [number(["lyon"]), number(["berlin"], 2)],
      number(["paris", "lyon", "berlin"], 9),
    ];
    expect(hideSmallNumbers([small, ...others, total], 5)).toEqual(["primary", "secondary", "shown", "shown"]);
  });

  test("a total that is also a sum of other tables is no way round", () => {
    const europe = number(["paris", "lyon", "berlin"], 5);
    const numbers = [number(["paris"]), number(["lyon", "berlin"], 5), europe, number(["tokyo"], 5)];
    const [paris, rest, whole] = hideSmallNumbers(numbers, 5);
    expect(paris).toBe("primary");
    expect([rest, whole].filter((one) => one === "shown")).toHaveLength(1);
  });

  test("the same journeys are hidden wherever they are counted", () => {
    const [, , again] = hideSmallNumbers([number(["paris"]), number(["paris", "tokyo"]), number(["paris"], 9)], 5);
    expect(again).toBe("primary");
  });

  test("a small number that is all there is stays hidden", () => {
    expect(hideSmallNumbers([number(["paris"]), number(["paris"], 9)], 5)).toEqual(["primary", "primary"]);
  });

  test("bounds that leave a small number open are hidden, and those that do not are shown", () => {
    const bounds = (min: number, max: number | null): PersonNumber => {
      const count = { min, max, approximate: false };
      return { figure: "persons", members: [{ record: `${min}-${max}`, count }], count, weight: 1 };
    };
    const found = hideSmallNumbers([bounds(2, null), bounds(2, 9), bounds(0, 400), bounds(5, 9), bounds(0, 0)], 5);
    expect(found).toEqual(["primary", "primary", "primary", "shown", "shown"]);
  });

  test("nobody is no small number, and is shown", () => {
    expect(
      hideSmallNumbers([{ figure: "persons", members: [], count: nothing, weight: 1 }, number(["paris"])], 5),
    ).toEqual(["shown", "primary"]);
  });

  test("persons and journeys are not added up, so one does not hide the other", () => {
    const journeys: PersonNumber = { ...number(["tokyo"]), figure: "journeys", count: exactly(1) };
    expect(hideSmallNumbers([journeys, number(["tokyo"])], 5)).toEqual(["primary", "shown"]);
  });

  test("of one journey whose persons are told apart, women are not the difference of all and men", () => {
    const part = (record: string, names: readonly string[], count: number): PersonNumber["members"][number] => ({
      record,
      parts: { names, of: 2 },
      count: exactly(count),
    });
    const [women, men, all] = [
      [part("paris", ["women"], 3)],
      [part("paris", ["men"], 20), part("lyon", ["men"], 30)],
      [{ record: "paris", count: exactly(23) }, part("lyon", ["men"], 30)],
    ];
    const asNumber = (members: PersonNumber["members"], weight: number): PersonNumber => ({
      figure: "persons",
      members,
      count: sumOf(members),
      weight,
    });
    const found = hideSmallNumbers([asNumber(women, 1), asNumber(men, 1), asNumber(all, 9)], 5);
    expect(found[0]).toBe("primary");
    expect(found.slice(1).filter((one) => one === "shown").length).toBeLessThan(2);
  });
});
