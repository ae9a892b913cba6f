import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

/** Whether a problem met in reading is an error, by the severities in the registry's settings. */
export const isError = ({ check }: Problem, { checks }: Settings): boolean =>
  (Object.hasOwn(checks, check) ? checks[check] : severityOf(check)) === "error";

const severityOf = (check: string): string => (check === "comment-cuts-text" ? "warning" : "error");
