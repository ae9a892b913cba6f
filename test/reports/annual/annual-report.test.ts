import { expect, test } from "vitest";
import { annualSections } from "../../../src/kinds/annual-sections.ts";
import { reports } from "../../../src/reports/index.ts";
import { recordsOf } from "../../../src/tables/cell.ts";
import type { Document } from "../../../src/tables/document.ts";
import { type Language, languages } from "../../../src/values/codes/languages.ts";
import {
  annualOf,
  chartsOf,
  figuresOf,
  listedIn,
  namesOf,
  said,
  sectionOf,
  sentencesOf,
  shown,
  tablesOf,
  wholeTablesOf,
} from "../../support/annual-of.ts";
import { allLines } from "../../support/record-lines.ts";
import { type Files, findingsOf, registryOf } from "../../support/registry-of.ts";

const mobility = (fields: string): string =>
  `direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n${fields}`;

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: Toshkent davlat texnika universiteti\ntype: university\ncountry: UZ\n",
  "mobilities/a-2018.yaml": mobility('partner: mirea\nstarts: 2018-09\ncount: "6"'),
  "mobilities/b-2019.yaml": mobility('partner: mirea\nstarts: 2019-09-01\ncount: "8"'),
  "mobilities/c-2019.yaml": mobility('partner: tdtu\nstarts: 2019\ncount: "2"\nlevel: master\nfield: "07"'),
};

/** The sentences of the lists of a section. */
const listsOf = (document: ReturnType<typeof annualOf>, name: string): string[] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) =>
    part.is === "list" ? part.items.map(({ sentence }) => said(sentence)) : [],
  );

const agreement = (partner: string, fields: string): string =>
  `institution: mmit\npartners: [${partner}]\ntype: cooperation\n${fields}`;

test("every section but the summary, the comparison and the map is a report, and every report may be a section", () => {
  expect([...annualSections].sort()).toEqual(
    ["summary", "comparison", "map", ...reports.map(({ name }) => name)].sort(),
  );
});

test("without settings the report has six numbered chapters and an annex; a section without data is named with the reason", () => {
  const undated = { ...base, "mobilities/in.yaml": mobility("partner: tdtu\ncount: 3").replace("outbound", "inbound") };
  const document = annualOf(registryOf(undated), "2019", "institution:mmit");
  const chapters = document.sections.filter(({ level }) => level !== 2);
  expect(chapters.map(({ number, title }) => [number, said(title)])).toEqual([
    ["1", "In brief"],
    ["2", "Students"],
    ["3", "Staff"],
    ["4", "Partners and agreements"],
    ["5", "Projects, events and joint programmes"],
    ["6", "Plans and their fulfilment"],
    [undefined, "Annex"],
  ]);
  const inner = document.sections.map(({ name, number }) => `${number} ${name}`);
  expect(inner).toContain("2.1 students-abroad");
  expect(inner).toContain("A.1 annex-students-abroad");
  expect(listsOf(document, "incoming-students")[0]).toBe(
    "Incoming students by country and year: Uzbekistan – 3; all without a date.",
  );
  expect(sentencesOf(document, "staff")).toEqual(["Nothing is on record for 2019: staff mobility."]);
  expect(namesOf(document).at(-1)).toBe("definitions");
});

test("the settings choose the sections and their order, and a section without data says so", () => {
  const settings = "title: T\nannual: { introduction: { tg: Шуъба }, sections: [projects, claims, summary] }\n";
  const document = annualOf(registryOf({ ...base, "registry.yaml": settings }), "2019");
  expect(document.sections.map(({ name, number }) => [number, name])).toEqual([
    ["1", "projects"],
    ["2", "claims"],
    ["3", "summary"],
    [undefined, "annex"],
    ["A.1", "definitions"],
  ]);
  expect(sentencesOf(document, "projects")).toEqual(["Nothing is on record for 2019: projects."]);
  expect(sentencesOf(document, "claims")).toEqual(["Left out because nothing is on record: published figures."]);
  expect(document.introduction).toEqual({ tg: "Шуъба" });
});

test("a section that there is not is a fault in registry.yaml, with the nearest word", () => {
  const settings = "title: T\nannual:\n  sections: [summary, students-abraod]\n";
  expect(
    findingsOf({ "registry.yaml": settings }).map(({ check, line, message, help }) => [check, line, message, help]),
  ).toEqual([["bad-value", 3, '"students-abraod" is not a word for this field', 'did you mean "students-abroad"?']]);
});

test("a figure is told with its change, and as bounds where it is not known exactly", () => {
  const more = { ...base, "mobilities/d.yaml": mobility('partner: tdtu\nstarts: 2018\ncount: ">=3"') };
  expect(listedIn(annualOf(registryOf(base), "2019"), "summary")[0]).toBe(
    "In 2019, 10 students went abroad (2018: 6; +4).",
  );
  expect(listedIn(annualOf(registryOf(more), "2019"), "summary")[0]).toBe(
    "In 2019, 10 students went abroad (2018: 9 or more; at most 1 more).",
  );
});

const remarksOf = (document: Document, label: string, language: Language = "en"): string[] =>
  figuresOf(document)
    .filter((figure) => said(figure.label) === label)
    .flatMap(({ remarks = [] }) => remarks.map((remark) => said(remark, language)));

/** The number of a figure, that of the year before, and the change. */
const besideYearBefore = (document: Document, wanted: string): string[] =>
  figuresOf(document)
    .filter(({ label }) => said(label) === wanted)
    .flatMap(({ value, before, change }) => [value, before, change].map(shown));

test("agreements that are only first confirmed in the year are not told as an increase", () => {
  const registry = registryOf({
    ...base,
    "agreements/known.yaml": agreement("mirea", "signed: 2015-03"),
    "agreements/confirmed.yaml": agreement("tdtu", "confirmed: 2019-06-30"),
  });
  const document = annualOf(registry, "2019");
  expect(listedIn(document, "summary")).toContain(
    "On 31 December 2019, 2 agreements were in force (2018: 1 to 2; 0 to +1).",
  );
  expect(sentencesOf(document, "summary")).toContain(
    "1 of 2 agreements in force is known only from the confirmation of 30 June 2019; when it was signed is not known.",
  );
  expect(remarksOf(document, "Agreements in force")).toEqual([
    "on 31 December 2019",
    "no end on record for either of the two in force",
  ]);
  expect(besideYearBefore(document, "Agreements in force")).toEqual(["2", "1–2", "0…+1"]);
});

test("agreements without any date are perhaps in force, and the change since the year before is that of the others", () => {
  const registry = registryOf({
    ...base,
    "agreements/old.yaml": agreement("mirea", "signed: 2015-03"),
    "agreements/new.yaml": agreement("mirea", "signed: 2019-03"),
    "agreements/a.yaml": agreement("tdtu", "scope: [research]"),
    "agreements/b.yaml": agreement("tdtu", "scope: [student-exchange]"),
  });
  const document = annualOf(registry, "2019");
  expect(remarksOf(document, "Agreements in force")).toEqual([
    "on 31 December 2019",
    "2 more undated, perhaps in force",
    "no end on record for either of the two in force",
  ]);
  expect(besideYearBefore(document, "Agreements in force")).toEqual(["2", "1", "+1"]);
  expect(remarksOf(document, "Agreements signed in the year")).toEqual(["2 more without a date of signing"]);
});

test("how many persons have no date stands under those of the year, and that the change depends on them", () => {
  const undated = mobility('partner: tdtu\ncount: "9"');
  const document = annualOf(registryOf({ ...base, "mobilities/d.yaml": undated }), "2019");
  const remarks = languages.map((language) => remarksOf(document, "Students abroad", language));
  expect(remarks).toEqual([
    ["9 more without a date, so the change is uncertain"],
    ["ещё 9 — без даты, поэтому изменение неточно"],
    ["боз 9 бе сана, аз ин рӯ тағйирот аниқ нест"],
    ["yana 9 tasining sanasi yoʻq, shuning uchun oʻzgarish aniq emas"],
  ]);
  expect(sentencesOf(document, "summary")).toContain(
    "Without a date: 1 record of journeys (9 persons abroad or from abroad); none of them counts in a year.",
  );
});

test("a registry of which nothing is of the year has its stock of agreements, partners and projects all the same", () => {
  const registry = registryOf({
    "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
    "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
    "partners/tut.yaml": "name: Донишгоҳи технологӣ\ntype: university\ncountry: TJ\n",
    "agreements/a.yaml": agreement("mirea", "scope: [research]"),
    "agreements/b.yaml": agreement("tut", "scope: [research]"),
    "projects/p.yaml": "title: Лоиҳа\ninstitution: mmit\npartners: [mirea]\n",
  });
  const document = annualOf(registry, "2019");
  const lines = figuresOf(document).map(({ label, value, remarks = [] }) =>
    [said(label), shown(value), ...remarks.map((remark) => said(remark))].join(" | "),
  );
  const none = "nothing on record for 2019";
  expect(lines).toEqual([
    ...["Students abroad", "Incoming students", "Staff abroad", "Incoming staff"].map(
      (label) => `${label} |  | ${none}`,
    ),
    "Agreements in force |  | on 31 December 2019 | 2 undated, perhaps in force",
    `Agreements signed in the year |  | ${none} | 2 without a date of signing`,
    `Projects running in the year |  | ${none}`,
    `Events |  | ${none}`,
    "Agreements on record | 2",
    "Partners on record | 2 | abroad: 1, in 1 country",
    "Projects on record | 1 | 1 without a date",
    "Joint programmes on record |  | nothing on record",
  ]);
  expect(listedIn(document, "summary")[0]).toBe("For 2019, no journey, no signed agreement and no event is on record.");
  expect(sentencesOf(document, "summary")).toEqual([
    "Without a date: 2 agreements, 1 project; none of them counts in a year.",
  ]);
});

test("joint programmes that are only proposed or prepared are told beside those that are there", () => {
  const programme = (more: string): string => `institution: mmit\ntype: centre\ntitle: Марказ\n${more}`;
  const registry = registryOf({
    "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
    "joint-programmes/a.yaml": programme("starts: 2018\n"),
    "joint-programmes/b.yaml": programme("stage: proposed\n"),
    "joint-programmes/c.yaml": programme("stage: in-preparation\n"),
  });
  expect(remarksOf(annualOf(registry, "2019"), "Joint programmes on record")).toEqual([
    "2 more proposed or being prepared (no date on record)",
  ]);
  const list = tablesOf(annualOf(registry, "2019")).find(({ title }) => said(title).startsWith("Joint programmes"));
  const states = (list?.rows ?? []).map((row) => shown(row.at(-1) ?? { is: "nothing" }));
  expect(states).toEqual(["Running", "In preparation, no date on record", "Proposed, no date on record"]);
  const ofThisYear = tablesOf(annualOf(registry, "2026")).find(({ title }) =>
    said(title).startsWith("Joint programmes"),
  );
  expect((ofThisYear?.rows ?? []).map((row) => shown(row.at(-1) ?? { is: "nothing" }))).toEqual([
    "Running",
    "In preparation",
    "Proposed",
  ]);
});

test("a group that is neither students nor staff is in a figure of all people", () => {
  const group =
    "direction: inbound\nwho: mixed\npurpose: visit\ninstitution: mmit\npartner: tdtu\nstarts: 2019-05-03\ncount: 8\n";
  const document = annualOf(registryOf({ ...base, "mobilities/mixed.yaml": group }), "2019");
  const people = figuresOf(document).filter(({ label }) => said(label).startsWith("People"));
  expect(people.map(({ label, value }) => [said(label), shown(value)])).toEqual([["People from abroad", "8"]]);
  expect(remarksOf(document, "People from abroad")).toEqual(["students, staff and mixed groups"]);
});

test("visits are told as a part of the events", () => {
  const event = (type: string, more = ""): string =>
    `title: Боздид\ntype: ${type}\ninstitution: mmit\nstarts: 2019-05-03\n${more}`;
  const registry = registryOf({
    ...base,
    "events/a.yaml": event("visit", "direction: inbound\npartners: [tdtu]\n"),
    "events/b.yaml": event("seminar"),
  });
  const document = annualOf(registry, "2019");
  expect(remarksOf(document, "Events")).toEqual(["among them visits: 1 received"]);
});

test("a year that is not over says so, and its states are those of the day", () => {
  const document = annualOf(registryOf(base), "2019", "", "2019-10-01");
  expect(sentencesOf(document, "summary")[0]).toContain("The period is not over");
  expect(document.subtitles.map((phrase) => said(phrase))).toContain("Period: 1 January 2019 to 1 October 2019.");
});

test("counts of persons that are too small to be shown are in no figure, sentence, chart or other table", () => {
  const document = annualOf(registryOf({ ...base, "registry.yaml": "title: T\nsmall_cell: 5\n" }), "2019");
  const [figure] = figuresOf(document);
  expect([figure?.value.is, figure && recordsOf(figure.value)]).toEqual(["count", undefined]);
  expect(allLines(document.records).filter(({ file }) => file.startsWith("mobilities/"))).toEqual([]);
  expect(document.data?.().rows.filter(([kind]) => kind?.is === "word" && kind.code === "mobilities")).toEqual([]);
  expect(chartsOf(document).map(({ name }) => name)).not.toContain("mobility-by-level");
  const told = document.sections.flatMap(({ name }) => sentencesOf(document, name)).join(" ");
  expect(told).toContain("Left out, because most of the numbers are of too few persons");
  expect(told).toContain("give those away: balance of student mobility");
});

test.each(["hide", "round"])(
  "that some have no date is told where small numbers are hidden (%s), and not of others",
  (by) => {
    const staff = "direction: inbound\nwho: staff\npurpose: teaching\ninstitution: mmit\npartner: tdtu";
    const document = annualOf(
      registryOf({
        ...base,
        "registry.yaml": `title: T\nsmall_cell: 5\nsmall_cell_by: ${by}\n`,
        "mobilities/undated.yaml": staff,
      }),
      "2019",
    );
    expect(remarksOf(document, "Incoming staff")).toEqual(["nothing on record for 2019", "some more without a date"]);
    expect(remarksOf(document, "Staff abroad")).toEqual(["nothing on record for 2019"]);
  },
);

test("a published figure does not give away the whole of persons of whom a part is hidden", () => {
  const claims = 'claims:\n  - text: Студенты за рубежом\n    measure: students-out\n    count: "16"\n';
  const files = { ...base, "institutions/mmit.yaml": `${base["institutions/mmit.yaml"]}${claims}` };
  const onFile = (settings: string) => {
    const [table] = wholeTablesOf(registryOf({ ...files, "registry.yaml": `title: T\n${settings}` }), "2019").filter(
      ({ title }) => said(title).startsWith("Published"),
    );
    return table?.rows[0]?.[table.columns.findIndex(({ key }) => key === "on-file")];
  };
  expect(onFile("")).toMatchObject({ is: "count", count: { min: 16, max: 16 } });
  // What would give a part of it away is not shown beside it.
  expect(onFile("small_cell: 5\n")).toMatchObject({ is: "count", count: { min: 16, max: 16 } });
});

test("a small total is shown as less than the limit", () => {
  const files = { ...base, "mobilities/b-2019.yaml": mobility('partner: mirea\nstarts: 2020\ncount: "8"') };
  const document = annualOf(registryOf({ ...files, "registry.yaml": "title: T\nsmall_cell: 5\n" }), "2019");
  const [figure] = figuresOf(document);
  expect([shown(figure?.value ?? { is: "nothing" }), figure && recordsOf(figure.value)]).toEqual(["<5", undefined]);
});

test("what nobody knows makes no table: students by a level and field that no record names", () => {
  const { "mobilities/c-2019.yaml": _, ...unknown } = base;
  expect(sectionOf(annualOf(registryOf(unknown), "2019"), "fields-of-education")).toBeUndefined();
  expect(sectionOf(annualOf(registryOf(base), "2019"), "fields-of-education")?.parts.map(({ is }) => is)).toEqual([
    "table",
  ]);
});

test("the map says how many partners are not on it", () => {
  const registry = registryOf({
    ...base,
    "partners/nowhere.yaml": "name: Institute of Nowhere\ntype: university\n",
    "agreements/known.yaml": agreement("mirea", "signed: 2015-03"),
    "agreements/nowhere.yaml": agreement("nowhere", "signed: 2015-03"),
  });
  const map = chartsOf(annualOf(registry, "2019")).find(({ is }) => is === "map");
  expect(map?.notes.map((note) => said(note))).toEqual(["Not on the map because their country is not on record: 1."]);
});

test("what has no record in the year before is not told as grown from zero, in tiles or in sentences", () => {
  const registry = registryOf({
    ...base,
    "agreements/known.yaml": agreement("mirea", "signed: 2019-03"),
    "agreements/old.yaml": agreement("tdtu", "signed: 2015-03\nends: 2019-06-30"),
    "mobilities/gone.yaml":
      "direction: inbound\nwho: staff\npurpose: training\ninstitution: mmit\nstarts: 2018\ncount: 2\n",
    "events/one.yaml": "title: Семинар\ntype: seminar\ninstitution: mmit\nstarts: 2019-05-03\n",
  });
  const document = annualOf(registry, "2019");
  const numbers = figuresOf(document).flatMap(({ label, value, before, change }) => {
    const cells = [value, before, change].map(shown);
    return cells.some((cell) => cell !== "") ? [[said(label), ...cells].join(" | ")] : [];
  });
  expect(numbers).toEqual([
    "Students abroad | 10 | 6 | +4",
    "Incoming staff |  | 2 | ",
    "Agreements in force | 1 | 1 | 0",
    "Agreements signed in the year | 1 |  | ",
    "Events | 1 |  | ",
    "Agreements on record | 2 |  | ",
    "Partners on record | 2 |  | ",
  ]);
  expect(listedIn(document, "summary")).toContain("The only agreement signed in 2019 is with МИРЭА.");
});

test("the figures of which nothing is on record of the year before are named once", () => {
  const registry = registryOf({
    ...base,
    "mobilities/staff.yaml":
      "direction: outbound\nwho: staff\npurpose: training\ninstitution: mmit\nstarts: 2019\ncount: 3\n",
    "mobilities/guests.yaml":
      "direction: inbound\nwho: student\npurpose: exchange\ninstitution: mmit\nstarts: 2019\ncount: 4\n",
  });
  const last = (language: Language) => sentencesOf(annualOf(registry, "2019"), "summary", language).at(-1);
  expect(languages.map(last)).toEqual([
    "For 2018, nothing is on record for: incoming students; staff abroad.",
    "За 2018 год в реестре нет данных по показателям: студенты из-за рубежа; преподаватели и сотрудники за рубежом.",
    "Барои соли 2018 дар феҳрист оид ба нишондиҳандаҳои зерин сабте нест: донишҷӯёни аз хориҷа омада; кормандон дар хориҷа.",
    "2018-yil uchun reyestrda quyidagi koʻrsatkichlar boʻyicha yozuv yoʻq: xorijdan kelgan talabalar; xorijga borgan professor-oʻqituvchi va xodimlar.",
  ]);
});

test("what holds for all tables of a section is noted under the first of them only", () => {
  const document = annualOf(registryOf(base), "2019");
  const general = document.sections.map(({ parts }) =>
    parts
      .flatMap((part) => (part.is === "table" ? part.table.notes : []))
      .filter(({ message }) => message === "sentence" || message === "year-rule")
      .map((note) => said(note)),
  );
  expect(general.flat()).not.toEqual([]);
  for (const notes of general) expect(notes).toEqual([...new Set(notes)]);
});

test.each(languages)("every sentence is there in %s, and says the number", (language) => {
  const document = annualOf(registryOf(base), "2019", "institution:mmit");
  const sentences = document.sections.flatMap(({ name }) => sentencesOf(document, name, language));
  expect(sentences.filter((sentence) => sentence.trim() === "" || sentence.includes("undefined"))).toEqual([]);
  expect(listedIn(document, "summary", language)[0]).toMatch(/\b10\b.*\b4\b/);
  expect(said(document.title, language)).toContain("2019");
});

test("a section of students in one direction is not called a balance; where both are on record it is", () => {
  const journey = (direction: string): string =>
    `institution: mmit\ndirection: ${direction}\nwho: student\npurpose: exchange\npartner: mirea\ncount: 3\nstarts: 2019-03\n`;
  const files: Files = {
    "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
    "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
    "mobilities/a.yaml": journey("outbound"),
  };
  const titleOf = (more: Files, language: Language = "en"): string | undefined => {
    const title = sectionOf(annualOf(registryOf({ ...files, ...more }), "2019"), "balance")?.title;
    return title && said(title, language);
  };
  expect(titleOf({})).toBe("Students abroad by partner");
  expect(titleOf({}, "tg")).toBe("Донишҷӯён дар хориҷа аз рӯи шарик");
  expect(titleOf({ "mobilities/a.yaml": journey("inbound") })).toBe("Incoming students by partner");
  expect(titleOf({ "mobilities/b.yaml": journey("inbound") })).toBe("Balance of student mobility");
});
