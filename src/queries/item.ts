import type { Standing } from "../derived/state.ts";
import type { Count } from "../values/count.ts";
import type { Subject } from "./question.ts";

/** Something a measure counts: what it is, how many it stands for, and what makes two of them the same. */
export type Item = Subject & {
  readonly value: Count;
  /** Items of one identity count once in a cell. */
  readonly identity: string;
  /** The one partner this item stands for, where a measure counts partners. */
  readonly partner?: string;
  /** Of a stock: when it stood. `undefined` in a stock means that nobody knows. */
  readonly standing?: Standing | undefined;
};
