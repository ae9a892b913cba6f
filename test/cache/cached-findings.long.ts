import { test } from "vitest";
import { anythingChanges } from "./cached-findings-properties.ts";

test("whatever is changed, the findings are those of all checks run anew", () => anythingChanges(60));
