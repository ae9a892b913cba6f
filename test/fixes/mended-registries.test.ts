import { mendedRegistries } from "./mended-registries.ts";

mendedRegistries(6);
