import { type Question, rowKey } from "../../../importing/plan/plan.ts";
import { clipped } from "../../../renderers/text-width.ts";
import { printableLine } from "../../../values/texts/printable.ts";
import { quoted } from "../../../values/texts/quoted.ts";
import type { Asked } from "./asked.ts";
import { type Conversation, paragraph } from "./conversation.ts";
import { cellTextOf, exampleRows, firstRowOf, isOfMissing } from "./question-cell.ts";
import { isOfDays, questionWords } from "./question-words.ts";
import { targetTitle } from "./target-title.ts";
import { seenCell } from "./word-text.ts";

/** The most lines of a cell, and of its row, that are shown. */
const mostLines = 6;
const mostRowLines = 2;

/** What stands above a question: where it is, the text as it stands, its row, and why it is asked. */
export function questionLines(conversation: Conversation, asked: Asked, before: string | undefined): string[] {
  const { said, style } = conversation;
  const { question, left } = asked;
  const cell = hasText(question) ? cut(paragraph(conversation, cellTextOf(asked), "  "), mostLines) : [];
  const why = before === undefined ? reasonText(conversation, asked) : said(questionWords.notRead(before));
  const forAll = isOfMissing(question) && question.rows > 1 ? said(questionWords.forAllRows(question.rows)) : "";
  return [
    "",
    style.chalk.dim(said(questionWords.left(left))),
    ...paragraph(conversation, placeText(conversation, asked)),
    ...cell.map((line) => style.chalk.bold(line)),
    ...exampleLines(conversation, asked).map((line) => style.chalk.dim(line)),
    ...paragraph(conversation, [why, forAll].filter(Boolean).join(" ")),
  ];
}

/** The first row; a line of each where they do not say the field at all. */
function exampleLines(conversation: Conversation, asked: Asked): readonly string[] {
  if (!isOfMissing(asked.question)) return cut(rowLines(conversation, firstRowOf(asked)), mostRowLines);
  return exampleRows(asked).flatMap((cells) => cut(rowLines(conversation, cells), 1));
}

/** All of the row, each cell under its heading. */
export function wholeRowLines(conversation: Conversation, asked: Asked): string[] {
  const { examples } = asked.question;
  const cells = firstRowOf(asked);
  const table = asked.tables.find(({ sheet }) => sheet === examples[0]?.sheet);
  const lines = cells.flatMap((cell, index) =>
    cell === ""
      ? []
      : paragraph(
          conversation,
          `${table?.columns[index]?.heading ?? ""}: ${seenCell(cell, conversation.style.language)}`,
          "  ",
        ),
  );
  return ["", ...lines, ""];
}

/** Whether some of the cell or its row does not go into what is shown. */
export const isRowCut = (conversation: Conversation, asked: Asked): boolean =>
  rowLines(conversation, firstRowOf(asked)).length > exampleLines(conversation, asked).length ||
  paragraph(conversation, cellTextOf(asked), "  ").length > mostLines;

const hasText = (question: Question): boolean =>
  question.typed !== "" && question.field !== "record" && !isOfDays(question) && !isOfMissing(question);

function placeText({ said, style }: Conversation, { kind, question }: Asked): string {
  const { field, heading, rows, examples } = question;
  const [first] = examples;
  return [
    targetTitle(field, kind, style.language),
    ...(heading === undefined ? [] : [said(questionWords.inColumn(heading))]),
    said(questionWords.inRows(rows, first === undefined ? "" : rowKey(first))),
  ].join(" · ");
}

/** Fields are called by their titles; ids of fields mean nothing to who fills in sheets. */
function reasonText({ said, style }: Conversation, { kind, question }: Asked): string {
  if (question.field === "day_order") return said(questionWords.dayOrder);
  const { language } = style;
  const reason = said(question.reason).replace(/`([a-z][a-z_.]*)`/g, (_, field: string) =>
    quoted(targetTitle(field, kind, language), language),
  );
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, "")}.`;
}

function rowLines(conversation: Conversation, row: readonly string[]): readonly string[] {
  const cells = row.flatMap((cell) =>
    cell.trim() === "" ? [] : [printableLine(seenCell(cell, conversation.style.language))],
  );
  return cells.length > 1 ? paragraph(conversation, cells.join(" | "), "  ") : [];
}

/** The first lines; that there are more is seen at the end of the last. */
function cut(lines: readonly string[], most: number): readonly string[] {
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), `${clipped(last, last.length - 1).replace(/…$/, "")}…`];
}
