// Where a draft is: asked again every moment while it is on its way, so that the page says "sent" when it is.

const MOMENT = 1500; // ms between two questions; longer each time
const LONGEST = 30_000;

/** Keep `place` (data-url) up to date until nothing more happens there by itself. */
export function follow(place, pause = MOMENT) {
  const panel = place?.querySelector("[data-settled]");
  if (!place?.dataset.url || !panel || panel.dataset.settled) return;
  setTimeout(async () => {
    const answer = await fetch(place.dataset.url, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer?.ok) {
      const html = await answer.text();
      const focused = place.contains(document.activeElement);
      if (!focused && place.dataset.html !== html) place.innerHTML = place.dataset.html = html;
    }
    follow(place, Math.min(pause * 1.5, LONGEST));
  }, pause);
}
