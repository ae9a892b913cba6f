import { Command } from "commander";
import { changeRecord, faulty } from "../../changes/change-record.ts";
import { assign } from "../../changes/fields/assign.ts";
import { type Assignment, parseAssignments } from "../../changes/fields/parse-assignment.ts";
import type { RecordChange } from "../../changes/record-change.ts";
import { kinds } from "../../kinds/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { type ChangeOptions, makeChange } from "../changing/make-change.ts";
import { listOption, type Session } from "../define-command.ts";
import { setExamples, setHelp } from "../help/commands/set-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { recordNamed } from "./show.ts";

type SetOptions = ChangeOptions & { readonly clear?: readonly string[] };

export const setCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(setHelp, language);
  const command = new Command("set")
    .description(help.description)
    .argument("<words...>", help.words)
    .addOption(listOption("--clear <fields>", help.clear));
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, setExamples))
    .action(async (words: string[], options: SetOptions) => {
      const session = app();
      const { registry } = await session.openForCheck();
      const names = words.filter((word) => !isAssignment(word));
      const typed = words.filter(isAssignment);
      const assignments = parseAssignments(typed, options.clear ?? []);
      if (names.length === 0 || assignments.length === 0) throw incomplete(names);
      const records = [...new Set(names.map((name) => readableRecord(name, registry)))];
      const changes = records.flatMap((record) => changeOf(record, assignments, registry));
      const title = `set ${words.join(" ")}${(options.clear ?? []).map((field) => ` --clear ${field}`).join("")}`;
      setExitCode(await makeChange(session, registry, changes, { ...options, title }));
    });
};

const isAssignment = (word: string): boolean => word.includes("=");

/** The record of a name, whose file can be read. */
export function readableRecord(name: string, registry: Registry): AnyRecord {
  const named = recordNamed(name, registry);
  if ("record" in named) return named.record;
  throw faulty(named.unread);
}

/** Nothing where the record says it already. */
function changeOf(record: AnyRecord, assignments: readonly Assignment[], registry: Registry): RecordChange[] {
  const kind = kinds[record.kind];
  const changed = changeRecord(record, registry, (written) => assign(written, assignments, kind, registry));
  return changed ? [changed] : [];
}

const incomplete = (names: readonly string[]): UsageError =>
  new UsageError(
    names.length === 0
      ? {
          en: "no record is named",
          ru: "не указана запись",
          tg: "сабт нишон дода нашудааст",
          uz: "yozuv koʻrsatilmagan",
        }
      : {
          en: "it is not said what is to change",
          ru: "не указано, что изменить",
          tg: "гуфта нашудааст, ки чиро тағйир додан лозим",
          uz: "nimani oʻzgartirish aytilmagan",
        },
    {
      en: "write: hamkor set KIND/ID FIELD=VALUE",
      ru: "напишите: hamkor set РАЗДЕЛ/ID ПОЛЕ=ЗНАЧЕНИЕ",
      tg: "нависед: hamkor set НАВЪ/ID МАЙДОН=ҚИМАТ",
      uz: "yozing: hamkor set TUR/ID MAYDON=QIYMAT",
    },
  );
