import { Command } from "commander";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { wordsIn } from "../../locales/index.ts";
import { refusePersons } from "../../queries/refuse-persons.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type ListRequest, listing } from "../../reports/listing/listing.ts";
import { questionOf } from "../app.ts";
import { dayFlag } from "../day-flags.ts";
import { knownWord, listOption, numberOption, type Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { listExamples, listHelp } from "../help/commands/list-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { queryHelp } from "../help/query-help.ts";
import { asExcel, type Format, type OutputOptions, targetOf, withExcel } from "../output/output-target.ts";
import { printListing } from "../output/print-tables.ts";
import { queryMeant } from "../typed-query.ts";

type ListOptions = OutputOptions & {
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly persons?: boolean;
  readonly cards?: boolean;
  readonly on?: string;
};

export const listCommand = ({ app, language }: Session): Command => {
  const help = textsIn(listHelp, language);
  const command = new Command("list")
    .description(help.description)
    .argument("<kind>", kindNames.join(", "))
    .argument("[query...]", `${queryHelp.query[language]}: country:China, signed:2018.., not:state:expired, kunming`)
    .addOption(listOption("-c, --columns <names>", help.columns))
    .option("--sort <field[:desc]>", help.sort)
    .addOption(numberOption("--limit <number>", queryHelp.limit[language]))
    .option("--persons", help.persons)
    .option("--cards", help.cards)
    .option("--on <date>", queryHelp.stateOn[language]);
  return withExcel(command, language)
    .configureHelp(commandLayout(language, listExamples))
    .action(async (word: string, words: string[], given: ListOptions) => {
      const session = app();
      const options = asExcel(given);
      const misplaced = { word, own: kindNames, rest: words };
      const kind = pointingElsewhere(() => knownWord(word, kindNames, "kind"), misplaced);
      const format = formatOf(options);
      const registry = await session.open();
      const style = session.style(registry);
      const on = dayFlag(options.on, session.today, registry) ?? session.today;
      const { persons, sort } = options;
      const query = queryMeant(session, registry, { words, kinds: [kind], on, persons });
      const question = questionOf(registry, on);
      if (!persons && sort !== undefined) refusePersons({ fields: [sort.replace(/:.*$/, "")] }, [kind], question);
      const context = {
        question,
        provenance: await session.provenance(registry, on),
        compareTexts: wordsIn(style.language).compare,
      };
      await printListing(session, listing(requestOf(kind, query, options, format), context), options, style);
    });
};

function formatOf({ output, cards }: ListOptions): Format {
  const { format } = targetOf(output);
  if (cards && format !== "table") throw cardsInFile(output);
  return format;
}

const requestOf = (kind: KindName, query: readonly string[], options: ListOptions, format: Format): ListRequest => ({
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
