import type { Agreement } from "../../../registry/record.ts";
import { type Cell, plainCell } from "../../../tables/cell.ts";
import { cellAlone, type ListedName } from "../../../tables/phrase.ts";
import type { ReportRequest } from "../../define-report.ts";
import { agreementTypeCell } from "../../listing/cells.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { agreementCell } from "../../selection/selected-agreements.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/**
 * An agreement by its parties, with its institution where the report is on several, and with its type and year where the
 * institution has another one with the same parties.
 */
export function agreementName(agreement: Agreement, request: ReportRequest): ListedName {
  const { registry } = request.context.question;
  const { institution, type, signed, starts } = agreement;
  const year = (signed ?? starts)?.first.slice(0, 4);
  const isOneOfSeveral = registry.records.agreements.some(
    (other) => other.id !== agreement.id && !other.amends && haveSameParties(agreement, other),
  );
  const what = [...(type ? [agreementTypeCell(type)] : []), ...(year === undefined ? [] : [plainCell(year)])];
  const cells: Cell[] = [
    ...(requestedInstitutions(request).length > 1 ? [institutionCell(institution, registry)] : []),
    ...(isOneOfSeveral && what.length > 0 ? [{ is: "composed", code: agreement.id, parts: [what] } as const] : []),
  ];
  return {
    name: agreementCell(agreement, registry),
    details: cells.map(cellAlone),
  };
}

const haveSameParties = (a: Agreement, b: Agreement): boolean =>
  a.institution === b.institution &&
  String([...(a.partners ?? []), ...(a.countries ?? [])]) === String([...(b.partners ?? []), ...(b.countries ?? [])]);
