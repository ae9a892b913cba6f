import { nothingIsLost } from "./nothing-is-lost.ts";

nothingIsLost(200_000);
