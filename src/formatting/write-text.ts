/** Characters that YAML reads as something else than text where a text begins. */
const leadingSign = /^(?:[,[\]{}#&*!|>'"%@`~]|[-?:](?:\s|$)|---|\.\.\.|<<$|=$)/;

/** What ends a text that is not quoted, or cannot stand in it. */
const breaking = /:(?:\s|$)|\s#|^\s|\s$|[\n\r\t\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^$/;

const needsEscape = /[\n\r\t\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u;

/** A text as YAML writes it: without quotes where it can be, else in double quotes, in single ones where those need fewer signs. */
export function writtenText(text: string, inBrackets = false): string {
  if (!leadingSign.test(text) && !breaking.test(text) && !(inBrackets && /[,[\]{}]|:$/.test(text))) return text;
  if (/["\\]/.test(text) && !text.includes("'") && !needsEscape.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
