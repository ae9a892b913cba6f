import fc from "fast-check";
import { describe, test } from "vitest";
import { survivesKills, survivesKillsOfEach, survivesKillsOfRecovery, survivesRefusals } from "./survives.ts";

const moment = fc.integer({ min: 1, max: 120 });

describe("a writer of several files leaves the old or the new registry", () => {
  test("killed half way through any of its calls", () => survivesKills("killed-half-way"));

  test("killed, and those that finish or take back its change killed too, two thousand times", async () => {
    await fc.assert(fc.asyncProperty(fc.tuple(moment, moment, moment), fc.boolean(), survivesKillsOfRecovery), {
      numRuns: 2000,
    });
  });

  test.each(["ENOSPC", "EIO", "EACCES", "EPERM", "EBUSY", "EROFS", "EMFILE", "EXDEV"])(
    "refused by the system with %s at any of its calls, and says what became of the change",
    (code) => survivesRefusals((at) => ({ is: "refused", code, at })),
  );
});

test("a writer that takes each file as a change of its own leaves each old or new, killed half way through any of its calls", () =>
  survivesKillsOfEach("killed-half-way"));
