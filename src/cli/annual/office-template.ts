import { resolve } from "node:path";
import { readBytes } from "../../files/read/read-bytes.ts";
import { leadToOneFile } from "../../files/real-path.ts";
import { EnvironmentError } from "../../files/source.ts";
import { annualChapters, annualSections } from "../../kinds/annual-sections.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { annualCharts } from "../../reports/annual/charts/chart-names.ts";
import type { Language } from "../../values/codes/languages.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { templateFaultText } from "./template-fault-text.ts";

/** An office's own document, read and found fit to be filled before the report is counted. */
export async function officeTemplate(app: App, template: string, file: string): Promise<Uint8Array> {
  const path = resolve(app.io.workingDirectory, template);
  if (leadToOneFile(path, resolve(app.io.workingDirectory, file))) throw overwritesTemplate(template);
  const bytes = readBytes(path);
  const { templateFaults } = await import("../../renderers/word/template/template-placeholders.ts");
  const faults = templateFaults(bytes, { sections: sectionNames, charts: annualCharts });
  const [first] = faults;
  if (first === undefined) return bytes;
  const { message, help } = templateFaultText(first, template);
  if (first.is === "unreadable" || first.is === "macros") throw new EnvironmentError(message, help);
  const others = faults.slice(1).map((fault) => templateFaultText(fault, template));
  const lines = (language: Language): string[] =>
    others.map((other) => `\n  ${other.message[language]}: ${other.help[language]}`);
  throw new UsageError(
    message,
    sentenceOf((language) => [help[language], ...lines(language)].join("")),
  );
}

/** Every section that a report can have: those of the body, chapters, and what they have in the annex. */
const sectionNames: readonly string[] = [
  ...new Set([
    ...annualSections,
    ...annualChapters.map(({ name }) => name),
    ...annualSections.map((name) => `annex-${name}`),
    "definitions",
  ]),
];

const overwritesTemplate = (template: string): UsageError =>
  new UsageError(
    {
      en: `the report would overwrite its template ${template}`,
      ru: `отчёт был бы записан поверх своего шаблона ${template}`,
      tg: `ҳисобот ба ҷои қолаби худ ${template} навишта мешуд`,
      uz: `hisobot oʻz shabloni ${template} ustiga yozilib ketardi`,
    },
    {
      en: "write it to another file",
      ru: "запишите его в другой файл",
      tg: "онро ба файли дигар нависед",
      uz: "uni boshqa faylga yozing",
    },
  );
