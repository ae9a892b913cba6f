import type { CellValue } from "hucre/xlsx";

/** A sheet as it is written into a file. */
export type Sheet = {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly merges: readonly Merge[];
  readonly isHidden: boolean;
};

/** Merged cells; rows and columns from 0. */
export type Merge = {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
};

export type Book = readonly Sheet[];

const sheet = (name: string, rows: CellValue[][], merges: readonly Merge[] = []): Sheet => ({
  name,
  rows,
  merges,
  isHidden: false,
});
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Lists of every kind as offices keep them, in four languages. */
export const seedLists: readonly Book[] = [
  [
    sheet(
      "Договоры",
      [
        ["Реестр договоров и соглашений"],
        [],
        ["№", "Страна", "ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок действия", "Примечание"],
        [1, "Латвия", "Рижский технический университет", "Меморандум", day("2018-08-24"), "5 лет", ""],
        [2, "Россия", "Кубанский ГАУ", "Договор о сотрудничестве", "03.03.2019", "бессрочно", "Ректор, проф. Иванов"],
        [
          3,
          "Китай",
          "Университет Фудань",
          "Соглашение об обмене",
          "2020-05",
          "31.12.2027",
          "обмен студентами\nи преподавателями",
        ],
        [4, "Польша", "Люблинский технический университет", "Протокол", "12.13.2019", "3 года", ""],
        [],
        ["Итого", "", 4],
      ],
      [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
    ),
  ],
  [
    sheet("Шартномаҳо", [
      ["№", "Давлат", "Донишгоҳи шарик", "Намуди ҳуҷҷат", "Санаи имзо", "Мӯҳлат", "Эзоҳ"],
      ["1", "Ӯзбекистон", "Донишгоҳи давлатии Самарқанд", "Созишнома", "15.09.2017", "5 сол", "—"],
      ["2", "Чин", "Донишгоҳи Фудан", "Ёддошти тафоҳум", "2019", "бемӯҳлат", "бо забони чинӣ"],
      ["3", "Олмон", "Донишгоҳи техникии Мюнхен", "Шартномаи ҳамкорӣ", "1 марти соли 2020", "то 2025", ""],
    ]),
  ],
  [
    sheet("Outgoing students 2021-2022", [
      ["No.", "Name", "Host university", "Country", "Purpose", "From", "To", "Level", "E-mail"],
      [
        1,
        "Rahimov Jamshed",
        "Riga Technical University",
        "Latvia",
        "exchange",
        day("2021-09-01"),
        day("2022-01-31"),
        "Bachelor",
        "j@example.org",
      ],
      [2, "Karimova Nigina", "Fudan University", "China", "degree", "September 2021", "", "Master", "n@example.org"],
      [
        3,
        "Sharifov Akbar; Saidov Firuz",
        "Politechnika Lubelska",
        "Poland",
        "traineeship",
        "2021-10-04",
        "2021-10-08",
        "",
        "",
      ],
    ]),
    sheet("Incoming", [
      ["No.", "Name", "Host university", "Country", "Purpose", "From", "To", "Level", "E-mail"],
      [1, "Anna Kowalska", "Politechnika Lubelska", "Poland", "teaching", "03/04/2022", "07/04/2022", "", ""],
    ]),
  ],
  [
    sheet("Talabalar", [
      ["T/r", "F.I.Sh.", "Davlat", "Qabul qiluvchi universitet", "Maqsad", "Boshlanish", "Tugash"],
      [
        "1",
        "Yoʻldoshev Oʻktam",
        "Qozogʻiston",
        "Yevroosiyo milliy universiteti",
        "almashinuv",
        "01.09.2022",
        "31.01.2023",
      ],
      ["2", "Aliyeva Madina", "Turkiya", "Ankara Üniversitesi", "stajirovka", "2022/2023", ""],
    ]),
  ],
  [
    sheet("Мероприятия", [
      ["Дата", "Мероприятие", "Место", "Участники", "Гости"],
      ["24-30.08.2018", "Международная конференция «Горное дело»", "Бустон", "около 120", "30+"],
      ["12 мая 2019 г.", "Визит делегации Рижского технического университета", "Душанбе", "10–12", "4"],
      ["2020", "Семинар (онлайн)", "", "более 30", "=1+1"],
    ]),
  ],
  [
    sheet("Projects", [
      ["Acronym", "Title", "Programme", "Coordinator", "Start", "End", "Budget"],
      [
        "GREENMINE",
        "Green mining in Central Asia",
        "Erasmus+ CBHE",
        "Riga Technical University",
        "15/10/2019",
        "14/10/2022",
        "€ 830 000",
      ],
      [
        "WATER-CA",
        "Water and climate",
        "Horizon Europe",
        "TU Bergakademie Freiberg",
        "2022-01",
        "2024-12",
        "1,200,000 EUR",
      ],
    ]),
  ],
  [
    sheet("Партнёры", [
      ["Наименование", "Страна", "Город", "Тип", "Сайт", "Erasmus code"],
      ["Рижский технический университет", "Латвия", "Рига", "университет", "https://www.rtu.lv", "LV RIGA02"],
      ["Банк развития", "Казахстан", "Алматы", "банк", "", ""],
      ["Донишгоҳи миллии Тоҷикистон", "Тоҷикистон", "Душанбе", "донишгоҳ", "tnu.tj", ""],
    ]),
  ],
  [
    sheet("Совместные программы", [
      ["Программа", "ВУЗ-партнёр", "Ступень", "Начало", "Лет здесь", "Лет у партнёра"],
      ["Горное дело (двойной диплом)", "Рижский технический университет", "бакалавриат", "2019/2020", "2", "2"],
      ["Экономика", "Кубанский государственный аграрный университет", "магистратура", "2021", "1", "1"],
    ]),
  ],
];
