import type { ProposedMapping } from "../../../importing/columns/propose-mapping.ts";
import { columnsOf } from "../../../importing/columns/proposed-column.ts";
import type { Mapping } from "../../../importing/mapping/mapping.ts";
import type { SheetTable } from "../../../sheets/sheet-table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { Cancelled } from "../../asking/asking.ts";
import { withInstitution } from "./ask-institution.ts";
import { changeColumn } from "./change-column.ts";
import type { Conversation } from "./conversation.ts";
import { mappingLines, type Reading } from "./mapping-lines.ts";

/** Shows how columns are read until that is right. */
export async function askMapping(
  conversation: Conversation,
  proposed: ProposedMapping,
  tables: readonly SheetTable[],
): Promise<Mapping> {
  const { asks, said } = conversation;
  let reading: Reading = {
    mapping: await withInstitution(conversation, proposed.mapping),
    columns: columnsOf(tables),
    because: Object.fromEntries(proposed.columns.map(({ name, because }) => [name, because])),
    fromTitles: proposed.fromTitles,
  };
  for (;;) {
    conversation.show(mappingLines(conversation, reading));
    const next = await asks.choose<"take" | "change" | "stop">({
      message: said(isRight),
      options: [
        { value: "take", label: said(take) },
        { value: "change", label: said(change) },
        { value: "stop", label: said(stop) },
      ],
    });
    if (next === "take") return reading.mapping;
    if (next === "stop") throw new Cancelled();
    reading = await changed(conversation, reading);
  }
}

/** With a column changed: what somebody chose is no longer to be checked. */
async function changed(conversation: Conversation, reading: Reading): Promise<Reading> {
  const change = await changeColumn(conversation, reading);
  if (!change) return reading;
  const { mapping, because } = reading;
  const known = Object.entries(because).filter(([name]) => !(name in change));
  return {
    ...reading,
    mapping: { ...mapping, columns: { ...mapping.columns, ...change } },
    because: Object.fromEntries(known),
  };
}

const isRight: Sentence = {
  en: "Is this right?",
  ru: "Всё верно?",
  tg: "Ҳамааш дуруст аст?",
  uz: "Hammasi toʻgʻrimi?",
};
const take: Sentence = {
  en: "Yes, read the list so",
  ru: "Да, читать список так",
  tg: "Бале, рӯйхатро чунин хонед",
  uz: "Ha, roʻyxat shunday oʻqilsin",
};
const change: Sentence = {
  en: "Change what a column goes to",
  ru: "Изменить, куда попадёт столбец",
  tg: "Тағйир додан, ки сутун ба куҷо меравад",
  uz: "Ustun qayerga tushishini oʻzgartirish",
};
const stop: Sentence = {
  en: "Stop, write nothing",
  ru: "Остановиться, ничего не записывать",
  tg: "Қатъ кардан, чизе нанавиштан",
  uz: "Toʻxtatish, hech narsa yozmaslik",
};
