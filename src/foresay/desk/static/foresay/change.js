// Changing the words so that the browser's own undo still works.

/** Replace everything by `text`, touching only the part that differs. */
export function rewrite(textarea, text) {
  const before = textarea.value;
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const [start, end, put] = [head, before.length - tail, text.slice(head, text.length - tail)];
  if (start === end && !put) return;
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(start, end);
  const done = put ? document.execCommand("insertText", false, put) : document.execCommand("delete");
  if (!done || textarea.value !== text) {
    textarea.value = text;
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The text with edits [[start, end, was, text], ...] made, or null when it no longer reads what they were made for. */
export function edited(text, edits) {
  let out = text;
  for (const [start, end, was, put] of [...edits].reverse()) {
    if (text.slice(start, end) !== was) return null;
    out = out.slice(0, start) + put + out.slice(end);
  }
  return out;
}
