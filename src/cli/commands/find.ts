import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { foundListing } from "../../reports/listing/found-listing.ts";
import type { SearchWord } from "../../search/matches.ts";
import { searchRecords, searchWords } from "../../search/search-records.ts";
import { questionOf } from "../app.ts";
import { examples, knownWord, listOption, numberOption, type Session } from "../define-command.ts";
import { asExcel, type OutputOptions, targetOf, withExcel, withOutput } from "../output/output-target.ts";
import { printListing } from "../output/print-tables.ts";

type FindOptions = OutputOptions & { readonly kind?: readonly string[]; readonly limit?: number };

/** As many as fit a screen. */
const onScreen = 20;

/** More than a paragraph has; each is compared with every word of the registry. */
const mostWords = 200;

function wordsToFind(text: string): SearchWord[] {
  const words = searchWords(text);
  if (words.length === 0)
    throw new UsageError("there is no word to look for", "write letters or digits: hamkor find rahimov");
  if (words.length > mostWords)
    throw new UsageError(`${words.length} words are too many to look for`, `look for at most ${mostWords}`);
  return words;
}

export const findCommand = ({ app }: Session): Command =>
  withExcel(withOutput(new Command("find")))
    .description(
      "Records with given words in any field, best first. Script and case do not matter (rahimov finds Раҳимов), the " +
        "beginning of a word is enough, and typing errors are forgiven.",
    )
    .argument(
      "<text...>",
      "words to look for in names, persons, notes, quotes, places, ids: all of them, where a record has all",
    )
    .addOption(listOption("--kind <kinds>", `only records of these kinds: ${kindNames.join(", ")}`))
    .addOption(numberOption("--limit <number>", `show at most so many (default: ${onScreen} on a terminal, else all)`))
    .addHelpText(
      "after",
      examples([
        ["hamkor find rahimov", "a person, in whichever script the name was written"],
        ["hamkor find kunming univercity", "a partner, and what was done with it"],
        ["hamkor find горная --kind partners,agreements", "only partners and agreements"],
        ["hamkor find moskva -o moskva.xlsx", "everything that was found, for a spreadsheet"],
      ]),
    )
    .action(async (typed: string[], given: FindOptions) => {
      const session = app();
      const options = asExcel(given);
      const text = typed.join(" ").trim();
      const words = wordsToFind(text);
      const kinds = (options.kind ?? []).map((word) =>
        knownWord(word, kindNames, "kind", `the kinds are ${kindNames.join(", ")}`),
      );
      const { format, file } = targetOf(options.output);
      const isOnScreen = format === "table" && file === undefined && session.io.columns !== undefined;
      const registry = await session.open();
      const asked = kinds.length > 0 ? [...new Set(kinds)] : kindNames;
      const found = searchRecords(registry, words, asked, session.keptIndex());
      const context = {
        question: questionOf(registry, session.today),
        provenance: await session.provenance(registry, session.today),
      };
      const request = { text, kinds: asked, limit: options.limit ?? (isOnScreen ? onScreen : undefined) };
      await printListing(session, foundListing(found, request, context), options, session.style(registry));
    });
