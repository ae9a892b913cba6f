import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isDay } from "../../../src/values/dates/calendar.ts";
import { isWithinTerm, parseTerm, spanOfTerm, type Term } from "../../../src/values/dates/term.ts";

const span = (text: string, starts = "09-01") => {
  const term = parseTerm(text);
  return term && spanOfTerm(term, starts);
};

test("a term is a part of the academic year", () => {
  expect(span("2018/2019")).toEqual({ first: "2018-09-01", last: "2019-08-31" });
  expect(span("2018/2019-2/2")).toEqual({ first: "2019-03-01", last: "2019-08-31" });
});

test.each(["2018/2020", "2018/2019-3/2", "2018/2019-1/5", "2018/2019-0/2", "2018", "2018-2019", "0000/0001"])(
  "%j is not a term",
  (text) => expect(parseTerm(text)).toBeUndefined(),
);

test("the parts tile the year without gap, whenever it begins", () => {
  const starts = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"))
    .filter((text) => isDay(`2001-${text}`));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9990 }), fc.constantFrom(1, 2, 3, 4, 6), starts, (year, parts, begin) => {
      const label = `${String(year).padStart(4, "0")}/${String(year + 1).padStart(4, "0")}`;
      const spans = Array.from({ length: parts }, (_, index) => span(`${label}-${index + 1}/${parts}`, begin));
      const whole = span(label, begin);
      expect([spans[0]?.first, spans.at(-1)?.last]).toEqual([whole?.first, whole?.last]);
      for (const [index, part] of spans.slice(1).entries())
        expect(part?.first).toBe(addDays(spans[index]?.last ?? "", 1));
    }),
  );
});

test("one lies in another where all its days do", () => {
  const terms = [2018, 2019].flatMap((year) =>
    [1, 2, 3, 4, 6].flatMap((parts) =>
      Array.from({ length: parts }, (_, index): Term => {
        const text = `${year}/${year + 1}-${index + 1}/${parts}`;
        return { text, year, part: index + 1, parts };
      }),
    ),
  );
  const daysLieIn = (term: Term, whole: Term): boolean => {
    const [inner, outer] = [spanOfTerm(term, "09-01"), spanOfTerm(whole, "09-01")];
    return inner.first >= outer.first && inner.last <= outer.last;
  };
  for (const term of terms)
    for (const whole of terms)
      expect([term, whole, isWithinTerm(term, whole)]).toEqual([term, whole, daysLieIn(term, whole)]);
});
