import { badDate } from "./bad-date.ts";
import { badId } from "./bad-id.ts";
import { badQuestion } from "./bad-question.ts";
import { badValue } from "./bad-value.ts";
import { commentCutsText } from "./comment-cuts-text.ts";
import { controlCharacter } from "./control-character.ts";
import type { Check } from "./define-check.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { emptyRecord } from "./empty-record.ts";
import { incompleteRecord } from "./incomplete-record.ts";
import { misplacedFile } from "./misplaced-file.ts";
import { missingField } from "./missing-field.ts";
import { referenceCycle } from "./reference-cycle.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unreadableFile } from "./unreadable-file.ts";
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
];

export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);
