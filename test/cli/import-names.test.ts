import { join } from "node:path";
import { expect, test } from "vitest";
import { importNames, listOfReview } from "../../src/cli/importing/import-names.ts";

test.each([
  ["список.xlsx", undefined, ".hamkor/imports/список.yaml", "список.xlsx.review.csv"],
  ["Договоры - 2025.xlsx", undefined, ".hamkor/imports/Договоры - 2025.yaml", "Договоры - 2025.xlsx.review.csv"],
  ["list.xlsx", "Out: 2019", ".hamkor/imports/list - Out- 2019.yaml", "list.xlsx - Out- 2019.review.csv"],
  ["CON.csv", undefined, ".hamkor/imports/list CON.yaml", "CON.csv.review.csv"],
  ["list", undefined, ".hamkor/imports/list.yaml", "list.review.csv"],
])(
  "%s, sheet %s: a mapping that any system can keep, and a review that leads back to it",
  (file, sheet, mapping, review) => {
    const names = importNames(join("lists", file), sheet);
    expect({ mapping: names.mapping, review: names.review }).toEqual({ mapping, review: join("lists", review) });
    const of = listOfReview(names.review);
    expect(of && importNames(of.path, of.sheet)).toEqual(names);
    const again = listOfReview(names.review.replace(".review.csv", ".review-2.xlsx"));
    expect(again).toEqual(of);
  },
);
