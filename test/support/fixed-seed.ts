import fc from "fast-check";

/** The seed of every random test, so that a commit always gives the same answer. */
const usualSeed = 20261121;

/** `PROPERTY_SEED=7` tries other cases, `PROPERTY_SEED=random` others each time; a failure names its seed. */
const wanted = process.env["PROPERTY_SEED"] ?? String(usualSeed);

if (wanted !== "random" && !/^-?\d{1,9}$/.test(wanted))
  throw new Error(`PROPERTY_SEED is a whole number or "random", not ${JSON.stringify(wanted)}`);

fc.configureGlobal({ ...fc.readConfigureGlobal(), ...(wanted === "random" ? {} : { seed: Number(wanted) }) });
