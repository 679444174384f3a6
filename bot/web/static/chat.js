// The chat: what was said is kept in this tab only; sending and fetching go on until they worked.

const settings = JSON.parse(document.getElementById("settings").textContent);
const words = settings.words;
const log = document.getElementById("log");
const writer = document.getElementById("writer");
const text = document.getElementById("text");
const state = document.getElementById("state");
const attach = document.getElementById("attach");
const chooser = document.getElementById("chooser");

const HELP = "/notfall";
const KEPT = 200; // entries
const OPEN_CHOICES = ".choices button:not(.discreet)"; // the others belong to no question
const TURN = 60_000; // milliseconds in which what arrives belongs to the last question
const memory = remembered();
const files = new Map(); // message id → what was chosen; not even this tab keeps it over a reload
let gone = false; // “Seite verlassen” was pressed: nothing is kept or asked any more

// ── Memory: this tab, until it is closed or left ──────────────────────────────────────────────

function remembered() {
  try {
    const kept = JSON.parse(sessionStorage.getItem("chat"));
    if (Array.isArray(kept?.entries)) return kept;
  } catch {
    // Storage is forbidden or broken: the page works without it.
  }
  return { cursor: "", entries: [], attach: false };
}

function keep() {
  if (gone) return;
  memory.entries = memory.entries.slice(-KEPT);
  try {
    sessionStorage.setItem("chat", JSON.stringify(memory));
  } catch {
    // See above.
  }
}

// ── Bubbles: elements are built here, text is only ever text ──────────────────────────────────

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function forEars(said) {
  return element("span", { className: "for-ears" }, said);
}

function run({ text: said, bold, url }) {
  if (/^(tel:|mailto:)/.test(url)) return element("a", { href: url }, element("bdi", {}, said));
  if (/^https?:\/\//.test(url)) return outward(url, element("bdi", {}, said));
  return bold ? element("strong", {}, said) : said;
}

function outward(url, ...children) {
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function paragraph(lines) {
  const made = element("p", { dir: "auto" });
  lines.forEach((line, place) => {
    if (place) made.append(element("br"));
    made.append(...line.map(run));
  });
  return made;
}

function list(tag, lines) {
  const items = lines.map((line) => element("li", { dir: "auto" }, ...line.map(run)));
  return element(tag, {}, ...items);
}

const blocks = {
  paragraph: ({ lines }) => paragraph(lines),
  bullets: ({ items, ordered }) => list(ordered ? "ol" : "ul", items),
  card: ({ title, summary, facts }) =>
    element(
      "section",
      { className: "card" },
      element("h3", { dir: "auto" }, ...title.map(run)),
      paragraph(summary),
      list("ul", facts),
    ),
};

function choice(button, post) {
  if (button.url) return outward(button.url, button.label);
  const made = element("button", { type: "button", className: button.style, dir: "auto" });
  made.append(button.discreet || button.label);
  if (button.discreet) {
    made.className = "discreet";
    made.setAttribute("aria-label", button.label);
  }
  made.addEventListener("click", (event) => {
    say(button.sends, { label: button.label, pressed: post.id });
    if (event.detail === 0) text.focus(); // by keyboard; under a thumb no keyboard shall open
  });
  return made;
}

function botBubble(post) {
  const made = element("div", { className: "bubble bot", lang: post.lang, dir: post.dir });
  made.append(forEars(`${words.bot}: `), ...post.blocks.map((block) => blocks[block.kind](block)));
  if (post.picture) made.append(picture(post.picture));
  if (post.files.length) made.append(element("div", { className: "files" }, ...post.files.map(file)));
  const choices = post.buttons.map((button) => choice(button, post));
  if (choices.length) made.append(element("div", { className: "choices" }, ...choices));
  return made;
}

function picture({ url, alt, width, height }) {
  return element("img", { className: "picture", src: url, alt, width, height, loading: "lazy" });
}

function file({ name, url }) {
  return element("a", { href: url, download: name }, element("bdi", {}, name));
}

function ownBubble(entry) {
  const made = element("div", { className: "bubble own" }, forEars(`${words.you}: `));
  if (entry.attached) made.append(attachment(entry.attached));
  const said = entry.label ?? entry.text;
  if (said) made.append(element("span", { dir: "auto" }, said));
  return made;
}

function attachment({ name }) {
  const clip = attach.querySelector("svg").cloneNode(true);
  return element("span", { className: "attachment" }, clip, element("bdi", {}, name));
}

// ── The conversation ──────────────────────────────────────────────────────────────────────────

const shown = new Map(); // entry → its bubble
let turn = { bubble: null, since: 0 };

function add(entry) {
  memory.entries.push(entry);
  show(entry).classList.add("arriving");
  keep();
}

function show(entry) {
  const own = entry.who === "own";
  if (own) for (const old of log.querySelectorAll(OPEN_CHOICES)) old.disabled = true;
  const bubble = own ? ownBubble(entry) : botBubble(entry.post);
  shown.set(entry, bubble);
  log.append(bubble);
  return bubble;
}

function say(said, { label, pressed, chosen } = {}) {
  const entry = { who: "own", id: newId(), text: said, label, pressed, sent: false };
  if (chosen) {
    files.set(entry.id, chosen);
    const { name, type, size } = chosen;
    entry.attached = { name: name.slice(-255), type: type.slice(0, 127), size };
  }
  add(entry);
  turn = { bubble: shown.get(entry), since: Date.now() };
  turn.bubble.scrollIntoView({ block: "nearest" });
  sendAll();
}

function receive(post) {
  if (memory.entries.some((entry) => entry.post?.id === post.id)) return;
  typing(false);
  allowFiles(post.attach ?? memory.attach);
  const reading = log.scrollHeight - log.scrollTop - log.clientHeight > 80;
  const old = memory.entries.find((entry) => post.replaces && entry.post?.id === post.replaces);
  if (old) replace(old, post);
  else add({ who: "bot", post });
  const inTurn = Date.now() - turn.since < TURN && turn.bubble.isConnected;
  if (inTurn) scrollTo(turn.bubble);
  else if (!reading) scrollTo(log.lastElementChild);
}

// The press that asked for it disappears with the bubble that it was pressed in.
function replace(old, post) {
  const press = memory.entries.findLast((entry) => entry.who === "own");
  if (press?.pressed === post.replaces) {
    shown.get(press).remove();
    memory.entries.splice(memory.entries.indexOf(press), 1);
  }
  const bubble = botBubble(post);
  shown.get(old).replaceWith(bubble);
  shown.set(old, bubble);
  old.post = post;
  keep();
}

// “/weg” was said, here or in another tab: the page looks as it does for a new visitor.
function clear() {
  typing(false);
  for (const bubble of shown.values()) bubble.remove();
  memory.entries = [];
  shown.clear();
  files.clear();
  allowFiles(false);
}

function notice(post) {
  add({ who: "page", post: { ...post, id: newId() } });
  scrollTo(log.lastElementChild);
}

function scrollTo(bubble) {
  bubble.scrollIntoView({ block: "start" }); // where the page is not that long, its end
}

// ── Sending: one after the other, the same id until it worked ─────────────────────────────────

let sending = false;

async function sendAll() {
  if (sending) return;
  sending = true;
  for (let failures = 0; !gone; ) {
    const entry = memory.entries.find((candidate) => candidate.sent === false);
    if (!entry) break;
    const wait = await send(entry);
    failures = wait === null ? 0 : failures + 1;
    if (wait !== null) await pause(wait || backOff(failures));
  }
  sending = false;
}

// Null: done with; otherwise how long to wait, 0 for as long as we think right.
async function send(entry) {
  try {
    const { id, text: said, pressed, attached } = entry;
    const answer = await ask("chat/messages", { id, text: said, pressed, attached });
    if (answer.status === 401) return await begin();
    const problem = answer.ok ? null : await answer.json();
    connected(true);
    if (problem) explain(entry, problem);
    if (problem?.wait) return problem.wait;
    if (!problem && !answered(entry)) typing(true);
    settle(entry);
    return null;
  } catch {
    connected(false);
    mark(entry);
    if (entry.text === HELP) explain(entry, { bubble: settings.emergency });
    return 0;
  }
}

// A cry for help is answered before the server has taken note of it.
function answered(entry) {
  const later = memory.entries.slice(memory.entries.indexOf(entry) + 1);
  return later.some(({ who }) => who === "bot");
}

function settle(entry) {
  entry.sent = true;
  shown.get(entry)?.querySelector(".waiting")?.remove();
  keep();
}

function explain(entry, problem) {
  if (problem.wait) mark(entry);
  if (entry.explained) return;
  entry.explained = true;
  notice(problem.bubble);
}

function mark(entry) {
  const bubble = shown.get(entry);
  if (!bubble || bubble.querySelector(".waiting")) return;
  bubble.append(element("span", { className: "waiting" }, words.waiting));
}

// ── Fetching ──────────────────────────────────────────────────────────────────────────────────

async function listen() {
  for (let failures = 0; !gone; ) {
    const news = await fetchNews();
    failures = news ? 0 : failures + 1;
    if (news) take(news);
    else if (failures > 1) connected(false);
    if (!news || news.pause) await pause(news?.pause ?? backOff(failures));
  }
}

async function fetchNews() {
  try {
    const answer = await ask(`chat/events?after=${encodeURIComponent(memory.cursor)}`);
    if (answer.status === 401) await begin();
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function take(news) {
  connected(true);
  if (news.clear) clear();
  for (const post of news.posts) {
    try {
      receive(post);
    } catch (error) {
      console.error(error); // one that cannot be shown must not keep the others back
    }
  }
  if (news.typing) typing(true);
  if (news.wanted) bring(news.wanted);
  memory.cursor = news.cursor;
  keep(); // before the next request says that it arrived
}

// ── Files: sent when they are asked for, and only then ────────────────────────────────────────

const bringing = new Set();

async function bring(id) {
  if (bringing.has(id)) return;
  bringing.add(id);
  for (let failures = 0; !gone && !(await isSettled(id, failures < 3)); ) {
    await pause(backOff(++failures));
  }
  bringing.delete(id);
}

// A file that cannot be sent (deleted since, say) is as good as none.
async function isSettled(id, hopeful) {
  const file = hopeful && files.get(id);
  const request = file ? { method: "POST", body: file } : { method: "DELETE" };
  try {
    return (await fetch(`chat/uploads/${id}`, request)).status < 500;
  } catch {
    return false;
  }
}

// ── Talking to the server ─────────────────────────────────────────────────────────────────────

async function ask(path, body) {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), 40_000);
  const post = { method: "POST", headers: { "Content-Type": "application/json" } };
  try {
    return await fetch(path, {
      ...(body ? { ...post, body: JSON.stringify(body) } : {}),
      cache: "no-store",
      signal: timeout.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

let beginning = null;

// Both loops may find at once that there is no session: it is begun only once.
async function begin() {
  beginning ??= ask("chat/session", {}).finally(() => (beginning = null));
  await beginning;
  return 0;
}

const wakers = new Set();

function pause(seconds) {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      wakers.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, seconds * 1000);
    wakers.add(wake);
  });
}

function hurry() {
  for (const wake of [...wakers]) wake();
}

function backOff(failures) {
  return Math.min(30, 2 ** Math.min(failures - 1, 5)) * (0.75 + Math.random() / 2);
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// ── What the page shows of all this ───────────────────────────────────────────────────────────

function connected(is) {
  const said = is ? "" : words.offline;
  if (state.textContent !== said) state.textContent = said;
}

function allowFiles(are) {
  memory.attach = are;
  attach.hidden = !are;
}

const dots = element("div", { className: "dots" }, forEars(words.typing));
dots.append(element("i"), element("i"), element("i"));
let typingTimer = 0;

function typing(is) {
  clearTimeout(typingTimer);
  if (!is) return dots.remove();
  typingTimer = setTimeout(() => {
    log.append(dots);
    dots.scrollIntoView({ block: "nearest" });
    typingTimer = setTimeout(() => dots.remove(), 20_000);
  }, 400); // most answers are faster
}

function leave(event) {
  event.preventDefault();
  gone = true;
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was kept then.
  }
  fetch("chat/leave", { method: "POST", keepalive: true }).catch(() => {});
  document.title = "";
  document.body.replaceChildren();
  location.replace(settings.leaveTo);
}

function submit(event) {
  event.preventDefault();
  const pressed = event.submitter?.name === "text" ? event.submitter : null;
  const said = pressed ? pressed.value : text.value.trim();
  if (!said) return;
  say(said, { label: pressed?.textContent.trim() });
  if (pressed) return;
  text.value = "";
  grow();
}

function choose() {
  const [chosen] = chooser.files;
  chooser.value = ""; // the same one may be chosen again
  if (!chosen) return;
  say(text.value.trim(), { chosen });
  text.value = "";
  grow();
}

function grow() {
  if (CSS.supports("field-sizing", "content")) return;
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 3}px`;
}

// iOS lays the keyboard over the page instead of making the page smaller.
function fit() {
  if (visualViewport.scale > 1.01) return;
  document.documentElement.style.setProperty("--height", `${visualViewport.height}px`);
  scroll(0, 0);
}

writer.noValidate = true;
writer.addEventListener("submit", submit);
writer.querySelector(".send").addEventListener("mousedown", (event) => event.preventDefault());
text.addEventListener("input", grow);
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  writer.requestSubmit(writer.querySelector(".send"));
});
attach.addEventListener("click", () => chooser.click());
chooser.addEventListener("change", choose);
document.getElementById("leave").addEventListener("click", leave);
window.visualViewport?.addEventListener("resize", fit);
addEventListener("online", hurry);
document.addEventListener("visibilitychange", () => document.hidden || hurry());

log.setAttribute("aria-live", "off"); // what was said before is not read out again
memory.entries.forEach(show);
allowFiles(memory.attach ?? false);
for (const entry of memory.entries) if (entry.sent === false) mark(entry);
if (memory.entries.length) log.lastElementChild.scrollIntoView({ block: "end", behavior: "instant" });
log.setAttribute("aria-live", "polite");
begin()
  .catch(() => {}) // the loops find out by themselves, and wait
  .finally(() => {
    sendAll();
    listen();
  });
