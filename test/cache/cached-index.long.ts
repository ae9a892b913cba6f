import { test } from "vitest";
import { anythingChanges } from "./cached-index-properties.ts";

test("whatever is changed, the answers are those of an index made anew", () => anythingChanges(40));
