import { schemaAccepts } from "./schema-accepts.ts";

schemaAccepts(1);
