import { tookPlace } from "../derived/took-place.ts";
import type { Item } from "../queries/pivot/item.ts";

const stages = ["stage", "state", "outputs.stage"];

/** Whether a field in the query or grouping includes what is proposed, planned or cancelled. */
export const namesStages = (fields: Iterable<string>): boolean => [...fields].some((name) => stages.includes(name));

/** Whether an item is of something that took place, or of an output that exists. */
export const isFact = ({ record, output }: Item): boolean => tookPlace(record) && !output?.planned;

/** Whether nobody travelled. */
export const isVirtual = ({ record }: Item): boolean => record.kind === "mobilities" && record.mode === "virtual";
