/* Lets the clock of the server tick on, tells when the time of a step is up, and keeps the screen awake meanwhile. */

const clock = document.querySelector("[data-paused]");
const sound = document.querySelector("[data-sound]");
const loaded = performance.now();
const KEPT = "tenfold-sound";

function remembered() {
  try {
    return localStorage.getItem(KEPT) === "on";
  } catch {
    return false;
  }
}

function remember(on) {
  try {
    localStorage.setItem(KEPT, on ? "on" : "off");
  } catch {
    // Where nothing may be kept, it is asked again.
  }
}

const shown = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

let audio;

function beep() {
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  loudness.gain.value = 0.2;
  tone.frequency.value = 660;
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
}

function tell() {
  if (sound?.getAttribute("aria-pressed") === "true") {
    beep();
    navigator.vibrate?.([200, 100, 200]);
  }
}

function tick(times, up) {
  const passed = Math.floor((performance.now() - loaded) / 1000);
  for (const time of times) {
    const seconds = Number(time.dataset.seconds) + passed;
    const limit = Number(time.dataset.limit ?? 0);
    time.textContent = shown(seconds);
    if (limit > 0 && seconds >= limit && up?.hidden) {
      up.hidden = false;
      tell();
    }
  }
}

if (sound) {
  sound.hidden = false;
  sound.setAttribute("aria-pressed", String(remembered()));
  sound.addEventListener("click", () => {
    const on = sound.getAttribute("aria-pressed") !== "true";
    sound.setAttribute("aria-pressed", String(on));
    remember(on);
    tell();
  });
}

if (clock && clock.dataset.paused !== "true") {
  const times = [...clock.querySelectorAll("[data-seconds]")];
  const up = clock.querySelector("[data-up]");
  setInterval(() => tick(times, up), 500);
  navigator.wakeLock?.request("screen").catch(() => {});
}
