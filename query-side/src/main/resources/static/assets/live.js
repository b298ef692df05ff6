// The inbox and its count change while one looks. Without this, they do with the next page.
"use strict";
(() => {
  const status = document.getElementById("live");
  if (!status) {
    return;
  }
  const parts = ['.masthead nav a[href="/"]'];
  if (location.pathname === "/" && location.search === "") {
    parts.push('section[aria-labelledby="waiting"]');
  }
  const renew = async () => {
    const answer = await fetch("/", { redirect: "error" });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) {
      const old = document.querySelector(part);
      const now = page.querySelector(part);
      if (!old || !now) {
        continue;
      }
      const focus = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      old.replaceChildren(...now.childNodes);
      if (focus) {
        (old.querySelector(`a[href="${focus}"]`) ?? document.getElementById("main")).focus();
      }
    }
  };
  const source = new EventSource(`/live?shown=${status.dataset.shown}`);
  source.addEventListener("inbox", async (event) => {
    try {
      await renew();
      status.textContent = event.data;
    } catch {
      // Gone for a moment: the next change, or the next page, shows it.
    }
  });
  addEventListener("pagehide", () => source.close());
})();
