import { agreementRecords } from "./agreements.js";
import { institutionRecords } from "./institutions.js";
import { jointProgrammeRecords, planRecords } from "./joint-programmes.js";
import { mobilityRecords } from "./mobilities.js";
import { partnerRecords } from "./partners.js";
import { eventRecords, projectRecords } from "./projects.js";
import { planWorld } from "./world.js";

/** @typedef {{ kind: string, id: string, folder?: string, fields: Record<string, unknown> }} BenchRecord */

/**
 * Every record of a registry of `size` files but registry.yaml, the same for the same seed: written as YAML for hamkor,
 * as a journal and a record file for the programs it is measured against.
 * @param {number} size
 * @param {number} seed
 * @returns {Generator<BenchRecord>}
 */
export function* recordsOf(size, seed) {
  const world = planWorld(size, seed);
  yield* mobilityRecords(world);
  yield* partnerRecords(world);
  yield* agreementRecords(world);
  yield* institutionRecords(world);
  yield* projectRecords(world);
  yield* eventRecords(world);
  yield* jointProgrammeRecords(world);
  yield* planRecords(world);
}

export const settings = {
  title: "International cooperation of all institutions",
  language: "en",
  academic_year_starts: "09-01",
  year: "calendar",
};
