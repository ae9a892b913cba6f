import type { RecordOf } from "../../registry/record.ts";
import { selectedRecords } from "../selection/selected-records.ts";
import type { AnnualRequest } from "./annual-request.ts";

/** The words of a query that choose the report's institutions. */
const isInstitutionWord = (word: string): boolean => /^institution:/i.test(word);

/** The institutions of a report: those its query names, else all. */
export const requestedInstitutions = ({
  query,
  context,
}: Pick<AnnualRequest, "query" | "context">): readonly RecordOf<"institutions">[] =>
  selectedRecords(["institutions"], { query: query.filter(isInstitutionWord), context }).of("institutions");

/** The words of a query beside those. */
export const otherWords = ({ query }: AnnualRequest): readonly string[] =>
  query.filter((word) => !isInstitutionWord(word));
