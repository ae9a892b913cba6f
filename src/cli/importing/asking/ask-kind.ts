import type { ProposedMapping } from "../../../importing/columns/propose-mapping.ts";
import { type KindName, kindNames } from "../../../kinds/field-meta.ts";
import { wordsIn } from "../../../locales/index.ts";
import type { Language } from "../../../values/codes/languages.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { titlesOfKind } from "../../elsewhere.ts";
import type { Conversation } from "./conversation.ts";
import { targetTitle } from "./target-title.ts";

type KindReason = ProposedMapping["kinds"][number];

/** Asks what the rows of a list are, the likeliest first, each with what speaks for it. */
export async function askKind({ asks, said, style }: Conversation, { kinds }: ProposedMapping): Promise<KindName> {
  const likely = new Map(kinds.map((reason) => [reason.kind, reason]));
  const others = kindNames.filter((kind) => !likely.has(kind) && kind !== "plans");
  return asks.choose<KindName>({
    message: said(what),
    options: [...likely.keys(), ...others].map((kind) => ({
      value: kind,
      label: wordsIn(style.language).values[kind],
      hint: becauseOf(likely.get(kind), style.language),
      names: titlesOfKind(kind),
    })),
  });
}

function becauseOf(reason: KindReason | undefined, language: Language): string {
  if (!reason) return "";
  const { kind, words, fields } = reason;
  const titles = fields.map((field) => targetTitle(field, kind, language));
  return [
    ...(words.length > 0 ? [`${heading.words[language]}: ${[...new Set(words)].join(", ")}`] : []),
    ...(titles.length > 0 ? [`${heading.fields[language]}: ${titles.join(", ")}`] : []),
  ].join(" · ");
}

const what: Sentence = {
  en: "What is in the rows of this list?",
  ru: "Что записано в строках этого списка?",
  tg: "Дар сатрҳои ин рӯйхат чӣ навишта шудааст?",
  uz: "Bu roʻyxat qatorlarida nima yozilgan?",
};

const heading = {
  words: { en: "words in it", ru: "есть слова", tg: "калимаҳо", uz: "soʻzlar" },
  fields: { en: "columns", ru: "есть столбцы", tg: "сутунҳо", uz: "ustunlar" },
} satisfies Readonly<Record<string, Sentence>>;
