import { expect, test } from "vitest";
import { readWritten, writtenText } from "../../src/importing/plan/written-before.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { planned } from "./planned.ts";

const table = sheetOf(["Партнёр", "Вид", "Подписан"], [["RTU", "Меморандум", "24.08.2018"]], { sheet: "Договоры" });

test("what an import wrote is read back from its text", () => {
  const { written } = planned([table]);
  const text = writtenText(written);
  expect(text).toBe('agreements/tut-riga-tu-2018 {"partners":["riga-tu"],"signed":"2018-08-24","type":"memorandum"}\n');
  expect(writtenText(readWritten(text))).toBe(text);
});

test("damaged lines are left out", () => {
  const merged =
    '<<<<<<< ours\nagreements/x {"type":"other"}\n=======\nagreements/y {"type":\nagreements/z {"count":1}\n';
  expect([...readWritten(merged).keys()]).toEqual(["agreements/x"]);
});
