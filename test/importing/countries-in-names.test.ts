import { expect, test } from "vitest";
import { readFile } from "../sheets/sheet-files.ts";
import { asked, fieldsOf, office, planned } from "./planned.ts";

const plannedText = async (text: string) =>
  planned((await readFile("list.csv", new TextEncoder().encode(text))).tables, { files: office });

test("where the names of a list say the country, it is the partner's, and the name is without it", async () => {
  const plan = await plannedText(
    "Partner university;Type;Signed\n" +
      "Tohoku University (Japan);MoU;12.03.2018\n" +
      "Università di Sassari (UNISS) (Italy);MoU;13.03.2018\n" +
      "Университет Тарту (Эстония);MoU;14.03.2018\n" +
      "University of Turku (Finland);MoU;15.03.2018\n" +
      "University of Oslo;MoU;16.03.2018\n",
  );
  expect(asked(plan)).toEqual([]);
  expect(fieldsOf(plan, "partners")).toMatchObject([
    { name: "Tohoku University", country: "JP" },
    { name: "Università di Sassari (UNISS)", country: "IT" },
    { name: "Университет Тарту", country: "EE" },
    { name: "University of Turku", country: "FI" },
    { name: "University of Oslo" },
  ]);
  expect(fieldsOf(plan, "partners")[4]).not.toHaveProperty("country");
});

test("behind a comma, where all names have it; what is no country in parentheses is asked", async () => {
  const comma = await plannedText(
    "Вуз-партнёр;Вид;Дата\nУниверситет Тарту, Тарту, Эстония;Меморандум;12.03.2018\n" +
      "Университет Осло, Норвегия;Меморандум;13.03.2018\nУниверситет Турку, Финляндия;Меморандум;14.03.2018\n",
  );
  expect(fieldsOf(comma, "partners")).toMatchObject([
    { name: "Университет Тарту, Тарту", country: "EE" },
    { name: "Университет Осло", country: "NO" },
    { name: "Университет Турку", country: "FI" },
  ]);
  const other = await plannedText(
    "Вуз-партнёр;Вид;Дата\nУниверситет Тарту (Эстония);Меморандум;12.03.2018\nУниверситет Осло (Норвегия);Меморандум;13.03.2018\n" +
      "Университет Турку (Финляндия);Меморандум;14.03.2018\nУниверситет Вены (Австрия);Меморандум;15.03.2018\n" +
      "Университет Лунда (новый);Меморандум;16.03.2018\n",
  );
  expect(other.rows.filter(({ is }) => is === "review").map(({ row }) => row)).toEqual([6]);
  expect(fieldsOf(other, "partners")).toHaveLength(4);
});

test.each([
  ["of one of several names", ["Webster University (Thailand)", "University of Oslo", "University of Turku"], () => ""],
  [
    "beside a column of countries",
    ["Tohoku University (Japan)", "University of Oslo (Norway)", "University of Turku (Finland)"],
    (name: string) => /\((.*)\)/.exec(name)?.[1] ?? "",
  ],
])("a country %s is a part of the name", async (_, names, countryOf) => {
  const rows = names.map((name) => `${name};MoU;12.03.2018;${countryOf(name)}\n`);
  const plan = await plannedText(`Partner university;Type;Signed;Country\n${rows.join("")}`);
  expect(fieldsOf(plan, "partners")).toMatchObject(names.map((name) => ({ name })));
});
