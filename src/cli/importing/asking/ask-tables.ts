import type { SheetTable } from "../../../sheets/sheet-table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { Conversation } from "./conversation.ts";
import { rowsOf } from "./count-words.ts";

type Group = readonly SheetTable[];

/** Asks which of several lists is meant; the sheets of one shape are one. */
export async function askTables(conversation: Conversation, groups: readonly Group[]): Promise<Group> {
  const { asks, said } = conversation;
  const options = groups.map((group, index) => ({
    value: String(index),
    label: `${sheetsOf(group)} (${said(rowsOf(group.reduce((sum, { rows }) => sum + rows.length, 0)))})`,
    hint: aboutOf(group),
  }));
  const chosen = await asks.choose({ message: said(which), options });
  return groups[Number(chosen)] ?? [];
}

/** Two parts of one sheet have one name. */
const sheetsOf = (group: Group): string => [...new Set(group.map(({ sheet }) => sheet))].join(" + ");

/** What stands above the list, else its headings. */
const aboutOf = (group: Group): string => {
  const [first] = group;
  const headings = first?.columns.map(({ heading }) => heading).filter(Boolean) ?? [];
  return first?.titles[0] ?? headings.join(", ");
};

const which: Sentence = {
  en: "The file has several lists. Which one is to be imported?",
  ru: "В файле несколько списков. Какой перенести?",
  tg: "Дар файл чанд рӯйхат ҳаст. Кадомашро ворид кунем?",
  uz: "Faylda bir nechta roʻyxat bor. Qaysi birini koʻchiramiz?",
};
