import { definePeople, staff } from "./people.ts";

/** Teachers, researchers and other staff who came from abroad, physically; each journey counts. */
export const staffIn = definePeople({
  name: "staff-in",
  title: { en: "Incoming staff" },
  definition: { en: "Teachers, researchers and other staff who came from abroad, physically; each journey counts." },
  direction: "inbound",
  who: staff,
});
