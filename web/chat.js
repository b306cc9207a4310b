"use strict";
// The page: bubbles, chips, history after reload. Text is set as text, never as markup; nothing is kept on the device but the cookie.
const log = document.getElementById("log");
const chips = document.getElementById("chips");
const status = document.getElementById("status");
const form = document.getElementById("form");
const field = document.getElementById("text");
const remember = document.getElementById("remember");
const NEUTRAL_SITE = "https://www.bbc.com/weather";
const SHIFTS_TO_LEAVE = 3;
const SHIFTS_WITHIN = 5000; // milliseconds
const LONGEST_FAREWELL = 700; // milliseconds to wait for the server before the page is replaced
const SLOW = 400; // milliseconds before the page says that the coach is writing
const SAYS = { coach: "Closer: ", person: "You: " };

function show(bubble) {
  const node = document.createElement("div");
  node.className = `bubble ${bubble.from}`;
  const who = document.createElement("span");
  who.className = "unseen";
  who.textContent = SAYS[bubble.from];
  node.append(who, document.createTextNode(bubble.text));
  log.append(node);
  if (bubble.from === "coach") offer(bubble.chips);
  else chips.replaceChildren();
  log.scrollTop = log.scrollHeight;
}

function offer(titles) {
  const present = new Set([...chips.children].map((chip) => chip.textContent));
  for (const title of titles) {
    if (present.has(title)) continue;
    const chip = document.createElement("button");
    chip.type = "button";
    chip.textContent = title;
    chip.addEventListener("click", () => send(title));
    chips.append(chip);
  }
}

async function post(path, body) {
  const answer = await fetch(`/chat/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.error || "That did not arrive. Please send it again.");
  }
}

async function send(text) {
  const offered = [...chips.children];
  show({ from: "person", text, chips: [] });
  const mine = log.lastElementChild;
  const writing = setTimeout(() => { status.textContent = "Closer is writing ..."; }, SLOW);
  try {
    await post("message", { text });
    status.textContent = "";
  } catch (problem) {
    mine.remove();
    chips.replaceChildren(...offered);
    if (!field.value) field.value = text;
    status.textContent = problem instanceof TypeError ? "No connection. Your text is still here, please send it again." : problem.message;
  } finally {
    clearTimeout(writing);
  }
}

function sendTyped() {
  const text = field.value;
  if (!text.trim()) {
    status.textContent = "Write a few words first.";
    return;
  }
  field.value = "";
  send(text);
  field.focus();
}

form.addEventListener("submit", (event) => { event.preventDefault(); sendTyped(); });
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    sendTyped();
  }
});
remember.addEventListener("change", () => post("remember", { remember: remember.checked }).catch((problem) => { status.textContent = problem.message; }));
document.getElementById("help").addEventListener("click", () => send("Help now"));
document.getElementById("leave").addEventListener("click", leave);

// Everything is covered first; the server forgets this browser meanwhile, and the neutral site takes the page's place under the Back button.
function leave() {
  document.body.replaceChildren();
  document.title = "Weather";
  const gone = () => location.replace(NEUTRAL_SITE);
  fetch("/chat/leave", { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}", keepalive: true }).then(gone, gone);
  setTimeout(gone, LONGEST_FAREWELL);
}

let shifts = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") { shifts = []; return; }
  if (event.repeat) return;
  shifts = [...shifts.filter((at) => event.timeStamp - at < SHIFTS_WITHIN), event.timeStamp];
  if (shifts.length >= SHIFTS_TO_LEAVE) leave();
});

async function loadHistory() {
  const answer = await fetch("/chat/history");
  const { bubbles, remembered } = await answer.json();
  log.replaceChildren();
  chips.replaceChildren();
  bubbles.forEach(show);
  remember.checked = remembered;
}

function listen() {
  const events = new EventSource("/chat/events");
  let dropped = false;
  events.onmessage = (event) => { show(JSON.parse(event.data)); status.textContent = ""; };
  events.onerror = () => { dropped = true; status.textContent = "Connection lost. Trying again ..."; };
  events.onopen = () => {
    if (dropped) loadHistory();
    dropped = false;
    status.textContent = "";
  };
}

loadHistory().then(listen).catch(() => { status.textContent = "The page could not load. Please try again."; });
