import type { Sentence } from "../../../values/texts/sentence.ts";
import { type Conversation, paragraph } from "./conversation.ts";

/** A cell and what its parts become; without parts where it cannot be split so. */
export type SplitCell = {
  readonly cell: string;
  readonly parts: readonly { readonly title: string; readonly text: string }[] | undefined;
};

const shown = 3;

/** Shows three cells as they would be split, and asks whether that is right. */
export async function askAgreed(conversation: Conversation, cells: readonly SplitCell[]): Promise<boolean> {
  const { asks, said, style } = conversation;
  const split = cells.filter(({ parts }) => parts !== undefined);
  const unsplit = cells.filter(({ parts }) => parts === undefined);
  conversation.show([
    "",
    ...split
      .slice(0, shown)
      .flatMap(({ cell, parts = [] }) => [
        ...paragraph(conversation, cell, "  "),
        ...parts.flatMap(({ title, text }) => paragraph(conversation, `${title}: ${text}`, "      ")),
      ]),
    ...(unsplit.length > 0
      ? paragraph(conversation, `${said(notSplit(unsplit.length))} ${unsplit[0]?.cell ?? ""}`, "  ")
      : []),
    "",
  ]);
  return asks.confirm({ message: said(isAgreed), language: style.language, enterMeans: "yes" });
}

const notSplit = (count: number): Sentence => ({
  en: `Cells that cannot be split so, their rows wait for the review: ${count}, such as`,
  ru: `Ячеек, которые так не делятся, их строки останутся для проверки: ${count}, например`,
  tg: `Чашмакҳое, ки чунин ҷудо намешаванд, сатрҳояшон ба санҷиш мемонанд: ${count}, масалан`,
  uz: `Bunday boʻlinmaydigan kataklar, qatorlari tekshiruvga qoladi: ${count}, masalan`,
});

const isAgreed: Sentence = {
  en: "Split all cells of the column so?",
  ru: "Разделить так все ячейки столбца?",
  tg: "Ҳамаи чашмакҳои сутунро чунин ҷудо кунем?",
  uz: "Ustunning hamma kataklari shunday boʻlinsinmi?",
};
