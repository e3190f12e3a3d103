// While the refresh button is pressed, fetches the page every 5 s and replaces the elements with `data-live`. Skips an
// element that has the focus or selected text, and keeps an open table open.
"use strict";

const button = document.getElementById("refresh");
const failed = document.getElementById("refresh-failed");

function inUse(part) {
  const selection = getSelection();
  return part.contains(document.activeElement) || (!selection.isCollapsed && selection.containsNode(part, true));
}

async function refresh() {
  if (document.hidden) return;
  try {
    const response = await fetch(document.getElementById("own").href);
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(part.id);
      if (!fresh || inUse(part)) continue;
      if (part.querySelector("details[open]")) fresh.querySelector("details").open = true;
      part.replaceWith(fresh);
    }
    failed.textContent = "";
  } catch {
    failed.textContent = "Could not refresh.";
  }
}

if (button) {
  let timer;
  const set = (on) => {
    clearInterval(timer);
    if (on) timer = setInterval(refresh, 5000);
    button.setAttribute("aria-pressed", on);
    sessionStorage.setItem("refresh", on);
  };
  button.hidden = false;
  button.addEventListener("click", () => set(button.getAttribute("aria-pressed") !== "true"));
  set(sessionStorage.getItem("refresh") === "true");
}
