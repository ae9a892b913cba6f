import type { SheetTable } from "../../../sheets/sheet-table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { RowName, RowOutcome } from "../plan.ts";
import type { RowDraft } from "./row-draft.ts";

/** What becomes of rows; a remark in rows of its own shares the fate of the row that it goes on from. */
export type Outcomes = {
  readonly set: (
    draft: Pick<RowDraft, "sheet" | "row" | "continued" | "proposed">,
    is: RowOutcome["is"],
    more?: { readonly records?: readonly string[]; readonly reasons?: readonly Sentence[] },
  ) => void;
  readonly all: (tables: readonly SheetTable[]) => readonly RowOutcome[];
};

export function rowOutcomes(): Outcomes {
  const found: RowOutcome[] = [];
  const continued = new Set<string>();
  return {
    set: (draft, is, { records = [], reasons = [] } = {}) => {
      const { proposed } = draft;
      for (const { sheet, row } of [draft, ...draft.continued])
        found.push({ sheet, row, is, records, reasons, proposed });
      for (const name of draft.continued) continued.add(nameOf(name));
    },
    all: (tables) => {
      const left = tables.flatMap((table) =>
        table.leftOut
          .filter(({ row }) => !continued.has(nameOf({ sheet: table.sheet, row })))
          .map(
            ({ row, why }): RowOutcome => ({
              sheet: table.sheet,
              row,
              is: "left-out",
              records: [],
              reasons: [whyLeftOut[why]],
              proposed: {},
            }),
          ),
      );
      return [...found, ...left];
    },
  };
}

const nameOf = ({ sheet, row }: RowName): string => `${sheet}!${row}`;

const whyLeftOut: Readonly<Record<SheetTable["leftOut"][number]["why"], Sentence>> = {
  blank: { en: "it is empty", ru: "строка пустая", tg: "сатр холӣ аст", uz: "qator boʻsh" },
  title: {
    en: "it is a title",
    ru: "это заголовок списка",
    tg: "ин сарлавҳаи рӯйхат аст",
    uz: "bu roʻyxat sarlavhasi",
  },
  remark: { en: "it is a remark", ru: "это пояснение", tg: "ин эзоҳ аст", uz: "bu izoh" },
  group: {
    en: "it says what the rows below have in common",
    ru: "это общее для строк под ней",
    tg: "ин барои сатрҳои таги он умумист",
    uz: "bu ostidagi qatorlar uchun umumiy",
  },
  heading: {
    en: "it is the heading",
    ru: "это шапка таблицы",
    tg: "ин сарлавҳаи ҷадвал аст",
    uz: "bu jadval sarlavhasi",
  },
  "repeated-heading": {
    en: "it repeats the heading",
    ru: "шапка таблицы повторяется",
    tg: "сарлавҳаи ҷадвал такрор шудааст",
    uz: "jadval sarlavhasi takrorlangan",
  },
  "column-numbers": {
    en: "it numbers the columns",
    ru: "это номера столбцов",
    tg: "ин рақамҳои сутунҳост",
    uz: "bu ustun raqamlari",
  },
  total: { en: "it is a total", ru: "это итог", tg: "ин ҷамъбаст аст", uz: "bu jami" },
  footer: {
    en: "it is a footer",
    ru: "это текст под таблицей",
    tg: "ин матни таги ҷадвал аст",
    uz: "bu jadval ostidagi matn",
  },
  example: {
    en: "it is marked as the example of the template",
    ru: "строка помечена как пример из шаблона",
    tg: "сатр ҳамчун намунаи шаблон қайд шудааст",
    uz: "qator shablondagi namuna deb belgilangan",
  },
  removed: {
    en: "its record was on file when the list was written, and is not any more",
    ru: "когда список был записан, запись была в реестре, а теперь её нет",
    tg: "вақте ки рӯйхат навишта шуд, сабт дар феҳрист буд, ҳоло нест",
    uz: "roʻyxat yozilganda bu yozuv reyestrda bor edi, hozir yoʻq",
  },
};
