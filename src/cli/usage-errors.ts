import type { Command, CommanderError } from "commander";
import { quotationHelp } from "../files/locate-registry.ts";
import { didYouMeanWords } from "../kinds/fault.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { fieldNames } from "../queries/fields/resolve-field.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { Language } from "../values/codes/languages.ts";
import { editDistance, nearestWords } from "../values/texts/nearest.ts";
import { seeCommand } from "../values/texts/see-command.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { commands } from "./commands/index.ts";
import { elsewhere } from "./elsewhere.ts";
import { placeholderIn } from "./help/placeholders.ts";

/** What commander finds wrong with a command line, in hamkor's words and with the nearest right one. */
export function usageErrorOf(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return unknownCommand(named, words);
    case "commander.unknownOption":
      return unknownFlag(named, program, words);
    case "commander.missingArgument":
      return missingWord(named, program, words);
    case "commander.optionMissingArgument":
      return new UsageError(noValue(named), seeHelp(program, words));
    case "commander.conflictingOption":
      return conflict(error.message);
    // Commander would show its help here, as an error.
    case "commander.help":
      return new UsageError(noCommand, quotationHelp(words) ?? everyCommand);
    case "commander.excessArguments":
      return new UsageError(tooManyWords, seeHelp(program, words));
    default:
      return new UsageError(
        {
          en: error.message.replace(/^error: /, ""),
          ru: "команду нельзя разобрать",
          tg: "фармон фаҳмида нашуд",
          uz: "buyruqni tushunib boʻlmadi",
        },
        seeHelp(program, words),
      );
  }
}

const tooManyWords: Sentence = {
  en: "there are more words than this command takes",
  ru: "слов больше, чем принимает эта команда",
  tg: "калимаҳо аз он зиёданд, ки ин фармон қабул мекунад",
  uz: "soʻzlar bu buyruq qabul qiladiganidan koʻp",
};

const noCommand: Sentence = {
  en: "no command is given",
  ru: "не указана команда",
  tg: "фармон нишон дода нашудааст",
  uz: "buyruq koʻrsatilmagan",
};

const everyCommand: Sentence = {
  en: "hamkor --help lists the commands",
  ru: "все команды: hamkor --help",
  tg: "ҳамаи фармонҳо: hamkor --help",
  uz: "barcha buyruqlar: hamkor --help",
};

/** Two flags of which one makes the other senseless: commander names them between quotation marks. */
function conflict(message: string): UsageError {
  const [one = "", other = ""] = [...message.matchAll(/'(--[a-z-]+)/g)].map(([, flag]) => flag ?? "");
  return new UsageError(
    {
      en: `${one} cannot be used with ${other}`,
      ru: `${one} нельзя указать вместе с ${other}`,
      tg: `${one}-ро якҷоя бо ${other} навиштан мумкин нест`,
      uz: `${one} ni ${other} bilan birga yozib boʻlmaydi`,
    },
    {
      en: "leave one of them out",
      ru: "уберите один из этих флагов",
      tg: "яке аз ин флагҳоро бардоред",
      uz: "shu flaglardan birini olib tashlang",
    },
  );
}

/** A flag as commander names it, `--limit <number>`, without its value. */
function noValue(flag: string): Sentence {
  const shown = (language: Language): string =>
    flag.replace(/<(.*)>/, (_, name: string) => `<${placeholderIn(name, language)}>`);
  return {
    en: `${shown("en")} needs a value`,
    ru: `после ${shown("ru")} нужно значение`,
    tg: `пас аз ${shown("tg")} қимат лозим аст`,
    uz: `${shown("uz")} dan keyin qiymat kerak`,
  };
}

function missingWord(name: string, program: Command, words: readonly string[]): UsageError {
  const argument = calledCommand(program, words)?.registeredArguments.find((known) => known.name() === name);
  const word = (language: Language): string => placeholderIn(name, language).toUpperCase();
  return new UsageError(
    {
      en: `a word is missing: ${word("en")}`,
      ru: `не хватает слова: ${word("ru")}`,
      tg: `як калима намерасад: ${word("tg")}`,
      uz: `bir soʻz yetishmaydi: ${word("uz")}`,
    },
    argument?.description ? itIs(argument.description) : seeHelp(program, words),
  );
}

/** What stands in the help, which is in the language of the error. */
const itIs = (description: string): Sentence => ({
  en: `it is ${description}`,
  ru: `нужно указать: ${description}`,
  tg: `бояд нишон дод: ${description}`,
  uz: `koʻrsatish kerak: ${description}`,
});

/** A word that is no command, with the command lines in which it has its place. */
export function unknownCommand(name: string, words: readonly string[]): UsageError {
  const names = commands.flatMap((entry) => (entry.alias ? [entry.name, entry.alias] : [entry.name]));
  const at = words.indexOf(name);
  const asked = words.slice(0, at).filter((word) => word !== "help");
  const place = elsewhere({ word: name, own: names, rest: words.slice(at + 1), before: ["hamkor", ...asked] });
  return new UsageError(
    {
      en: `there is no command "${name}"`,
      ru: `нет команды «${name}»`,
      tg: `фармони «${name}» нест`,
      uz: `“${name}” buyrugʻi yoʻq`,
    },
    place ?? didYouMeanWords(nearCommands(name, names)) ?? everyCommand,
  );
}

/** Commands are short: `import` is no misspelling of `report`. */
const nearCommands = (name: string, names: readonly string[]): string[] =>
  nearestWords(name, names).filter(
    (near) => near.startsWith(name) || editDistance(name, near) <= (name.length < 8 ? 1 : 2),
  );

const calledCommand = (program: Command, words: readonly string[]): Command | undefined =>
  program.commands.find((command) => words.some((word) => word === command.name() || command.aliases().includes(word)));

function unknownFlag(flag: string, program: Command, words: readonly string[]): UsageError {
  const command = calledCommand(program, words);
  const known = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
  const nearest = nearestWords(flag, known);
  const isBefore = command !== undefined && words.indexOf(flag) < words.indexOf(command.name());
  const field = flag.replace(/^-+/, "").split("=")[0] ?? "";
  const isField = kindNames.some((kind) => fieldNames(kind).includes(field.replaceAll("-", "_")));
  return new UsageError(
    { en: `there is no flag ${flag}`, ru: `нет флага ${flag}`, tg: `флаги ${flag} нест`, uz: `${flag} flagi yoʻq` },
    didYouMeanWords(nearest) ??
      (isBefore && command ? afterCommand(flag, command.name()) : undefined) ??
      (isField ? fieldOf(command, field.replaceAll("-", "_")) : undefined) ??
      seeHelp(program, words),
  );
}

const afterCommand = (flag: string, command: string): Sentence => ({
  en: `${flag} stands behind the command: hamkor ${command} … ${flag} …`,
  ru: `${flag} пишут после команды: hamkor ${command} … ${flag} …`,
  tg: `${flag} пас аз фармон навишта мешавад: hamkor ${command} … ${flag} …`,
  uz: `${flag} buyruqdan keyin yoziladi: hamkor ${command} … ${flag} …`,
});

/** How a field is written where a command takes fields: as what is to be, or as what is asked. */
function fieldOf(command: Command | undefined, field: string): Sentence | undefined {
  const name = command?.name() ?? "";
  if (name === "new" || name === "set") return asFieldWithValue(field);
  const asks = command === undefined || command.registeredArguments.some((argument) => argument.name() === "query");
  return asks ? asQueryWord(field) : undefined;
}

const asFieldWithValue = (field: string): Sentence => ({
  en: `write a field without dashes: ${field}=VALUE`,
  ru: `поле пишут без дефисов: ${field}=ЗНАЧЕНИЕ`,
  tg: `майдон бе дефис навишта мешавад: ${field}=ҚИМАТ`,
  uz: `maydon chiziqchasiz yoziladi: ${field}=QIYMAT`,
});

const asQueryWord = (field: string): Sentence => ({
  en: `ask for a field as a word of the query: ${field}:VALUE`,
  ru: `поле указывают словом запроса: ${field}:ЗНАЧЕНИЕ`,
  tg: `майдонро бо калимаи дархост нишон диҳед: ${field}:ҚИМАТ`,
  uz: `maydon soʻrov soʻzi bilan koʻrsatiladi: ${field}:QIYMAT`,
});

function seeHelp(program: Command, words: readonly string[]): Sentence {
  const command = calledCommand(program, words);
  return seeCommand(`hamkor ${command ? `${command.name()} ` : ""}--help`);
}
