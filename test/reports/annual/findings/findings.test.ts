import fc from "fast-check";
import { expect, test } from "vitest";
import { recordsOf } from "../../../../src/tables/cell.ts";
import { type Language, languages } from "../../../../src/values/codes/languages.ts";
import { said } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";
import { findingsOf2019, holdFindings } from "./hold-findings.ts";
import { anyRegistry } from "./random-registry.ts";

test("no finding contradicts what count answers", () => {
  fc.assert(
    fc.property(anyRegistry, (files) => holdFindings(registryOf(files))),
    { numRuns: 5 },
  );
});

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/nmbu.yaml": "name: Norges miljøuniversitet\ntype: university\ncountry: NO\n",
  "partners/uniwa.yaml": "name: Πανεπιστήμιο Δυτικής Αττικής\ntype: university\ncountry: GR\n",
};

const journey = (partner: string, count: string, more = "starts: 2019-03"): string =>
  `direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\npartner: ${partner}\ncount: "${count}"\n${more}\n`;

const toldOf = (files: Files, language: Language = "en"): string[] =>
  findingsOf2019(registryOf({ ...base, ...files })).map(({ sentence }) => said(sentence, language));

/** What is told of the countries of students. */
const rankOf = (files: Files): string | undefined => toldOf(files).find((text) => /(Russia|country)/.test(text));

test("the first country is told with its share, and the second", () => {
  const files = {
    "mobilities/a.yaml": journey("mirea", "5"),
    "mobilities/b.yaml": journey("nmbu", "2"),
    "mobilities/c.yaml": journey("uniwa", "1"),
  };
  expect(languages.map((language) => toldOf(files, language)[1])).toEqual([
    "5 of the 8 students went to Russia (63%); Norway is second (2).",
    "Больше всего выехавших студентов: Россия — 5 из 8 (63\u00a0%); на втором месте Норвегия — 2.",
    "Аз рӯи шумораи донишҷӯёни ба хориҷа рафта ҷойи аввал: Русия — 5 аз 8 (63\u00a0%); ҷойи дуюм: Норвегия — 2.",
    "Xorijga borgan talabalar soni boʻyicha birinchi oʻrinda Rossiya: 8 nafardan 5 nafari (63%); ikkinchi oʻrinda Norvegiya: 2.",
  ]);
});

test("countries that have as many as each other are told as such, and all of one country too", () => {
  const tie = {
    "mobilities/a.yaml": journey("mirea", "4"),
    "mobilities/b.yaml": journey("nmbu", "4"),
    "mobilities/c.yaml": journey("uniwa", "1"),
  };
  expect(toldOf(tie)[1]).toMatch(
    /^No other country has as many students as (Norway and Russia|Russia and Norway) \(4 each\); Greece is second \(1\)\.$/,
  );
  expect(rankOf({ "mobilities/a.yaml": journey("mirea", "6") })).toBe("All 6 students went to Russia.");
});

test("few persons, close bounds and unknown countries make no rank", () => {
  const [few, close] = [journey("mirea", "4"), journey("nmbu", "3-6")];
  expect(rankOf({ "mobilities/a.yaml": few })).toBeUndefined();
  expect(rankOf({ "mobilities/a.yaml": few, "mobilities/b.yaml": close })).toBeUndefined();
  const unknown = journey("nowhere", "4");
  const nowhere = { "partners/nowhere.yaml": "name: Nowhere\ntype: university\n", "mobilities/b.yaml": unknown };
  expect(rankOf({ "mobilities/a.yaml": few, ...nowhere })).toBeUndefined();
  expect(rankOf({ "mobilities/a.yaml": journey("mirea", "5"), ...nowhere })).toBe(
    "5 of the 9 students went to Russia (56%).",
  );
});

test("a number that is no more than a bound is ranked where it is sure, with a share where it has a least and a most", () => {
  const files = { "mobilities/a.yaml": journey("mirea", ">=9"), "mobilities/b.yaml": journey("nmbu", "2") };
  expect(toldOf(files)[1]).toBe(
    "More students went to Russia than to any other country (9 or more); Norway is second (2).",
  );
  const bounded = { "mobilities/a.yaml": journey("mirea", "9"), "mobilities/b.yaml": journey("nmbu", "3-6") };
  expect(languages.map((language) => toldOf(bounded, language)[1])).toEqual([
    "More students went to Russia than to any other country (9 of the 12 to 15; 60–75%); Norway is second (3 to 6).",
    "Больше всего выехавших студентов: Россия — 9 (60–75\u00a0%; всего — от 12 до 15); на втором месте Норвегия — от 3 до 6.",
    "Аз рӯи шумораи донишҷӯёни ба хориҷа рафта ҷойи аввал: Русия — 9 (60–75\u00a0%; ҳамагӣ аз 12 то 15); ҷойи дуюм: Норвегия — аз 3 то 6.",
    "Xorijga borgan talabalar soni boʻyicha birinchi oʻrinda Rossiya: 9 nafar (60–75%; jami 12–15); ikkinchi oʻrinda Norvegiya: 3–6.",
  ]);
});

test("the partner with most journeys and events is told with how many there are in all", () => {
  const meeting = "institution: mmit\ntype: meeting\ntitle: Мулоқот\npartners: [mirea]\nstarts: 2019-05-01\n";
  const files = {
    "mobilities/a.yaml": journey("mirea", "5"),
    "mobilities/b.yaml": journey("mirea", "2"),
    "mobilities/c.yaml": journey("nmbu", "2"),
    "events/m.yaml": meeting,
  };
  expect(languages.map((language) => toldOf(files, language)[3])).toEqual([
    "Most is on record with МИРЭА: 2 of the 3 journeys of persons or groups, the only event.",
    "Больше всего записей о сотрудничестве с партнёром МИРЭА: поездки — 2 из 3, мероприятия — 1 (единственное).",
    "Бештари сабтҳо бо шарики зерин аст: МИРЭА (сафарҳо — 2 аз 3, чорабиниҳо — 1 (ягона)).",
    "Eng koʻp yozuv quyidagi hamkor bilan: МИРЭА (safarlar – 3 tadan 2 tasi, tadbirlar – 1 ta (yagonasi)).",
  ]);
});

test("persons without a date are named where they could make another country the first", () => {
  const files = { "mobilities/a.yaml": journey("mirea", "5"), "mobilities/b.yaml": journey("nmbu", "2") };
  expect(toldOf({ ...files, "mobilities/u.yaml": journey("nmbu", "2", "") })[1]).toBe(
    "5 of the 7 students went to Russia (71%); Norway is second (2).",
  );
  expect(toldOf({ ...files, "mobilities/u.yaml": journey("nmbu", "3", "") })[1]).toBe(
    "5 of the 7 students went to Russia (71%); Norway is second (2); the 3 without a date could change this.",
  );
  const among = { ...files, "mobilities/u.yaml": journey("nmbu", "3", "") };
  expect(toldOf(among, "ru")[1]).toMatch(/; ещё 3 без даты могут это изменить\.$/);
  expect(toldOf(among, "tg")[1]).toMatch(/; 3 нафари бе сана метавонанд инро тағйир диҳанд\.$/);
  expect(toldOf(among, "uz")[1]).toMatch(/; sanasi yoʻq 3 nafari buni oʻzgartirishi mumkin\.$/);
});

test("where small numbers are hidden, a hidden number gives no rank, share or change", () => {
  const files = {
    "registry.yaml": "title: T\nsmall_cell: 5\n",
    "mobilities/a.yaml": journey("mirea", "8"),
    "mobilities/b.yaml": journey("nmbu", "2"),
  };
  expect(toldOf(files).filter((text) => /Russia|Norway/.test(text))).toEqual([]);
});

test("a country is there for the first time only where enough is on record of the years before, and nothing without a date", () => {
  const before = {
    "mobilities/old.yaml": journey("mirea", "6", "starts: 2017"),
    "mobilities/a.yaml": journey("nmbu", "1"),
  };
  const first = "On record for the first time, people went to: Norway.";
  expect(toldOf(before)).toContain(first);
  expect(toldOf({ ...before, "mobilities/u.yaml": journey("nmbu", "1", "") })).not.toContain(first);
  expect(toldOf({ ...before, "mobilities/u.yaml": journey("nmbu", "1", "starts: 201X") })).not.toContain(first);
  expect(toldOf({ "mobilities/a.yaml": journey("nmbu", "1") })).not.toContain(first);
});

test("agreements signed in the year are named, and how many of all were used", () => {
  const agreement = (partner: string, more: string): string =>
    `institution: mmit\npartners: [${partner}]\ntype: cooperation\n${more}`;
  const files = {
    "agreements/new.yaml": agreement("mirea", "signed: 2019-03-01\n"),
    "agreements/undated.yaml": agreement("nmbu", ""),
    "mobilities/a.yaml": journey("nmbu", "2", "starts: 2019-03\nagreement: undated"),
  };
  const told = toldOf(files);
  expect(told).toContain("The only agreement signed in 2019 is with МИРЭА; 1 more has no date of signing.");
  expect(told).toContain("1 of the 2 signed agreements was used in 2019.");
});

test("agreements signed with the same partner are told apart, and of several institutions each has its own", () => {
  const agreement = (institution: string, more: string): string =>
    `institution: ${institution}\npartners: [mirea]\n${more}signed: 2019-03-01\n`;
  const files = {
    "agreements/a.yaml": agreement("mmit", "type: cooperation\n"),
    "agreements/b.yaml": agreement("mmit", "type: exchange\n"),
  };
  expect(toldOf(files)).toContain(
    "The 2 agreements signed in 2019 are with МИРЭА (Cooperation agreement 2019); МИРЭА (Exchange agreement 2019).",
  );
  const others = {
    "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
    "agreements/a.yaml": agreement("mmit", "type: cooperation\n"),
    "agreements/b.yaml": agreement("tut", "type: cooperation\n"),
  };
  expect(toldOf(others)).toContain("The 2 agreements signed in 2019 are with МИРЭА (mmit); МИРЭА (ДТТ).");
});

test("agreements without a date are named beside those in force only where there are some", () => {
  const agreement = (more: string, partner = "mirea"): string =>
    `institution: mmit\npartners: [${partner}]\ntype: cooperation\n${more}`;
  const files = {
    "agreements/new.yaml": agreement("signed: 2019-03-01\n"),
    "agreements/idle.yaml": agreement("signed: 2018-03-01\n", "nmbu"),
    "agreements/old.yaml": agreement("signed: 2009-03-01\nends: 2014-03-01\n"),
    "mobilities/a.yaml": journey("mirea", "2", "starts: 2019-04\nagreement: new"),
  };
  expect(toldOf(files)).toContain("1 of the 2 agreements in force was used in 2019.");
  const withUndated = { ...files, "agreements/undated.yaml": agreement("") };
  expect(toldOf(withUndated, "uz")).toContain(
    "Amaldagi yoki sanasi yoʻq 3 ta shartnomadan 2019-yilda foydalanilgani: 1–2 ta.",
  );
});

test("one of one is the only one, two of two are both, and more are all of them, in four languages", () => {
  const agreement = (partner: string): string =>
    `institution: mmit\npartners: [${partner}]\ntype: cooperation\nsigned: 2018-03-01\n`;
  const used = (id: string): string =>
    `institution: mmit\ntype: seminar\ntitle: Семинар\nagreement: ${id}\nstarts: 2019-05-01\n`;
  const files = { "agreements/a.yaml": agreement("mirea"), "events/a.yaml": used("a") };
  const two = { ...files, "agreements/b.yaml": agreement("nmbu"), "events/b.yaml": used("b") };
  const three = { ...two, "agreements/c.yaml": agreement("nmbu"), "events/c.yaml": used("c") };
  expect(toldOf(files)).toContain("The only signed agreement was used in 2019.");
  expect(toldOf(two)).toContain("Both signed agreements were used in 2019.");
  expect(toldOf(three)).toContain("All 3 signed agreements were used in 2019.");
  expect(toldOf(files, "ru")).toContain("Единственное подписанное соглашение использовалось в 2019 году.");
  expect(toldOf(two, "ru")).toContain("Оба подписанных соглашения использовались в 2019 году.");
  expect(toldOf(three, "ru")).toContain("Все подписанные соглашения (3) использовались в 2019 году.");
  expect(toldOf(two, "tg")).toContain("Ҳар ду созишномаи имзошуда дар соли 2019 истифода шудаанд.");
  expect(toldOf(three, "uz")).toContain("Imzolangan 3 ta shartnomaning barchasidan 2019-yilda foydalanilgan.");
  const unused = { "agreements/a.yaml": agreement("mirea"), "agreements/b.yaml": agreement("nmbu") };
  expect(toldOf(unused)).toContain("No use of either of the two signed agreements is on record in 2019.");
  expect(toldOf(unused, "ru")).toContain("Оба подписанных соглашения: использование в 2019 году не отмечено.");
});

test("every finding but that nothing is on record has the records behind it", () => {
  const files = { "mobilities/a.yaml": journey("mirea", "5"), "mobilities/b.yaml": journey("nmbu", "2") };
  const findings = findingsOf2019(registryOf({ ...base, ...files }));
  expect(findings.length).toBeGreaterThan(1);
  for (const { claim, from } of findings) {
    const records = (from && recordsOf(from)) ?? [];
    expect([claim.is, records.length > 0]).toEqual([claim.is, claim.is !== "none"]);
  }
});

test("joint programmes and projects that began, and projects that ended, are told by name", () => {
  const files = {
    "joint-programmes/faculty.yaml":
      "institution: mmit\ntype: joint-faculty\ntitle: Факултети муштарак\npartners: [mirea]\nstarts: 2019-09-01\n",
    "joint-programmes/planned.yaml":
      "institution: mmit\ntype: joint-faculty\ntitle: Маркази нав\npartners: [mirea]\nstage: proposed\nstarts: 2019-10\n",
    "projects/a.yaml": "institution: mmit\nacronym: ECOIMPACT\nstarts: 2016-10\nends: 2019-10-14\n",
    "projects/b.yaml": "institution: mmit\ntitle: Обҳои Осиё\nstarts: 2019-01\nends: 2022\n",
    "projects/c.yaml": "institution: mmit\nacronym: COARSE\nstarts: 201X\nends: 2020\n",
  };
  expect(toldOf(files)).toEqual(
    expect.arrayContaining([
      "Joint programmes begun in 2019: Факултети муштарак.",
      "Projects begun in 2019: Обҳои Осиё.",
      "Projects ended in 2019: ECOIMPACT.",
    ]),
  );
  expect(toldOf(files).join(" ")).not.toMatch(/COARSE|Маркази/);
  const { "projects/a.yaml": ended = "" } = files;
  const alone = (more: Files): string | undefined =>
    toldOf({ "projects/a.yaml": ended, ...more }).find((text) => text.startsWith("Projects ended"));
  expect(alone({})).toBe("Projects ended in 2019: ECOIMPACT. No project on record goes on.");
  const others = ["title: Обҳо\nstage: running", "title: Обҳо", "title: Обҳо\nstarts: 2020-02\nends: 2022"];
  for (const other of others)
    expect(alone({ "projects/d.yaml": `institution: mmit\n${other}\n` })).toBe("Projects ended in 2019: ECOIMPACT.");
  for (const language of languages) expect(toldOf(files, language).join(" ")).toContain("ECOIMPACT");
  holdFindings(registryOf({ ...base, ...files }));
});

test("of several institutions those alone are named of which anything of the year is on record", () => {
  const files = {
    "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
    "institutions/khsu.yaml": "name: Донишгоҳи Хуҷанд\nshort: ДДХ\ncountry: TJ\n",
    "mobilities/a.yaml": journey("mirea", "5"),
    "mobilities/u.yaml": journey("mirea", "5", "").replace("mmit", "tut"),
  };
  expect(toldOf(files)[0]).toBe(
    "For 2019, journeys, signed agreements or events are on record only for mmit. For the others (2) there are none.",
  );
  const more = { ...files, "mobilities/b.yaml": journey("mirea", "1").replace("mmit", "tut") };
  expect(toldOf(more)[0]).toMatch(
    /^For 2019, journeys, .* only for: mmit; ДТТ\. For the others \(1\) there are none\.$/,
  );
  for (const one of [files, more]) holdFindings(registryOf({ ...base, ...one }));
  const all = { ...more, "mobilities/c.yaml": journey("mirea", "1").replace("mmit", "khsu") };
  expect(toldOf(all)[0]).toMatch(/^In 2019, 7 students went abroad/);
});

test("an agreement whose activity has no date is not said to be unused", () => {
  const files = {
    "agreements/old.yaml": "institution: mmit\npartners: [nmbu]\ntype: cooperation\nsigned: 2018-08-24\n",
    "mobilities/a.yaml": journey("nmbu", "5", "agreement: old"),
  };
  expect(toldOf(files)).toContain(
    "No use of the only signed agreement is on record in 2019; its activity on record has no date.",
  );
});
