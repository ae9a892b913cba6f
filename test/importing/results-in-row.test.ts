import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, outcomes, planned } from "./planned.ts";

const answers = { who: { "": "student" }, purpose: { "": "exchange" } };

test("results decide: who is refused makes no journey, the others are asked", () => {
  const table = sheetOf(
    ["Ф.И.О.", "Университет", "Решение комиссии", "Учебный год"],
    [
      ["Раҳимова Мадина", "RTU", "зачислена", "2024/2025"],
      ["Каримов Далер", "RTU", "Отказ", "2024/2025"],
      ["Саидова Нигина", "RTU", "резерв", "2024/2025"],
      ["Азизов Карим", "RTU", "Зачислен", "2024/2025"],
    ],
    { sheet: "Исходящая мобильность" },
  );
  const plan = planned([table], { answers });
  expect(outcomes(plan)).toEqual(["2 review", "3 left-out", "4 review", "5 review", "1 left-out"]);
  expect(plan.rows[1]?.reasons[0]?.ru).toContain("кому отказано");
  expect(asked(plan)).toEqual(["stage : planned|notes", "stage резерв: planned"]);
  const settled = planned([table], { answers: { ...answers, stage: { "": "planned", резерв: "no-record" } } });
  expect(fieldsOf(settled, "mobilities")).toMatchObject([
    { stage: "planned", notes: "Решение комиссии: зачислена" },
    { stage: "planned", notes: "Решение комиссии: Зачислен" },
  ]);
  expect(outcomes(settled)).toContain("4 left-out");
  const past = planned([table], { answers: { ...answers, stage: { "": "notes", резерв: "no-record" } } });
  expect(fieldsOf(past, "mobilities")[0]).not.toHaveProperty("stage");
});

test.each([
  ["Kabul Hibeli", "planned"],
  ["asil", "planned"],
  ["qabul qilindi", "planned"],
  ["қабул шуд", "planned"],
])("%s: accepted", (text, stage) => {
  const table = sheetOf(["Universitet", "Natija", "Oʻquv yili"], [["RTU", text, "2024/2025"]], { sheet: "Outgoing" });
  const plan = planned([table], { answers: { ...answers, stage: { "": "planned" } } });
  expect(fieldsOf(plan, "mobilities")).toMatchObject([{ stage }]);
});

test.each(["Отказ от гранта", "Accepted, but withdrew", "Kabul, gitmedi"])("%s is asked by itself", (text) => {
  const rows = [
    ["RTU", text, "2024/2025"],
    ["RTU", "accepted", "2023/2024"],
  ];
  const table = sheetOf(["University", "Result", "Academic year"], rows, { sheet: "Outgoing" });
  const plan = planned([table], { answers: { ...answers, stage: { "": "planned" } } });
  expect(asked(plan)).toEqual([`stage ${text}: `]);
});

test.each([
  ["Esito", ["Vincitore", "Idoneo non assegnatario", "Escluso", "Rinuncia"]],
  ["Resultado", ["Classificado", "Lista de espera", "Desclassificado", "Desistência"]],
  ["Décision", ["Accepté", "Liste d'attente", "Refusé", "Désistement"]],
  ["Ergebnis", ["Zusage", "Warteliste", "Absage", "zurückgezogen"]],
  ["Решение", ["рекомендован", "в резерв", "не рекомендован", "отказался от поездки"]],
])("%s: who is refused makes no journey; who waits or has withdrawn is asked", (heading, results) => {
  const rows = results.map((text) => ["RTU", text, "2024/2025"]);
  const table = sheetOf(["University", heading, "Academic year"], rows, { sheet: "Outgoing students" });
  const plan = planned([table], { answers: { ...answers, stage: { "": "planned" } } });
  expect(outcomes(plan).toSorted()).toEqual(["1 left-out", "2 written", "3 review", "4 left-out", "5 review"]);
});

test.each([
  ["Примечание", "отказался от поездки"],
  ["Kommentar", "postponed because of COVID"],
  ["Travelled?", "No"],
  ["Состоялась ли поездка", "нет"],
])("%s: %s in the notes of a journey is asked", (heading, text) => {
  const rows = [
    ["RTU", text, "2024/2025"],
    ["RTU", "", "2023/2024"],
  ];
  const table = sheetOf(["University", heading, "Academic year"], rows, { sheet: "Outgoing students" });
  expect(outcomes(planned([table], { answers })).toSorted()).toEqual(["1 left-out", "2 review", "3 written"]);
});
