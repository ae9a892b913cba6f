import { fillableTargets, partnerFieldOf } from "../../../importing/columns/heading-index.ts";
import type { Target } from "../../../importing/mapping/mapping.ts";
import type { KindName } from "../../../kinds/field-meta.ts";
import { languages } from "../../../values/codes/languages.ts";
import type { Option } from "../../asking/asking.ts";
import type { Conversation } from "./conversation.ts";
import { targetTitle } from "./target-title.ts";

/** The fields that a column can fill, found by their titles in every language. */
export function targetOptions({ style }: Conversation, kind: KindName): readonly Option<Target>[] {
  const field = partnerFieldOf(kind);
  const first = field ? ["partner.name", "partner.country"] : ["name"];
  const targets = fillableTargets(kind);
  return [
    ...first.filter((target) => targets.includes(target)),
    ...targets.filter((target) => !first.includes(target)),
    "id",
  ].map((target) => ({
    value: target,
    label: targetTitle(target, kind, style.language),
    hint: target,
    names: languages.map((language) => targetTitle(target, kind, language)),
  }));
}
