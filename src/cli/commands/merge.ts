import { Command } from "commander";
import { faulty } from "../../changes/change-record.ts";
import { type ConflictWith, mergeRecords, type PlannedMerge } from "../../changes/merging/merge-records.ts";
import type { Side } from "../../changes/merging/merge-result.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import { askSides } from "../changing/ask-sides.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { refusePlanned } from "../changing/refuse-planned.ts";
import { conflictsUnsettled } from "../changing/unsettled-conflicts.ts";
import { choiceOption, type Session } from "../define-command.ts";
import { mergeExamples, mergeHelp } from "../help/commands/merge-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { keptWithNewNames } from "../importing/kept-with-new-names.ts";
import { knownLanguage } from "../language-of.ts";
import { recordNamed } from "./show.ts";

type MergeOptions = ChangeOptions & { readonly prefer?: Side };

export const mergeCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(mergeHelp, language);
  const command = new Command("merge")
    .description(help.description)
    .argument("<kept>", help.kept)
    .argument("<others...>", help.others)
    .addOption(choiceOption("--prefer <which>", help.prefer, ["kept", "other"]));
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, mergeExamples))
    .action(async (word: string, words: string[], { prefer, ...options }: MergeOptions) => {
      const session = app();
      const registry = await session.openForChange();
      const [kept, ...others] = recordsToMerge([word, ...words], registry);
      if (!kept) return;
      const planned = await plan(session, registry, kept, others, prefer);
      if (planned.is === "in-conflict") throw conflictsUnsettled(kept, planned.conflicts);
      if (planned.is !== "planned") return setExitCode(refusePlanned(session, registry, planned));
      const title = `merge ${[word, ...words].join(" ")}${prefer ? ` --prefer ${prefer}` : ""}`;
      const ids = new Map(others.map(({ id }) => [id, kept.id]));
      const alongside = keptWithNewNames(session, { kind: kept.kind, ids });
      setExitCode(await makeChange(session, registry, planned.changes, { ...options, title, alongside }));
    });
};

/** What is in conflict is settled by `--prefer`, else asked where somebody sits at a terminal. */
async function plan(
  app: App,
  registry: Registry,
  kept: AnyRecord,
  others: readonly AnyRecord[],
  prefer: Side | undefined,
): Promise<PlannedMerge> {
  const words = knownLanguage(registry.settings.language);
  const sides = new Map<string, Side>();
  const planWith = (): PlannedMerge =>
    mergeRecords(
      kept,
      others,
      { words, sideOf: (field, other) => prefer ?? sides.get(JSON.stringify([field, other])) },
      { registry, today: app.today },
    );
  let planned = planWith();
  // What is chosen for one record may be in conflict with the next.
  while (planned.is === "in-conflict" && app.io.asks) {
    const asked = await askSides(app.io.asks, app, kept, firstOf(planned.conflicts));
    for (const [conflict, side] of asked) sides.set(JSON.stringify([conflict.field, conflict.with]), side);
    planned = planWith();
  }
  return planned;
}

/** The conflicts with one record. */
const firstOf = (conflicts: readonly ConflictWith[]): readonly ConflictWith[] =>
  conflicts.filter((conflict) => conflict.with === conflicts[0]?.with);

/** The records of a command line, each once; those of two kinds, or one alone, are a UsageError. */
function recordsToMerge(words: readonly string[], registry: Registry): AnyRecord[] {
  const records = words.map((word) => {
    const named = recordNamed(word, registry);
    if ("unread" in named) throw faulty(named.unread);
    return named.record;
  });
  const each = [...new Map(records.map((record) => [nameOf(record), record])).values()];
  if (each.length < records.length) throw namedTwice();
  if (new Set(each.map(({ kind }) => kind)).size > 1) throw ofSeveralKinds(each);
  return each;
}

const namedTwice = (): UsageError =>
  new UsageError(
    {
      en: "a record cannot be merged with itself",
      ru: "запись нельзя объединить саму с собой",
      tg: "сабтро бо худаш якҷоя кардан мумкин нест",
      uz: "yozuvni oʻzi bilan birlashtirib boʻlmaydi",
    },
    {
      en: "name each record once",
      ru: "назовите каждую запись один раз",
      tg: "ҳар сабтро як бор нависед",
      uz: "har bir yozuvni bir marta yozing",
    },
  );

const ofSeveralKinds = (records: readonly AnyRecord[]): UsageError =>
  new UsageError(
    {
      en: "records of several kinds cannot be merged",
      ru: "записи из разных разделов объединить нельзя",
      tg: "сабтҳои навъҳои гуногунро якҷоя кардан мумкин нест",
      uz: "har xil turdagi yozuvlarni birlashtirib boʻlmaydi",
    },
    {
      en: `these are ${records.map(nameOf).join(", ")}`,
      ru: `названы ${records.map(nameOf).join(", ")}`,
      tg: `инҳо ${records.map(nameOf).join(", ")} мебошанд`,
      uz: `bular: ${records.map(nameOf).join(", ")}`,
    },
  );
