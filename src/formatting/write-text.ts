/** Indicators of YAML: a plain scalar cannot begin with them. */
const leadingIndicator = /^(?:[,[\]{}#&*!|>'"%@`~]|[-?:](?:\s|$)|---|\.\.\.|<<$|=$|null$)/;

/** What ends a plain scalar, or cannot be in it. */
const breaking = /:(?:\s|$)|\s#|^\s|\s$|[\n\r\t\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^$/;

const needsEscape = /[\n\r\t\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u;

/**
 * A text as a scalar of YAML: plain where possible, else in double quotes, in single ones where those need fewer
 * escapes.
 */
export function writtenText(text: string, inBrackets = false): string {
  if (!leadingIndicator.test(text) && !breaking.test(text) && !(inBrackets && /[,[\]{}]|:$/.test(text))) return text;
  if (/["\\]/.test(text) && !text.includes("'") && !needsEscape.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
