import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "../../src/sheets/delimited/read-delimited.ts";
import { cleanText } from "../../src/sheets/grid/clean-text.ts";
import { readSheets } from "../../src/sheets/read-sheets.ts";
import { cellsOf, encoded, headingsOf, onlyTable, readFile, refusalOf, tableOfText } from "./sheet-files.ts";

const russian = `Страна;ВУЗ;Примечание
Республика Беларусь;УО «Гродненский университет» – №5;Срок: 5 лет
Казахстан;КазНУ им. аль-Фараби;продлено
`;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("the encoding of a text", () => {
  it.each([
    ["windows-1251", "Windows-1251"],
    ["koi8-r", "KOI8-R"],
    ["ibm866", "CP866"],
    ["iso-8859-5", "ISO-8859-5"],
  ])("is found where every word reads in it alone: %s", async (label, name) => {
    for (const text of [russian, russian.toLowerCase(), russian.toUpperCase()]) {
      const plain = label === "iso-8859-5" || label === "koi8-r" ? text.replace(/[«»–№]/g, "") : text;
      const file = await readFile("x.csv", encoded(plain.replace("–", "-"), label));
      expect(headingsOf(onlyTable(file))[0]?.toLowerCase()).toBe("страна");
      expect(file.notes.map(({ en }) => en).join()).toContain(`read as ${name}`);
    }
  });

  it("is UTF-8 with and without its mark, without a word", async () => {
    for (const text of [russian, `\ufeff${russian}`]) {
      const file = await readFile("x.csv", utf8(text));
      expect(headingsOf(onlyTable(file))).toEqual(["Страна", "ВУЗ", "Примечание"]);
      expect(file.notes).toEqual([]);
    }
  });

  it("is UTF-16 with and without its mark", async () => {
    for (const text of [russian, `\ufeff${russian}`]) {
      const littleEndian = new Uint8Array(Buffer.from(text, "utf16le"));
      const bigEndian = new Uint8Array(Buffer.from(text, "utf16le").swap16());
      for (const bytes of [littleEndian, bigEndian])
        expect(headingsOf(onlyTable(await readFile("x.csv", bytes)))).toEqual(["Страна", "ВУЗ", "Примечание"]);
    }
  });

  it("is asked, with samples, where two fit", async () => {
    const spanish = encoded("País;Universidad\nEspaña;Universidad de Málaga\n", "windows-1252");
    const reading = await readSheets("x.csv", spanish);
    expect(reading).toMatchObject({
      outcome: "encoding-doubtful",
      choices: [
        { encoding: "Windows-1252", sample: "España;Universidad de Málaga" },
        { encoding: "Windows-1250", sample: "Espańa;Universidad de Málaga" },
        { encoding: "Windows-1257", sample: "Espańa;Universidad de Mįlaga" },
      ],
    });
    expect(cellsOf(onlyTable(await readFile("x.csv", spanish, { encoding: "cp1252" })))[0]?.[0]).toBe("España");
  });

  it("is not asked where all give the same text", async () => {
    const german = encoded("Land;Hochschule\nÖsterreich;Universität für Bodenkultur\n", "windows-1252");
    const [table] = (await readFile("x.csv", german)).tables;
    expect(cellsOf(table as NonNullable<typeof table>)[0]?.[0]).toBe("Österreich");
  });

  it("may be Chinese or Korean", async () => {
    const big5 = new Uint8Array([0xc1, 0xe6, 0xb3, 0xa1, 0x2c, 0xa4, 0xa4, 0xb0, 0xea, 0x0a]);
    const named = await readFile("x.csv", big5, { encoding: "Big5" });
    expect(named.tables[0]?.columns.length).toBe(2);
    expect((await readSheets("x.csv", big5)).outcome).not.toBe("refused");
  });

  it("is not Cyrillic where capitals stand among small letters", async () => {
    // «국가,대학명,협정일» in EUC-KR.
    const korean = new Uint8Array([
      ...[0xb1, 0xb9, 0xb0, 0xa1, 0x2c, 0xb4, 0xeb, 0xc7, 0xd0, 0xb8, 0xed, 0x2c],
      ...[0xc7, 0xf9, 0xc1, 0xa4, 0xc0, 0xcf, 0x0a],
    ]);
    expect((await readSheets("x.csv", korean)).outcome).toBe("encoding-doubtful");
    const abbreviated = encoded("Вуз;Страна\nУрФУ;Россия\nЮУрГУ;Россия\nСПбГУ;Россия\n", "windows-1251");
    expect((await readFile("x.csv", abbreviated)).tables[0]?.columns.map(({ heading }) => heading)).toEqual([
      "Вуз",
      "Страна",
    ]);
  });

  it("by name must be one, and be the text's", async () => {
    expect(refusalOf(await readSheets("x.csv", utf8(russian), { encoding: "win-1551" }))).toContain("No encoding");
    expect(refusalOf(await readSheets("x.csv", encoded(russian, "windows-1251"), { encoding: "UTF8" }))).toContain(
      "not in that encoding",
    );
    const file = await readFile("x.csv", encoded(russian, "koi8-r"), { encoding: "KOI8R" });
    expect(onlyTable(file).columns[0]?.heading).toBe("Страна");
  });

  it("that lacked Tajik letters is said", async () => {
    const tajik = encoded("Давлат;Донишгоҳ\nТоҷикистон;Донишгоҳи миллӣ\nӮзбекистон;Тошканд\n", "windows-1251");
    const { notes } = await readFile("x.csv", tajik);
    expect(notes.map(({ tg }) => tg).join("\n")).toContain('"То?икистон"');
    const asked = await readFile("x.csv", utf8("Страна;Сайт\nИран?;http://a.ir/x?id=a\nДата: ????;b\n"));
    expect(asked.notes).toEqual([]);
  });
});

describe("the cells of a text", () => {
  it.each([
    [
      "semicolons and decimal commas",
      "a;b\n1;2,5\n2;3,25\n",
      [
        ["1", "2,5"],
        ["2", "3,25"],
      ],
    ],
    [
      "commas",
      "a,b\nx,y\nz,w\n",
      [
        ["x", "y"],
        ["z", "w"],
      ],
    ],
    ["tabs", "a\tb\nx, y\tz; w\n", [["x, y", "z; w"]]],
    ["bars", "a|b\nx|y\n", [["x", "y"]]],
    ["a first line that names it", "sep=,\r\na,b\r\nx;1,y;2\r\n", [["x;1", "y;2"]]],
  ])("are separated by %s", async (_, text, cells) => {
    expect(cellsOf(await tableOfText(text))).toEqual(cells);
  });

  it("may be separated by what is named", async () => {
    expect(cellsOf(await tableOfText("Name:Land\nx;y:z\n", { delimiter: ":" }))).toEqual([["x;y", "z"]]);
  });

  it("may have line breaks and quotation marks; rows are records", async () => {
    const table = await tableOfText(
      'Страна;Название\n"Беларусь";"УО ""БГАТУ"",\nМинск"\nКитай;Ун-т "Фудань" (Шанхай)\n',
    );
    expect(cellsOf(table)).toEqual([
      ["Беларусь", 'УО "БГАТУ",\nМинск'],
      ["Китай", 'Ун-т "Фудань" (Шанхай)'],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("end with their line, whichever end it has: one that Unix ended among those of Windows", async () => {
    const table = await tableOfText("№;Страна;ВУЗ\r\n1;Китай;Фудань\n2;Иран;Тегеранский\r\n3;Индия;Делийский\r\n");
    expect(cellsOf(table)).toEqual([
      ["1", "Китай", "Фудань"],
      ["2", "Иран", "Тегеранский"],
      ["3", "Индия", "Делийский"],
    ]);
  });

  it("end with their line, whatever ends the others have; line ends inside quotation marks stay", () => {
    const text = fc.string({ unit: fc.constantFrom("б", " ", ";", "\n", "\r\n", '"'), maxLength: 6 });
    const row = fc.record({ text, end: fc.constantFrom("\r\n", "\r\r\n", "\n", "\r") });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const written = rows.map(({ text, end }, at) => `${at + 1};"${text.replaceAll('"', '""')}"${end}`);
        const grid = readDelimited(written.join(""), "list", ";");
        if ("fault" in grid) throw new Error(grid.fault);
        expect(grid.rows.map(({ cells }) => [...cells].join("|"))).toEqual(
          rows.map(({ text }, at) => `${at + 1}|${cleanText(text)}`),
        );
      }),
    );
  });

  it("keep zeros and all their digits", async () => {
    expect(cellsOf(await tableOfText("Рамз;Ном\n007;Азизов\n12345678901234567890;Раҳимов\n"))).toEqual([
      ["007", "Азизов"],
      ["12345678901234567890", "Раҳимов"],
    ]);
  });

  it("after a quotation mark that is never closed are refused", async () => {
    expect(refusalOf(await readSheets("x.csv", utf8('a;b\nx;"y\nz;w\n')))).toContain("never closed");
  });

  it("of one column are read, and the sheet is called like the file", async () => {
    const table = await tableOfText("Университет\nМГУ\nФудань\n");
    expect(table.sheet).toBe("list");
    expect(cellsOf(table)).toEqual([["МГУ"], ["Фудань"]]);
  });
});
