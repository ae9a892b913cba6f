import fc from "fast-check";
import type { CellValue } from "hucre/xlsx";
import type { Book, Merge, Sheet } from "./seed-lists.ts";

/** A change of one sheet; numbers are taken modulo what there is. */
export type BookEdit = (book: Book) => Book;

const place = fc.nat(40);
const garbage: readonly string[] = [
  "",
  " ",
  "-",
  "???",
  "TBA",
  "№ 7",
  "итого",
  "Ҷамъ",
  "Total",
  "=1+1",
  "@SUM(A1)",
  "+7 (992) 900",
  "-5",
  "#N/A",
  "#REF!",
  "__proto__",
  "constructor",
  "toString",
  "hamkor: row",
  "no-record",
  "notes",
  "new",
  "a: b",
  "Дата: 1; Номер: 2",
  "K?BENHAVNS",
  "\u0000нол\u0000",
  "\u001b[31mкрасный\u001b[0m\u0007",
  "\u202eсправа налево",
  "عربي שלום",
  "е\u0301\u0301\u0301\u0300 и\u0306",
  "😀👩‍👩‍👧",
  "\ud800",
  "\ufffd\ufffe",
  "две\r\nстроки\u2028и ещё",
  '"кавычки" и «ёлочки»; точка, запятая\tтаб|черта',
  "../../etc/passwd",
  "C:\\CON\\nul.yaml",
  "агр-2019",
  "31.02.2019",
  "00.00.0000",
  "2019-13-45",
  "99999999999999999999",
  "1e308",
  "24.08.2018 - 30.08.2018",
  "5 лет 3 месяца",
  "до востребования",
  "2018/2019",
  "riga-tu",
  "kuban-sau",
  "Рижский технический университет / Кубанский ГАУ",
  "TJ",
  "СССР",
  "{{x}} | > # & * ! % @ `",
  "? вопрос: да",
  "%YAML 1.2\n---\nx: 1",
];
const huge = fc
  .tuple(
    fc.constantFrom("а", "a ", "1", "1 ", "(", "?", "я?я", "\n", "; ", "университет ", "\u0301", "<m01>", "-"),
    fc.integer({ min: 50, max: 30_000 }),
  )
  .map(([text, times]) => text.repeat(times).slice(0, 32_767));
const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...garbage) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: huge },
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.date({ min: new Date("1800-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }) },
);

type Rows = CellValue[][];
/** An edit of the rows of one sheet. */
const ofRows =
  (edit: (rows: Rows) => Rows) =>
  (book: Book, at: number): Book =>
    ofSheet(book, at, (sheet) => ({ ...sheet, rows: edit(sheet.rows) }));

const ofSheet = (book: Book, at: number, edit: (sheet: Sheet) => Sheet): Book =>
  book.map((sheet, index) => (index === at % book.length ? edit(sheet) : sheet));

const rowAt = (rows: Rows, at: number): CellValue[] => rows[at % Math.max(1, rows.length)] ?? [];

function withCell(rows: Rows, row: number, column: number, cell: CellValue): Rows {
  const index = row % Math.max(1, rows.length);
  return rows.map((cells, at) => {
    if (at !== index) return cells;
    const width = Math.max(cells.length, 1);
    const changed = [...cells];
    changed[column % (width + 1)] = cell;
    return Array.from(changed, (one) => one ?? null);
  });
}

const anyRows: fc.Arbitrary<(rows: Rows) => Rows> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(place, place, value).map(
      ([row, column, cell]) =>
        (rows: Rows) =>
          withCell(rows, row, column, cell),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, place, place, place).map(([a, b, c, d]) => (rows: Rows) => {
      const [one, other] = [rowAt(rows, a)[b % 8] ?? null, rowAt(rows, c)[d % 8] ?? null];
      return withCell(withCell(rows, a, b % 8, other), c, d % 8, one);
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(
      ([a, b]) =>
        (rows: Rows) =>
          rows.map((cells, index) =>
            index === a % rows.length ? rowAt(rows, b) : index === b % rows.length ? rowAt(rows, a) : cells,
          ),
    ),
  },
  { weight: 2, arbitrary: place.map((at) => (rows: Rows) => rows.filter((_, index) => index !== at % rows.length)) },
  {
    weight: 2,
    arbitrary: place.map(
      (at) => (rows: Rows) => rows.flatMap((cells, index) => (index === at % rows.length ? [cells, cells] : [cells])),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (at) => (rows: Rows) => rows.flatMap((cells, index) => (index === at % rows.length ? [[], cells] : [cells])),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map((at) => (rows: Rows) => rows.map((cells) => cells.filter((_, index) => index !== at % 8))),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (at) => (rows: Rows) =>
        rows.map((cells) => [...cells.slice(0, at % 8), cells[at % 8] ?? null, ...cells.slice(at % 8)]),
    ),
  },
  { weight: 1, arbitrary: fc.constant((rows: Rows) => [...rows, [], ...rows]) },
  { weight: 1, arbitrary: fc.constant((rows: Rows) => rows.map((cells) => [...cells, null, ...cells])) },
  { weight: 1, arbitrary: fc.constant((rows: Rows) => rows.toReversed()) },
  {
    weight: 1,
    arbitrary: fc.tuple(text, place).map(([title, at]) => (rows: Rows) => [
      ...rows.slice(0, at % 9),
      [title],
      ...rows.slice(at % 9),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 9, max: 300 })
      .map(
        (width) => (rows: Rows) =>
          rows.map((cells) => [
            ...cells,
            ...Array.from({ length: width }, (_, index) => (index % 7 === 0 ? `x${index}` : null)),
          ]),
      ),
  },
);

const merge: fc.Arbitrary<Merge> = fc
  .tuple(fc.nat(8), fc.nat(6), fc.nat(5), fc.nat(5))
  .map(([startRow, startCol, height, width]) => ({
    startRow,
    startCol,
    endRow: startRow + height,
    endCol: startCol + width,
  }));

/** Any change of a workbook's cells, rows, columns and sheets. */
export const anyEdit: fc.Arbitrary<BookEdit> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(anyRows, place).map(
      ([edit, at]) =>
        (book: Book) =>
          ofRows(edit)(book, at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(merge, place).map(
      ([one, at]) =>
        (book: Book) =>
          ofSheet(book, at, (sheet) => ({ ...sheet, merges: [...sheet.merges, one] })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          "Лист1",
          "Incoming",
          "Студенты!A1",
          "a'b",
          "!5",
          "2019-2020",
          "=Sheet",
          "‮x",
          "Ф".repeat(31),
          "\u202dлист",
        ),
        place,
      )
      .map(
        ([name, at]) =>
          (book: Book) =>
            ofSheet(book, at, (sheet) => ({ ...sheet, name })),
      ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (at) => (book: Book) => ofSheet(book, at, (sheet) => ({ ...sheet, isHidden: !sheet.isHidden })),
    ),
  },
  { weight: 1, arbitrary: place.map((at) => (book: Book) => ofSheet(book, at, (sheet) => ({ ...sheet, rows: [] }))) },
  {
    weight: 1,
    arbitrary: place.map((at) => (book: Book) => [...book, ...book.slice(at % book.length, (at % book.length) + 1)]),
  },
);
