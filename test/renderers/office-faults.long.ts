import { expect, test } from "vitest";
import { documentWorkbook } from "../../src/renderers/excel/document-workbook.ts";
import { xlsx } from "../../src/renderers/excel/xlsx.ts";
import { documentDocx } from "../../src/renderers/word/document-docx.ts";
import { annualOf } from "../support/annual-of.ts";
import { hostileTexts } from "../support/findings.ts";
import { officeFaults } from "../support/office-faults.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { plainStyle } from "../support/tables.ts";

const today = "2026-11-21";
const tajik = { ...plainStyle, language: "tg", textLanguage: "tg" } as const;

/** Names that a registry may have from anywhere: formulas, addresses of cells, long ones, pictures, and no letters at all. */
const names = [
  ...hostileTexts.map((text) => text.replaceAll("\ud800", "")),
  '=cmd|"/c calc"!A1',
  "[a]:b*?/\\",
  "'Донишгоҳ'",
  "_x0041_ 👩‍🎓 𠀀",
  "А".repeat(40_000),
  "#REF!",
  "1899-12-31",
  "History",
];

const files: Files = {
  "registry.yaml": `title: ${JSON.stringify(names[0])}\nlanguage: tg\ninstitution: mmit\nannual: { introduction: ${JSON.stringify(names.join("\n\n"))} }\n`,
  "institutions/mmit.yaml": `name: ${JSON.stringify(names.join(" "))}\nshort: "[a]:b"\ncountry: TJ\n`,
  ...Object.fromEntries(
    names.flatMap((name, at) => [
      [
        `partners/p-${at}.yaml`,
        `name: ${JSON.stringify(name)}\ntype: university\ncountry: ${["RU", "UZ", "CN"][at % 3]}\n`,
      ],
      [
        `agreements/a-${at}.yaml`,
        `partners: [p-${at}]\ntype: cooperation\nsigned: ${at % 2 ? "1890-05-01" : "2019-05"}\ntitle: ${JSON.stringify(name)}\n`,
      ],
      [
        `events/e-${at}.yaml`,
        `title: ${JSON.stringify(name)}\ntype: visit\nstarts: 2019-0${(at % 9) + 1}-11\npartners: [p-${at}]\n`,
      ],
      [`projects/j-${at}.yaml`, `title: ${JSON.stringify(name)}\nstarts: 2018\nends: 2020\npartners: [p-${at}]\n`],
      [
        `mobilities/m-${at}.yaml`,
        `direction: outbound\nwho: student\npurpose: study\npartner: p-${at}\nstarts: 2019-09\ncount: ${at + 1}\n`,
      ],
    ]),
  ),
};

test("a report of hostile names has nothing that Word or Excel would refuse", async () => {
  const document = annualOf(registryOf(files), "2019");
  expect(officeFaults(await documentDocx(document, tajik, today))).toEqual([]);
  expect(officeFaults(await xlsx(documentWorkbook(document, tajik), today))).toEqual([]);
});
