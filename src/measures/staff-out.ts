import { definePeople, staff } from "./people.ts";

/** Teachers, researchers and other staff who went abroad, physically; each journey counts. */
export const staffOut = definePeople({
  name: "staff-out",
  title: { en: "Staff abroad" },
  definition: { en: "Teachers, researchers and other staff who went abroad, physically; each journey counts." },
  direction: "outbound",
  who: staff,
});
