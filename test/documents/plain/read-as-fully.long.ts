import { readsAsFully } from "./read-as-fully.ts";

readsAsFully(1);
