import { expect, test } from "vitest";
import { partnerTypeIn } from "../../src/importing/names/partner-type.ts";

test.each([
  "Riga Technical University",
  "Рижский технический университет",
  "Hochschule Bremen",
  "와세다대학교",
  "早稻田大學",
])("%s is a university", (name) => {
  expect(partnerTypeIn(name).type).toBe("university");
});

test.each([
  "Universitätsklinikum Bonn",
  "Universitätsbibliothek Graz",
  "Universitätsverlag Potsdam",
  "University Hospital Leuven",
  "서울대학교병원",
  "東京大学出版会",
  "北京大学第一医院",
])("%s may be one, and is asked", (name) => {
  expect(partnerTypeIn(name)).toMatchObject({ type: undefined, mayBe: expect.arrayContaining(["university"]) });
});
