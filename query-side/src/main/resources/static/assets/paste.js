// A table from Word or Excel loses its cells in a text box: its HTML travels beside it.
"use strict";
for (const box of document.querySelectorAll("textarea[data-html]")) {
  const html = document.getElementById(box.dataset.html);
  box.addEventListener("paste", (event) => {
    const pasted = event.clipboardData.getData("text/html");
    html.value = /<table/i.test(pasted) ? pasted : "";
  });
  box.addEventListener("input", (event) => {
    if (event.inputType !== "insertFromPaste") {
      html.value = "";
    }
  });
}
