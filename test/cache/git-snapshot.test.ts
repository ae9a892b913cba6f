import { afterAll, test } from "vitest";
import { anythingHappensInGit, removeFolders } from "./git-snapshot-properties.ts";

afterAll(removeFolders);

test("whatever happens where git answers, the registry is the one that reading its files gives", () =>
  anythingHappensInGit(3));
