import { test } from "vitest";
import { anyByteIsDamaged, anythingHappens, muchHappensAtOnce } from "./cached-records-properties.ts";

test("whatever happens to the files, the registry is the one that reading them gives", () => anythingHappens(40));

test("nor without a moment between the changes, when the clock is the real one", () => muchHappensAtOnce(20));

test("a cache file with a changed byte, cut off or lengthened is as good as none", () => anyByteIsDamaged(150));
