// The page of a publication: the words copied, and a time by this computer's clock, told before it is sent.

import { ask } from "./ask.js";
import { here, offerZones, wall } from "./zones.js";

const PAUSE = 300;

function copying(button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const place = document.getElementById(button.dataset.copy);
    const said = document.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(place.textContent);
      said.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(place);
      said.textContent = "The browser does not let us copy. The words are marked: copy them from there.";
    }
  });
}

function planning(form) {
  const { date, time, zone } = form.elements;
  offerZones(form.querySelector("#zones"));
  const asSent = !form.querySelector("[aria-invalid]");
  if (asSent && here && here !== zone.value) {
    [date.value, time.value] = wall(new Date(form.dataset.at), here);
    zone.value = here;
  }
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(form), PAUSE);
  });
}

/** What the time becomes, where the clocks or the quiet hours move it. */
async function look(form) {
  const data = new FormData(form);
  data.set("do", "look");
  const answer = await ask(form.action, data).catch(() => null);
  if (answer) form.querySelector("[data-becomes]").textContent = answer.says;
}

for (const button of document.querySelectorAll("[data-copy]")) copying(button);
for (const form of document.querySelectorAll("[data-plan]")) planning(form);
