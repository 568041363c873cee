// A browser from before the CSS Custom Highlight API.
delete globalThis.Highlight;
delete globalThis.CSS.highlights;
Object.defineProperty(globalThis, "CSS", { value: { escape: CSS.escape.bind(CSS), supports: CSS.supports.bind(CSS) } });
