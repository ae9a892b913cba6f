import { expect, test } from "vitest";
import { type Language, languages } from "../../../../src/values/codes/languages.ts";
import { annualOf, said } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const base: Files = {
  "institutions/mmit.yaml":
    "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\nclaims:\n  - text: Ду лоиҳаи хориҷӣ\n    measure: projects\n    count: 2\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "projects/water.yaml": "institution: mmit\ntitle: Об\nacronym: WATER\nstarts: 2016\n",
};

/** The sentences of lists of a report on 2019 in which a text stands. */
const sentencesWith = (text: RegExp, more: Files, language: Language = "en"): string[] =>
  annualOf(registryOf({ ...base, ...more }), "2019", "institution:mmit").sections.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.is === "list" && !part.title
        ? part.items.map(({ sentence }) => said(sentence, language)).filter((told) => text.test(told))
        : [],
    ),
  );

test("one published figure is quoted, with what is on record of it", () => {
  expect(languages.map((language) => sentencesWith(/Ду лоиҳа/, {}, language))).toEqual([
    ["“Ду лоиҳаи хориҷӣ”: published 2, on record 1 (50%). Counted: projects."],
    ["«Ду лоиҳаи хориҷӣ»: заявлено 2, в реестре 1 (50\u00a0%). Учитываются: проекты."],
    ["«Ду лоиҳаи хориҷӣ»: эълон шудааст 2, дар феҳрист 1 (50\u00a0%). Ҳисоб мешаванд: лоиҳаҳо."],
    ["“Ду лоиҳаи хориҷӣ”: eʼlon qilingan 2, reyestrda 1 (50%). Hisobga olinadi: loyihalar."],
  ]);
});

test("one target is told with its plan; of which nothing is on record no share is told", () => {
  const plan = (of: string): Files => ({
    "plans/p.yaml": `institution: mmit\ntitle: Нақшаи 2019\nperiod: 2019\ntargets:\n  - { text: Китобҳо, measure: textbooks, count: 2 }\n${of}`,
  });
  expect(sentencesWith(/Китобҳо/, plan(""))).toEqual([
    "Нақшаи 2019. “Китобҳо”: promised 2, nothing achieved is on record, not reached. Counted: textbooks.",
  ]);
});

test("one record that proves a use says how, and where that is not sure that it is possible", () => {
  const signed = "institution: mmit\npartners: [mirea]\ntype: cooperation\nsigned: 2019-10\n";
  const visit = "institution: mmit\ntype: meeting\ntitle: Мулоқот\nagreement: a\n";
  const sure = { "agreements/a.yaml": signed, "events/v.yaml": `${visit}starts: 2019-12-05\n` };
  expect(sentencesWith(/^Evidence/, sure)).toEqual([
    "Evidence of use: МИРЭА, cooperation agreement 2019 – Мулоқот (5 Dec 2019; cites the agreement).",
  ]);
  const unsure = { "agreements/a.yaml": signed, "events/v.yaml": `${visit}starts: 2019-10-25\n` };
  expect(sentencesWith(/^Подтверждение/, unsure, "ru")).toEqual([
    "Подтверждение использования: МИРЭА, соглашение о сотрудничестве 2019 — Мулоқот (25.10.2019; указано соглашение; возможно).",
  ]);
});

test("one year of agreements in force has its beginning and its end, also where these are what is new", () => {
  const agreement = {
    "agreements/a.yaml": "institution: mmit\npartners: [mirea]\ntype: cooperation\nsigned: 2019-10\n",
  };
  expect(sentencesWith(/^Agreements in force, 2019/, agreement)).toEqual([
    "Agreements in force, 2019: 0 at the beginning; 1 at the end; new: 1; first confirmed, expired, terminated, replaced: 0.",
  ]);
});
