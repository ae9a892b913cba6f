import type { DisclosureRule } from "../../disclosure/disclosure-rule.ts";
import type { Settings } from "../../registry/settings.ts";

/** What registry.yaml says of small numbers of persons. */
export const disclosureRule = ({ smallCell, smallCellBy }: Settings): DisclosureRule => ({
  below: smallCell,
  by: smallCellBy,
});
