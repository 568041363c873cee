// Asking the desk: one answer at a time, and a sentence for a person when there is none.

export class NoAnswer extends Error {
  constructor(message, status, body) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

const AWAY = "The check is not answering. Your words are safe on this page, and we try again as you write.";

/** POST a form's data; the answer as JSON. Throws NoAnswer (or an AbortError). */
export async function ask(url, data, signal) {
  let response;
  try {
    response = await fetch(url, { method: "POST", body: data, signal, headers: { Accept: "application/json" } });
  } catch (failed) {
    if (failed.name === "AbortError") throw failed;
    throw new NoAnswer(AWAY, 0);
  }
  if (response.redirected) throw new NoAnswer("You are signed out. Copy your words, then sign in again.", 401);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new NoAnswer(body.error || AWAY, response.status, body);
  return body;
}
