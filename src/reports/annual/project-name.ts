import type { Project } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, plainCell } from "../../tables/cell.ts";
import { cellAlone, type FilledSentence } from "../../tables/phrase.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import { describingCell } from "../listing/entry.ts";

/** A project by its title, and in brackets the acronym by which many know it: `Water resources (Water Harmony-2)`. */
export function projectNameCell(project: Project, registry: Registry): Cell {
  const name = describingCell(project, project, registry);
  const acronym = acronymBeside(project);
  if (acronym === undefined) return name;
  const cells = { name, acronym: plainCell(acronym) };
  return { is: "filled", code: project.id, sentence: sentenceOf(() => "{name} ({acronym})"), cells };
}

/** The same as a name with what else is told of it in brackets. */
export function projectName(
  project: Project,
  registry: Registry,
): { readonly name: Cell; readonly details: readonly FilledSentence[] } {
  const acronym = acronymBeside(project);
  return {
    name: describingCell(project, project, registry),
    details: acronym === undefined ? [] : [cellAlone(plainCell(acronym))],
  };
}

/** The acronym of a project that has a title without it. */
function acronymBeside({ acronym, title }: Project): string | undefined {
  if (acronym === undefined || title === undefined) return undefined;
  const texts = typeof title === "string" ? [title] : Object.values(title);
  return texts.some((text) => text.includes(acronym)) ? undefined : acronym;
}
