import { describe, expect, it } from "vitest";
import { z } from "zod";
import { kinds } from "../../src/kinds/index.ts";
import { settings } from "../../src/kinds/settings-schema.ts";

/** What each type takes and refuses, by a field that has it. */
const table: Record<string, { readonly field: z.ZodType; readonly takes: unknown[]; readonly refuses: unknown[] }> = {
  line: {
    field: field("partners", "city"),
    takes: ["Хуҷанд", "007", "NO", "~", "null", "O'zbekiston"],
    refuses: ["", "a\nb", "a\rb", ["a"], { en: "a" }],
  },
  text: {
    field: field("partners", "name"),
    takes: ["Ош", "сатри 1\nсатри 2", { tg: "Ош" }, { "uz-Cyrl": "Ўш", en: "Osh" }],
    refuses: ["", ["a"], { en: ["a"] }, { en: { ru: "a" } }, { "": "a" }, { е: "a" }, { "t g": "a" }],
  },
  date: {
    field: field("agreements", "signed"),
    takes: ["2018", "2018-06", "2018-06-16", "2018~", "2018-06?", "2020-02-29", "0001"],
    refuses: [
      "18",
      "2018-6",
      "2018-13",
      "2018-00",
      "2018-06-31",
      "2019-02-29",
      "0000",
      "2018/2019",
      "16.06.2018",
      "2018-06-16T00:00",
      "2018%",
      "2018~?",
      " 2018",
      "٢٠١٨",
    ],
  },
  term: {
    field: field("mobilities", "term"),
    takes: ["2018/2019", "2018/2019-1/1", "2018/2019-2/2", "2018/2019-3/3", "2018/2019-4/4", "2018/2019-6/6"],
    refuses: [
      "2018",
      "2018/2018",
      "2018/2020",
      "2018/19",
      "2018-2019",
      "2018/2019-0/2",
      "2018/2019-3/2",
      "2018/2019-1/5",
      "2018/2019-1",
    ],
  },
  "date or term": {
    field: field("plans", "period"),
    takes: ["2019", "2019-06", "2018/2019"],
    refuses: ["2018/2020", "соли 2019"],
  },
  count: {
    field: field("mobilities", "count"),
    takes: ["1", "14", ">200", ">0", ">=45", "~30", "10-12", "5-5"],
    refuses: [
      "0",
      "-1",
      "01",
      "1.5",
      "1 000",
      ">=0",
      "~0",
      "12-10",
      "~10-12",
      "<5",
      "10 - 12",
      "14 нафар",
      "1e3",
      "１２",
    ],
  },
  number: {
    field: field("events", "hours"),
    takes: ["0", "2.5", "14", "133000"],
    refuses: ["-1", "1,5", "1e3", "0x10", "Infinity", "NaN", ".5", "133 000", "∞"],
  },
  country: {
    field: field("partners", "country"),
    takes: ["UZ", "TJ", "NO", "XK"],
    refuses: ["UK", "EU", "SU", "ZZ", "uz", "UZB", "Узбекистон", "860"],
  },
  field: {
    field: field("mobilities", "field"),
    takes: ["07", "072", "0721"],
    refuses: ["7", "721", "9998", "07210", "engineering"],
  },
  level: {
    field: field("mobilities", "level"),
    takes: ["short-cycle", "bachelor", "specialist", "master", "doctorate"],
    refuses: ["Bachelor", "phd", "бакалавр", "constructor", "__proto__"],
  },
  ids: {
    field: field("partners", "ids"),
    takes: [
      { ror: "02kkvpp62" },
      { ror: "https://ror.org/02kkvpp62" },
      { schac: "tum.de" },
      { pic: "999977463" },
      { oid: "E10209399" },
      { erasmus_code: "D  MUNCHEN02" },
      { erasmus_code: "LV RIGA02" },
    ],
    refuses: [
      { ror: "02kkvpp63" },
      { ror: "2kkvpp62" },
      { schac: "tum" },
      { pic: "99997746" },
      { oid: "10209399" },
      { erasmus_code: "D MUNCHEN02" },
      { isni: "1" },
      "tum.de",
    ],
  },
  money: {
    field: field("joint-programmes", "cost"),
    takes: [
      { amount: "133000", currency: "TJS" },
      { amount: "0.5", currency: "UZS" },
    ],
    refuses: [
      { amount: "133000" },
      { currency: "TJS" },
      { amount: "133 000", currency: "TJS" },
      { amount: "1", currency: "tjs" },
      { amount: "1", currency: "RUR" },
      "133000 TJS",
    ],
  },
  rankings: {
    field: field("partners", "rankings"),
    takes: [
      [{ system: "qs", year: "2020", rank: "601" }],
      [{ system: "the", year: "2020", rank: "801-900" }],
      [{ system: "arwu", year: "2020", rank: "1501+" }],
    ],
    refuses: [
      [{ system: "QS", year: "2020", rank: "601" }],
      [{ system: "qs", year: "2020", rank: "900-801" }],
      [{ system: "qs", year: "2020", rank: "0" }],
      [{ system: "qs", rank: "1" }],
    ],
  },
  slugs: {
    field: field("partners", "tags"),
    takes: [["a", "a-1", "2030"]],
    refuses: [["A"], ["a b"], ["a_b"], ["-a"], ["a--b"], ["тег"], ["a".repeat(81)], [""], "a"],
  },
  choice: {
    field: field("partners", "type"),
    takes: ["university", "ngo", "other"],
    refuses: ["University", "univeristy", "", "toString", ["university"]],
  },
  years: {
    field: field("joint-programmes", "years_home"),
    takes: ["2", "2.5", "2-3"],
    refuses: ["3-2", "2-2", "2-", "-3", "2-3-4", "two"],
  },
  "month and day": {
    field: settings.shape.academic_year_starts,
    takes: ["09-01", "01-31"],
    refuses: ["9-1", "02-29", "13-01", "09-31", "2018-09-01"],
  },
  claims: {
    field: field("institutions", "claims"),
    takes: [[{ text: "45" }], [{ text: "45", measure: "agreements", count: ">=45" }]],
    refuses: [
      [{ text: "45", measure: "agreements" }],
      [{ text: "45", count: "45" }],
      [{ measure: "agreements", count: "45" }],
    ],
  },
};

function field(kind: keyof typeof kinds, name: string): z.ZodType {
  const shape: Record<string, unknown> = kinds[kind].fields.shape;
  const found = shape[name];
  if (!(found instanceof z.ZodType)) throw new Error(`${kind} have no field ${name}`);
  return found;
}

describe.each(Object.entries(table))("%s", (_, { field: type, takes, refuses }) => {
  it.each(takes.map((value) => [JSON.stringify(value), value]))("takes %s", (_, value) => {
    expect(type.safeParse(value).error?.issues ?? []).toEqual([]);
  });
  it.each(refuses.map((value) => [JSON.stringify(value), value]))("refuses %s", (_, value) => {
    expect(type.safeParse(value).success).toBe(false);
  });
});
