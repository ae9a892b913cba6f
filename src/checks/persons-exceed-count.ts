import { countToText } from "../values/count.ts";
import { defineCheck } from "./define-check.ts";

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
  *run({ registry }) {
    for (const record of registry.allRecords) {
      if (record.kind !== "mobilities" || !record.count || !record.persons) continue;
      const { max } = record.count;
      if (max === null || record.persons.length <= max) continue;
      const message = `${record.persons.length} persons are named, and ${countToText(record.count)} counted`;
      yield { at: record, field: ["count"], message, help: "raise the count, or leave it out" };
    }
  },
});
