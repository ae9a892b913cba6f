/** A word of a text in any script: letters and digits with their marks; apostrophes only inside, as in Oʻzbekiston and O'sh. */
export const wordPattern = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['`´‘’‛′][\\p{L}\\p{N}\\p{M}]+)*";
