// The slider leads through a memo's past without loading a page for each step. Without this, its
// button does.
"use strict";
(() => {
  const main = document.getElementById("main");
  const slider = main.querySelector("form.slider");
  let asking = new AbortController();
  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const address = `${slider.getAttribute("action")}?version=${slider.elements.version.value}`;
    const answer = await fetch(address, { redirect: "error", signal: asking.signal });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
    const place = page.querySelector("form.slider");
    place.replaceChildren();
    for (const node of [...main.childNodes]) {
      if (node !== slider) {
        node.remove();
      }
    }
    const parts = [...page.childNodes];
    const middle = parts.indexOf(place);
    slider.before(...parts.slice(0, middle));
    slider.after(...parts.slice(middle + 1));
    history.replaceState(null, "", address);
  };
  slider.elements.version.addEventListener("input", () => show().catch(() => {}));
})();
