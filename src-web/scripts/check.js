/* Counts in place what would else go to the server and back; "all as usual" steps aside once something is said otherwise. */

const form = document.getElementById("check");
const usual = document.querySelector("[data-as-usual]");
const stated = new Map((usual?.value ?? "").split(";").map((one) => one.split("=")));

const places = (step) => (step.split(".")[1] ?? "").replace(/0+$/, "").length;

function counted(box, input, tap) {
  if (tap.startsWith("=")) {
    return tap.slice(1);
  }
  const step = box.dataset.step;
  const now = Number.parseFloat(input.value.replace(",", "."));
  if (Number.isNaN(now)) {
    return box.querySelector("[data-start]").dataset.start;
  }
  const next = tap === "+" ? now + Number(step) : now - Number(step);
  const least = Number(box.dataset.least || -Infinity);
  const most = Number(box.dataset.most || Infinity);
  return Math.min(most, Math.max(least, next)).toFixed(places(step));
}

function press(box, input) {
  for (const tap of box.querySelectorAll("[aria-pressed]")) {
    tap.setAttribute("aria-pressed", String(tap.value === `${input.name}:=${input.value}`));
  }
}

function saysOtherwise() {
  return [...form.elements].some((field) => {
    if (field.type === "radio") {
      return field.checked && !field.defaultChecked;
    }
    return field.type === "text" && field.value !== "" && field.value !== field.defaultValue && field.value !== stated.get(field.name);
  });
}

function settle() {
  if (usual) {
    usual.hidden = saysOtherwise();
  }
}

for (const box of form?.querySelectorAll("[data-counted]") ?? []) {
  const input = box.querySelector("input");
  box.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=step]");
    if (button) {
      event.preventDefault();
      input.value = counted(box, input, button.value.slice(input.name.length + 1));
      press(box, input);
      settle();
    }
  });
  input.addEventListener("input", () => press(box, input));
}
form?.addEventListener("input", settle);
form?.addEventListener("change", settle);
