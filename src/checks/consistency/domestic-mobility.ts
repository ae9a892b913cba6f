import { isDomestic } from "../../derived/domestic.ts";
import { countryName } from "../../values/geography/countries.ts";
import { defineCheck } from "../define-check.ts";

/** A journey leads only to the country in which the institution itself is. */
export const domesticMobility = defineCheck({
  id: "domestic-mobility",
  severity: "info",
  summary: "A journey's only country is the institution's own.",
  why: "It crosses no border, so it is no international mobility; or its country is wrong.",
  fix: "Correct the partner or its country. Where nobody travelled, write `mode: virtual`. A true journey at home may stay.",
  example: { wrong: "# the institution is in TJ\ncountry: TJ", right: "country: UZ" },
  reads: {
    institutions: ["country"],
    partners: ["country"],
    mobilities: ["institution", "partner", "country", "mode", "stage"],
  },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      if (mobility.mode === "virtual" || mobility.stage === "cancelled") continue;
      const home = registry.find("institutions", mobility.institution)?.country;
      if (home === undefined || !isDomestic(mobility, registry)) continue;
      const message = `this journey stays in ${countryName(home, "en")} (${home}), where the institution is`;
      const field = mobility.partner === undefined ? "country" : "partner";
      const help = "correct where they went or came from, or write `mode: virtual` if nobody travelled";
      yield { at: mobility, field: [field], message, help };
    }
  },
});
