import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

const phrases =
  "indefinite|indefinitely|open-ended|open ended|unlimited|no end|permanent|present|now|until now|" +
  "бессрочно|бессрочный|бессрочное|бессрочная|неограниченно|не ограничен|постоянно|по настоящее время|до настоящего времени|н.в.|по н.в.|" +
  "бемӯҳлат|беохир|доимӣ|то ҳол|то имрӯз|muddatsiz|cheklanmagan|doimiy|hozirgacha|муддатсиз";

const folded = lazy(() => new Set(phrases.split("|").map(fold)));

/** Whether a text says, in one of four languages, that something has no end, or has not ended. */
export const saysNoEnd = (text: string): boolean => folded().has(fold(text));
