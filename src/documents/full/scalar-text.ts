import type { CST, Scalar } from "yaml";
import type { Fault } from "../problem.ts";
import { isNullWord } from "../value.ts";
import { type Advice, beginsAsBlock, putInQuotes, withExample } from "./syntax-sentences.ts";

/** The text of a scalar; adds the faults that only its source shows. Blank text is absent. */
export function scalarText(node: Scalar, faults: Fault[]): string | undefined {
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const text = isBlock ? withoutLastLineEnds(String(node.value)) : String(node.value ?? "");
  if (isBlock && text === "") faults.push(...emptyBlock(node));
  faults.push(...cuttingComment(node));
  return text.trim() === "" ? undefined : text;
}

/** Whether a scalar is `null` or `~` without quotes. */
export const isBareNull = ({ type, value }: Scalar): boolean => type === "PLAIN" && isNullWord(String(value));

function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  return text.slice(0, end);
}

/** `count: >2` is, to YAML, the header of a folded block indented by two: nobody means that. */
function* emptyBlock({ srcToken }: Scalar): Generator<Fault> {
  const header = srcToken?.type === "block-scalar" ? srcToken.props.find(isHeader) : undefined;
  if (!header || !/\d/.test(header.source)) return;
  yield {
    check: "yaml-syntax",
    message: beginsAsBlock,
    help: withExample(putInQuotes, `"${header.source}"`),
    replacement: `"${header.source}"`,
    start: header.offset,
    end: header.offset + header.source.length,
  };
}

const isHeader = (token: CST.Token): token is CST.SourceToken => token.type === "block-scalar-header";

function* cuttingComment(node: Scalar): Generator<Fault> {
  if (node.type !== "PLAIN" || node.srcToken?.type !== "scalar") return;
  const end = node.srcToken.end ?? [];
  const newline = end.findIndex(({ type }) => type === "newline");
  const sameLine = newline < 0 ? end : end.slice(0, newline);
  const comment = sameLine.find(({ type }) => type === "comment");
  if (!comment || /^#(\s|$)/.test(comment.source)) return;
  yield {
    check: "comment-cuts-text",
    ...cutOff(comment.source.length > 60 ? `${comment.source.slice(0, 60)}…` : comment.source),
    start: comment.offset,
    end: comment.offset + comment.source.length,
  };
}

const cutOff = (comment: string): Advice => ({
  message: {
    en: `${comment} reads as a comment and is cut from the text`,
    ru: `${comment} читается как комментарий и в текст не попадает`,
    tg: `${comment} ҳамчун шарҳ хонда мешавад ва аз матн бурида мешавад`,
    uz: `${comment} izoh deb oʻqiladi va matndan tushib qoladi`,
  },
  help: {
    en: "put the whole text in quotes, or a space after # if a comment is meant",
    ru: "возьмите весь текст в кавычки, а если это комментарий, поставьте пробел после #",
    tg: "тамоми матнро дар нохунак гиред, агар ин шарҳ бошад, баъди # фосила гузоред",
    uz: "butun matnni qoʻshtirnoqqa oling, bu izoh boʻlsa, # dan keyin boʻshliq qoʻying",
  },
});
