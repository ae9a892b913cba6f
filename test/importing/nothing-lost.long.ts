import fc from "fast-check";
import { test } from "vitest";
import { anyList } from "./any-list.ts";
import { nothingIsLost } from "./nothing-lost.ts";

test("no row and no cell of a list is lost, whatever is answered, and a second import changes nothing", () => {
  fc.assert(
    fc.property(anyList, ({ table, choices }) => nothingIsLost(table, choices)),
    { numRuns: 60 },
  );
});
