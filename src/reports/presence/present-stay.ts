import type { Certainty } from "../../derived/certainty.ts";
import type { Mobility } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";

/** A stay that surely or perhaps covers the day, and its persons: from 0 where it is not certain. */
export type PresentStay = {
  readonly mobility: Mobility;
  readonly certainty: Certainty;
  readonly persons: Count;
};
