/** Only boxes that scroll are reachable by the Tab key. */
export const boxesScript = `
const boxes = [...document.querySelectorAll("main .scroll")];
const setStops = () => {
  const wide = boxes.map((box) => box.scrollWidth > box.clientWidth);
  boxes.forEach((box, index) => {
    if (wide[index]) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
};
addEventListener("resize", setStops);
document.addEventListener("toggle", setStops, true);
setStops();
`;
