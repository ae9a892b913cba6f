import { lazy } from "../values/memoize.ts";
import { fold } from "../values/texts/fold.ts";

const phrases =
  "unknown|not known|not specified|not stated|not indicated|not given|unspecified|not available|n/a|na|n.a.|none|no data|tbd|tba|tbc|-|--|?|??|???|…|...|неизвестно|нет данных|не известно|не указано|не указана|не определено|уточняется|номаълум|маълум нест|нест|nomaʼlum|nomalum|aniq emas|yoʻq";

const folded = lazy(() => new Set(phrases.split("|").map(fold)));

/** Whether a text says, in one of four languages or by a sign, that nothing is known. */
export const saysNotKnown = (text: string): boolean =>
  !/\d/.test(text) && (folded().has(fold(text)) || /^[-–—_?.…]+$/.test(text));
