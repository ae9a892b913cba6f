import { expect, test } from "vitest";
import { excerpt } from "../../src/search/excerpt.ts";

const filler = "Дар вохӯрӣ намояндагони донишкада иштирок намуданд ва масъалаҳоро баррасӣ карданд.";

test("a short text is shown whole", () => expect(excerpt("Раҳимов Ҷамшед", ["Раҳимов"])).toBe("Раҳимов Ҷамшед"));

test("of a long text the part around the word, cut between words", () => {
  const part = excerpt(`${filler} Меҳмонон аз Кунмин омаданд. ${filler} ${filler}`, ["Кунмин"]);
  expect(part).toMatch(/^… .*Меҳмонон аз Кунмин омаданд.* …$/);
  expect(part.length).toBeLessThan(120);
});

test("a word at the beginning or end is not cut off", () => {
  expect(excerpt(`Кунмин. ${filler} ${filler}`, ["Кунмин"])).toMatch(/^Кунмин\. Дар .* …$/);
  expect(excerpt(`${filler} ${filler} Кунмин.`, ["Кунмин"])).toMatch(/^… .* Кунмин\.$/);
});
