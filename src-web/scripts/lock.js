/* Locks a shared tablet on time, warns before, and lets nothing be seen of a page to which the browser leads back. */

const WARNED = 20_000;
const TOLD_EVERY = 20_000;

const form = document.querySelector("[data-lock-after]");
const soon = form.querySelector("[data-lock-soon]");
const rest = Number(form.dataset.lockAfter) * 1000;

let until = Date.now() + rest;
let told = Date.now();
let touched = false;
let locking = false;

function cover() {
  document.body.hidden = true;
}

function lock() {
  if (!locking) {
    locking = true;
    cover();
    form.requestSubmit();
  }
}

function touch() {
  if (!locking && Date.now() < until) {
    until = Date.now() + rest;
    soon.hidden = true;
    touched = true;
  }
}

/* The server counts on its own: it is told that somebody is here, though no page is asked for. */
async function tell() {
  touched = false;
  told = Date.now();
  try {
    const answer = await fetch("/lock/presence", {
      method: "POST",
      headers: { "X-CSRF-TOKEN": form.querySelector("input[type=hidden]").value },
      redirect: "manual",
    });
    if (answer.status !== 204) {
      lock();
    }
  } catch {
    // Without a connection the server decides at the next request.
  }
}

function look() {
  const now = Date.now();
  if (now >= until) {
    lock();
    return;
  }
  soon.hidden = until - now > WARNED;
  if (touched && now - told >= TOLD_EVERY) {
    tell();
  }
}

for (const sign of ["pointerdown", "keydown", "input", "scroll"]) {
  document.addEventListener(sign, touch, { passive: true, capture: true });
}
document.addEventListener("visibilitychange", look);
setInterval(look, 1000);

form.addEventListener("submit", () => {
  locking = true;
  cover();
});

/* A page that the browser keeps alive behind the next one is covered before it is put away, and asked for anew. */
addEventListener("pagehide", cover);
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    cover();
    location.reload();
  }
});
