import { expect, test } from "vitest";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { summerSchools } from "../support/summer-schools.ts";
import { rowsReadFrom } from "./office.ts";

test.each([
  ["tg", ";"],
  ["ru", ";"],
  ["en", ","],
])("a spreadsheet that takes all it can for days reads what was meant, in %s", async (language, delimiter) => {
  const asked = [
    "list",
    "mobilities",
    "-c",
    "id,partner.name,count,number,field,starts,ends",
    "--excel",
    "--lang",
    language,
  ];
  const { stdout } = await hamkor(asked, { workingDirectory: folderOf(summerSchools) });
  const rows = rowsReadFrom(stdout, delimiter);
  const written = stdout
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(delimiter));
  expect(rows).toEqual(written);
  expect(rows[1]?.slice(1, 4)).toEqual(["Донишгоҳи Варзоб", "10", "12"]);
});
