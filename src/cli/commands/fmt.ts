import { Command } from "commander";
import type { Rewrite } from "../../files/changes/rewrite-each.ts";
import { fieldSpecsOf } from "../../formatting/field-specs.ts";
import { type Formatted, format } from "../../formatting/format.ts";
import type { Registry } from "../../registry/registry.ts";
import { printable } from "../../values/texts/printable.ts";
import { type Sentence, sentenceIn, sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { pathFilter } from "../check/path-filter.ts";
import type { Session } from "../define-command.ts";
import { fmtExamples, fmtHelp } from "../help/commands/fmt-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { exitCodes } from "../io.ts";
import { shownPath } from "../output/file-path.ts";
import { leftAsItIs, rewriteRecords } from "../output/rewrite-records.ts";

export const fmtCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(fmtHelp, language);
  return new Command("fmt")
    .description(help.description)
    .argument("[path...]", help.path)
    .option("--check", help.check)
    .configureHelp(commandLayout(language, fmtExamples))
    .action(async (paths: string[], options: { readonly check?: boolean }) =>
      setExitCode(await fmt(app(), paths, options)),
    );
};

async function fmt(
  app: App,
  paths: readonly string[],
  { check = false }: { readonly check?: boolean },
): Promise<number> {
  const { registry } = await app.openForCheck();
  const isInPaths = pathFilter(app, registry, paths);
  const changed = changes(app, registry, registry.files.filter(isInPaths));
  const leftAlone = check ? new Set<string>() : await rewriteRecords(app, changed, "fmt");
  for (const { path } of changed) if (!leftAlone.has(path)) app.io.stdout(`${shownPath(app, path)}\n`);
  if (leftAlone.size > 0) return exitCodes.environment;
  return check && changed.length > 0 ? exitCodes.findings : exitCodes.done;
}

/** The files whose canonical text differs; those that cannot be formatted are named on stderr. */
function changes(app: App, registry: Registry, files: readonly string[]): Rewrite[] {
  const unread = registry.problems.filter(({ check }) => check === "unreadable-file");
  return files.flatMap((file) => {
    const fault = unread.find((problem) => problem.file === file);
    const before = fault ? "" : registry.textOf(file);
    const after: Formatted = fault ? { is: "faulty", reason: fault.message } : format(before, fieldSpecsOf(file));
    reportSkipped(app, file, after);
    return after.is === "formatted" && after.text !== before ? [{ path: file, before, after: after.text }] : [];
  });
}

function reportSkipped(app: App, file: string, formatted: Formatted): void {
  const name = shownPath(app, file);
  if (formatted.is === "formatted" || formatted.is === "no-record") return;
  const { is } = formatted;
  const reason = is === "bug" ? wouldChange : sentenceOf((language) => sentenceIn(formatted.reason, language));
  app.io.stderr(`${printable(app.said(leftAsItIs(name, reason)))}\n`);
}

const wouldChange: Sentence = {
  en: "in another layout it would say something else. This is a bug in hamkor: please report it with the file.",
  ru: "в другом оформлении он значил бы другое. Это ошибка самого hamkor: сообщите о ней и приложите файл.",
  tg: "бо тарзи дигари навишт маънояш дигар мешуд. Ин хатои худи hamkor аст: дар бораи он хабар диҳед ва файлро замима кунед.",
  uz: "boshqa koʻrinishda uning maʼnosi oʻzgarib qolardi. Bu — hamkorning oʻzidagi xato: u haqda xabar berib, faylni ilova qiling.",
};
