import type { Mapping } from "../../importing/mapping/mapping.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";

/** How a list that hamkor wrote is read: that is known, and nothing of it asked; what was answered at earlier imports holds. */
export function ownMapping(mapping: Mapping, kind: KindName | undefined, saved: Mapping | undefined): Mapping {
  if (kind !== undefined && kind !== mapping.kind) throw ofAnotherKind(kind, mapping.kind);
  return { ...mapping, answers: saved?.kind === mapping.kind ? saved.answers : {} };
}

const ofAnotherKind = (typed: KindName, own: KindName): UsageError =>
  new UsageError(
    {
      en: `this list is one of ${own}, not of ${typed}`,
      ru: `это список ${own}, а не ${typed}`,
      tg: `ин рӯйхати ${own} аст, на ${typed}`,
      uz: `bu ${own} roʻyxati, ${typed} emas`,
    },
    {
      en: "leave the kind out",
      ru: "не указывайте раздел",
      tg: "навъро нанависед",
      uz: "turni koʻrsatmang",
    },
  );
