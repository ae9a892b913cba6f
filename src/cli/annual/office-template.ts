import { resolve } from "node:path";
import { readBytes } from "../../files/read/read-bytes.ts";
import { EnvironmentError } from "../../files/source.ts";
import { annualSections } from "../../kinds/annual-sections.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { TemplateFault } from "../../renderers/word/template/template-placeholders.ts";
import { annualCharts } from "../../reports/annual/charts/chart-names.ts";
import type { App } from "../app.ts";

/** An office's own document, read and found fit to be filled before the report is counted. */
export async function officeTemplate(app: App, template: string, file: string): Promise<Uint8Array> {
  const [from, to] = [template, file].map((path) => resolve(app.io.workingDirectory, path));
  if (from === to)
    throw new UsageError(`the report would overwrite its template ${template}`, "write it to another file");
  const bytes = readBytes(resolve(app.io.workingDirectory, template));
  const { templateFaults } = await import("../../renderers/word/template/template-placeholders.ts");
  const faults = templateFaults(bytes, { sections: [...annualSections, "definitions"], charts: annualCharts });
  const [first] = faults;
  if (first === undefined) return bytes;
  const { message, help } = faultMessage(first, template);
  if (first.is === "unreadable" || first.is === "macros") throw new EnvironmentError(message, help);
  const others = faults.slice(1).map((fault) => faultMessage(fault, template));
  const lines = others.map((other) => `\n  ${other.message}: ${other.help}`);
  throw new UsageError(message, `${help}${lines.join("")}`);
}

const placeholdersPage = "docs/annual-template.md lists the places";

/** What is wrong with a template, and how to fix it. */
function faultMessage(fault: TemplateFault, template: string): { readonly message: string; readonly help: string } {
  switch (fault.is) {
    case "unreadable":
      return {
        message: `${template} is no Word document, or is damaged: ${fault.why}`,
        help: "open it in Word or LibreOffice and save it as .docx, without a password",
      };
    case "macros":
      return { message: `${template} has macros, which a report never carries`, help: "save it as .docx" };
    case "unknown-placeholder":
      return {
        message: `${template} has a place that there is not: {{${fault.placeholder}}}`,
        help: fault.near.length > 0 ? `did you mean ${fault.near.map(inBraces).join(" or ")}?` : placeholdersPage,
      };
    case "unclosed-placeholder":
      return {
        message: `${template} has braces that do not match: ${fault.text}`,
        help: "a place begins with {{ and ends with }}, both in one paragraph",
      };
    case "crowded-placeholder":
      return {
        message: `${template} has other words beside {{${fault.placeholder}}}, which would be lost`,
        help: "give the place a paragraph of its own",
      };
  }
}

const inBraces = (placeholder: string): string => `{{${placeholder}}}`;
