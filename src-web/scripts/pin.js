/* Big keys for a PIN; after its last digit it is sent. Without them the browser's own keyboard serves. */

const form = document.querySelector("[data-pin]");
const input = form.querySelector("input[name=pin]");
const keys = form.querySelector("[data-keys]");
const digits = Number(form.dataset.pin);

keys.hidden = false;
input.inputMode = "none";

keys.addEventListener("click", (event) => {
  const key = event.target.closest("button");
  if (!key) {
    return;
  }
  input.value = key.value === "" ? input.value.slice(0, -1) : (input.value + key.value).slice(0, digits);
  if (key.value !== "" && input.value.length === digits) {
    form.requestSubmit();
  }
});

form.addEventListener("submit", (event) => {
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = "yes";
});

/* Nobody finds a PIN in the page behind him. */
addEventListener("pagehide", () => {
  input.value = "";
  delete form.dataset.sent;
});
