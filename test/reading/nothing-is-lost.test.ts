import { nothingIsLost } from "./nothing-is-lost.ts";

nothingIsLost(2000);
