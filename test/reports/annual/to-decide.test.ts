import { expect, test } from "vitest";
import { recordsOf } from "../../../src/tables/cell.ts";
import type { Document, ListItem } from "../../../src/tables/document.ts";
import { type Language, languages } from "../../../src/values/codes/languages.ts";
import { annualOf, said, sectionOf } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: Toshkent davlat texnika universiteti\ntype: university\ncountry: UZ\n",
};

const agreement = (partner: string, fields: string): string =>
  `institution: mmit\npartners: [${partner}]\ntype: cooperation\n${fields}`;

/** The items of the list under that title. */
const itemsOf = (document: Document) =>
  (sectionOf(document, "summary")?.parts ?? []).flatMap((part) =>
    part.is === "list" && part.title && said(part.title).startsWith("To decide") ? part.items : [],
  );

const decisions = (files: Files, language: Language = "en"): string[] =>
  itemsOf(annualOf(registryOf({ ...base, ...files }), "2019", "institution:mmit")).map((item) => told(item, language));

/** A decision, then what stands under it. */
const told = ({ sentence, under = [] }: ListItem, language: Language = "en"): string =>
  `${said(sentence, language)} ${under.map((inner) => said(inner.sentence, language)).join("; ")}.`;

test("an agreement that ends within twelve months is named with its end, unless a renewal is prepared or it renews itself", () => {
  const used =
    "institution: mmit\ntype: seminar\ntitle: Семинар\nstarts: 2019-05-01\nagreement: soon\npartners: [mirea]\n";
  const files: Files = {
    "agreements/soon.yaml": agreement("mirea", "signed: 2015-03\nends: 2020-06-30"),
    "agreements/late.yaml": agreement("tdtu", "signed: 2019-03\nends: 2021-01-01"),
    "events/used.yaml": used,
  };
  expect(decisions(files)).toEqual([
    expect.stringMatching(
      /^Agreements that end, or whose notice is due, by .*2020.* \(1\): МИРЭА \(ends .*2020.*\)\.$/,
    ),
  ]);
  const renewed = { ...files, "agreements/next.yaml": agreement("mirea", "stage: proposed\nreplaces: soon") };
  expect(decisions(renewed)).toEqual([]);
  const itself = {
    ...files,
    "agreements/soon.yaml": agreement("mirea", "signed: 2015-03\nends: 2020-06-30\nrenewal: automatic"),
  };
  expect(decisions(itself)).toEqual([]);
  const withNotice = {
    ...files,
    "agreements/soon.yaml": agreement(
      "mirea",
      "signed: 2015-03\nends: 2021-06-30\nrenewal: automatic\nnotice_months: 6",
    ),
  };
  expect(decisions(withNotice)[0]).toMatch(/\(1\): МИРЭА \(notice by .*2020.*; ends .*2021.*\)\.$/);
});

test("what is not used for 24 months, and what has no date, is named; beyond four only the number is told", () => {
  const files: Files = {
    "agreements/old.yaml": agreement("mirea", "signed: 2015-03"),
    ...Object.fromEntries(
      ["a", "b", "c", "d", "e", "f"].map((id) => [
        `agreements/${id}.yaml`,
        agreement("tdtu", `title: ${id.toUpperCase()}`),
      ]),
    ),
  };
  const document = annualOf(registryOf({ ...base, ...files }), "2019", "institution:mmit");
  const [unused, undated] = itemsOf(document);
  expect(unused && told(unused)).toBe(
    "Agreements in force without any dated activity on record for 24 months (1): МИРЭА (no activity on record).",
  );
  expect(undated && told(undated)).toMatch(/\(6\): (?:Toshkent[^;]*; ){4}and 2 more, named in the annex\.$/);
  expect(undated?.from && recordsOf(undated.from)?.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("those without activity are all named in the annex where they are more than are named before, by institution", () => {
  const files: Files = {
    "institutions/dtt.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
    ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [`agreements/${id}.yaml`, agreement("tdtu", "")])),
    "agreements/e.yaml": "institution: dtt\npartners: [mirea, tdtu, p3, p4, p5]\ntype: consortium\n",
    ...Object.fromEntries(
      ["p3", "p4", "p5"].map((id) => [`partners/${id}.yaml`, `name: Донишгоҳи ${id}\ntype: university\n`]),
    ),
  };
  const document = annualOf(registryOf({ ...base, ...files }), "2019");
  const [part] = sectionOf(document, "unused-agreements")?.parts ?? [];
  expect(part?.is === "list" && part.items.map((item) => told(item))).toEqual([
    "Agreements without a date and without dated activity on record for 24 months (5) ДТТ (1): МИРЭА, Toshkent davlat texnika universiteti, Донишгоҳи p3, and 2 others.; ДКМТ (4): Toshkent davlat texnika universiteti (Cooperation agreement, a); Toshkent davlat texnika universiteti (Cooperation agreement, b); Toshkent davlat texnika universiteti (Cooperation agreement, c); Toshkent davlat texnika universiteti (Cooperation agreement, d)..",
  ]);
  const few = annualOf(registryOf({ ...base, ...files }), "2019", "institution:dtt");
  expect(sectionOf(few, "unused-agreements")).toBeUndefined();
});

test("each line opens its own record, and the last one all of them", () => {
  const files: Files = Object.fromEntries(
    ["a", "b", "c", "d", "e"].map((id) => [`agreements/${id}.yaml`, agreement("tdtu", `title: ${id}`)]),
  );
  const [undated] = itemsOf(annualOf(registryOf({ ...base, ...files }), "2019", "institution:mmit"));
  const opened = (undated?.under ?? []).map(({ from }) => from && recordsOf(from)?.map(({ id }) => id));
  expect(opened).toEqual([["a"], ["b"], ["c"], ["d"], ["a", "b", "c", "d", "e"]]);
});

test("an undated agreement with activity in the year says that it is in use", () => {
  const files: Files = {
    "agreements/a.yaml": agreement("mirea", ""),
    "events/used.yaml": "institution: mmit\ntype: visit\ntitle: Ташриф\nstarts: 2019-05-01\nagreement: a\n",
  };
  expect(decisions(files)).toEqual(["Agreements without a date, perhaps in force (1): МИРЭА (in use, date missing)."]);
});

test("one that is confirmed only later says so, because nothing told of it on the day", () => {
  const files: Files = { "agreements/a.yaml": agreement("mirea", "confirmed: 2023-12-29\n") };
  expect(decisions(files)).toEqual([
    "Agreements with no date up to this day and no dated activity on record for 24 months (1): МИРЭА (confirmed later, 29 December 2023).",
  ]);
});

test("published figures that the records do not support are told, with both numbers", () => {
  const claims = `name: Донишкадаи куҳию металлургӣ
country: TJ
claims:
  - { text: Зиёда аз 45 созишнома, measure: agreements, count: ">45" }
  - { text: Як созишнома, measure: agreements, count: 1 }
  - { text: Бисёр меҳмон }
`;
  const files: Files = {
    "institutions/mmit.yaml": claims,
    "agreements/a.yaml": agreement("mirea", "signed: 2019-03-01\n"),
  };
  expect(decisions(files)).toEqual([
    "Published figures that the records do not support (1): Зиёда аз 45 созишнома (published 46 or more, on record 1).",
  ]);
});

test("promises to guests, planned events and targets are told as past their day or due, as of the report's day", () => {
  const files: Files = {
    "events/visit.yaml": `institution: mmit
type: visit
title: Ташрифи меҳмонон
partners: [mirea]
starts: 2019-02-01
follow_ups:
  - { text: Созишномаро фиристодан, due: 2019-03 }
  - { text: Барномаро тайёр кардан, due: 2020-02 }
  - { text: Ҳисобот, due: 2019-04, done: 2019-04-03 }
  - { text: Китобҳо, due: 2019-05, done: 2020-04-03 }
  - { text: Бе муҳлат }
`,
    "events/planned.yaml": "institution: mmit\ntype: conference\ntitle: Конфронс\nstage: planned\nstarts: 2020-05-01\n",
    "plans/plan.yaml": `institution: mmit
title: Нақша
period: 2019
targets:
  - { text: Се семинар, measure: events, count: 3 }
  - { text: Ҳамкорӣ }
`,
    "plans/standing.yaml":
      "institution: mmit\ntitle: Вазифаҳо\ntargets:\n  - { text: Ҳамкорӣ, measure: events, count: 9 }\n",
  };
  const on = "2020-01-10";
  const items = itemsOf(annualOf(registryOf({ ...base, ...files }), "2020", "institution:mmit", on));
  expect(items.map((item) => told(item).replace(/ \(\d\):.*/, ""))).toEqual([
    "Follow-ups of visits and events past their day and not done",
    expect.stringMatching(/^Follow-ups of visits and events due by .*2021/),
    expect.stringMatching(/^Visits and events planned up to .*2021/),
    "Targets and commitments past their day and not reached on record",
  ]);
  const [overdue, , , targets] = items.map((item) => told(item));
  expect(overdue).toMatch(
    /\(2\): Китобҳо \(Ташрифи меҳмонон; with МИРЭА; due .*2019\); Созишномаро фиристодан \(Ташрифи меҳмонон; with МИРЭА; due .*2019\)\.$/,
  );
  expect(targets).toMatch(
    /\(2\): Се семинар \(Нақша; on record: 1 of 3; due .*2019\); Ҳамкорӣ \(Нақша; due .*2019\)\.$/,
  );
});

test.each(languages)("every line is there in %s, with its number", (language) => {
  const files: Files = {
    "agreements/old.yaml": agreement("mirea", "signed: 2015-03"),
    "agreements/soon.yaml": agreement("tdtu", "signed: 2015-03\nends: 2020-06-30\nnotice_months: 2"),
    "agreements/undated.yaml": agreement("tdtu", ""),
  };
  for (const line of decisions(files, language)) expect(line).toMatch(/^[^{}]+\(\d\): [^{}]+\.$/);
  expect(decisions(files, language)).toHaveLength(3);
});

test("a plan that ends with the year of the report is past its day once the year is over, as is a planned event", () => {
  const files: Files = {
    "plans/plan.yaml": `institution: mmit
title: Нақша
period: 2019
targets:
  - { text: Се семинар, measure: events, count: 3, done: 2019-12 }
`,
    "events/planned.yaml": "institution: mmit\ntype: visit\ntitle: Ташриф\nstage: planned\nstarts: 2019-12-31\n",
  };
  const ofDay = (today: string): string[] =>
    itemsOf(annualOf(registryOf({ ...base, ...files }), "2019", "institution:mmit", today)).map((item) => told(item));
  expect(ofDay("2020-01-10")).toEqual([
    expect.stringMatching(/^Planned visits and events whose day has passed/),
    expect.stringMatching(
      /^Targets and commitments past their day .*: Се семинар \(Нақша; on record: 0 of 3; marked as done, .*2019; due .*2019\)\.$/,
    ),
  ]);
  expect(ofDay("2019-12-31")).toEqual([
    expect.stringMatching(/^Visits and events planned up to/),
    expect.stringMatching(/^Targets and commitments due by/),
  ]);
});

test("in a report on several institutions a target names its own", () => {
  const files: Files = {
    "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
    "plans/plan.yaml":
      "institution: tut\ntitle: Нақша\nperiod: 2019\ntargets:\n  - { text: Се семинар, measure: events, count: 3 }\n",
  };
  const items = itemsOf(annualOf(registryOf({ ...base, ...files }), "2019"));
  expect(items.map((item) => told(item))).toEqual([
    "Institutions of which no agreement, project, journey or event is on record: enter them (2): ДКМТ; ДТТ.",
    expect.stringMatching(/: Се семинар \(ДТТ; Нақша; on record: 0/),
  ]);
});

test("a renewal that was signed after the day of the report was not known on it", () => {
  const old = agreement("mirea", "signed: 2015-03\nends: 2020-06-30\nnotice_months: 2");
  const ends = (fields: string): boolean =>
    decisions({
      "agreements/old.yaml": old,
      "agreements/new.yaml": agreement("mirea", `replaces: old\n${fields}`),
    }).some((line) => line.startsWith("Agreements that end"));
  expect(ends("signed: 2020-06-15")).toBe(true);
  expect(ends("signed: 2019-11\nstarts: 2020-07-01")).toBe(false);
  expect(ends("stage: in-preparation")).toBe(false);
});

test("a running project that ends within twelve months is named, not one that has ended or ends later", () => {
  const project = (fields: string): string => `institution: mmit\nacronym: UNIWORK\n${fields}\n`;
  const ends = (fields: string): string[] => decisions({ "projects/p.yaml": project(fields) });
  expect(ends("starts: 2017-10\nends: 2020-10-14")).toEqual([
    expect.stringMatching(/^Projects that end by .*2020 \(1\): UNIWORK \(ends .*October 2020\)\.$/),
  ]);
  expect(ends("starts: 2017-10\nends: 2019-10-14")).toEqual([]);
  expect(ends("starts: 2017-10\nends: 2019")).toEqual([]);
  expect(ends("starts: 2017-10\nends: 2021-10")).toEqual([]);
  expect(ends("starts: 2017-10\nends: 2020-10-14\nstage: rejected")).toEqual([]);
});

test("activity without a date is no activity of the last 24 months, and is said where it is all there is", () => {
  const files: Files = {
    "agreements/old.yaml": agreement("mirea", "signed: 2015-03"),
    "agreements/undated.yaml": agreement("tdtu", ""),
    "events/a.yaml": "institution: mmit\ntype: visit\ntitle: Ташриф\nagreement: old\n",
    "events/b.yaml": "institution: mmit\ntype: visit\ntitle: Ташриф\nagreement: undated\n",
  };
  expect(decisions(files)).toEqual([
    "Agreements in force without any dated activity on record for 24 months (1): МИРЭА (activity without a date).",
    "Agreements without a date and without dated activity on record for 24 months (1): Toshkent davlat texnika universiteti (activity without a date).",
  ]);
});

test("an institution without any record of its work is told, and its share of complete records tells nothing", () => {
  const plan = "institution: mmit\ntitle: Нақша\ntargets:\n  - { text: Ҳамкорӣ }\n";
  const document = annualOf(registryOf({ ...base, "plans/p.yaml": plan }), "2019", "institution:mmit");
  expect(itemsOf(document).map((item) => told(item))).toEqual([
    "Institutions of which no agreement, project, journey or event is on record: enter them (1): ДКМТ.",
  ]);
  expect(JSON.stringify(sectionOf(document, "completeness")?.parts ?? [])).toContain(
    "No agreement, project, journey or event is on record: how complete the data are cannot be told.",
  );
});

test("in a report on several institutions those that are not named are counted by institution", () => {
  const files: Files = {
    "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
    ...Object.fromEntries(
      ["a", "b", "c", "d", "e"].map((id) => [`agreements/${id}.yaml`, agreement("tdtu", `title: ${id}`)]),
    ),
    "agreements/f.yaml": agreement("mirea", "").replace("mmit", "tut"),
    "agreements/g.yaml": agreement("tdtu", "").replace("mmit", "tut"),
  };
  const [unused] = itemsOf(annualOf(registryOf({ ...base, ...files }), "2019"));
  expect(unused && told(unused)).toMatch(/and 3 more, named in the annex: ДКМТ – 2; ДТТ – 1\.$/);
});

test("agreements without a date stand in the order of their partners, not of their files", () => {
  const files: Files = {
    "partners/a.yaml": "name: { en: Aachen University, ru: Рейнский университет }\ntype: university\ncountry: DE\n",
    "partners/z.yaml": "name: { en: Zagreb University, ru: Загребский университет }\ntype: university\ncountry: HR\n",
    "agreements/x.yaml": agreement("z", ""),
    "agreements/y.yaml": agreement("a", ""),
  };
  const items = itemsOf(annualOf(registryOf({ ...base, ...files }), "2019", "institution:mmit"));
  expect(items.map((item) => told(item))).toEqual([
    "Agreements without a date and without dated activity on record for 24 months (2): Aachen University; Zagreb University.",
  ]);
});
