import { Command } from "commander";
import { didYouMeanWords } from "../../kinds/fault.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { nearestRecords } from "../../queries/match/match-codes.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Unread, unreadIn } from "../../registry/unread.ts";
import type { Style } from "../../renderers/style.ts";
import { entryOf, unreadOf } from "../../reports/listing/entry.ts";
import { listingOf } from "../../reports/listing/listing.ts";
import { unreadNotes } from "../../reports/selection/unread-notes.ts";
import { printable } from "../../values/texts/printable.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { type App, questionOf } from "../app.ts";
import { dayFlag } from "../day-flags.ts";
import type { Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { showExamples, showHelp } from "../help/commands/show-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";
import { type OutputOptions, targetOf, withOutput } from "../output/output-target.ts";
import { printEntry } from "../output/print-entry.ts";
import { printListing } from "../output/print-tables.ts";

export const showCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(showHelp, language);
  const command = new Command("show")
    .description(help.description)
    .argument("<id>", help.id)
    .option("--on <date>", help.on);
  return withOutput(command, language)
    .configureHelp(commandLayout(language, showExamples))
    .action(async (word: string, options: OutputOptions & { readonly on?: string }) => {
      const session = app();
      const { format } = targetOf(options.output);
      const registry = await session.open();
      const style = session.style(registry);
      const found = pointingElsewhere(() => recordNamed(word, registry), { word, own: [word] });
      if ("unread" in found) {
        tellUnread(session, found.unread, registry, style);
        return setExitCode(exitCodes.findings);
      }
      const { record } = found;
      const on = dayFlag(options.on, session.today, registry) ?? session.today;
      const question = questionOf(registry, on);
      const provenance = await session.provenance(registry, on);
      if (format !== "csv" && format !== "tsv")
        return printEntry(session, entryOf(record, question, provenance), options, style);
      const notes = unreadNotes(unreadOf(record, registry));
      const request = { kind: record.kind, columns: undefined, allFields: true, persons: true };
      return printListing(session, listingOf([record], request, { question, provenance }, notes), options, style);
    });
};

/** A record, or what is known of one whose file cannot be read. */
type Named = { readonly record: AnyRecord } | { readonly unread: Unread };

/** The record that `id` or `kind/id` names; a name that fits two kinds, or none, is a UsageError. */
export function recordNamed(typed: string, registry: Registry): Named {
  const word = typed
    .trim()
    .toLowerCase()
    .replace(/\.ya?ml$/, "");
  const named = parseRecordName(word);
  const found = named
    ? withName(named.kind, named.id, registry)
    : kindNames.flatMap((kind) => {
        const asTyped = withName(kind, typed, registry);
        return asTyped.length > 0 ? asTyped : withName(kind, word, registry);
      });
  const [only] = found;
  if (only && found.length === 1) return only.found;
  if (only) {
    const names = found.map(({ name }) => name).join(", ");
    throw severalRecords(word, names);
  }
  const nearest = nearestRecords(named?.id ?? word, named ? [named.kind] : kindNames, { registry });
  throw noRecord(word, nearest);
}

const severalRecords = (id: string, names: string): UsageError =>
  new UsageError(
    {
      en: `"${id}" is the id of several records`,
      ru: `идентификатор «${id}» есть у нескольких записей`,
      tg: `рамзи «${id}» дар якчанд сабт ҳаст`,
      uz: `bir necha yozuvda “${id}” identifikatori bor`,
    },
    {
      en: `write one of ${names}`,
      ru: `напишите одно из: ${names}`,
      tg: `яке аз инҳоро нависед: ${names}`,
      uz: `quyidagilardan birini yozing: ${names}`,
    },
  );

const noRecord = (name: string, nearest: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `there is no record "${name}"`,
      ru: `нет записи «${name}»`,
      tg: `сабти «${name}» нест`,
      uz: `“${name}” yozuvi yoʻq`,
    },
    didYouMeanWords(nearest) ?? {
      en: "hamkor list KIND shows the ids",
      ru: "все идентификаторы: hamkor list РАЗДЕЛ",
      tg: "ҳамаи рамзҳо: hamkor list НАВЪ",
      uz: "barcha identifikatorlar: hamkor list TUR",
    },
  );

function withName(kind: KindName, id: string, registry: Registry): { readonly name: string; readonly found: Named }[] {
  const name = nameOf({ kind, id });
  const record = registry.find(kind, id);
  if (record) return [{ name, found: { record } }];
  const unread = unreadIn(registry).find((one) => !one.record && one.kind === kind && one.id === id);
  return unread ? [{ name, found: { unread } }] : [];
}

/** Says that the file of a record cannot be read, where in it, and why. */
function tellUnread({ io, note }: App, unread: Unread, { problems }: Registry, style: Style): void {
  for (const phrase of unreadNotes([unread])) note(phrase, style);
  const problem = problems.find(({ file }) => file === unread.file);
  const { line = 1, column = 1 } = unread.place() ?? {};
  const help = problem?.help === undefined ? "" : `\n  ${printable(sentenceIn(problem.help, style.language))}`;
  io.stderr(
    `${printable(unread.file)}:${line}:${column}: ${printable(problem ? sentenceIn(problem.message, style.language) : "")}${help}\n`,
  );
}
