import { labelsKeepApart } from "./any-map.ts";

labelsKeepApart(100);
