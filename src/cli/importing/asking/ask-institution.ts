import { type Mapping, targetsOf } from "../../../importing/mapping/mapping.ts";
import { fieldsOfKind } from "../../../kinds/describe.ts";
import { kinds } from "../../../kinds/index.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { fieldOptions } from "../../creating/field-options.ts";
import type { Conversation } from "./conversation.ts";

/** Of a registry of several institutions: whose list it is, where neither a column nor the settings say it. */
export async function withInstitution(conversation: Conversation, mapping: Mapping): Promise<Mapping> {
  const { asks, said, registry, style } = conversation;
  const spec = fieldsOfKind(kinds[mapping.kind]).get("institution");
  const isSaid =
    registry.settings.institution !== undefined ||
    registry.records.institutions.length < 2 ||
    mapping.always["institution"] !== undefined ||
    Object.values(mapping.columns).flatMap(targetsOf).includes("institution");
  if (!spec || isSaid) return mapping;
  const institution = await asks.search<string>({
    message: said(whose),
    options: fieldOptions(spec, registry, style) ?? [],
  });
  return { ...mapping, always: { ...mapping.always, institution } };
}

const whose: Sentence = {
  en: "Whose list is it? Its records are those of",
  ru: "Чей это список? Его записи относятся к вузу",
  tg: "Ин рӯйхати кист? Сабтҳои он ба муассисаи зерин тааллуқ доранд",
  uz: "Bu kimning roʻyxati? Uning yozuvlari quyidagi muassasaga tegishli",
};
