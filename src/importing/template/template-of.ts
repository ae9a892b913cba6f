import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { meaningOf } from "../../kinds/meanings/kind-meanings.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Language } from "../../values/codes/languages.ts";
import { partnerFieldOf } from "../columns/heading-index.ts";
import type { Target } from "../mapping/mapping.ts";
import type { OwnColumn } from "../own/own-mark.ts";
import { exampleOf } from "./example-row.ts";
import { type KindWithTemplate, templateFields } from "./template-fields.ts";
import { templateHeading } from "./template-headings.ts";
import { howToFill } from "./template-notes.ts";
import { templateWords } from "./template-words.ts";

/** A column of an empty sheet that an office fills in. */
type TemplateColumn = {
  readonly target: Target;
  readonly heading: string;
  /** What belongs there, and how it is written. */
  readonly note: string;
  readonly isRequired: boolean;
  readonly example: string;
  /** What can be chosen; empty where anything may be typed. */
  readonly words: readonly string[];
  /** Whether plain numbers stand there; a date or count that is typed has to stay a text. */
  readonly isNumber: boolean;
};

/** An empty sheet for records of a kind: what `import` reads back without a question. */
export type Template = { readonly kind: KindWithTemplate; readonly columns: readonly TemplateColumn[] };

export function templateOf(kind: KindWithTemplate, registry: Registry, language: Language): Template {
  const targets = templateFields[kind].filter((target) => target !== "institution" || needsInstitution(registry));
  return { kind, columns: targets.flatMap((target) => columnOf(target, kind, registry, language)) };
}

/** The columns that a template of a kind may have, whatever is on file. */
export const templateColumns = (kind: KindWithTemplate, language: Language): readonly OwnColumn[] =>
  templateFields[kind].map((key) => ({ key, heading: templateHeading(key, kind, language) }));

/** Where there is one institution, or a default, it is clear whose the records are. */
const needsInstitution = ({ records, settings }: Registry): boolean =>
  records.institutions.length > 1 || (settings.institution === undefined && records.institutions.length === 0);

function columnOf(target: Target, kind: KindName, registry: Registry, language: Language): readonly TemplateColumn[] {
  const described = describedBy(target, kind);
  if (!described) return [];
  const { of, path, spec } = described;
  const words = templateWords(spec, registry, language);
  const isRequired = isNeeded(target, kind, spec);
  const meaning = meaningOf(of, path)[language];
  return [
    {
      ...{ target, isRequired, words },
      heading: templateHeading(target, kind, language),
      note: [meaning, howToFill(target, spec, words.length > 0, isRequired)[language]].filter(Boolean).join("\n"),
      example: exampleOf(target, kind, spec, words, language),
      isNumber: spec.scalar?.type === "number" || spec.scalar?.type === "years",
    },
  ];
}

/** The field that a target fills: of the kind itself, or of the partner that it names. */
function describedBy(target: Target, kind: KindName) {
  const field = partnerFieldOf(kind) ?? "partner";
  const [of, path] =
    target === "partner.name"
      ? ([kind, field] as const)
      : target.startsWith("partner.")
        ? (["partners", target.slice("partner.".length)] as const)
        : ([kind, target] as const);
  const spec: FieldSpec | undefined = specAt(fieldsOfKind(kinds[of]), path.split("."));
  return spec && { of, path, spec };
}

/** An agreement without partners has countries, which a template leaves to other lists. */
const isNeeded = (target: Target, kind: KindName, spec: FieldSpec): boolean =>
  (spec.required && !target.includes(".")) || (kind === "agreements" && target === "partner.name");
