import { describe, expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

/** Journeys of students who went out for an exchange. */
const journeys = (...rows: string[][]) =>
  planned([sheetOf(["Universität", "Land", "Niveau", "Term"], rows, { sheet: "Outgoing students" })], {
    answers: { who: { "": "student" }, purpose: { "": "exchange" } },
    change: (mapping) => ({
      ...mapping,
      columns: {
        Universität: { is: "field", field: "partner.name" },
        Land: { is: "field", field: "partner.country" },
        Niveau: { is: "field", field: "level" },
        Term: { is: "field", field: "term" },
      },
    }),
  });

const countriesOf = (plan: ReturnType<typeof planned>) =>
  fieldsOf(plan, "partners").map((partner) => (partner as { readonly country?: string }).country);

describe("countries", () => {
  test("are known by their names in the list's own language, and by two names of one country", () => {
    const names =
      "Hollanda|Holanda|Çek Cumhuriyeti|독일|大韓民國(南韓)|大陸地區|Turkey 土耳其|Germany (Deutschland)|Hong Kong SAR|La Réunion|England|沙烏地阿拉伯王國|埃及阿拉伯共和國";
    const codes = "NL NL CZ DE KR CN TR DE HK RE GB SA EG";
    const places = "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike".split(" ");
    const rows = names.split("|").map((country, at) => [`Universidad ${places[at]}`, country, "", ""]);
    const plan = journeys(...rows);
    expect(asked(plan).filter((question) => question.startsWith("partner.country"))).toEqual([]);
    expect(countriesOf(plan)).toEqual(codes.split(" "));
  });

  test("words besides the country's name are asked, with the country offered", () => {
    const plan = journeys(
      ["Universidad Uno", "Canada francophone", "", ""],
      ["Universidad Dos", "United Nations", "", ""],
      ["Universidad Tres", "Belgium/France", "", ""],
      ["Universidad Cuatro", "Korea", "", ""],
    );
    expect(asked(plan).filter((question) => question.startsWith("partner.country"))).toEqual([
      "partner.country Canada francophone: CA",
      "partner.country United Nations: ",
      "partner.country Belgium/France: BE|FR",
      "partner.country Korea: KP|KR",
    ]);
  });
});

describe("terms and levels", () => {
  test.each([
    ["2024-2025 Güz", "2024/2025-1/2"],
    ["2024-2025 Bahar Dönemi", "2024/2025-2/2"],
    ["2024-2025 Güz-Bahar (Bir Akademik Yıl)", "2024/2025"],
    ["WiSe 2023/24", "2023/2024-1/2"],
    ["SoSe 2025", "2024/2025-2/2"],
    ["WS 22/23", "2022/2023-1/2"],
    ["2023/2024 semestr zimowy", "2023/2024-1/2"],
    ["Spring Semester 2023/2024", "2023/2024-2/2"],
    ["осень 2023/2024", "2023/2024-1/2"],
  ])("%s is %s", (written, term) => {
    const plan = journeys(["RTU", "", "", written]);
    expect(fieldsOf(plan, "mobilities")).toMatchObject([{ term }]);
  });

  test.each([
    ["2024-2025 Yaz", ""],
    ["2024-2025 Bahar* Güz döneminde gitmesi uygundur.", ""],
    ["2024-2026 Güz", ""],
    ["Fall 2023", "2023/2024-1/2"],
  ])("%s is asked", (written, offered) => {
    expect(asked(journeys(["RTU", "", "", written]))).toContain(`term ${written}: ${offered}`);
  });

  test("levels by their names in other languages; what says more is asked", () => {
    const plan = journeys(
      ...["Lisans", "Yüksek Lisans", "博士班", "Licenciatura", "석사"].map((level) => ["RTU", "", level, "2023/2024"]),
      ["RTU", "", "學士班(日間)", "2023/2024"],
    );
    expect(fieldsOf(plan, "mobilities").map((record) => (record as { readonly level?: string }).level)).toEqual(
      "bachelor master bachelor master".split(" "),
    );
    expect(asked(plan)).toEqual(["level 學士班(日間): bachelor", "who doctorate: doctoral-candidate"]);
  });
});
