/* A form of the treatment room that cannot be sent stays as it is and goes out when the connection is back. What waits is
   kept in the page, and so long as this tab is open with this person signed in; a shared tablet keeps nothing of a child. */

const KEPT = "tenfold-kept";
const ARRIVED = "tenfold-arrived";
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
const PATIENCE = 20_000;
const UNNOTICED = 1_500;
const UNREACHED = [429, 502, 503, 504];
const ANSWERED = [200, 404, 409, 422];
const WAYS_IN = /^\/(sign-in|lock)\b/;
const ENDS = "[data-ends], [action='/lock']";

const person = document.body.dataset.person;
const told = document.querySelector("[data-kept-told]");
const words = document.querySelector("[data-kept-words]");

let kept = remembered();
let sending;
let timer;
let slow;
let wait = FIRST_WAIT;

/* Where nobody is signed in, or somebody else is, nothing is left to be found. */
function remembered() {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    if (person && found.person === person) {
      return found.forms;
    }
    sessionStorage.removeItem(KEPT);
  } catch {
    // Where nothing may be kept beyond the page, it is kept in the page.
  }
  return [];
}

function remember() {
  try {
    if (kept.length === 0) {
      sessionStorage.removeItem(KEPT);
    } else {
      const forms = kept.map(({ action, fields, tapped }) => ({ action, fields, tapped }));
      sessionStorage.setItem(KEPT, JSON.stringify({ person, forms }));
    }
  } catch {
    // The page itself still has it.
  }
}

function forget(form) {
  kept = kept.filter((other) => other !== form);
  remember();
}

function tell(what) {
  const known = words?.content.querySelector(`[data-kept-is="${what}"]`);
  if (!known || told.querySelector(`[data-kept-is="${what}"]`)) {
    return;
  }
  const notice = known.cloneNode(true);
  notice.className = `notice notice--${notice.dataset.tone}`;
  notice.querySelector("[data-kept-again]")?.addEventListener("click", now);
  notice.querySelector("[data-kept-answer]")?.addEventListener("click", () => ask(kept[0]));
  told.replaceChildren(notice);
  told.scrollIntoView({ block: "nearest" });
}

function body(form) {
  const token = document.querySelector("form[data-ends] input[type=hidden]");
  const fields = form.fields.map(([name, value]) => [name, name === token?.name ? token.value : value]);
  return new URLSearchParams([...fields, ["tapped", form.tapped], ["sent", new Date().toISOString()]]);
}

/* Whether the same person is still signed in. If so, a page of his also has a fresh token, as is needed after signing in anew. */
async function isStillHere() {
  const answer = await fetch("/account", { cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) {
    throw new Error("nobody can say");
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("form[data-ends] input[type=hidden]");
  if (page.body.dataset.person !== person || !fresh) {
    return false;
  }
  for (const token of document.querySelectorAll(`input[name="${fresh.name}"]`)) {
    token.value = fresh.value;
  }
  return true;
}

async function post(form) {
  const answer = await fetch(form.action, {
    method: "POST",
    body: body(form),
    cache: "no-store",
    redirect: "manual",
    headers: { "Tenfold-Person": person },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.status === 400 && !form.renewed) {
    form.renewed = true;
    return (await isStillHere()) ? post(form) : "foreign";
  }
  const way = answer.headers.get("Tenfold-Way");
  if (WAYS_IN.test(way ?? "") || answer.type === "opaqueredirect") {
    return "ended";
  }
  if (way) {
    form.way = way;
    return "sent";
  }
  if (answer.status === 412 || (answer.status === 404 && !(await isStillHere()))) {
    return "foreign";
  }
  if (UNREACHED.includes(answer.status)) {
    return "waiting";
  }
  return ANSWERED.includes(answer.status) ? "answered" : "failed";
}

/* Nothing was recorded: the browser itself asks again and shows what the portal answers. */
function ask(form) {
  forget(form);
  const asked = document.createElement("form");
  asked.method = "post";
  asked.action = form.action;
  asked.hidden = true;
  for (const [name, value] of body(form)) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    asked.append(field);
  }
  document.body.append(asked);
  asked.submit();
}

function later(what) {
  tell(what);
  clearTimeout(timer);
  timer = setTimeout(send, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

function arrived(form) {
  forget(form);
  wait = FIRST_WAIT;
  if (!form.here) {
    tell("sent");
  } else if (kept.length === 0) {
    if (form.waited) {
      sessionStorage.setItem(ARRIVED, "yes");
    }
    location.assign(form.way);
  }
}

/* The browser does not show that something is on its way; who taps sees it once it takes a while. */
function underWay(form, is) {
  document.body.toggleAttribute("data-kept-sending", is);
  clearTimeout(slow);
  slow = is && form.here && !form.waited ? setTimeout(() => tell("sending"), UNNOTICED) : undefined;
}

async function send() {
  if (sending || kept.length === 0 || !person) {
    return;
  }
  sending = kept[0];
  const form = sending;
  underWay(form, true);
  const became = await post(form).catch(() => "waiting");
  sending = undefined;
  underWay(form, Boolean(form.here) && (became === "sent" || became === "answered"));
  switch (became) {
    case "sent":
      arrived(form);
      send();
      break;
    case "answered":
      if (form.here) {
        ask(form);
      } else {
        tell("answered");
      }
      break;
    case "foreign":
      kept = [];
      remember();
      tell("foreign");
      break;
    case "failed":
      tell("failed");
      break;
    default:
      form.waited = true;
      later(became);
  }
}

function fields(form, pressed) {
  const filled = [...new FormData(form)];
  return pressed?.name ? [...filled, [pressed.name, pressed.value]] : filled;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const pressed = event.submitter;
  if (form.matches(ENDS)) {
    kept = [];
    remember();
    return;
  }
  if (!form.matches("[data-kept]") || !person || pressed?.hasAttribute("formaction")) {
    return;
  }
  event.preventDefault();
  const action = form.getAttribute("action");
  if (sending?.action === action) {
    return;
  }
  const filled = { action, fields: fields(form, pressed), tapped: new Date().toISOString(), here: true };
  kept = [...kept.filter((other) => other.action !== action), filled];
  remember();
  wait = FIRST_WAIT;
  send();
});

function now() {
  clearTimeout(timer);
  wait = FIRST_WAIT;
  send();
}

addEventListener("online", now);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && now());

try {
  if (sessionStorage.getItem(ARRIVED)) {
    sessionStorage.removeItem(ARRIVED);
    tell("sent");
  }
} catch {
  // Then nothing waited beyond a page.
}
send();
