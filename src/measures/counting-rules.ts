import { tookPlace } from "../derived/took-place.ts";
import type { Item } from "../queries/pivot/item.ts";

const stages = ["stage", "state", "outputs.stage"];

/** Whether one of the fields that are asked for brings back what is proposed, planned or cancelled. */
export const namesStages = (fields: Iterable<string>): boolean => [...fields].some((name) => stages.includes(name));

/** Whether an item tells of something that took place, or of an output that is there. */
export const isFact = ({ record, output }: Item): boolean => tookPlace(record) && !output?.planned;

/** Whether nobody travelled. */
export const isVirtual = ({ record }: Item): boolean => record.kind === "mobilities" && record.mode === "virtual";
