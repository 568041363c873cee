// Days by the arrow keys, and publications put on another day: with "m" and the arrows, or with the mouse.

import { ask } from "./ask.js";
import { Toast } from "./toast.js";
import { here, offerZones } from "./zones.js";

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const STAYS = "It stays where it was.";

class Calendar extends HTMLElement {
  connectedCallback() {
    this.toast = new Toast(this.querySelector("[data-toast]"));
    this.carried = null;
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusin", (event) => this.#enter(event.target.closest("td[data-day]")));
    for (const name of ["dragstart", "dragover", "drop", "dragend"]) {
      this.addEventListener(name, (event) => this.#drag(event));
    }
    this.#ready();
    this.#zone();
  }

  /** The days become a grid: one of them is in the tab order, and what goes out on it. */
  #ready() {
    const table = this.querySelector("[data-days]");
    this.cells = table ? [...table.querySelectorAll("td[data-day]")] : [];
    if (!table) return;
    table.setAttribute("role", "grid");
    for (const cell of this.cells) {
      cell.tabIndex = -1;
      cell.setAttribute("aria-label", cell.querySelector(".day").getAttribute("aria-label"));
      for (const link of cell.querySelectorAll("a")) link.tabIndex = -1;
    }
    table.setAttribute("aria-describedby", "keys");
    this.querySelector("#keys").hidden = false;
    const asked = new URLSearchParams(location.search).get("day");
    this.#enter(this.#cell(asked) || this.querySelector("td.today") || this.cells.find((cell) => !cell.matches(".outside")));
  }

  #cell(day) {
    return this.cells.find((cell) => cell.dataset.day === day);
  }

  /** A day is the one that Tab leads to. */
  #enter(cell) {
    if (!cell || cell === this.current || this.carried) return;
    if (this.current) {
      this.current.tabIndex = -1;
      for (const link of this.current.querySelectorAll("a")) link.tabIndex = -1;
    }
    this.current = cell;
    cell.tabIndex = 0;
    for (const link of cell.querySelectorAll("a:not(.day)")) link.tabIndex = 0;
  }

  #key(event) {
    const cell = event.target.closest("td[data-day]");
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.carried) {
      this.#carry(event, cell);
      return;
    }
    const entry = event.target.closest(".entry");
    if (entry && event.key === "m") this.#pickUp(event, entry);
    else if (entry && event.key === "Escape") cell.focus();
    else if (event.target === cell && event.key === "Enter") cell.querySelector(".day").click();
    else this.#walk(event, cell);
  }

  /** From day to day; PageUp and PageDown to the days before and after. */
  #walk(event, cell) {
    const turn = { PageUp: "[data-earlier]", PageDown: "[data-later]" }[event.key];
    if (turn) this.querySelector(turn).click();
    const to = this.#neighbour(cell, event.key);
    if (!to && !turn) return;
    event.preventDefault();
    to?.focus();
  }

  #neighbour(cell, key) {
    const at = this.cells.indexOf(cell);
    if (key === "Home") return this.cells[at - (at % 7)];
    if (key === "End") return this.cells[at - (at % 7) + 6];
    return key in STEPS ? this.cells[at + STEPS[key]] || cell : null;
  }

  #pickUp(event, entry) {
    event.preventDefault();
    if (!entry.matches("[data-move]")) {
      this.toast.say("It has begun to go out, so it stays on its day.");
      return;
    }
    this.carried = entry;
    entry.classList.add("carried");
    this.target = entry.closest("td");
    this.#aim(this.target);
    this.toast.say("Picked up. Arrow keys choose the day, Enter puts it there, Escape puts it back.");
  }

  #aim(cell) {
    this.target.classList.remove("target");
    this.target = cell;
    cell.classList.add("target");
    cell.tabIndex = 0;
    cell.focus();
  }

  #carry(event, cell) {
    const to = this.#neighbour(cell, event.key);
    if (to) {
      event.preventDefault();
      this.#aim(to);
      this.toast.say(`${to.dataset.name}. Enter puts it there.`);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#drop(this.#letGo(), cell);
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      this.#letGo().focus();
      this.toast.say("Put back.");
    }
  }

  /** Nothing is carried any more. Gives what was. */
  #letGo() {
    const entry = this.carried;
    this.carried = null;
    entry.classList.remove("carried");
    this.target?.classList.remove("target");
    if (this.target && this.target !== this.current) this.target.tabIndex = -1;
    return entry;
  }

  /** By mouse. */
  #drag(event) {
    const cell = event.target.closest?.("td[data-day]");
    if (event.type === "dragstart") {
      const entry = event.target.closest?.("[data-move]");
      if (!entry) return;
      event.dataTransfer.effectAllowed = "move";
      this.dragged = entry;
    } else if (this.dragged && event.type === "dragover") {
      if (!cell) return;
      event.preventDefault();
      if (cell === this.target) return;
      this.target?.classList.remove("target");
      this.target = cell;
      cell.classList.add("target");
    } else if (this.dragged) {
      event.preventDefault();
      const entry = this.dragged;
      this.dragged = null;
      this.target?.classList.remove("target");
      if (event.type === "drop" && cell) this.#drop(entry, cell);
    }
  }

  /** Put it on a day. What the desk does not take goes back to where it was. */
  async #drop(entry, cell) {
    const home = entry.parentElement;
    const next = entry.nextSibling;
    if (home === cell) {
      entry.focus();
      this.toast.say("Put back.");
      return;
    }
    cell.querySelector(".day").after(entry);
    try {
      const done = await ask(`${entry.pathname}plan/`, this.#move(entry, cell));
      await this.#refresh();
      this.toast.say(done.says);
    } catch (failed) {
      home.insertBefore(entry, next);
      if (failed.status === 409) await this.#refresh();
      this.toast.say(failed.body?.error ? `${failed.message} ${STAYS}` : `The desk is not answering. ${STAYS}`);
    }
    this.#focus(entry.dataset.key);
  }

  #move(entry, cell) {
    const data = new FormData();
    data.set("csrfmiddlewaretoken", this.querySelector("[name=csrfmiddlewaretoken]").value);
    data.set("day", cell.dataset.day);
    data.set("was", entry.dataset.was);
    data.set("zone", this.dataset.zone);
    return data;
  }

  #focus(key) {
    const entry = this.querySelector(`.entry[data-key="${key}"]`);
    if (!entry) return;
    this.#enter(entry.closest("td"));
    entry.focus();
  }

  /** What stands on the days now, as the desk has it. */
  async #refresh() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelectorAll("fs-calendar [data-fresh]");
    this.querySelectorAll("[data-fresh]").forEach((old, at) => fresh[at] && old.replaceWith(fresh[at]));
    this.current = null;
    this.#ready();
  }

  /** Offer the clock of this computer where the page goes by another. */
  #zone() {
    offerZones(this.querySelector("#zones"));
    const button = this.querySelector("[data-here]");
    if (!here || here === this.dataset.zone) return;
    button.value = here;
    button.textContent = `Go by ${here}`;
    button.hidden = false;
  }
}

customElements.define("fs-calendar", Calendar);
