import { isDomestic } from "../derived/journeys/domestic.ts";
import { isClosedBefore } from "../derived/partners/closed.ts";
import { isStillToCome } from "../derived/still-to-come.ts";
import { tookPlace } from "../derived/took-place.ts";
import type { Item } from "../queries/pivot/item.ts";
import type { Question } from "../queries/question.ts";
import type { Registry } from "../registry/registry.ts";
import type { Settings } from "../registry/settings.ts";
import type { Day } from "../values/dates/calendar.ts";
import type { Measure } from "./define-measure.ts";

const stages = ["stage", "state", "outputs.stage"];

/** Whether a field in the query or grouping includes what is proposed, planned or cancelled. */
export const namesStages = (fields: Iterable<string>): boolean => [...fields].some((name) => stages.includes(name));

/** Whether an item is of something that took place, or of an output that exists. */
export const isFact = ({ record, output }: Item): boolean => tookPlace(record) && !output?.planned;

/** Whether a field in the query or grouping asks when partners were closed. */
export const namesClosing = (fields: Iterable<string>): boolean =>
  [...fields].some((name) => name === "closed" || name.endsWith(".closed"));

/** Why something that a measure could count is left out. */
export const reasonsToLeaveOut = ["not-happened", "still-to-come", "virtual", "domestic", "closed"] as const;
export type LeftOut = (typeof reasonsToLeaveOut)[number];

/**
 * Why an item is left out of a measure, if it is. What did not happen, and what is still to come and has a stage, counts
 * where the query or the grouping names stages or states; a partner that was closed where it names `closed`.
 */
export function leftOutBy(
  { onlyAcrossBorders = false, name }: Pick<Measure, "onlyAcrossBorders" | "name">,
  fields: Iterable<string>,
  { registry, on }: Pick<Question, "registry" | "on">,
): (item: Item) => LeftOut | undefined {
  const withStages = namesStages(fields);
  const rules: readonly (false | LeftOutRule)[] = [
    !withStages && { reason: "not-happened", holds: (item) => !isFact(item) },
    {
      reason: "still-to-come",
      holds: (item) => isToCome(item, registry.settings, on) && !(withStages && hasStage(item)),
    },
    onlyAcrossBorders && { reason: "virtual", holds: isVirtual },
    onlyAcrossBorders && { reason: "domestic", holds: ({ record }) => isWithinCountry(record, registry) },
    name === "partners" &&
      !namesClosing(fields) && { reason: "closed", holds: ({ record }) => isClosedBefore(record, on) },
  ];
  const active = rules.filter((rule) => rule !== false);
  return (item) => active.find(({ holds }) => holds(item))?.reason;
}

type LeftOutRule = { readonly reason: LeftOut; readonly holds: (item: Item) => boolean };

/** Of an output its own date decides, else its record's. */
const isToCome = ({ record, output }: Item, settings: Settings, on: Day): boolean =>
  output?.date ? output.date.first > on : isStillToCome(record, settings, on);

const hasStage = ({ record, output }: Item): boolean =>
  output?.planned === true || ("stage" in record && record.stage !== undefined);

const isWithinCountry = (record: Item["record"], registry: Registry): boolean =>
  record.kind === "mobilities" && isDomestic(record, registry);

/** Whether nobody travelled. */
const isVirtual = ({ record }: Item): boolean => record.kind === "mobilities" && record.mode === "virtual";
