import { Chalk } from "chalk";
import type { Style } from "../../../src/renderers/style.ts";
import type { Language } from "../../../src/values/codes/languages.ts";

/** A style of a language for pictures, which know neither colours of a terminal nor its width. */
export const styleIn = (language: Language): Style => ({
  language,
  textLanguage: language,
  registryLanguage: "tg",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
});
