import { institutionsOf } from "../../../derived/partners/partnerships.ts";
import type { Partner } from "../../../registry/record.ts";
import type { AnnualRequest } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/** The partners that are in another country than an institution of the report whose partner they are. */
export function partnersAbroad(partners: readonly Partner[], request: AnnualRequest): readonly Partner[] {
  const { registry } = request.context.question;
  const homes = new Map(requestedInstitutions(request).map(({ id, country }) => [id, country]));
  return partners.filter((partner) => {
    const { country } = partner;
    if (country === undefined) return false;
    const own = institutionsOf(partner, registry).filter((id) => homes.has(id));
    const ids = own.length > 0 ? own : [...homes.keys()];
    return ids.some((id) => homes.get(id) !== country);
  });
}
