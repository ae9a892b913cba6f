import type { Progress } from "../output/progress.ts";
import type { ImportAsking } from "./import-asking.ts";

/** Questions that come while a file is read: what is said of the reading is taken away before. */
export const afterProgress = (asking: ImportAsking, progress: Progress): ImportAsking => ({
  ...asking,
  encoding: (choices) => {
    progress.end();
    return asking.encoding(choices);
  },
  tables: (groups) => {
    progress.end();
    return asking.tables(groups);
  },
});
