import type { Registry } from "../../registry/registry.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { DayOrders } from "./days/day-orders.ts";
import type { SwappedDays } from "./days/swapped-days.ts";
import type { Questions } from "./questions.ts";
import type { Legend } from "./texts/legend-of-list.ts";

/** What rows are read by. */
export type Reading = {
  readonly registry: Registry;
  readonly mapping: Mapping;
  readonly questions: Questions;
  readonly dayOrders: DayOrders;
  readonly swappedDays: SwappedDays;
  readonly legend: Legend;
  /** Whether each name below a heading has a day behind it, which is asked once of all. */
  readonly hasDaysAsked: (heading: string | undefined) => boolean;
};
