import type { Agreement, AnyRecord, Project } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addendaTo } from "./agreements/addenda.ts";

type Paper = Agreement | Project;

const activities = ["mobilities", "events", "joint-programmes"];

/**
 * Whether work and paper know of each other: an agreement or project that something names or that has an output,
 * another record that names one. Of the kinds that do neither, `undefined`.
 */
export function linkedness(record: AnyRecord, registry: Registry): "yes" | "no" | undefined {
  if (record.kind === "agreements" || record.kind === "projects")
    return yesOrNo([record, ...papersOf(record, registry)].some((paper) => isAtWork(paper, registry)));
  return activities.includes(record.kind) ? yesOrNo(namesPaper(record)) : undefined;
}

const yesOrNo = (linked: boolean): "yes" | "no" => (linked ? "yes" : "no");

/** The addenda to an agreement: who names one of them names the agreement, and their outputs are its own. */
const papersOf = (record: Paper, registry: Registry): readonly Paper[] =>
  record.kind === "agreements" ? addendaTo(record, registry) : [];

const isAtWork = (paper: Paper, registry: Registry): boolean =>
  (paper.outputs ?? []).length > 0 || isNamedByWork(paper, registry);

const isNamedByWork = (record: AnyRecord, registry: Registry): boolean =>
  registry.referring(record).some(({ kind }) => activities.includes(kind));

const namesPaper = (record: AnyRecord): boolean =>
  ("agreement" in record && record.agreement !== undefined) || ("project" in record && record.project !== undefined);
