import { countToText } from "../../values/count.ts";
import { defineCheck } from "../define-check.ts";

/** More persons are named, or more women, than are counted. */
export const personsExceedCount = defineCheck({
  id: "persons-exceed-count",
  severity: "error",
  summary: "A mobility names more persons, or more women, than it counts.",
  why: "The tables would count fewer people than are known to have travelled.",
  fix: "Raise `count`; or leave it out, then the named persons are counted.",
  example: {
    wrong: "count: 2\npersons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
    right: "persons:\n  - name: Aslonov Jamshed\n  - name: Ruziev Firuz\n  - name: Bobojonov Dalerjon",
  },
  reads: { mobilities: ["count", "women", "persons"] },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      const { count, women, persons } = mobility;
      if (!count || count.max === null) continue;
      if (persons && persons.length > count.max) {
        const message = `${persons.length} persons are named, and ${countToText(count)} counted`;
        yield { at: mobility, field: ["count"], message, help: "raise the count, or leave it out" };
      }
      if (women && women.min > count.max) {
        const message = `${countToText(women)} women, and ${countToText(count)} counted`;
        yield { at: mobility, field: ["women"], message, help: "write in `count` how many there were in all" };
      }
    }
  },
});
