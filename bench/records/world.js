import { planAgreements } from "./agreements.js";
import { planInstitutions } from "./institutions.js";
import { planPartners } from "./partners.js";
import { randomFrom } from "./random.js";

/**
 * What the records of one registry know of each other before any of them is written: who works with whom, under which
 * papers, from when to when. Everything that is checked across records holds by this plan.
 * @param {number} size how many files the registry has, registry.yaml among them
 * @param {number} seed
 */
export function planWorld(size, seed) {
  const random = randomFrom(seed);
  const institutions = planInstitutions(random, Math.max(3, Math.round(size ** 0.4 * 0.4)));
  const partners = planPartners(random, institutions, Math.round(size * 0.03));
  const agreements = planAgreements(random, { institutions, partners }, Math.round(size * 0.04));
  const sizes = {
    projects: Math.round(size * 0.01),
    events: Math.round(size * 0.02),
    "joint-programmes": Math.round(size * 0.004),
    plans: Math.max(2, Math.round(size * 0.002)),
  };
  const others = institutions.length + partners.length + agreements.length + sum(Object.values(sizes)) + 1;
  return { random, institutions, partners, agreements, sizes: { ...sizes, mobilities: size - others } };
}

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((a, b) => a + b, 0);

/** @typedef {ReturnType<typeof planWorld>} World */
