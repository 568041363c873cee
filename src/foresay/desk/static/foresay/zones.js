// The zone of this computer's clock, and the zones there are.

export const here = Intl.DateTimeFormat().resolvedOptions().timeZone || "";

/** Fill a datalist with the names of all zones. */
export function offerZones(list) {
  if (!list || !Intl.supportedValuesOf) return;
  for (const name of Intl.supportedValuesOf("timeZone")) list.append(new Option("", name));
}

/** An instant as the clock of a zone shows it: ["2026-12-01", "09:30"]. */
export function wall(at, zone) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(at).split(" ");
}
