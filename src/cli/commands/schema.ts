import { basename, resolve } from "node:path";
import { Command } from "commander";
import { EnvironmentError } from "../../files/source.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { jsonText } from "../../renderers/data/json.ts";
import type { Completions } from "../../schemas/completions.ts";
import { everySchema, kindSchema, schemaNames } from "../../schemas/kind-schema.ts";
import { registryCompletions } from "../../schemas/registry-completions.ts";
import type { App } from "../app.ts";
import { knownWord, type Session } from "../define-command.ts";
import { schemaExamples, schemaHelp } from "../help/commands/schema-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { deliver, type Target, targetOf } from "../output/output-target.ts";
import { tellWritten } from "../output/written.ts";
import { completionsIn } from "../schema-completions.ts";

type SchemaOptions = { readonly ids?: boolean; readonly output: string };

export const schemaCommand = ({ app, language }: Session): Command => {
  const help = textsIn(schemaHelp, language);
  return new Command("schema")
    .description(help.description)
    .argument("[kind]", `${schemaNames.join(", ")}; ${help.orAll}`)
    .option("--ids", help.ids)
    .option("-o, --output <file>", help.output, "json")
    .configureHelp(commandLayout(language, schemaExamples))
    .action(async (kind: string | undefined, options: SchemaOptions) => {
      const session = app();
      const name = kind && knownWord(kind, schemaNames, "kind");
      const target = jsonTarget(options.output);
      const registry = await registryIfAny(session, options.ids ?? false);
      const completions = completionsOf(session, registry, options.ids ?? false);
      const schema = name ? kindSchema(name, completions) : everySchema(completions, folderName(session, registry));
      await deliver(session, target, jsonText(schema));
      tellWritten(session, target);
    });
};

function jsonTarget(output: string): Target {
  const target = targetOf(output);
  if (target.format === "json") return target;
  throw notJson(target.format);
}

const notJson = (format: string): UsageError =>
  new UsageError(
    {
      en: `a schema cannot be written as ${format}`,
      ru: `схему нельзя записать как ${format}`,
      tg: `схемаро ҳамчун ${format} навиштан мумкин нест`,
      uz: `sxemani ${format} sifatida yozib boʻlmaydi`,
    },
    {
      en: "name a file whose ending is .json",
      ru: "укажите файл с расширением .json",
      tg: "файлро бо пасванди .json нишон диҳед",
      uz: ".json kengaytmali faylni koʻrsating",
    },
  );

/** Editors recognise a file's kind by its folders, the registry's among them. */
const folderName = (app: App, registry: Registry | undefined): string =>
  registry ? basename(resolve(app.io.workingDirectory, app.folder())) : "registry";

function completionsOf(app: App, registry: Registry | undefined, withIds: boolean): Completions {
  const { language, textLanguage } = app.style(registry);
  return completionsIn(language, registry && registryCompletions(registry, textLanguage, withIds));
}

/** A registry with faults is good enough: its schemas help to fix them. Only ids need a registry. */
async function registryIfAny(app: App, isRequired: boolean): Promise<Registry | undefined> {
  try {
    return (await app.openForCheck()).registry;
  } catch (error) {
    if (!isRequired && error instanceof EnvironmentError) return undefined;
    throw error;
  }
}
