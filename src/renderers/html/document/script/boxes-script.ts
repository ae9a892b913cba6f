/**
 * Boxes that scroll can be reached by the Tab key, and show at which edge something remains; those that do not need not
 * keep the heads of their tables inside.
 */
export const boxesScript = `
const boxes = [...document.querySelectorAll("main .scroll")];
const showEdges = (box) => {
  const hidden = box.scrollWidth - box.clientWidth;
  const edge = box.parentElement.classList;
  edge.toggle("more-left", hidden > 1 && box.scrollLeft > 1);
  edge.toggle("more-right", hidden > 1 && box.scrollLeft < hidden - 1);
};
const setStops = () => {
  for (const box of boxes) box.classList.remove("fits");
  const wide = boxes.map((box) => box.scrollWidth > box.clientWidth + 1);
  boxes.forEach((box, index) => {
    box.classList.toggle("fits", !wide[index]);
    if (wide[index]) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
    showEdges(box);
  });
};
for (const box of boxes) box.addEventListener("scroll", () => showEdges(box), { passive: true });
addEventListener("resize", setStops);
document.addEventListener("toggle", setStops, true);
setStops();
`;
