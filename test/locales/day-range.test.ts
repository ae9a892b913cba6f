import { expect, test } from "vitest";
import { dayRange } from "../../src/locales/day-range.ts";

test.each([
  [["2019-06-03"], "3 Jun 2019", "03.06.2019"],
  [["2019-06-03", "2019-06-03"], "3 Jun 2019", "03.06.2019"],
  [["2019-06-03", "2019-06-06"], "3–6 Jun 2019", "03–06.06.2019"],
  [["2019-03-03", "2019-06-06"], "3 Mar – 6 Jun 2019", "03.03 – 06.06.2019"],
  [["2018-12-28", "2019-01-03"], "28 Dec 2018 – 3 Jan 2019", "28.12.2018 – 03.01.2019"],
  [["2018-09~", "2019"], "about September 2018 – 2019", "~09.2018 – 2019"],
  [["2019"], "2019", "2019"],
  [["2018/2019-2/2"], "2018/19, 2nd semester", "2018/2019, 2-й семестр"],
  [["", "2019-06-06"], "– 6 Jun 2019", "– 06.06.2019"],
] as const)("%j reads as %s, in Russian %s", (written, english, russian) => {
  expect(dayRange(written, "en")).toBe(english);
  expect(dayRange(written, "ru")).toBe(russian);
});

test("a term is called as offices call it", () => {
  expect(dayRange(["2018/2019-2/2"], "en")).toBe("2018/19, 2nd semester");
  expect(dayRange(["2018/2019-2/2"], "tg")).toBe("2018/2019, нимсолаи 2");
  expect(dayRange(["2018/2019-2/2"], "uz")).toBe("2018/2019, 2-semestr");
});
