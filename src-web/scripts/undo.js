/* Takes the undo button away when its time is over; the server would refuse it anyway. */

const SHOWN = 10_000;
const form = document.querySelector("[data-undo]");

setTimeout(() => {
  if (form?.contains(document.activeElement)) {
    document.getElementById("main")?.focus();
  }
  form?.remove();
}, SHOWN);
