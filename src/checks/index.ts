import { addendumDisagrees } from "./consistency/addendum-disagrees.ts";
import { badContact } from "./consistency/bad-contact.ts";
import { countryDisagrees } from "./consistency/country-disagrees.ts";
import { dateImplausible } from "./consistency/date-implausible.ts";
import { dateToCome } from "./consistency/date-to-come.ts";
import { datesOutOfOrder } from "./consistency/dates-out-of-order.ts";
import { domesticMobility } from "./consistency/domestic-mobility.ts";
import { duplicatePartner } from "./consistency/duplicate-partner.ts";
import { duplicateRecord } from "./consistency/duplicate-record.ts";
import { mobilityOutsideAgreement } from "./consistency/mobility-outside-agreement.ts";
import { mobilityPartnerNotInAgreement } from "./consistency/mobility-partner-not-in-agreement.ts";
import { mobilityWithoutAgreement } from "./consistency/mobility-without-agreement.ts";
import { numberTaken } from "./consistency/number-taken.ts";
import { personsExceedCount } from "./consistency/persons-exceed-count.ts";
import { plannedInPast } from "./consistency/planned-in-past.ts";
import { quotaExceeded } from "./consistency/quota-exceeded.ts";
import { similarPartner } from "./consistency/similar-partner.ts";
import { stageContradictsDates } from "./consistency/stage-contradicts-dates.ts";
import { supersededPartner } from "./consistency/superseded-partner.ts";
import { unusedPartner } from "./consistency/unused-partner.ts";
import type { Check } from "./define-check.ts";
import { badDate } from "./fields/bad-date.ts";
import { badQuestion } from "./fields/bad-question.ts";
import { badValue } from "./fields/bad-value.ts";
import { incompleteRecord } from "./fields/incomplete-record.ts";
import { missingField } from "./fields/missing-field.ts";
import { unknownField } from "./fields/unknown-field.ts";
import { wrongType } from "./fields/wrong-type.ts";
import { badId } from "./files/bad-id.ts";
import { duplicateId } from "./files/duplicate-id.ts";
import { emptyRecord } from "./files/empty-record.ts";
import { misplacedFile } from "./files/misplaced-file.ts";
import { strayFile } from "./files/stray-file.ts";
import { unreadableFile } from "./files/unreadable-file.ts";
import { referenceCycle } from "./references/reference-cycle.ts";
import { unknownReference } from "./references/unknown-reference.ts";
import { agreementExpiring } from "./upkeep/agreement-expiring.ts";
import { agreementLapsed } from "./upkeep/agreement-lapsed.ts";
import { agreementUndated } from "./upkeep/agreement-undated.ts";
import { agreementUndocumented } from "./upkeep/agreement-undocumented.ts";
import { claimUnsupported } from "./upkeep/claim-unsupported.ts";
import { followUpOverdue } from "./upkeep/follow-up-overdue.ts";
import { missingDocument } from "./upkeep/missing-document.ts";
import { targetOverdue } from "./upkeep/target-overdue.ts";
import { visaExpired } from "./upkeep/visa-expired.ts";
import { commentCutsText } from "./yaml/comment-cuts-text.ts";
import { controlCharacter } from "./yaml/control-character.ts";
import { duplicateKey } from "./yaml/duplicate-key.ts";
import { mergeConflict } from "./yaml/merge-conflict.ts";
import { yamlFeature } from "./yaml/yaml-feature.ts";
import { yamlSyntax } from "./yaml/yaml-syntax.ts";

/** The checks in the groups they are listed in. */
export const checkGroups: readonly { readonly title: string; readonly checks: readonly Check[] }[] = [
  { title: "files", checks: [unreadableFile, emptyRecord, misplacedFile, badId, duplicateId, strayFile] },
  { title: "YAML", checks: [mergeConflict, yamlSyntax, yamlFeature, duplicateKey, commentCutsText, controlCharacter] },
  {
    title: "fields",
    checks: [unknownField, missingField, wrongType, badValue, badDate, incompleteRecord, badQuestion],
  },
  { title: "references", checks: [unknownReference, referenceCycle] },
  {
    title: "consistency",
    checks: [
      datesOutOfOrder,
      countryDisagrees,
      personsExceedCount,
      stageContradictsDates,
      addendumDisagrees,
      mobilityPartnerNotInAgreement,
      mobilityOutsideAgreement,
      mobilityWithoutAgreement,
      quotaExceeded,
      supersededPartner,
      duplicatePartner,
      similarPartner,
      duplicateRecord,
      numberTaken,
      dateToCome,
      plannedInPast,
      domesticMobility,
      dateImplausible,
      badContact,
      unusedPartner,
    ],
  },
  {
    title: "upkeep",
    checks: [
      agreementLapsed,
      agreementExpiring,
      agreementUndated,
      agreementUndocumented,
      missingDocument,
      visaExpired,
      targetOverdue,
      followUpOverdue,
      claimUnsupported,
    ],
  },
];

export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);
