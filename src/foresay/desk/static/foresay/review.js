// Remarks on words: select them, and the form knows which. Offsets are code points, as the desk counts.

class Remark extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.querySelector("[data-help]").textContent = "Select them in the text, or copy them. Leave it empty for all of it.";
    document.addEventListener("selectionchange", () => this.#selected());
    this.form.elements.quote.addEventListener("input", () => (this.form.elements.start.value = ""));
  }

  /** Take over what is selected, if it stands in one post. */
  #selected() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const common = range.commonAncestorContainer;
    const post = (common.closest ? common : common.parentElement).closest("[data-words]");
    const words = range.toString();
    if (!post || !words.trim()) return;
    const before = document.createRange();
    before.selectNodeContents(post);
    before.setEnd(range.startContainer, range.startOffset);
    const lead = words.length - words.trimStart().length;
    this.form.elements.start.value = [...before.toString()].length + [...words.slice(0, lead)].length;
    this.form.elements.quote.value = words.trim();
  }
}

customElements.define("fs-remark", Remark);
