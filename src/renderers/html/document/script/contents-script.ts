/** In the contents beside the page, if it has any, the section that is being read is marked, and kept in sight. */
export const contentsScript = `
const nav = document.querySelector("nav");
const links = nav ? [...nav.querySelectorAll("a")] : [];
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
let current;
const mark = () => {
  const reached = headings.filter((heading) => heading && heading.getBoundingClientRect().top < innerHeight * 0.3);
  const link = links[headings.indexOf(reached.at(-1))];
  if (link === current) return;
  current?.removeAttribute("aria-current");
  current = link;
  if (!link) return;
  link.setAttribute("aria-current", "location");
  if (nav.scrollHeight > nav.clientHeight) nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
};
let waits = false;
const markSoon = () => {
  if (waits) return;
  waits = true;
  requestAnimationFrame(() => {
    waits = false;
    mark();
  });
};
addEventListener("scroll", markSoon, { passive: true });
addEventListener("resize", markSoon);
mark();
`;
