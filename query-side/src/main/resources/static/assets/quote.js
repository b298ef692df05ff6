// What is selected on the sheet is quoted with a press of a button. Without this, it is copied by hand.
"use strict";
(() => {
  const sheet = document.querySelector(".sheet");
  const quotes = document.querySelector(".quotes");
  if (!sheet || !quotes) {
    return;
  }
  let selected = "";
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (selection.rangeCount > 0 && sheet.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      const words = selection.toString().trim();
      selected = words.includes("\n") ? words.slice(0, words.indexOf("\n")) : words;
      take.textContent = `${quotes.dataset.take} “${selected.slice(0, 40)}”`;
      if (selected === "") {
        take.remove();
      } else {
        quotes.querySelector(".hint").after(take);
      }
    }
  });
  const take = document.createElement("button");
  take.type = "button";
  take.className = "quiet";
  take.addEventListener("click", () => {
    const line = [...quotes.querySelectorAll("input[name=quote]")].find((field) => field.value === "");
    if (line) {
      line.value = selected;
      document.getElementById(line.id.replace("quote", "comment")).focus();
    }
  });
})();
