import type { Mobility } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { countriesOf } from "../partners/partnerships.ts";

/** Whether the only country of a journey is that of its institution; of an unknown one nobody can tell, and it is not. */
export function isDomestic(mobility: Mobility, registry: Registry): boolean {
  const [country, ...others] = countriesOf(mobility, registry);
  if (country === undefined || others.length > 0) return false;
  return country === registry.find("institutions", mobility.institution)?.country;
}
