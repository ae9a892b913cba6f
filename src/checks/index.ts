import { agreementExpiring } from "./agreement-expiring.ts";
import { agreementLapsed } from "./agreement-lapsed.ts";
import { agreementUndated } from "./agreement-undated.ts";
import { agreementUndocumented } from "./agreement-undocumented.ts";
import { badDate } from "./bad-date.ts";
import { badId } from "./bad-id.ts";
import { badQuestion } from "./bad-question.ts";
import { badValue } from "./bad-value.ts";
import { claimUnsupported } from "./claim-unsupported.ts";
import { commentCutsText } from "./comment-cuts-text.ts";
import { controlCharacter } from "./control-character.ts";
import { countryDisagrees } from "./country-disagrees.ts";
import { datesOutOfOrder } from "./dates-out-of-order.ts";
import type { Check } from "./define-check.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { duplicatePartner } from "./duplicate-partner.ts";
import { duplicateRecord } from "./duplicate-record.ts";
import { emptyRecord } from "./empty-record.ts";
import { followUpOverdue } from "./follow-up-overdue.ts";
import { incompleteRecord } from "./incomplete-record.ts";
import { misplacedFile } from "./misplaced-file.ts";
import { missingDocument } from "./missing-document.ts";
import { missingField } from "./missing-field.ts";
import { mobilityOutsideAgreement } from "./mobility-outside-agreement.ts";
import { mobilityPartnerNotInAgreement } from "./mobility-partner-not-in-agreement.ts";
import { mobilityWithoutAgreement } from "./mobility-without-agreement.ts";
import { personsExceedCount } from "./persons-exceed-count.ts";
import { quotaExceeded } from "./quota-exceeded.ts";
import { referenceCycle } from "./reference-cycle.ts";
import { stageContradictsDates } from "./stage-contradicts-dates.ts";
import { supersededPartner } from "./superseded-partner.ts";
import { targetOverdue } from "./target-overdue.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unusedPartner } from "./unused-partner.ts";
import { visaExpired } from "./visa-expired.ts";
import { wrongType } from "./wrong-type.ts";
import { yamlFeature } from "./yaml-feature.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** The checks in the groups they are listed in. */
export const checkGroups: readonly { readonly title: string; readonly checks: readonly Check[] }[] = [
  { title: "files", checks: [unreadableFile, emptyRecord, misplacedFile, badId, duplicateId] },
  { title: "YAML", checks: [yamlSyntax, yamlFeature, duplicateKey, commentCutsText, controlCharacter] },
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
      mobilityPartnerNotInAgreement,
      mobilityOutsideAgreement,
      mobilityWithoutAgreement,
      quotaExceeded,
      supersededPartner,
      duplicatePartner,
      duplicateRecord,
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
