import { Command, Option } from "commander";
import { type Assignment, parseAssignments } from "../../changes/fields/parse-assignment.ts";
import { copiedFields } from "../../changes/new-record/copied-fields.ts";
import { newRecord } from "../../changes/new-record/new-record.ts";
import type { ValueMap } from "../../documents/value.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import type { Creation } from "../creating/creation.ts";
import { idIsNoField, otherKind, takesNothing } from "../creating/creation-errors.ts";
import { fillRecord } from "../creating/fill-record.ts";
import { idOfNew } from "../creating/id-of-new.ts";
import { kindMeant } from "../creating/kind-meant.ts";
import { mayBeMade } from "../creating/may-be-made.ts";
import { refuseHiddenFolder } from "../creating/refuse-hidden-folder.ts";
import type { Session } from "../define-command.ts";
import { editNew } from "../editing/edit-record.ts";
import { newExamples, newHelp } from "../help/commands/new-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";
import { readableRecord } from "./set.ts";

type NewOptions = ChangeOptions & {
  readonly id?: string;
  readonly from?: string;
  readonly anyway?: boolean;
  readonly edit?: boolean;
};

export const newCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(newHelp, language);
  const command = new Command("new")
    .description(help.description)
    .argument("<kind>", kindNames.join(", "))
    .argument("[fields...]", help.fields)
    .option("--id <id>", help.id)
    .option("--from <record>", help.from)
    .option("--anyway", help.anyway)
    .addOption(new Option("--edit", help.edit).conflicts(["dryRun", "diff"]));
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, newExamples))
    .action(async (word: string, words: string[], options: NewOptions) => {
      const kind = kindMeant(word);
      const session = app();
      const registry = await session.openForChange();
      const creation: Creation = { app: session, registry, style: session.style(registry), kind };
      setExitCode(await make(creation, words, options));
    });
};

async function make(creation: Creation, words: readonly string[], options: NewOptions): Promise<number> {
  const { app, registry, kind } = creation;
  refuseHiddenFolder(kind, registry);
  const typed = fieldsTyped(words);
  const base = options.from === undefined ? {} : copied(options.from, creation, registry);
  const { raw, isAsked } = await fillRecord(creation, base, typed, words);
  const made = await mayBeMade(creation, raw, options.anyway ?? false);
  if (made !== "yes") return made === "refused" ? exitCodes.findings : exitCodes.done;
  const id = await idOfNew(creation, raw, options.id, isAsked);
  const title = `new ${[kind, ...words].join(" ")}`;
  const change = newRecord(kind, id, raw, registry);
  return options.edit
    ? editNew(app, registry, change, title)
    : // What was just typed is to be written, if nothing else is said.
      makeChange(app, registry, [change], { ...options, title, enterMeans: "yes" });
}

function fieldsTyped(words: readonly string[]): readonly Assignment[] {
  const typed = parseAssignments(words, []);
  for (const { path, how } of typed) {
    if (how === "take") throw takesNothing(path);
    if (path[0] === "id") throw idIsNoField;
  }
  return typed;
}

function copied(name: string, { kind }: Creation, registry: Registry): ValueMap {
  const record = readableRecord(name.includes("/") ? name : `${kind}/${name}`, registry);
  if (record.kind !== kind) throw otherKind(kind, record.kind);
  return copiedFields(record, registry);
}
