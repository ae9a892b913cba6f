import { countryName } from "../../values/geography/countries.ts";
import { defineCheck } from "../define-check.ts";

/** A mobility names a partner and another country than the partner's. */
export const countryDisagrees = defineCheck({
  id: "country-disagrees",
  severity: "error",
  summary: "A mobility names a partner and another country than the partner's.",
  why: "It would count under the partner's country, whatever `country` says.",
  fix: "Take `country` out: the partner's holds. A branch abroad is a partner of its own.",
  example: { wrong: "partner: kmust   # in China\ncountry: KZ", right: "partner: kmust" },
  reads: { mobilities: ["country", "partner"], partners: ["country"] },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      const { country } = mobility;
      if (!country) continue;
      const partner = registry.find("partners", mobility.partner);
      if (!partner?.country || partner.country === country) continue;
      const message = `this says ${nameOf(country)}, and the partner ${partner.id} is in ${nameOf(partner.country)}`;
      yield {
        at: mobility,
        field: ["country"],
        message,
        help: "take `country` out, or name the partner that is meant",
      };
    }
  },
});

const nameOf = (code: string): string => `${countryName(code, "en")} (${code})`;
