import type { Column } from "../../../importing/columns/proposed-column.ts";
import { type ColumnUse, type Mapping, targetsOf } from "../../../importing/mapping/mapping.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { kinds } from "../../../kinds/index.ts";
import { quoted } from "../../../values/texts/quoted.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { askParts } from "./ask-parts.ts";
import { askPeriod } from "./ask-period.ts";
import type { Conversation } from "./conversation.ts";
import type { Reading } from "./mapping-lines.ts";
import { targetOptions } from "./target-options.ts";
import { useText } from "./use-text.ts";

/** The uses of columns that somebody wants to be others; absent where none is changed after all. */
export async function changeColumn(
  conversation: Conversation,
  reading: Reading,
): Promise<Mapping["columns"] | undefined> {
  const { asks, said, style } = conversation;
  const { kind, columns: uses } = reading.mapping;
  const column = await asks.search<string>({
    message: said(whichColumn),
    options: reading.columns.map(({ name }) => ({
      value: name,
      label: name,
      hint: `→ ${useText(uses[name] ?? { is: "notes" }, kind, style.language)}`,
    })),
  });
  const chosen = reading.columns.find(({ name }) => name === column);
  const use = chosen && (await askUse(conversation, chosen, kind));
  return chosen && use && withOthers(conversation, reading, chosen, use);
}

/** The ways that are no field. */
const ways = ["notes", "skip", "parts", "period", "back"] as const;
type Way = (typeof ways)[number];

async function askUse(conversation: Conversation, column: Column, kind: KindName): Promise<ColumnUse | undefined> {
  const { asks, said } = conversation;
  const own = fieldsOfKind(kinds[kind]);
  const offered = ways.filter((way) => way !== "period" || (own.has("starts") && own.has("ends")));
  const chosen = await asks.search<string>({
    message: said(goesTo(column.name)),
    options: [
      ...offered.map((way) => ({ value: `way:${way}`, label: said(wayLabels[way]) })),
      ...targetOptions(conversation, kind),
    ],
  });
  switch (chosen) {
    case "way:notes":
      return { is: "notes" };
    case "way:skip":
      return { is: "skip" };
    case "way:parts":
      return askParts(conversation, column, kind);
    case "way:period":
      return askPeriod(conversation, column, kind);
    case "way:back":
      return undefined;
    default:
      return { is: "field", field: chosen };
  }
}

/** Another column with the same field: both are read as one text, or the other goes to the notes. */
async function withOthers(
  conversation: Conversation,
  { mapping, columns }: Reading,
  column: Column,
  use: ColumnUse,
): Promise<Mapping["columns"] | undefined> {
  const { asks, said, style } = conversation;
  const targets = targetsOf(use).filter((target) => target !== "notes");
  const other = columns.find(
    ({ name }) =>
      name !== column.name &&
      targetsOf(mapping.columns[name] ?? { is: "notes" }).some((target) => targets.includes(target)),
  );
  if (!other) return { [column.name]: use };
  const how = await asks.choose<"instead" | "both" | "back">({
    message: said(filledBy(other.name, useText(use, mapping.kind, style.language))),
    options: [
      { value: "instead", label: said(instead(other.name)) },
      { value: "both", label: said(both) },
      { value: "back", label: said(wayLabels.back) },
    ],
  });
  if (how === "back") return undefined;
  return { [column.name]: use, ...(how === "instead" ? { [other.name]: { is: "notes" as const } } : {}) };
}

const whichColumn: Sentence = {
  en: "Which column?",
  ru: "Какой столбец изменить?",
  tg: "Кадом сутунро тағйир диҳем?",
  uz: "Qaysi ustunni oʻzgartiramiz?",
};

const goesTo = (name: string): Sentence => ({
  en: `Where does the column ${quoted(name, "en")} go (type a word to search)?`,
  ru: `Куда перенести столбец ${quoted(name, "ru")} (для поиска наберите слово)?`,
  tg: `Сутуни ${quoted(name, "tg")} ба куҷо равад (барои ҷустуҷӯ калима нависед)?`,
  uz: `${quoted(name, "uz")} ustuni qayerga tushsin (qidirish uchun soʻz yozing)?`,
});

const wayLabels: Readonly<Record<Way, Sentence>> = {
  notes: {
    en: "to the notes, with its heading",
    ru: "в примечания, вместе с заголовком",
    tg: "ба эзоҳ, бо сарлавҳааш",
    uz: "izohga, sarlavhasi bilan",
  },
  skip: { en: "leave it out", ru: "не переносить", tg: "ворид накардан", uz: "koʻchirmaslik" },
  parts: {
    en: "several fields stand in one cell…",
    ru: "в одной ячейке несколько полей…",
    tg: "дар як чашмак чанд майдон ҳаст…",
    uz: "bir katakda bir nechta maydon bor…",
  },
  period: {
    en: "beginning and end stand in one cell…",
    ru: "в одной ячейке начало и окончание…",
    tg: "дар як чашмак оғоз ва анҷом ҳаст…",
    uz: "bir katakda boshlanishi va tugashi bor…",
  },
  back: {
    en: "back, change nothing",
    ru: "назад, ничего не менять",
    tg: "бозгашт, бе тағйир",
    uz: "orqaga, oʻzgarishsiz",
  },
};

const filledBy = (name: string, field: string): Sentence => ({
  en: `${field} is also what the column ${quoted(name, "en")} goes to. What of it?`,
  ru: `Поле «${field}» уже заполняет столбец ${quoted(name, "ru")}. Как быть с ним?`,
  tg: `Майдони «${field}»-ро аллакай сутуни ${quoted(name, "tg")} пур мекунад. Бо он чӣ кунем?`,
  uz: `“${field}” maydonini ${quoted(name, "uz")} ustuni toʻldirmoqda. U bilan nima qilamiz?`,
});

const instead = (name: string): Sentence => ({
  en: `${quoted(name, "en")} goes to the notes`,
  ru: `${quoted(name, "ru")} — в примечания`,
  tg: `${quoted(name, "tg")} — ба эзоҳ`,
  uz: `${quoted(name, "uz")} — izohga`,
});

const both: Sentence = {
  en: "read both together, one after the other",
  ru: "читать оба столбца вместе, один за другим",
  tg: "ҳарду сутунро якҷоя хондан, паси ҳам",
  uz: "ikkala ustunni birga oʻqish, ketma-ket",
};
