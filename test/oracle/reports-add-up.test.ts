import { reportsAddUp } from "./reports-add-up.ts";

reportsAddUp(1 / 10);
