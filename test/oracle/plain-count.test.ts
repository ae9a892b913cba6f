import { holdAgainstPlainCount } from "./hold-against-plain-count.ts";

holdAgainstPlainCount(1 / 30);
