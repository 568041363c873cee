// Asking a deeper reader: first show all that would be sent, then send, then show its remarks beside our reading.

import { ask } from "./ask.js";

export class Deeper {
  /** `hooks`: trouble(message), select(start, end), gone(). */
  constructor(dialog, place, form, hooks) {
    this.dialog = dialog;
    this.place = place;
    this.form = form;
    this.hooks = hooks;
    dialog.addEventListener("submit", (event) => this.#submit(event));
    dialog.addEventListener("change", (event) => this.#ask(event.target.form, "look"));
    dialog.addEventListener("cancel", () => this.#leave()); // not "close": that comes later, perhaps into the next question
    place.addEventListener("click", (event) => this.#click(event));
  }

  /** Show what would be sent. */
  async look() {
    if (!(await this.#ask(this.form, "look"))) return;
    this.dialog.showModal();
    this.dialog.scrollTop = 0; // the button that has the focus stands at the end, and always in view
  }

  /** Ask the desk; true when there is something new to look at. An older question is dropped. */
  async #ask(form, act) {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    const data = new FormData(form);
    data.set("do", act);
    try {
      const answer = await ask(this.dialog.dataset.url, data, asking.signal);
      if (asking.signal.aborted) return false;
      if (answer.done) this.#said(answer.html);
      else this.#show(answer.html);
      return true;
    } catch (failed) {
      if (failed.name === "AbortError") return false;
      this.dialog.close();
      this.hooks.trouble(failed.message);
      return false;
    }
  }

  #show(html) {
    const focus = document.activeElement;
    const at = this.dialog.contains(focus) && focus.name ? `[name="${focus.name}"][value="${CSS.escape(focus.value)}"]` : "";
    this.dialog.innerHTML = html;
    for (const plain of this.dialog.querySelectorAll("[data-plain]")) plain.hidden = true;
    if (this.dialog.open) (this.dialog.querySelector(at || "[data-not-now]") ?? this.dialog.querySelector("button")).focus();
  }

  #submit(event) {
    event.preventDefault();
    const button = event.submitter;
    if (button?.value !== "send") {
      this.#leave();
      this.dialog.close();
      return;
    }
    if (this.waiting) return; // it is on its way
    this.waiting = true;
    button.setAttribute("aria-disabled", "true");
    button.textContent = "Reading";
    this.#ask(event.target, "send").finally(() => (this.waiting = false));
    for (const choice of event.target.querySelectorAll("fieldset")) choice.disabled = true;
  }

  /** Nobody waits for an answer any more. */
  #leave() {
    this.asking?.abort();
    if (this.waiting) this.hooks.trouble("You stopped waiting for an answer. The deeper reader may have your words already.");
  }

  #said(html) {
    this.place.innerHTML = html;
    for (const each of this.place.querySelectorAll("[data-scripted]")) each.hidden = false;
    this.dialog.close();
    const title = this.place.querySelector("h2");
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: "start" });
  }

  #click(event) {
    const button = event.target.closest("button");
    if (button?.matches("[data-put-away]")) {
      this.place.replaceChildren();
      this.form.elements.text.focus();
    } else if (button?.matches(".passage")) this.#find(button.dataset);
  }

  /** Select the words a remark is about, wherever they stand by now. */
  #find({ quote, start, end }) {
    const text = this.form.elements.text.value;
    const at = text.slice(+start, +end) === quote ? +start : text.indexOf(quote);
    if (at < 0) this.hooks.gone();
    else this.hooks.select(at, at + quote.length);
  }
}
