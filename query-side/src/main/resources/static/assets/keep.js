// What is typed into a form stays in this tab until the form has been taken: a session that ends, or
// a network that is gone, takes nothing away. Without this, the browser alone remembers.
"use strict";
(() => {
  const PREFIX = "kept ";
  const TYPED = "textarea, input:not([type]), input[type=text], input[type=search], input[type=date], select";
  const said = document.getElementById("kept");
  const here = location.pathname + location.search;
  const all = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  const read = (key) => JSON.parse(sessionStorage.getItem(key));
  const write = (key, kept) => sessionStorage.setItem(key, JSON.stringify(kept));
  const addressOf = (form) => new URL(form.action).pathname;

  if (!said) {
    // Signed out by the clock: what was sent was not taken.
    all().forEach((key) => write(key, { ...read(key), sent: false }));
    return;
  }
  const viewer = said.dataset.viewer;

  const fieldsOf = (form) => [...form.querySelectorAll(TYPED)].filter((field) => field.name);
  const isKept = (form) =>
    form.method === "post" && !form.querySelector("input[type=password]") && form.querySelector("textarea, input[type=text]");

  const keep = (form, sent) => {
    const fields = Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.value]));
    write(PREFIX + addressOf(form), { viewer, page: here, title: document.title, fields, sent });
  };

  const notice = (words, ...doings) => {
    const box = document.createElement("div");
    box.className = "notice wait";
    box.setAttribute("role", "status");
    const line = document.createElement("p");
    line.append(words);
    for (const doing of doings) {
      line.append(" ", doing);
    }
    box.append(line);
    return box;
  };

  const button = (words, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "quiet";
    made.textContent = words;
    made.addEventListener("click", act);
    return made;
  };

  const offer = (form, key, kept) => {
    const changed = fieldsOf(form).filter((field) => field.name in kept.fields && field.value !== kept.fields[field.name]);
    if (changed.length === 0) {
      return;
    }
    const box = notice(
      said.dataset.found,
      button(said.dataset.use, () => {
        changed.forEach((field) => (field.value = kept.fields[field.name]));
        form.closest("details")?.setAttribute("open", "");
        box.remove();
        changed[0].focus();
      }),
      button(said.dataset.drop, () => {
        sessionStorage.removeItem(key);
        box.remove();
      }),
    );
    const section = form.closest("details") ?? form;
    section.before(box);
  };

  // A form that was taken leads on by a redirect. Who comes here otherwise, to where it was filled in,
  // comes after it got lost.
  const [navigation] = performance.getEntriesByType("navigation");
  const gotLost = (kept) => kept.page === here && navigation?.redirectCount === 0;
  for (const key of all()) {
    const kept = read(key);
    if (kept.viewer !== viewer || (kept.sent && !gotLost(kept))) {
      sessionStorage.removeItem(key);
      continue;
    }
    const form = [...document.forms].find((one) => PREFIX + addressOf(one) === key);
    if (form) {
      offer(form, key, kept);
    } else if (location.pathname === "/") {
      const back = document.createElement("a");
      back.href = kept.page;
      back.textContent = kept.title;
      document.getElementById("main").prepend(notice(said.dataset.left, back));
    }
  }

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && isKept(form)) {
      keep(form, false);
    }
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (addressOf(form) === "/commands/sign-out") {
      all().forEach((key) => sessionStorage.removeItem(key));
    } else if (isKept(form)) {
      keep(form, navigator.onLine);
      if (!navigator.onLine) {
        event.preventDefault();
        document.querySelector(".offline")?.remove();
        const box = notice(said.dataset.offline);
        box.classList.add("offline");
        form.before(box);
      }
    }
  });
})();
