// Keeping the draft: after every pause, and when Save is pressed. Two tabs never overwrite each other.

import { ask } from "./ask.js";

const PAUSE = 1500;

export class Keeper {
  /** `hooks`: said(message), conflict(html), kept({url}). */
  constructor(form, url, hooks) {
    this.form = form;
    this.url = url;
    this.hooks = hooks;
    this.dirty = false;
    this.stopped = false;
    this.running = null;
    addEventListener("beforeunload", (event) => {
      if (this.dirty) event.preventDefault();
    });
  }

  /** Something changed: keep it when the writer pauses. */
  touch() {
    this.dirty = true;
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  /** The form itself is being sent: nothing more to keep, and no question on leaving. */
  letGo() {
    clearTimeout(this.timer);
    this.dirty = false;
  }

  /** Keep now. `how` is "" (while writing), "save" (on purpose) or "save-new" (as a new draft). */
  async keep(how = "") {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    this.running = this.#send(how);
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  async #send(how) {
    const data = new FormData(this.form);
    if (how) data.set("do", "save");
    if (how === "save-new") data.set("draft", "");
    const before = this.dirty;
    this.dirty = false;
    try {
      const kept = await ask(this.url, data);
      this.stopped = false;
      this.form.elements.draft.value = kept.draft;
      this.form.elements.revision.value = kept.revision;
      history.replaceState(null, "", kept.url);
      this.hooks.kept(kept);
      this.hooks.said("Saved just now");
      return true;
    } catch (failed) {
      this.dirty = before || Boolean(how);
      if (failed.status === 409) {
        this.stopped = true;
        this.hooks.conflict(failed.body.html);
      }
      this.hooks.said(failed.status === 409 ? "Not saved yet" : `Not saved. ${failed.message}`);
      return false;
    }
  }
}
