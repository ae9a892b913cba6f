// Required before the program: a Node of another machine, whose ICU has only English and whose clock is a year ahead.
const year = 365 * 24 * 3600 * 1000;
const now = Date.now;
Date.now = () => now() + year;
globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(Date.now());
  }
};

for (const name of ["NumberFormat", "PluralRules", "Collator", "DateTimeFormat"]) {
  const Whole = Intl[name];
  // A language that is not there is answered in that of the machine.
  Intl[name] = class extends Whole {
    constructor(_locale, options) {
      super("en", options);
    }
  };
}
String.prototype.localeCompare = function (other) {
  return this < other ? -1 : Number(this > other);
};
