import type { RecordOf } from "../../registry/record.ts";
import { isEmail, isPhone, isWebsite } from "../../values/texts/contact-forms.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** An e-mail, a telephone number or a website that cannot be one. */
export const badContact = defineCheck({
  id: "bad-contact",
  severity: "warning",
  summary: "An e-mail, a telephone number or a website cannot be one.",
  why: "A letter to it comes back, and nobody notices before it is urgent.",
  fix: "Compare it with the source. What is no address or number belongs in `notes`.",
  example: { wrong: "contacts:\n  - email: info@mmit,tj", right: "contacts:\n  - email: info@mmit.tj" },
  reads: { institutions: ["website", "contacts"], partners: ["website", "contacts"] },
  *run({ registry }) {
    for (const record of [...registry.allOf("institutions"), ...registry.allOf("partners")]) yield* badContacts(record);
  },
});

function* badContacts(at: RecordOf<"institutions" | "partners">): Generator<Found> {
  const { website, contacts = [] } = at;
  if (website !== undefined && !isWebsite(website)) yield { at, field: ["website"], ...cannotBe.website(website) };
  for (const [index, { email, phone }] of contacts.entries()) {
    if (email !== undefined && !isEmail(email))
      yield { at, field: ["contacts", index, "email"], ...cannotBe.email(email) };
    if (phone !== undefined && !isPhone(phone))
      yield { at, field: ["contacts", index, "phone"], ...cannotBe.phone(phone) };
  }
}

const cannotBe = {
  website: (text: string) => ({
    message: `"${text}" cannot be a website`,
    help: "write it as https://mmit.tj or mmit.tj",
  }),
  email: (text: string) => ({ message: `"${text}" cannot be an e-mail`, help: "write it as office@mmit.tj" }),
  phone: (text: string) => ({
    message: `"${text}" cannot be a telephone number`,
    help: "write it with the country's code, as +992 3422 5 00 00",
  }),
} as const;
