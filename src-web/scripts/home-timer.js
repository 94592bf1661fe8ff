/* A timer for an exercise: counts its minutes down where the hands are busy, and keeps the screen awake meanwhile. */

const shown = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

for (const timer of document.querySelectorAll("[data-timer]")) {
  const length = Number(timer.dataset.timer);
  const value = timer.querySelector("[role=timer]");
  const start = timer.querySelector("[data-timer-start]");
  const stop = timer.querySelector("[data-timer-stop]");
  const up = timer.querySelector("[data-timer-up]");
  let ticking;
  let awake;

  const rest = () => {
    clearInterval(ticking);
    awake?.release();
    awake = undefined;
    start.hidden = false;
    stop.hidden = true;
  };

  const tick = (began) => {
    const left = Math.max(0, length - Math.floor((performance.now() - began) / 1000));
    value.textContent = shown(left);
    if (left === 0) {
      rest();
      up.hidden = false;
      navigator.vibrate?.([200, 100, 200]);
    }
  };

  start.addEventListener("click", () => {
    const began = performance.now();
    up.hidden = true;
    start.hidden = true;
    stop.hidden = false;
    stop.focus();
    navigator.wakeLock?.request("screen").then((lock) => (awake = lock)).catch(() => {});
    tick(began);
    ticking = setInterval(() => tick(began), 250);
  });
  stop.addEventListener("click", () => {
    rest();
    value.textContent = shown(length);
    start.focus();
  });
  value.textContent = shown(length);
  timer.hidden = false;
}
