// Hypothesis' rule for text: the recorded place where it holds the quote, else the best match of quote, context and place, however
// good that is. Written from the description of the rule; the search is done by the library that they use.

const CONTEXT = 32;

export function hypothesisTarget(text, { start, end }) {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT), start, end };
}

/** @param search `approx-string-match` */
export function hypothesisAnchor(search, text, { exact, prefix, suffix, start, end }) {
  if (text.slice(start, end) === exact) return { start, end };
  if (exact === '') return null;
  const matches = quotesIn(search, text, exact);
  const score = (match) => {
    const quote = 1 - match.errors / exact.length;
    const before = prefix === '' ? 1 : similarity(search, text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = suffix === '' ? 1 : similarity(search, text.slice(match.end, match.end + suffix.length), suffix);
    const place = 1 - Math.abs(match.start - start) / text.length;
    return (50 * quote + 20 * before + 20 * after + 2 * place) / 92;
  };
  let best = null;
  for (const match of matches) {
    const scored = score(match);
    if (best === null || scored > best.scored) best = { scored, start: match.start, end: match.end };
  }
  return best;
}

function quotesIn(search, text, exact) {
  const found = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push({ start: at, end: at + exact.length, errors: 0 });
  return found.length > 0 ? found : search(text, exact, Math.min(256, exact.length / 2));
}

function similarity(search, text, part) {
  if (text === '') return 0;
  const [match] = search(text, part, part.length);
  return match === undefined ? 0 : 1 - match.errors / part.length;
}
