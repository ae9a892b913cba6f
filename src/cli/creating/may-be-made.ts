import type { ValueMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { printable } from "../../values/texts/printable.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type Text, textIn } from "../../values/texts/text.ts";
import { commandLineOf } from "../command-line.ts";
import type { Creation } from "./creation.ts";
import { namesakes } from "./namesakes.ts";

/** The records that are named at most. */
const mostNamed = 5;

/**
 * Whether a record is to be made though it may be on file already under another name: those are named, and who sits at a
 * terminal is asked. Without one it is refused unless wanted `anyway`.
 */
export async function mayBeMade(creation: Creation, raw: ValueMap, anyway: boolean): Promise<"yes" | "no" | "refused"> {
  const { app, kind, registry, style } = creation;
  const found = anyway ? [] : namesakes(kind, raw, registry);
  if (found.length === 0) return "yes";
  const lines = found
    .slice(0, mostNamed)
    .map((record) => `  ${[nameOf(record), calledIn(record, creation)].filter(Boolean).join(": ")}\n`);
  app.io.stderr(`hamkor: ${isThere[style.language]}\n${printable(lines.join(""))}`);
  if (!app.io.asks) {
    app.io.stderr(`  ${orAnyway(creation, raw, found)[style.language]}\n`);
    return "refused";
  }
  if (await app.io.asks.confirm({ message: question[style.language], language: style.language })) return "yes";
  app.io.stdout(`${left[style.language]}\n`);
  return "no";
}

function calledIn(record: object, { style }: Creation): string {
  const { name, title, acronym } = record as { name?: Text; title?: Text; acronym?: string };
  const text = name ?? title ?? acronym;
  return text === undefined ? "" : textIn(text, style.textLanguage, style.registryLanguage);
}

const isThere: Sentence = {
  en: "this may be on file already:",
  ru: "возможно, такая запись уже есть:",
  tg: "шояд чунин сабт аллакай бошад:",
  uz: "bunday yozuv allaqachon bor boʻlishi mumkin:",
};
/** What to do: of a partner it is worth saying that the two are not the same. */
function orAnyway(creation: Creation, raw: ValueMap, [first]: readonly AnyRecord[]): Sentence {
  const { kind } = creation;
  if (!fieldsOfKind(kinds[kind]).has("aliases")) return tellApart;
  const name = first ? nameOf(first) : kind;
  const apart = kind === "partners" && first ? `distinct_from=${first.id}` : "--anyway";
  const called = calledIn(raw, creation) || "…";
  const naming = commandLineOf(["hamkor", "set", name, `aliases+=${called}`]);
  return {
    en: `if it is the same, give it the other name: ${naming}; if not, add ${apart}`,
    ru: `если это она и есть, добавьте ей другое название: ${naming}; если нет, добавьте ${apart}`,
    tg: `агар ҳамон бошад, номи дигарашро илова кунед: ${naming}; агар не, ${apart} илова кунед`,
    uz: `agar oʻsha boʻlsa, boshqa nomini qoʻshing: ${naming}; aks holda ${apart} qoʻshing`,
  };
}

const tellApart: Sentence = {
  en: "if it is another one, add what tells the two apart, or --anyway",
  ru: "если это другая запись, добавьте то, чем они различаются, или --anyway",
  tg: "агар ин дигар бошад, фарқи онҳоро ё --anyway илова кунед",
  uz: "bu boshqasi boʻlsa, ularning farqini yoki --anyway qoʻshing",
};
const question: Sentence = {
  en: "Make a new one all the same?",
  ru: "Всё равно создать новую?",
  tg: "Ба ҳар ҳол нав созам?",
  uz: "Baribir yangisi yaratilsinmi?",
};
const left: Sentence = {
  en: "Nothing was changed.",
  ru: "Ничего не изменено.",
  tg: "Чизе тағйир наёфт.",
  uz: "Hech narsa oʻzgarmadi.",
};
