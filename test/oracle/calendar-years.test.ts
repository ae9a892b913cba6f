import { holdAgainstPlainCount } from "./hold-against-plain-count.ts";

holdAgainstPlainCount("calendar");
