import { lazy } from "../../values/memoize.ts";
import { headingKey } from "./heading-key.ts";

/** The keys of headings that stand in a list, parted by `|`. */
export const keysIn = (list: string) => lazy(() => new Set(list.split("|").map(headingKey)));
