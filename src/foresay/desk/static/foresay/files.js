// Files that go along: chosen, dropped or pasted; kept by the desk at once, and drawn by it.

import { ask } from "./ask.js";

export class Files {
  /** `input` chooses, `place` shows them, `said` tells how it goes; `changed` is called when others go along than before. */
  constructor(input, place, said, changed) {
    Object.assign(this, { input, place, said, changed });
    this.#dress();
    const form = input.form;
    input.addEventListener("change", () => this.#add([...input.files]));
    form.addEventListener("paste", (event) => this.#take(event, event.clipboardData));
    form.addEventListener("drop", (event) => this.#take(event, event.dataTransfer));
    form.addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
    place.addEventListener("click", (event) => {
      const leave = event.target.closest("[data-leave]");
      if (leave) this.#leave(leave.closest("[data-along]"));
    });
  }

  /** Let the page draw them anew. */
  show(draw) {
    if (this.adding) return; // an answer from before the file was there would take it out again
    draw(this.place);
    this.#dress();
  }

  #dress() {
    for (const plain of this.place.querySelectorAll("[data-plain]")) plain.hidden = true;
    for (const leave of this.place.querySelectorAll("[data-leave]")) leave.hidden = false;
  }

  #take(event, given) {
    if (!given?.files.length) return;
    event.preventDefault();
    this.#add([...given.files]);
  }

  async #add(files) {
    this.adding = true;
    for (const file of files) {
      this.said.textContent = `Adding ${file.name}`;
      try {
        const data = new FormData();
        data.set("csrfmiddlewaretoken", this.input.form.elements.csrfmiddlewaretoken.value);
        data.set("file", file);
        this.#goesAlong((await ask(this.input.dataset.url, data)).id);
        this.said.textContent = "";
      } catch (failed) {
        this.said.textContent = failed.message;
      }
    }
    this.input.value = "";
    this.adding = false;
    this.changed();
  }

  /** Only its row, for now: the next answer of the desk draws it whole. */
  #goesAlong(id) {
    if (this.place.querySelector(`[data-along="${id}"]`)) return;
    const row = document.createElement("input");
    Object.assign(row, { type: "hidden", name: "along", value: id });
    this.place.append(row);
  }

  #leave(figure) {
    figure.remove();
    this.changed();
    this.input.focus();
  }
}
