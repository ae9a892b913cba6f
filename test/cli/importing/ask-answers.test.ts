import { describe, expect, test } from "vitest";
import { Cancelled } from "../../../src/cli/asking/asking.ts";
import { likeliestOption } from "../../../src/cli/importing/asking/question-options.ts";
import { newRecord, noRecord } from "../../../src/importing/mapping/mapping.ts";
import type { Question } from "../../../src/importing/plan/plan.ts";
import { textWidth } from "../../../src/renderers/text-width.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import { fieldsOf } from "../../importing/planned.ts";
import { sheetOf } from "../../support/sheet-of.ts";
import { askedAbout } from "./asked-about.ts";

const agreements = (...rows: string[][]) =>
  sheetOf(["Вуз", "Страна", "Вид документа", "Дата подписания", "Срок действия"], rows, { sheet: "Договоры" });

const near = ["Рижский технич. университет", "Латвия", "Меморандум", "2018-08-24", "5 лет"];
const word = ["RTU", "Латвия", "Договор", "2019-08-24", ""];
const other = ["RTU", "Латвия", "Договор", "2020-08-24", ""];
const end = ["RTU", "Латвия", "Меморандум", "2021-08-24", "до конца проекта"];

/** A word that is none of the likely ones is chosen from the whole list. */
const fromTheList = (answer: string | null): (string | null)[] =>
  answer === "Протокол" ? ["выбрать из списка", answer] : [answer];

describe("questions", () => {
  test("who is meant comes first, then what most rows wait for; each once, with its place, text and reason", async () => {
    const { answered, asked, shown } = askedAbout(["riga", "сотрудничестве", "написать", "24.08.2026"]);
    const { plan, answers } = await answered(agreements(word, other, end, near));
    expect(asked).toEqual(["Кто это?", "Что это значит?", "Что это значит?", "Что имеется в виду"]);
    expect(answers).toEqual({
      "partner.name": { "Рижский технич. университет": "riga-tu" },
      type: { Договор: "cooperation" },
      ends: { "до конца проекта": "24.08.2026" },
    });
    expect(plan.questions).toEqual([]);
    expect(fieldsOf(plan, "agreements")).toHaveLength(4);
    expect(shown()).toContain("Осталось вопросов: 3\nПартнёр: Название · столбец «Вуз» · строка Договоры!5\n");
    expect(shown()).toContain("\n  Рижский технич. университет\n");
    expect(shown()).toContain("Вид · столбец «Вид документа» · строк: 2, первая — Договоры!2\n  Договор\n");
    expect(shown()).toContain("\n  RTU | Латвия | Договор | 24.08.2019\n");
  });

  test("no line is wider than the terminal in any language", async () => {
    const long = ["Рижский технич. университет", "Латвия", "Меморандум", "2018-08-24", "до конца проекта, ".repeat(20)];
    for (const language of languages) {
      const { answered, shown } = askedAbout(
        ["", "review", "review", "tekshiruv"].map(() => ""),
        { language, columns: 60 },
      );
      await expect(answered(agreements(long, word))).rejects.toThrow();
      for (const line of shown().split("\n")) expect(textWidth(line)).toBeLessThan(60);
    }
  });

  test("what is left for later, or all the rest, waits for the review, and nothing is lost of what was answered", async () => {
    const { answered, asked } = askedAbout(["решить позже", "договор", "остальные"]);
    const { plan, answers } = await answered(
      agreements(word, end, near, ["RTU", "", "Письмо", "2022", "когда-нибудь"]),
    );
    expect(asked).toHaveLength(3);
    expect(answers).toEqual({ type: { Договор: "contract" } });
    expect(plan.questions.length).toBeGreaterThan(2);
  });

  test("an answer is taken back, also after the plan was made anew", async () => {
    const { answered } = askedAbout(["riga", "вернуться", "новый", "договор", "позже", "завести"]);
    const { answers } = await answered(agreements(word, end, near));
    expect(answers).toEqual({
      "partner.name": { "Рижский технич. университет": "new" },
      type: { Договор: "contract" },
    });
    const left = askedAbout(["riga", "вернуться", "решить позже", "решить позже"]);
    expect((await left.answered(agreements(word, near))).answers).toEqual({});
  });

  test("a text that cannot be read is refused where it is typed; one that does not help is asked again", async () => {
    const refused = askedAbout(["написать", "скоро"]);
    await expect(refused.answered(agreements(end))).rejects.toThrow('Что имеется в виду: неясно, что значит "скоро"');
    const same = askedAbout(["написать", "="]);
    await expect(same.answered(agreements(end))).rejects.toThrow("до конца проекта");
    // A length says when it ends only of what has begun on a known day.
    const again = askedAbout(["написать", "5 лет", "примечаниях"]);
    const { plan } = await again.answered(agreements(["RTU", "", "Меморандум", "2018", "на срок проекта"]));
    expect(again.shown()).toContain("С ответом «5 лет» это по-прежнему неясно.");
    expect(fieldsOf(plan, "agreements")).toMatchObject([{ notes: "Срок действия: на срок проекта" }]);
  });

  test("an empty text goes back to the question, and so does the list", async () => {
    const { answered, asked } = askedAbout(["написать", "", "примечаниях"]);
    await answered(agreements(end));
    expect(asked).toEqual(["Что это значит?", "Что имеется в виду", "Что это значит?"]);
  });

  test("a text may be typed at once, and is refused in the same way", async () => {
    const { answered, asked, shown } = askedAbout(["скоро", "24.08.2026"]);
    expect((await answered(agreements(end))).answers).toEqual({ ends: { "до конца проекта": "24.08.2026" } });
    expect(asked).toEqual(["Что это значит?", "Что это значит?"]);
    expect(shown()).toContain('  неясно, что значит "скоро"\n');
  });

  test("who ends it after several answers is asked whether they are to be lost", async () => {
    const rows = [
      ["Письмо", "2018-08-24"],
      ["Бумага", "2011-03-02"],
      ["Папка", "2016-11-30"],
      ["Запись", "2014-05-17"],
    ].map(([type = "", signed = ""]) => ["RTU", "", type, signed, ""]);
    const kept = askedAbout([...Array(3).fill("Протокол"), null, "сохранить"].flatMap(fromTheList));
    const { answers, plan } = await kept.answered(agreements(...rows));
    expect(Object.values(answers["type"] ?? {})).toEqual(["protocol", "protocol", "protocol"]);
    expect(plan.questions).toHaveLength(1);
    const lost = askedAbout([...Array(3).fill("Протокол"), null, "продолжить", null, null].flatMap(fromTheList));
    await expect(lost.answered(agreements(...rows))).rejects.toThrow(Cancelled);
    expect(lost.left).toEqual([]);
  });

  test("a cell that may name several shows its parts; another partner is found among those on file", async () => {
    const { answered } = askedAbout(["несколько", "другой партнёр", "Riga", "решить позже"]);
    const cell = "КубГАУ им. Трубилина / Кубанский аграрный университет";
    const { answers } = await answered(agreements([cell, "", "Меморандум", "2018-08-24", ""]));
    expect(answers).toEqual({ "partner.name": { [cell]: "split", "Кубанский аграрный университет": "riga-tu" } });
  });

  test("a cell that may name several persons says so with its choices", async () => {
    const row = ["Саидов Фаррух Азизович, Азизов Бахром Каримович", "RTU", "обмен", "03.03.2025 – 06.06.2025"];
    const table = sheetOf(["ФИО студента", "Вуз", "Цель", "Дата"], [row], { sheet: "Исходящая мобильность" });
    const { answered } = askedAbout([
      "спросить о каждой",
      "студент",
      "несколько человек: Саидов Фаррух Азизович | Азизов",
    ]);
    const { plan } = await answered(table);
    expect(fieldsOf(plan, "mobilities")).toMatchObject([
      { persons: [{ name: "Саидов Фаррух Азизович" }, { name: "Азизов Бахром Каримович" }] },
    ]);
  });

  test.each([
    ["hardly alike: a new partner", 0.69, "new"],
    ["alike as an acronym is: nothing is decided", 0.8, "later"],
    ["nearly the same: that one", 0.9, undefined],
  ])("Enter alone, where the nearest name is %s", (_, likeness, initial) => {
    const choices = [{ value: "riga-tu", name: "Рижский технический университет", likeness }];
    const question = { field: "partner.name", typed: "РТУ", choices, ways: ["new", "text"] } as unknown as Question;
    expect(likeliestOption({ question, kind: "agreements", tables: [], isFirst: true, left: 1 })).toBe(initial);
  });

  test.each([
    ["which record on file a row is of: nothing is decided", ["riga-2018", "riga-2019"], "later"],
    ["whether one that was removed is made again: it is not", [noRecord, newRecord], undefined],
  ])("Enter alone, where it is asked %s", (_, ids, initial) => {
    const choices = ids.map((value) => ({ value }));
    const question = { field: "record", typed: "Рига, 2018", choices, ways: ["new"] } as unknown as Question;
    expect(likeliestOption({ question, kind: "agreements", tables: [], isFirst: true, left: 1 })).toBe(initial);
  });

  test("of what all rows lack, Enter alone decides nothing", async () => {
    const table = sheetOf(
      ["ФИО", "Вуз", "Цель", "Дата"],
      [
        ["Саидов Ф.", "RTU", "обмен", "03.03.2025 – 06.06.2025"],
        ["Азизов Б.", "RTU", "обмен", "03.03.2025 – 06.06.2025"],
      ],
      { sheet: "Мобильность" },
    );
    const { answered, shown } = askedAbout(["", "", ""]);
    const { answers, plan } = await answered(table);
    expect(answers).toEqual({});
    expect(plan.records).toEqual([]);
    expect(shown().replace(/\s+/g, " ")).toContain("Ответ будет для всех этих строк (2).");
    expect(shown()).toMatch(/ {2}Саидов Ф\. .*\n {2}Азизов Б\. /);
  });

  test("ctrl-C ends it", async () => {
    await expect(askedAbout([null]).answered(agreements(word))).rejects.toThrow(Cancelled);
  });
});

describe("new partners", () => {
  const rows = ["Полоцкий государственный университет", "Гданьский университет", "Самаркандский университет"].map(
    (name) => [name, "", "Меморандум", "2019-03-01", ""],
  );

  test("are shown and made all, or none", async () => {
    const all = askedAbout(["всех"]);
    expect(await all.answered(agreements(...rows))).toMatchObject({ makesPartners: true });
    expect(all.asked).toEqual(["Завести их в реестре?"]);
    expect(all.shown()).toContain("  Гданьский университет · Университет (строк: 1)\n");
    expect(await askedAbout(["нет"]).answered(agreements(...rows))).toMatchObject({ makesPartners: false });
  });

  test("are looked at one by one: one is on file, one makes no record, the others are made", async () => {
    const { answered } = askedAbout(["каждого", "из реестра", "Кубан", "не переносить", "завести этого"]);
    const { plan, answers, makesPartners } = await answered(agreements(...rows));
    expect(makesPartners).toBe(true);
    expect(answers["partner.name"]).toEqual({
      "Полоцкий государственный университет": "kuban-sau",
      "Гданьский университет": "no-record",
    });
    expect(fieldsOf(plan, "agreements")).toHaveLength(2);
  });
});
