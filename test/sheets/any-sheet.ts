import fc from "fast-check";
import type { Grid, GridRow } from "../../src/sheets/grid/grid.ts";
import { makeGrid } from "../../src/sheets/grid/make-grid.ts";

const words = [
  ..."№ Страна ВУЗ Давлат Донишгоҳ Davlat Country Partner Дата Всего Итого Ҷамъ Total Январь Май 2019 2020 2021/22 1 2 3 4 12 15".split(
    " ",
  ),
  ..."Россия Китай МГУ Фудань TU|Berlin Договор 01.02.2019 2019-03-04 5|лет #N/A 15% а@б.ru Page|1|of|2"
    .split(" ")
    .map((word) => word.replaceAll("|", " ")),
  "Исполнитель: Каримова",
  "Управление международных связей: список договоров и соглашений, действующих на первое января текущего года, с замечаниями отделов.",
];
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string() },
);
const list: readonly (readonly string[])[] = [
  ["Список"],
  ["№", "Страна", "ВУЗ", "Дата", "Студентов"],
  ["1", "2", "3", "4", "5"],
  ["1", "Россия", "МГУ", "01.02.2019", "3"],
  ["2", "Китай", "Фудань", "2020-03-04", "2"],
  [],
  ["Итого", "", "", "", "5"],
];
const row = fc.oneof(fc.array(cell, { maxLength: 8 }), fc.constantFrom(...list));

/** Sheets of lists that were cut, mixed and filled with anything, with cells merged anywhere. */
export const anySheet: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(row, { maxLength: 40 }),
    merges: fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.nat(4), fc.nat(4)), { maxLength: 5 }),
  })
  .map(({ rows, merges }) =>
    makeGrid({
      sheet: "Лист1",
      isHidden: false,
      rows: rows.map(
        (cells, index): GridRow => ({
          row: index + 1,
          cells: [...cells],
          isHidden: index % 7 === 3,
          isBold: index % 5 === 1,
        }),
      ),
      merges: merges.map(([top, left, height, width]) => ({
        top: top + 1,
        left,
        bottom: top + 1 + height,
        right: left + width,
      })),
    }),
  );
