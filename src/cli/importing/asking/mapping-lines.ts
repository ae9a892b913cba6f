import type { ProposedMapping } from "../../../importing/columns/propose-mapping.ts";
import type { Column, ProposedColumn } from "../../../importing/columns/proposed-column.ts";
import { type FieldTexts, type Mapping, targetsOf } from "../../../importing/mapping/mapping.ts";
import { specOfTarget } from "../../../importing/mapping/spec-of-target.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import { wordsIn } from "../../../locales/index.ts";
import { clipped, padEnd, textWidth } from "../../../renderers/text-width.ts";
import { printableLine } from "../../../values/texts/printable.ts";
import { quoted } from "../../../values/texts/quoted.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type Conversation, paragraph } from "./conversation.ts";
import { targetTitle } from "./target-title.ts";
import { useText, whyLeftOut } from "./use-text.ts";
import { seenCell, wordText } from "./word-text.ts";

/** How a list is read, as it is now: its columns with their cells, and why each is taken for what it is. */
export type Reading = {
  readonly mapping: Mapping;
  readonly columns: readonly Column[];
  readonly because: Readonly<Record<string, ProposedColumn["because"] | undefined>>;
  readonly fromTitles: ProposedMapping["fromTitles"];
};

/** Every column with the field it fills and what stands in it, then what is to be looked at. */
export function mappingLines(conversation: Conversation, reading: Reading): string[] {
  const { said, style } = conversation;
  const { kind } = reading.mapping;
  return [
    "",
    ...paragraph(conversation, `${said(howRead)} ${wordsIn(style.language).values[kind]}.`),
    "",
    ...columnLines(conversation, reading),
    ...withBlank([
      ...guessedLines(conversation, reading),
      ...alwaysLines(conversation, reading),
      ...missingLines(conversation, reading),
    ]),
    "",
  ];
}

const withBlank = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? ["", ...lines] : []);

const gap = 2;
const narrowest = 66;

/** Three columns; below one another where the terminal has no room for them. */
function columnLines(conversation: Conversation, reading: Reading): string[] {
  const { said, style, width } = conversation;
  const rows = reading.columns.map((column) => rowOf(conversation, reading, column));
  if (width < narrowest)
    return rows.flatMap(([name, use, examples]) =>
      [`  ${name} → ${use}`, `      ${style.chalk.dim(examples)}`].map((line) => clipped(line, width - 1)),
    );
  const heads = [said(heading.column), said(heading.field), said(heading.examples)] as const;
  const widthOf = (at: 0 | 1, most: number): number =>
    Math.min(most, Math.max(...[heads, ...rows].map((row) => textWidth(row[at]))));
  const [first, second] = [widthOf(0, Math.floor(width * 0.34)), widthOf(1, Math.floor(width * 0.4))];
  const room = width - first - second - 3 * gap - 1;
  const line = ([name, use, examples]: Row): string =>
    `  ${padEnd(clipped(name, first), first)}  ${padEnd(clipped(use, second), second)}  ${style.chalk.dim(clipped(examples, room))}`.trimEnd();
  return [style.chalk.dim(line(heads)), ...rows.map(line)];
}

type Row = readonly [name: string, use: string, examples: string];

function rowOf({ style: { language } }: Conversation, { mapping, because }: Reading, column: Column): Row {
  const use = mapping.columns[column.name] ?? { is: "notes" as const };
  const why = because[column.name];
  const text = (use.is === "skip" && why && whyLeftOut[why]?.[language]) || useText(use, mapping.kind, language);
  const examples = [...column.texts.keys()].slice(0, 3).map((cell) => printableLine(seenCell(cell, language)));
  return [printableLine(column.name), text, examples.join(" · ")];
}

/** The columns that were not known by the whole of their headings. */
function guessedLines(conversation: Conversation, { columns, because }: Reading): string[] {
  const { said, style } = conversation;
  const names = columns
    .filter(({ name }) => because[name] === "cells" || because[name] === "words-in-heading")
    .map(({ name }) => quoted(name, style.language));
  return names.length > 0 ? paragraph(conversation, `${said(guessed)} ${names.join(", ")}.`) : [];
}

/** What all rows have because a title or the name of a sheet says it. */
function alwaysLines(conversation: Conversation, { mapping, fromTitles }: Reading): string[] {
  const { said, style } = conversation;
  const inAll = entries(mapping.always).map(([field, text]) => [said(inAllRows), field, text] as const);
  const inSheet = Object.entries(mapping.sheets).flatMap(([sheet, texts]) =>
    entries(texts).map(([field, text]) => [`${said(inRowsOf)} ${quoted(sheet, style.language)}`, field, text] as const),
  );
  return [...inAll, ...inSheet].flatMap(([where, field, text]) => {
    const words = fromTitles.find((one) => one.field === field && one.text === text)?.words;
    const source = words === undefined ? "" : ` (${said(accordingTo)} ${quoted(words, style.language)})`;
    const value = wordText(text, specOfTarget(field, mapping.kind), conversation);
    return paragraph(
      conversation,
      `${where}: ${targetTitle(field, mapping.kind, style.language)} — ${value}${source}.`,
    );
  });
}

const entries = (texts: FieldTexts): readonly (readonly [string, string])[] => Object.entries(texts);

/** Fields that every record needs and no column fills. */
function missingLines(conversation: Conversation, { mapping }: Reading): string[] {
  const { said, style } = conversation;
  const filled = new Set([...Object.values(mapping.columns).flatMap(targetsOf), ...Object.keys(mapping.always)]);
  const missing = [...fieldsOfKind(kinds[mapping.kind]).values()]
    .filter(({ name, required }) => required && !filled.has(name))
    .filter(({ name }) => mapping.kind !== "partners" || name !== "type")
    .map(({ name }) => targetTitle(name, mapping.kind, style.language));
  return missing.length > 0 ? paragraph(conversation, `${said(noColumn)} ${missing.join(", ")}.`) : [];
}

const howRead: Sentence = {
  en: "This is how the list will be read. Its rows are:",
  ru: "Вот как будет прочитан список. В его строках:",
  tg: "Рӯйхат чунин хонда мешавад. Дар сатрҳои он:",
  uz: "Roʻyxat quyidagicha oʻqiladi. Uning qatorlarida:",
};

const heading = {
  column: { en: "column of the list", ru: "столбец списка", tg: "сутуни рӯйхат", uz: "roʻyxat ustuni" },
  field: { en: "goes to", ru: "куда попадёт", tg: "ба куҷо меравад", uz: "qayerga tushadi" },
  examples: { en: "what stands there", ru: "что там стоит", tg: "дар он чист", uz: "unda nima bor" },
} satisfies Readonly<Record<string, Sentence>>;

const guessed: Sentence = {
  en: "Please check these columns, their headings do not say clearly what they are:",
  ru: "Проверьте эти столбцы, их заголовки не говорят ясно, что в них:",
  tg: "Ин сутунҳоро санҷед, сарлавҳаашон равшан намегӯяд, ки дар онҳо чист:",
  uz: "Bu ustunlarni tekshiring, sarlavhasi ularda nima borligini aniq aytmaydi:",
};

const inAllRows: Sentence = {
  en: "In all rows",
  ru: "Во всех строках",
  tg: "Дар ҳамаи сатрҳо",
  uz: "Hamma qatorlarda",
};
const inRowsOf: Sentence = {
  en: "In the rows of the sheet",
  ru: "В строках листа",
  tg: "Дар сатрҳои варақи",
  uz: "Quyidagi varaq qatorlarida:",
};
const accordingTo: Sentence = {
  en: "as it says",
  ru: "так написано:",
  tg: "чунин навишта шудааст:",
  uz: "yozilishicha:",
};

const noColumn: Sentence = {
  en: "No column says what every record needs, it will be asked:",
  ru: "Ни в одном столбце нет того, что нужно каждой записи, об этом будет вопрос:",
  tg: "Дар ягон сутун он чи ба ҳар сабт лозим аст, нест, инро мепурсем:",
  uz: "Hech bir ustunda har bir yozuvga kerakli narsa yoʻq, bu haqda soʻraladi:",
};
