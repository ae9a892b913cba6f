import type { ChalkInstance } from "chalk";
import type { Language } from "../values/codes/languages.ts";

/** The language of output, and the terminal: `width` is absent where nothing is fitted. */
export type Style = {
  readonly language: Language;
  /** The preferred language of the registry's texts, which may be one without messages in hamkor. */
  readonly textLanguage: string;
  /** The language of the registry's plain texts. */
  readonly registryLanguage: string;
  readonly chalk: ChalkInstance;
  readonly width: number | undefined;
};
