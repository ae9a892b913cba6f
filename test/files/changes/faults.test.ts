import fc from "fast-check";
import { describe, test } from "vitest";
import { survivesKills, survivesKillsOfEach, survivesKillsOfRecovery, survivesRefusals } from "./survives.ts";

const moment = fc.integer({ min: 1, max: 60 });

describe("a writer of several files leaves the old or the new registry", () => {
  test("killed at any of its calls", () => survivesKills("killed"));

  test("killed, and those that finish or take back its change killed too", async () => {
    await fc.assert(fc.asyncProperty(fc.tuple(moment, moment, moment), fc.boolean(), survivesKillsOfRecovery), {
      numRuns: 50,
    });
  });

  test("where the disk is full from any of its calls on, and says what became of the change", () =>
    survivesRefusals((at) => ({ is: "full", at })));
});

test("a writer that takes each file as a change of its own leaves each old or new, killed at any of its calls", () =>
  survivesKillsOfEach("killed"));
