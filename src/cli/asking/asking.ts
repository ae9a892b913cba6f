import { Stopped } from "../../files/stopped.ts";
import type { YesOrNo } from "./yes-or-no.ts";

/** One of the answers to choose from; `names` are what else it is found by. */
export type Option<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly names?: readonly string[];
};

/** Questions to somebody at a terminal. All of them end with `Cancelled` where no answer is given. */
export type Asking = {
  readonly confirm: (question: YesOrNo) => Promise<boolean>;
  /** A line of text; `check` says what is wrong with it, or nothing. */
  readonly text: (question: TextQuestion) => Promise<string>;
  /** One of a few. */
  readonly choose: <T extends string>(question: Choice<T>) => Promise<T>;
  /** One of many, found as one types, in any script, by what they are called. */
  readonly search: <T extends string>(question: Choice<T>) => Promise<T>;
};

export type TextQuestion = {
  readonly message: string;
  readonly initial?: string;
  /** What stands below the line while it is typed: how it may be written. */
  readonly hint?: string;
  readonly check?: (text: string) => string | undefined;
};

/** `initial` is the option to begin with; `typed` makes one of what is typed, which comes after those that are like it. */
export type Choice<T extends string> = {
  readonly message: string;
  readonly options: readonly Option<T>[];
  readonly initial?: T;
  readonly typed?: (text: string) => Option<T>;
};

/** Somebody ended a question without an answer: ctrl-C, Esc, or the end of the input. */
export class Cancelled extends Stopped {
  override readonly name = "Cancelled";
}
