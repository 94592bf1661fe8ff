/* Adds up the minutes of each day while a doctor chooses; the server would say the same. */

const sum = document.getElementById("sum");
const limit = Number(sum?.dataset.limit);

const number = (input) => {
  const value = Number.parseInt(input.value, 10);
  return Number.isNaN(value) ? 0 : value;
};

function minutesOn(day) {
  let minutes = 0;
  for (const row of document.querySelectorAll("[data-exercise]")) {
    const chosen = row.querySelector("[name=chosen]").checked;
    if (chosen && row.querySelector(`[value=${day}]`).checked) {
      minutes += number(row.querySelector("[data-times]")) * number(row.querySelector("[data-minutes]"));
    }
  }
  return minutes;
}

function add() {
  let most = 0;
  for (const cell of sum.querySelectorAll("[data-weekday]")) {
    const minutes = minutesOn(cell.dataset.weekday);
    cell.textContent = minutes;
    most = Math.max(most, minutes);
  }
  sum.querySelector("[data-most]").textContent = most;
  for (const part of sum.querySelectorAll("[data-too-much]")) {
    part.hidden = most <= limit;
  }
}

sum?.closest("form").addEventListener("input", add);
