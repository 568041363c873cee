// The composer: words in, findings painted under them, the panel beside them. Without this script the page is a plain form.

import { ask } from "./ask.js";
import { edited, rewrite } from "./change.js";
import { Deeper } from "./deeper.js";
import { Files } from "./files.js";
import { Keeper } from "./keeper.js";
import { follow } from "./out.js";
import { Mirror } from "./paint.js";
import { Toast } from "./toast.js";

const PAUSE = 120; // ms after the last key before a check; longer for long drafts: they take longer to read
const pauseFor = (text) => PAUSE + Math.min(3000, text.length / 500);
const SPEAK = 900; // after the last answer before it is spoken

class Composer extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form.desk");
    this.words = this.form.elements.text;
    this.mirror = new Mirror(this.querySelector(".mirror"), this.words);
    this.toast = new Toast(this.#part("toast"));
    this.keeper = new Keeper(this.form, this.dataset.save, {
      said: (message) => this.#say("saved", message),
      conflict: (html) => this.#trouble(html),
      kept: (kept) => this.#kept(kept),
    });
    const dialog = this.#part("deeper");
    if (dialog) this.deeper = this.#deeper(dialog);
    this.last = this.words.value;
    for (const plain of this.querySelectorAll("[data-plain]")) plain.hidden = true;
    if (navigator.clipboard) this.#part("copy").hidden = false;
    const zone = this.querySelector("[data-zone]:not([data-chosen])");
    if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
    const file = this.#part("file");
    if (file) this.files = new Files(file, this.#part("alongs"), this.#part("adding"), () => this.#changed(0));
    follow(this.#part("out"));
    this.#listen();
    this.#length();
    if (this.last.trim()) this.check();
  }

  #deeper(dialog) {
    return new Deeper(dialog, this.#part("deeper-said"), this.form, {
      trouble: (message) => this.#trouble(message),
      select: (start, end) => this.#select(start, end),
      gone: () => this.toast.say("Those words are no longer in the draft."),
    });
  }

  #part(name) {
    return this.querySelector(`[data-${name}]`);
  }

  #say(name, text) {
    const place = this.#part(name);
    if (place && place.textContent !== text) place.textContent = text;
  }

  #listen() {
    this.words.addEventListener("input", () => this.#typed());
    this.form.addEventListener("input", (event) => event.target !== this.words && this.#changed(pauseFor(this.last)));
    this.form.addEventListener("change", (event) => event.target !== this.words && this.#turned());
    this.form.addEventListener("submit", (event) => this.#submit(event));
    this.form.addEventListener("click", (event) => this.#click(event));
    this.form.addEventListener("toggle", (event) => this.#toggled(event.target), true);
    this.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        this.keeper.keep("save");
      }
    });
  }

  #typed() {
    if (!this.putting) this.toast.writtenOn();
    this.mirror.moveMarks(this.last);
    this.last = this.words.value;
    this.#length();
    this.#changed(pauseFor(this.last));
  }

  #turned() {
    this.#changed(0);
  }

  #clear(which) {
    for (const said of this.#part("trouble").querySelectorAll(which)) said.remove();
  }

  #changed(pause) {
    this.#clear("[data-against]"); // what stood against sending it may be mended now
    this.keeper.touch();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.check(), pause);
  }

  #length() {
    const count = [...this.words.value].length;
    this.#say("length", count ? `${count.toLocaleString("en")} character${count === 1 ? "" : "s"}` : "");
  }

  /** Ask for a reading of what stands there now; an older question is dropped. */
  async check() {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const asked = this.words.value;
    const began = performance.now();
    try {
      const answer = await ask(this.dataset.check, new FormData(this.form), asking.signal);
      if (asking.signal.aborted || asked !== this.words.value) return;
      this.#show(answer);
      requestAnimationFrame(() => performance.measure("foresay-check", { start: began, end: performance.now() }));
    } catch (failed) {
      if (failed.name !== "AbortError") this.#trouble(failed.message);
    }
  }

  #show(answer) {
    this.mirror.show(answer.marks);
    this.#swap(this.#part("side"), answer.side);
    this.#swap(this.#part("more"), answer.more);
    this.#swap(this.#part("room"), answer.room);
    this.#swap(this.#part("previews"), answer.previews);
    this.#redraw(this.#part("targets"), answer.targets, "target");
    this.files?.show((place) => this.#redraw(place, answer.along, "along"));
    this.#say("goes", answer.goes);
    this.#say("language", answer.language ? `Language: ${answer.language}` : "");
    if (!this.keeper.stopped) this.#clear("[data-passing]");
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => this.#say("status", answer.status), SPEAK);
  }

  /** A list whose parts somebody may be writing in: drawn anew only when other parts stand in it. */
  #redraw(place, html, name) {
    if (!place) return;
    const drawn = document.createElement("template");
    drawn.innerHTML = html;
    const keys = (root) => [...root.querySelectorAll(`[data-${name}]`)].map((each) => each.dataset[name]).join();
    if (keys(place) !== keys(drawn.content)) place.replaceChildren(drawn.content);
  }

  /** New HTML in a place: what stood open stays open, and the focus stays where it was. */
  #swap(place, html) {
    if (place.dataset.html === html) return;
    place.dataset.html = html;
    const open = new Map([...place.querySelectorAll("details")].map((each) => [each.dataset.key, each.open]));
    const focus = this.#focusIn(place);
    place.innerHTML = html;
    for (const each of place.querySelectorAll("details")) each.open = open.get(each.dataset.key) ?? each.open;
    if (focus) (place.querySelector(focus) ?? this.words).focus({ preventScroll: true });
    if (place === this.#part("side") && !place.querySelector("details[open]")) this.mirror.choose(null);
  }

  #focusIn(place) {
    const active = document.activeElement;
    if (!place.contains(active)) return null;
    if (active.value) return `button[value="${CSS.escape(active.value)}"]`;
    const key = active.closest("details")?.dataset.key;
    return key ? `details[data-key="${CSS.escape(key)}"] summary` : "a, button";
  }

  /** Say that something went wrong, in its place; the words stay as they are. HTML only from the desk itself. */
  #trouble(said) {
    const place = this.#part("trouble");
    if (said.startsWith("<")) {
      place.innerHTML = said;
      return;
    }
    const notice = document.createElement("div");
    notice.className = "notice think";
    notice.dataset.passing = ""; // until the next check that succeeds
    notice.setAttribute("role", "alert");
    const shape = document.createElement("span");
    shape.className = "sev think";
    const words = document.createElement("p");
    words.textContent = said;
    notice.append(shape, words);
    if (place.textContent !== said) place.replaceChildren(notice);
  }

  #kept(kept) {
    const versions = this.#part("versions");
    versions.href = `${kept.url}versions/`;
    versions.hidden = false;
    this.querySelector("[data-conflict]")?.remove();
  }

  #toggled(details) {
    if (!details.matches(".finding")) return;
    if (!details.open) {
      if (!this.querySelector(".finding[open]")) this.mirror.choose(null);
      return;
    }
    const spans = [...details.querySelectorAll(".passage")].map((each) => [+each.dataset.start, +each.dataset.end]);
    this.mirror.choose(spans, details.dataset.tone);
  }

  #submit(event) {
    const button = event.submitter;
    if (!button) return;
    if ("send" in button.dataset) return this.keeper.letGo(); // the form goes as it is, with everything in it
    event.preventDefault();
    if ("deeperAsk" in button.dataset) this.deeper.look();
    else if ("card" in button.dataset) this.#card(button);
    else if (button.value === "save" || button.value === "save-new") this.keeper.keep(button.value);
    else if (button.dataset.keep) this.#keepMine(button);
    else if (button.dataset.accept) this.#notAProblem(button);
    else if ("asks" in button.dataset) this.#look(button);
    else if (button.dataset.edits || button.dataset.visibility) this.#apply(button);
    else this.check();
  }

  #click(event) {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches(".passage:not([data-quote])")) this.#select(+button.dataset.start, +button.dataset.end);
    if (button.matches("[data-copy]")) this.#copy();
    if (button.matches("[data-look-again]")) this.#letBe([]);
  }

  #select(start, end) {
    this.words.focus();
    this.words.setSelectionRange(start, end);
  }

  async #copy() {
    await navigator.clipboard.writeText(this.words.value);
    this.toast.say("Copied. It is yours to post.");
  }

  #apply(button) {
    const before = { text: this.words.value, visibility: this.form.elements.visibility.value };
    const text = edited(before.text, JSON.parse(button.dataset.edits || "[]"));
    if (text === null) {
      this.toast.say("The words changed since that was offered. Look at the panel again.");
      return;
    }
    this.#put({ text, visibility: button.dataset.visibility || before.visibility });
    const label = button.dataset.label;
    this.toast.say(label.endsWith(".") ? label : `Done: ${label}.`, () => this.#put(before), { fragile: true });
  }

  #put({ text, visibility }) {
    this.form.elements.visibility.value = visibility;
    this.putting = true; // the words change, but nobody types
    rewrite(this.words, text);
    this.putting = false;
    this.#changed(0);
  }

  /** Show the first link as a card, or leave that out again. Asking tells the site that somebody did, so only when told to. */
  async #card(button) {
    const fields = this.form.elements;
    const has = fields.card_url.value;
    let card = { url: "", title: "", description: "" };
    if (!has) {
      try {
        card = await ask(button.dataset.url, new FormData(this.form));
      } catch (failed) {
        this.toast.say(failed.message);
        return;
      }
    }
    for (const name of ["url", "title", "description"]) fields[`card_${name}`].value = card[name];
    button.textContent = has ? "Show the link as a card" : "Leave the card of the link out";
    this.#changed(0);
  }

  /** Before a change that may alter the meaning: show what it would be. */
  #look(button) {
    const dialog = this.#part("look");
    this.#say("look-title", `${button.dataset.label}?`);
    this.#say("look-before", button.dataset.before || this.querySelector("[data-goes]").textContent);
    this.#say("look-after", button.dataset.after || "(nothing)");
    dialog.returnValue = "no";
    dialog.addEventListener("close", () => dialog.returnValue === "yes" && this.#apply(button), { once: true });
    dialog.showModal();
  }

  #letBe(pairs) {
    const before = this.form.elements.let_be.value;
    this.form.elements.let_be.value = JSON.stringify(pairs);
    this.words.focus({ preventScroll: true });
    this.#changed(0);
    return before;
  }

  #keepMine(button) {
    const pairs = JSON.parse(this.form.elements.let_be.value || "[]");
    const before = this.#letBe([...pairs, ...JSON.parse(button.dataset.keep)]);
    this.toast.say("Kept as you wrote it, in this draft.", () => this.#letBe(JSON.parse(before)));
  }

  async #notAProblem(button) {
    const pairs = button.dataset.accept;
    this.words.focus({ preventScroll: true });
    if (!(await this.#accept(pairs))) return;
    this.toast.say("Remembered as no problem. You find it under You.", () => this.#accept(pairs, true));
  }

  async #accept(pairs, undo = false) {
    const data = new FormData(this.form);
    data.set("let_be", pairs);
    data.delete("text");
    if (undo) data.set("undo", "1");
    try {
      await ask(this.dataset.accept, data);
    } catch (failed) {
      this.#trouble(failed.message);
      return false;
    }
    await this.check();
    return true;
  }
}

customElements.define("fs-composer", Composer);
