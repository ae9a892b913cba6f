import { toldToTheLastItem } from "./told-to-the-last-item.ts";

/** One less than a list or map may have. */
toldToTheLastItem(9999);
