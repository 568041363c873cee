// One passing message at a time, with at most one thing to press.

const STAYS = 10_000;

export class Toast {
  constructor(place) {
    this.place = place;
    this.place.setAttribute("role", "status");
  }

  /**
   * Say `message`; with `undo`, offer to take it back. Stays longer while it has the focus or the pointer; what is
   * `fragile` goes as soon as one writes on, because taking it back would take that back too.
   */
  say(message, undo, { fragile = false } = {}) {
    clearTimeout(this.timer);
    this.fragile = fragile;
    const box = document.createElement("div");
    box.className = "toast";
    const words = document.createElement("span");
    words.textContent = message;
    box.append(words);
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn plain small push";
      button.textContent = "Undo";
      button.addEventListener("click", () => {
        this.place.replaceChildren();
        undo();
      });
      box.append(button);
    }
    this.place.replaceChildren(box);
    this.#leaveLater(box);
  }

  /** Someone writes on. */
  writtenOn() {
    if (this.fragile) this.place.replaceChildren();
  }

  #leaveLater(box) {
    this.timer = setTimeout(() => {
      if (box.matches(":hover, :focus-within")) this.#leaveLater(box);
      else box.remove();
    }, STAYS);
  }
}
