/** Reads one marked-up text (notation: test/gold/README.md) into its plain text and its gold. */
import { readNumber, readDate, readOrdinal } from './numbers.mjs';

const spans = {
  n: ['number', readNumber], d: ['number', readDate], o: ['number', readOrdinal], m: ['model', readName], s: ['system', readName],
  t: ['source', () => ({ subtype: 'title' })], u: ['source', () => ({ subtype: 'url' })], k: ['source', () => ({ subtype: 'speaker' })],
  D: ['source', () => ({ subtype: 'doi' })], A: ['source', () => ({ subtype: 'arxiv' })], C: ['source', () => ({ subtype: 'citation' })],
};
const types = { f: 'finding', c: 'causal', k: 'capability', m: 'method', p: 'position', h: 'hypothesis', w: 'hypothesis', s: 'hypothesis' };
const hedges = { n: 'none', w: 'weak', s: 'strong' };
const token = /\\(?<brace>\})|\{(?<span>[a-zA-Z])(?<may>\??):|\}|<(?<tag>[-x/+]|P\??(?: [^>]*)?|[fckmpws](?:\/[fckmph])*(?:~[nws]+)?\??)(?: #(?<id>\w+))?>|(?<end>\n)/g;

/** Throws an Error that names the place where the markup is wrong. */
export function readMarkup(markup, where) {
  const kinds = /^%kinds (\S+)\n/.exec(markup);
  const body = kinds ? markup.slice(kinds[0].length) : markup;
  const fail = (why, at) => { throw new Error(`${where}: ${why}: ${body.slice(Math.max(0, at - 30), at + 60)}`); };
  let text = '';
  const annotations = [], open = [], sentences = [], noise = [], sources = [], breaks = [];
  let sentence = { start: 0, label: 'not' };
  let joined = false;
  const close = (next) => {
    const done = trim(text, { ...sentence, end: text.length });
    if (/\p{L}|\p{N}/u.test(text.slice(done.start, done.end)) || done.tagged) sentences.push(done);
    sentence = { start: text.length, label: 'not', ...next };
  };
  let from = 0;
  for (const m of body.matchAll(token)) {
    text += body.slice(from, m.index);
    from = m.index + m[0].length;
    const { brace, span, may, tag, id, end } = m.groups;
    if (brace) text += brace;
    else if (span) {
      if (!spans[span]) fail(`no span ${span}`, m.index);
      open.push({ span, start: text.length, optional: may === '?', inner: from });
    } else if (m[0] === '}') {
      const it = open.pop() ?? fail('} without {', m.index);
      const bar = text.indexOf('|', it.start);
      const attributes = bar < 0 ? '' : text.slice(bar + 1);
      if (bar >= 0) text = text.slice(0, bar);
      const [kind, read] = spans[it.span];
      const made = { kind, start: it.start, end: text.length, text: text.slice(it.start) };
      try { Object.assign(made, read(made.text, attributes)); } catch (error) { fail(error.message, m.index); }
      if (it.optional) made.optional = true;
      annotations.push(made);
    } else if (tag === '+') joined = true;
    else if (tag?.startsWith('P')) { close({}); breaks.push({ at: text.length, optional: tag[1] === '?', sources: tag.replace(/^P\??\s?/, '').split('|') }); }
    else if (tag === 'x') { close({ label: 'not', tagged: true, noise: true }); }
    else if (tag === '-') close({ label: 'not', tagged: true, id });
    else if (tag === '/') close({});
    else if (tag) close({ ...label(tag), tagged: true, id });
    else if (end) {
      const inSpan = open.length > 0;
      if (!joined && !inSpan) close({});
      text += '\n';
      if (!joined && !inSpan) sentence.start = text.length;
      joined = false;
    }
  }
  text += body.slice(from);
  close({});
  if (open.length > 0) fail('{ without }', open[0].inner);
  annotations.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const a of annotations) resolveAlternatives(a, text, fail);
  sources.push(...annotations.filter((a) => a.kind === 'source'));
  for (const s of sentences.filter((x) => x.noise)) noise.push({ start: s.start, end: s.end, text: text.slice(s.start, s.end) });
  const passages = passagesOf(text, breaks, sources, sentences, (why) => fail(why, 0));
  const ids = Object.fromEntries(sentences.filter((s) => s.id).map((s) => [s.id, s]));
  const labelled = sentences.map((s) => ({
    start: s.start, end: s.end, label: s.label, text: text.slice(s.start, s.end), ...s.claim,
    passage: s.noise ? null : nullIfNone(passages.findIndex((p) => p.start <= s.start && s.start < p.end)),
  }));
  if (kinds?.[1] === 'links') return { text, ids, kinds: ['links'], annotations: [], sentences: labelled, noise };
  if (kinds) return { text, ids: {}, kinds: kinds[1].split(','), annotations, sentences: [] };
  return { text, ids, annotations, sentences: labelled, passages, noise };
}

function label(tag) {
  const optional = tag.endsWith('?');
  const [types_, hedges_ = ''] = tag.replace('?', '').split('~');
  const [type, ...alt] = types_.split('/');
  const hedge = type === 'w' ? 'weak' : type === 's' ? 'strong' : 'none';
  const typeAlt = new Set(alt.map((c) => types[c]));
  if (hedge === 'none' && /[ws]/.test(hedges_)) typeAlt.add('hypothesis');
  return {
    label: optional ? 'optional' : 'claim',
    claim: {
      type: types[type], hedge,
      ...(typeAlt.size > 0 && { type_alt: [...typeAlt] }), ...(hedges_ && { hedge_alt: [...hedges_].map((c) => hedges[c]) }),
    },
  };
}

/** Without white space at either end and, where no tag says where it starts, without a list marker, heading marks or a cut mark. */
function trim(text, span) {
  const slice = text.slice(span.start, span.end);
  const before = /^\s*/.exec(span.tagged ? slice : slice.replace(/^\s*(?:[-*•·…]|#+|\d+\.)\s/, (c) => ' '.repeat(c.length)))[0].length;
  return { ...span, start: span.start + before, end: span.end - (slice.length - slice.trimEnd().length) };
}

const nullIfNone = (index) => (index < 0 ? null : index);

/** `Canonical|Other canonical|~other extent of the span`; without a canonical name it is the span itself. */
function readName(text, attributes) {
  const parts = attributes.split('|').filter(Boolean);
  const [canonical = text, ...alt] = parts.filter((p) => !p.startsWith('~'));
  return { canonical, ...(alt.length > 0 && { canonical_alt: alt }), extents: parts.filter((p) => p.startsWith('~')).map((p) => p.slice(1)) };
}

/** Turns quotes of other right extents into spans; each must overlap its annotation exactly once. */
function resolveAlternatives(annotation, text, fail) {
  const extents = annotation.extents ?? [];
  delete annotation.extents;
  if (extents.length === 0) return;
  annotation.alt_spans = extents.map((quote) => {
    const found = [];
    for (let at = text.indexOf(quote, Math.max(0, annotation.start - quote.length)); at >= 0 && at < annotation.end; at = text.indexOf(quote, at + 1)) found.push(at);
    if (found.length !== 1) fail(`${found.length} places for ~${quote}`, 0);
    return { start: found[0], end: found[0] + quote.length, text: quote };
  });
}

/** Passages: what stands between two `<P>` or speakers, parted at blank lines (at every line where the text has none), but for a speaker's. */
function passagesOf(text, breaks, sources, sentences, fail) {
  const find = (prefix) => {
    const quote = prefix.trim();
    if (quote === '-' || quote === '') return null;
    const fits = new Set(sources.filter((s) => s.text.replace('\n', ' ').startsWith(quote)).map((s) => s.text));
    if (fits.size !== 1) fail(`${fits.size} sources start with ${quote}`);
    return [...fits][0];
  };
  const starts = [{ at: 0, sources: ['-'] }, ...breaks,
    ...sources.filter((s) => s.subtype === 'speaker' && s.text.includes('\n')).map((s) => ({ at: s.end, speaker: s.text, before: s.start }))].sort((a, b) => a.at - b.at);
  const parted = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/ : /\n/;
  const passages = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1]?.before ?? starts[i + 1]?.at ?? text.length;
    const [source, ...alt] = start.speaker !== undefined ? [start.speaker] : start.sources.map(find);
    let at = start.at;
    for (const piece of start.speaker !== undefined ? [text.slice(at, end)] : text.slice(at, end).split(new RegExp(`(${parted.source})`))) {
      const inside = sentences.filter((s) => !s.noise && s.start >= at && s.start < at + piece.length);
      if (inside.some((s) => s.label !== 'not')) {
        passages.push({ start: inside[0].start, end: inside.at(-1).end, source, ...(alt.length > 0 && { alt_sources: alt }), ...(start.optional && { optional: true }) });
      }
      at += piece.length;
    }
  });
  return passages;
}
