import { recordsAlike } from "../../checks/consistency/duplicate-record.ts";
import { partnersLike } from "../../checks/consistency/partners-like.ts";
import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { readRecord } from "../../registry/read-record.ts";
import type { AnyRecord, Partner, RecordOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../values/texts/fold.ts";
import { type Text, versionsOf } from "../../values/texts/text.ts";

/** The records that one to be made may be already, by what it is called or by all that it says. */
export function namesakes(kind: KindName, raw: ValueMap, registry: Registry): readonly AnyRecord[] {
  const record = { ...readRecord(raw, kinds[kind], registry.settings).fields, kind, id: "", file: "" };
  if (kind === "partners") return partnersLike(record as Partner, registry);
  const alike = recordsAlike(record as RecordOf<KindName>, registry);
  if (alike.length > 0 || (kind !== "institutions" && kind !== "projects" && kind !== "joint-programmes")) return alike;
  const names = namesOf(record as RecordOf<KindName>);
  const institution = institutionOf(record as RecordOf<KindName>);
  return registry
    .allOf(kind)
    .filter((other) => institutionOf(other) === institution && namesOf(other).some((name) => names.includes(name)));
}

const institutionOf = (record: AnyRecord): string | undefined =>
  "institution" in record ? record.institution : undefined;

/** The names of a record, folded. */
function namesOf(record: AnyRecord): string[] {
  const { name, title, acronym, short, aliases = [] } = record as Named;
  const texts = [name, title].flatMap((text) => (text === undefined ? [] : versionsOf(text)));
  return [...texts, acronym, short, ...aliases].filter((one) => one !== undefined).map(fold);
}

type Named = {
  readonly name?: Text;
  readonly title?: Text;
  readonly acronym?: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
};
