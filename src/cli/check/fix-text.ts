import type { AppliedFix } from "../../fixes/apply-fixes.ts";
import { printable } from "../../values/texts/printable.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

const mended: Sentence = { en: "mended", ru: "исправлено", tg: "ислоҳ шуд", uz: "tuzatildi" };

const composed: Sentence = {
  en: "letters joined with their marks (Unicode NFC)",
  ru: "буквы соединены со своими знаками (Unicode NFC)",
  tg: "ҳарфҳо бо аломатҳои худ пайваст шуданд (Unicode NFC)",
  uz: "harflar belgilari bilan birlashtirildi (Unicode NFC)",
};

/** The line that tells of a place where letters were joined. */
export const composedText = (place: string): Sentence =>
  sentenceOf((language) => `${mended[language]} ${place}  ${composed[language]}\n`);

/** The line that tells of a fix: place, what it was and is, and the check. */
export function fixText(
  { file, line, column, check, ...change }: AppliedFix,
  nameOf: (file: string) => string,
): Sentence {
  const changed = changeText(change);
  return sentenceOf(
    (language) => `${mended[language]} ${nameOf(file)}:${line}:${column}  ${changed[language]}  ${check}\n`,
  );
}

function changeText({ before, after }: Pick<AppliedFix, "before" | "after">): Sentence {
  if (before.trim() === "") return before.includes("\t") ? tabs : noBreakSpaces;
  if (after === "") return takenOut(printable(before.trim()));
  const both = `${printable(before)} → ${printable(after)}`;
  return { en: both, ru: both, tg: both, uz: both };
}

const tabs: Sentence = {
  en: "tabs to spaces",
  ru: "вместо табуляции — пробелы",
  tg: "ба ҷои табулятсия — фосилаҳо",
  uz: "tabulyatsiya oʻrniga boʻsh joylar",
};

const noBreakSpaces: Sentence = {
  en: "no-break spaces to spaces",
  ru: "вместо неразрывных пробелов — обычные",
  tg: "ба ҷои фосилаҳои ҷудонашаванда — фосилаҳои оддӣ",
  uz: "ajralmas boʻsh joylar oʻrniga oddiylari",
};

const takenOut = (text: string): Sentence => ({
  en: `${text} taken out`,
  ru: `убрано: ${text}`,
  tg: `бардошта шуд: ${text}`,
  uz: `olib tashlandi: ${text}`,
});

export const renamedText = (from: string, to: string): Sentence => ({
  en: `renamed ${from} to ${to}\n`,
  ru: `переименовано: ${from} → ${to}\n`,
  tg: `номаш иваз шуд: ${from} → ${to}\n`,
  uz: `nomi oʻzgartirildi: ${from} → ${to}\n`,
});
