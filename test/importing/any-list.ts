import fc from "fast-check";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { sheetOf } from "../support/sheet-of.ts";

/** A heading with what may stand under it. */
type Column = readonly [heading: string, texts: readonly string[]];

const partner: Column = [
  "ВУЗ-партнёр",
  [
    ...["RTU", "Рижский технический университет", "Кубанский государственный аграрный университет"],
    ...["Полоцкий государственный университет", "«Полоцкий Государственный Университет»", "Полоцкий гос. университет"],
    ...["Университет Осло; Университет Бергена", "K?benhavn", "Banco do Sul", "", "Karatay University, Turkey"],
  ],
];
const country: Column = ["Страна", ["Латвия", "РФ", "Беларусь", "", "Norway", "СССР", "—"]];
const notes: Column = ["Примечание", ["", "копия в архиве", "a: b", "Дата: 1; Номер: 2", "строка\nдругая"]];
const unknown: Column = ["Ответственный", ["", "Каримова Н.", "Саидов", "7 = 4 (071) + 3 (0732)"]];
const days = ["24.08.2018", "2019-03-01", "март 2020", "2021", "12/03/2019", "2018-13-45", "", "TBA", "не известно"];

const lists: readonly { readonly sheet: string; readonly columns: readonly Column[] }[] = [
  {
    sheet: "Договоры",
    columns: [
      partner,
      country,
      ["Вид документа", ["Меморандум", "Договор", "MoU", "договор о сотрудничестве", "???", "constructor", ""]],
      ["Дата подписания", days],
      ["Срок действия", ["бессрочно", "5 лет", "10 years", "until 2020", "28.11.2023", "по согласию", "", "2014"]],
      ["Город", ["Рига", "Краснодар", "", "Полоцк"]],
      unknown,
      notes,
    ],
  },
  {
    sheet: "Исходящая мобильность студентов",
    columns: [
      [
        "Ф.И.О.",
        ["Раҳимова Мадина", "Иванов А.А., Петров Б.Б.", "Иванов Иван, 3 курс", "Анна и Мария", "", "3 студента"],
      ],
      partner,
      ["Соглашение", ["", "Договор об обмене студентами", "Договор № 1 от 24.08.2018", "прежний договор"]],
      ["Кол-во студентов", ["1", "2", "", "более 10", "8"]],
      ["Курс", ["1", "3", ""]],
      ["Уровень", ["бакалавриат", "магистратура", "", "PhD", "4"]],
      ["Цель поездки", ["обмен", "стажировка", "", "учёба"]],
      ["Период", ["03.03.2019 – 06.06.2019", "сентябрь 2019 - январь 2020", "2018/2019", "осень", "", "2020"]],
      ["Результат", ["зачислен", "отказ", "резерв", "", "Kabul Hibeli"]],
      ["Телефон", ["", "+992 900 00 00 00"]],
      notes,
    ],
  },
  {
    sheet: "Проекты",
    columns: [
      ["Акроним", ["CANEM", "TEMPUS-CANEM", "SUN", "", "canem"]],
      ["Название проекта", ["Энергоменеджмент", "Солнце", "энергоменеджмент", ""]],
      ["Номер проекта", ["", "543853", "777"]],
      ["Программа", ["Erasmus+", "Tempus", "", "Горизонт", "DAAD"]],
      ["Координатор", ["RTU", "", "Riga Technical University; Kuban SAU", "Полоцкий государственный университет"]],
      ["Бюджет", ["845 000 EUR", "1000", "", "500 сомони", "10 долларов"]],
      ["Дата начала", days],
      notes,
    ],
  },
  {
    sheet: "Мероприятия",
    columns: [
      ["Мероприятие", ["Неделя Erasmus", "Визит делегации", "неделя erasmus", ""]],
      ["Вид мероприятия", ["визит", "конференция", "семинар", "", "что-то"]],
      ["Дата проведения", [...days, "12-14.03.2019"]],
      ["Партнёр", partner[1]],
      ["Лектор", ["проф. Иванов", "Иванов А.А.; Петров Б.Б.", ""]],
      ["Часы", ["8", "", "36 часов", "много"]],
      notes,
    ],
  },
  {
    sheet: "Партнёры",
    columns: [
      ["Название организации", partner[1]],
      country,
      ["Город", ["Рига", "", "Осло"]],
      ["Вид", ["университет", "банк", "компания", ""]],
      unknown,
      notes,
    ],
  },
];

/** Lists as offices keep them, with gaps, doubtful values and names in several spellings; answers are chosen by the numbers. */
export const anyList: fc.Arbitrary<{ readonly table: SheetTable; readonly choices: readonly number[] }> = fc
  .record({ list: fc.constantFrom(...lists), choices: fc.array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 }) })
  .chain(({ list: { sheet, columns }, choices }) =>
    fc
      .array(fc.tuple(...columns.map(([, texts]) => fc.constantFrom(...texts))), { minLength: 1, maxLength: 7 })
      .map((rows) => ({
        choices,
        table: sheetOf(
          columns.map(([heading]) => heading),
          rows,
          { sheet },
        ),
      })),
  );
