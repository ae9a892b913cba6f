import { countToText } from "../../values/count.ts";
import { defineCheck } from "../define-check.ts";

/** More persons are named than are counted. */
export const personsExceedCount = defineCheck({
  id: "persons-exceed-count",
  severity: "error",
  summary: "A mobility names more persons than it counts.",
  why: "The tables would count fewer people than are known to have travelled.",
  fix: "Raise `count`, or leave it out: then the named persons are counted.",
  example: {
    wrong: "count: 2\npersons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
    right: "persons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
  },
  reads: { mobilities: ["count", "persons"] },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      const { count, persons } = mobility;
      if (!count || !persons || count.max === null || persons.length <= count.max) continue;
      const message = `${persons.length} persons are named, and ${countToText(count)} counted`;
      yield { at: mobility, field: ["count"], message, help: "raise the count, or leave it out" };
    }
  },
});
