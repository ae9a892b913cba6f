import { anythingIsEdited } from "./edit-anything.ts";

anythingIsEdited(400);
