// The slash goes to the search; what is found comes while one types. Without this, the button finds.
"use strict";
(() => {
  const PAUSE = 250;
  const FEWEST = 2;
  const MOST = 6;
  const form = document.querySelector("form.find, form.searching[action='/search']");
  const field = form?.querySelector("input[type=search]");
  if (!field) {
    return;
  }
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
  if (!form.classList.contains("find")) {
    return;
  }
  const hits = document.createElement("div");
  hits.className = "hits";
  hits.setAttribute("role", "status");
  form.append(hits);
  let asking = new AbortController();
  let pause = 0;
  const close = () => {
    clearTimeout(pause);
    asking.abort();
    hits.replaceChildren();
  };
  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const address = `/search?q=${encodeURIComponent(field.value)}`;
    const answer = await fetch(address, { redirect: "error", signal: asking.signal });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = [...page.querySelectorAll("ol.found > li h3")].slice(0, MOST);
    const all = document.createElement("a");
    all.href = address;
    all.textContent = page.getElementById("found").textContent.trim();
    hits.replaceChildren(...found.map((one) => one.firstElementChild), all);
  };
  field.addEventListener("input", () => {
    close();
    if (field.value.trim().length >= FEWEST) {
      pause = setTimeout(() => show().catch(() => {}), PAUSE);
    }
  });
  form.addEventListener("keydown", (event) => {
    const links = [...hits.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      close();
      field.focus();
    } else if (event.key === "ArrowDown" && links.length > 0) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? field).focus();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
})();
