import { Command } from "commander";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { wordsIn } from "../../locales/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type ListRequest, listing } from "../../reports/listing/listing.ts";
import { dayFlag, questionOf } from "../app.ts";
import { examples, knownWord, listOption, numberOption, type Session } from "../define-command.ts";
import { asExcel, type Format, type OutputOptions, targetOf, withExcel, withOutput } from "../output/output-target.ts";
import { printListing } from "../output/print-tables.ts";

type ListOptions = OutputOptions & {
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly persons?: boolean;
  readonly cards?: boolean;
  readonly on?: string;
};

export const listCommand = ({ app }: Session): Command =>
  withExcel(withOutput(new Command("list")))
    .description("The records of a kind that a query selects; without a query, all of them.")
    .argument("<kind>", kindNames.join(", "))
    .argument("[query...]", "words that must all hold: country:China, signed:2018.., not:state:expired, kunming")
    .addOption(listOption("-c, --columns <names>", "the columns to show: id,name,country"))
    .option("--sort <field[:desc]>", "the order of the records (default: by id)")
    .addOption(numberOption("--limit <number>", "show at most so many"))
    .option("--persons", "show the names of persons")
    .option("--cards", "each record as a block of lines, on a terminal")
    .option("--on <date>", "the day of states, unions and rankings (default: today)")
    .addHelpText(
      "after",
      examples([
        ["hamkor list partners country:Germany", "partners in Germany"],
        ["hamkor list agreements institution:mmit state:in-force", "what is in force"],
        ["hamkor list agreements state:in-force --on 2019-12-31", "what was in force on that day"],
        ["hamkor list mobilities starts:2019.. --sort starts:desc", "the latest journeys first"],
        ["hamkor list partners -c id,name,city -o partners.xlsx", "three columns for a spreadsheet"],
      ]),
    )
    .action(async (word: string, query: string[], given: ListOptions) => {
      const session = app();
      const options = asExcel(given);
      const kind = knownWord(word, kindNames, "kind");
      const format = formatOf(options);
      const registry = await session.open();
      const style = session.style(registry);
      const on = dayFlag(options.on) ?? session.today;
      const context = {
        question: questionOf(registry, on),
        provenance: await session.provenance(registry, on),
        compareTexts: wordsIn(style.language).compare,
      };
      await printListing(session, listing(requestOf(kind, query, options, format), context), options, style);
    });

function formatOf({ output, cards }: ListOptions): Format {
  const { format } = targetOf(output);
  if (cards && format !== "table") throw cardsInFile(output);
  return format;
}

const requestOf = (kind: KindName, query: string[], options: ListOptions, format: Format): ListRequest => ({
  kind,
  query,
  columns: options.columns,
  allFields: format === "csv" || format === "tsv",
  sort: options.sort,
  limit: options.limit,
  persons: options.persons ?? false,
  asCards: options.cards,
});

const cardsInFile = (output: string): UsageError =>
  new UsageError(
    {
      en: `--cards is for a terminal, and -o ${output} asks for another format`,
      ru: `--cards — для терминала, а -o ${output} просит другой формат`,
      tg: `--cards барои терминал аст, аммо -o ${output} шакли дигар мехоҳад`,
      uz: `--cards terminal uchun, -o ${output} esa boshqa formatni soʻraydi`,
    },
    {
      en: "leave one of the two out",
      ru: "уберите одно из двух",
      tg: "яке аз онҳоро партоед",
      uz: "ikkalasidan birini olib tashlang",
    },
  );
