import type { Value } from "../../documents/value.ts";
import { iscedFields } from "../../values/codes/isced-field-table.ts";
import { iscedName } from "../../values/codes/isced-names.ts";
import { languages } from "../../values/codes/languages.ts";
import { fold } from "../../values/texts/fold.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";

/** A code of ISCED-F, and the words beside it. */
type Written = { readonly code: string; readonly words: string };

/**
 * Codes of ISCED-F 2013: `0613`, `07 Engineering, manufacturing and construction`, `0715, 0732`. Words beside a code that are not its
 * name may contradict it, and a code whose zero a spreadsheet has taken is another one: both are asked, with the code offered.
 */
export function readStudyFields(text: string, { target, spec }: Pick<CellPlace, "target" | "spec">): CellMeaning {
  const found = codesIn(text);
  if (!found || (found.length > 1 && !spec.list)) return doubt([]);
  const codes = found.map(({ code }) => (iscedFields.has(code) ? code : `0${code}`));
  const isSure = found.every(({ code, words }) => iscedFields.has(code) && isNameOf(code, words));
  if (!isSure) return doubt([codes.join(", ")]);
  const [only = ""] = codes;
  return oneValue(target, spec.list ? (codes satisfies Value) : only);
}

/** Whether a text is codes of fields of education, with or without their names. */
export const isStudyFields = (text: string): boolean => codesIn(text) !== undefined;

function codesIn(text: string): readonly Written[] | undefined {
  const items = text.split(/[;\n]|,\s*(?=\d{2,4}(?!\d))/).map((item) => item.trim());
  const found = items.filter((item) => item !== "").flatMap((item) => codeIn(item) ?? []);
  return found.length > 0 && found.length === items.length ? found : undefined;
}

function codeIn(item: string): Written | undefined {
  const [, first, behind = ""] = /^(?:isced(?:-f)?(?: 2013)?:? )?(\d{2,4})(?!\d)[\s–—:.-]*(.*)$/is.exec(item) ?? [];
  const [, before = "", last] = first === undefined ? (/^(\D+?)\s*\(?(\d{2,4})\)?$/s.exec(item) ?? []) : [];
  const code = first ?? last;
  if (code === undefined || !(iscedFields.has(code) || iscedFields.has(`0${code}`))) return undefined;
  return { code, words: behind || before };
}

/** The words are the name of the code, or its first words: no other code of the same length begins so. */
function isNameOf(code: string, words: string): boolean {
  if (words === "") return true;
  const said = plain(words);
  return languages.some((language) => {
    const begins = (other: string): boolean => `${plain(iscedName(other, language))} `.startsWith(`${said} `);
    return begins(code) && ![...iscedFields.keys()].some((other) => isOther(other, code) && begins(other));
  });
}

const plain = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const isOther = (other: string, code: string): boolean => other !== code && other.length === code.length;
