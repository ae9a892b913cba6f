import { anythingIsEdited } from "./edit-anything.ts";

anythingIsEdited(20_000);
