// Painting findings under the words. Offsets are UTF-16 units, as the textarea itself counts.

const TONES = ["first", "change", "think", "know", "yours"];
const canHighlight = "highlights" in CSS && typeof Highlight === "function";

/** The mirror behind a textarea: the same words, transparent, with the paint. */
export class Mirror {
  constructor(element, textarea) {
    this.element = element;
    this.textarea = textarea;
    this.marks = [];
    this.chosen = null;
    this.follow();
  }

  /** Take over the textarea's words; paint stays until the next marks arrive, moved along by `moveMarks`. */
  follow() {
    const text = this.textarea.value;
    if (canHighlight) {
      if (this.node?.parentNode !== this.element) {
        this.node = document.createTextNode("");
        this.element.replaceChildren(this.node);
      }
      this.node.data = `${text}\n`; // a last empty line takes room too
    }
    this.paint();
  }

  /** marks: [[start, end, tone], ...] without overlaps, in order. */
  show(marks) {
    this.marks = marks;
    this.paint();
  }

  /** The ground under the finding that is open: spans [[start, end], ...], or null. */
  choose(spans, tone) {
    this.chosen = spans && { spans, tone };
    this.paint();
  }

  paint() {
    if (canHighlight) this.#highlight();
    else this.#mark();
  }

  #highlight() {
    const length = this.textarea.value.length;
    const range = ([start, end]) => {
      const made = document.createRange(); // never outside the node, or the range throws
      made.setStart(this.node, Math.min(start, length));
      made.setEnd(this.node, Math.min(end, length));
      return made;
    };
    for (const tone of TONES) {
      CSS.highlights.set(`fs-${tone}`, new Highlight(...this.marks.filter((mark) => mark[2] === tone).map(range)));
      const spans = this.chosen?.tone === tone ? this.chosen.spans : [];
      CSS.highlights.set(`fs-on-${tone}`, new Highlight(...spans.map(range)));
    }
  }

  #mark() {
    const text = this.textarea.value;
    const parts = [];
    let at = 0;
    for (const [start, end, tone] of this.marks) {
      if (start >= text.length) break;
      const mark = document.createElement("mark");
      mark.className = this.#isChosen(start, end) ? `${tone} on` : tone;
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(at, start), mark);
      at = Math.min(end, text.length);
    }
    this.element.replaceChildren(...parts, `${text.slice(at)}\n`);
  }

  #isChosen(start, end) {
    return Boolean(this.chosen?.spans.some(([from, to]) => start < to && from < end));
  }

  /** Between answers: keep the paint on its words when the text changed from `before` to what it is now. */
  moveMarks(before) {
    const after = this.textarea.value;
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    const grown = after.length - before.length;
    const place = (at) => (at <= head ? at : at >= before.length - tail ? at + grown : Math.min(at, after.length - tail));
    const moved = ([start, end, ...rest]) => [place(start), place(end), ...rest];
    const real = ([start, end]) => start < end;
    this.marks = this.marks.map(moved).filter(real);
    if (this.chosen) this.chosen = { ...this.chosen, spans: this.chosen.spans.map(moved).filter(real) };
    this.follow();
  }
}
