import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { fieldNames } from "../../queries/fields/resolve-field.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { foundListing } from "../../reports/listing/found-listing.ts";
import type { SearchWord } from "../../search/matches.ts";
import { searchRecords, searchWords } from "../../search/search-records.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import { type App, questionOf } from "../app.ts";
import { knownWord, listOption, numberOption, type Session } from "../define-command.ts";
import { findExamples, findHelp } from "../help/commands/find-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { asExcel, type OutputOptions, targetOf, withExcel } from "../output/output-target.ts";
import { printListing } from "../output/print-tables.ts";

type FindOptions = OutputOptions & { readonly kind?: readonly string[]; readonly limit?: number };

/** As many as fit a screen. */
const onScreen = 20;

/** More than a paragraph has; each is compared with every word of the registry. */
const mostWords = 200;

function wordsToFind(text: string): SearchWord[] {
  const words = searchWords(text);
  if (words.length === 0) throw noWord();
  if (words.length > mostWords) throw tooManyWords(words.length);
  return words;
}

const noWord = (): UsageError =>
  new UsageError(
    {
      en: "there is no word to look for",
      ru: "нет слова, которое искать",
      tg: "калимаи ҷустуҷӯ нест",
      uz: "qidiriladigan soʻz yoʻq",
    },
    {
      en: "write letters or digits: hamkor find rahimov",
      ru: "напишите буквы или цифры: hamkor find rahimov",
      tg: "ҳарф ё рақам нависед: hamkor find rahimov",
      uz: "harf yoki raqam yozing: hamkor find rahimov",
    },
  );

const tooManyWords = (words: number): UsageError =>
  new UsageError(
    {
      en: `${words} words are too many to look for`,
      ru: `слишком много слов для поиска: ${words}`,
      tg: `${words} калима барои ҷустуҷӯ аз ҳад зиёд аст`,
      uz: `${words} ta soʻz qidirish uchun juda koʻp`,
    },
    {
      en: `look for at most ${mostWords}`,
      ru: `их может быть не больше ${mostWords}`,
      tg: `на бештар аз ${mostWords} калимаро ҷӯед`,
      uz: `koʻpi bilan ${mostWords} ta soʻzni qidiring`,
    },
  );

export const findCommand = ({ app, language }: Session): Command => {
  const help = textsIn(findHelp, language);
  const command = new Command("find")
    .description(help.description)
    .argument("<text...>", help.text)
    .addOption(listOption("--kind <kinds>", `${help.kind}: ${kindNames.join(", ")}`))
    .addOption(numberOption("--limit <number>", help.limit));
  return withExcel(command, language)
    .configureHelp(commandLayout(language, findExamples))
    .action(async (typed: string[], given: FindOptions) => {
      const session = app();
      const options = asExcel(given);
      const text = typed.join(" ").trim();
      const words = wordsToFind(text);
      const kinds = (options.kind ?? []).map((word) => knownWord(word, kindNames, "kind"));
      const { format, file } = targetOf(options.output);
      const isOnScreen = format === "table" && file === undefined && session.io.columns !== undefined;
      const registry = await session.open();
      noteFieldWords(session, registry, typed);
      const asked = kinds.length > 0 ? [...new Set(kinds)] : kindNames;
      const found = searchRecords(registry, words, asked, session.keptIndex());
      const context = {
        question: questionOf(registry, session.today),
        provenance: await session.provenance(registry, session.today),
      };
      const request = { text, kinds: asked, limit: options.limit ?? (isOnScreen ? onScreen : undefined) };
      await printListing(session, foundListing(found, request, context), options, session.style(registry));
    });
};

/** `find` knows no fields: `country:China` is looked for as two words, which is said. */
function noteFieldWords({ note, style }: App, registry: Registry, typed: readonly string[]): void {
  const isOf = (word: string) => kindNames.filter((kind) => fieldNames(kind).includes(word.split(":")[0] ?? ""));
  const word = typed.find((each) => /^[a-z_.]+:\S/.test(each) && isOf(each).length > 0);
  if (word === undefined) return;
  const line = `hamkor list ${isOf(word).includes("agreements") ? "agreements" : isOf(word)[0]} ${word}`;
  note(
    sentencePhrase({
      en: `find looks for words in texts; to ask for the field: ${line}`,
      ru: `find ищет слова в текстах; чтобы искать по полю: ${line}`,
      tg: `find калимаҳоро дар матнҳо меҷӯяд; барои ҷустуҷӯ дар майдон: ${line}`,
      uz: `find matnlardan soʻz izlaydi; maydon boʻyicha soʻrash uchun: ${line}`,
    }),
    style(registry),
  );
}
