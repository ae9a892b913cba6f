import { nothingMeetsOnAnyMap } from "./any-map.ts";

nothingMeetsOnAnyMap(60);
