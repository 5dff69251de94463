// A folder of seeds of any size whose copies, restatements and conflicts are known: the same numbers give the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../../out/test/anchoring/random.js';

/** Planted in so many bytes: one fact, and one copied passage. */
const FACT_EACH = 20_000, COPY_EACH = 40_000;
const FILE_SIZE = 5000;

/**
 * Files one after the other, with what is planted in them.
 * @returns {Generator<{ name: string, text: string, planted: { start: number, end: number, fact: number, role: string }[] }>}
 */
export function* generate(root, bytes, seed = 1) {
  const wording = JSON.parse(readFileSync(join(root, 'scripts', 'bench', 'wording.json'), 'utf8'));
  const random = randomOf(seed);
  const speak = babble(root, wording, random);
  const files = Math.max(4, Math.round(bytes / FILE_SIZE));
  const placed = placeSentences(wording, Math.ceil(bytes / FACT_EACH), files, random);
  const copies = placeCopies(Math.ceil(bytes / COPY_EACH), files, random, speak);
  for (let i = 0; i < files; i++) yield fileOf(i, placed.get(i) ?? [], copies.get(i) ?? [], wording, random, speak);
}

/** A title, then passages of a few sentences; what is planted stands among them. */
function fileOf(i, facts, copies, wording, random, speak) {
  let text = `${pick(wording.titles, random)} ${i}\n\n`;
  const planted = [];
  const waiting = [...facts];
  const passages = [...copies];
  for (let passage = 0; text.length < FILE_SIZE || waiting.length > 0 || passages.length > 0; passage++) {
    if (passages.length > 0) {
      const { text: copied, fact, role } = passages.pop();
      planted.push({ start: text.length, end: text.length + copied.length, fact, role });
      text += `${copied}\n\n`;
      continue;
    }
    if (random() < 0.15) { const { name, handle } = pick(wording.speakers, random); text += `${name}\n${handle}\n`; }
    for (let sentence = 0; sentence < 3 + random() * 4; sentence++) {
      const fact = sentence === 1 ? waiting.pop() : undefined;
      if (fact !== undefined) planted.push({ start: text.length, end: text.length + fact.text.length, fact: fact.fact, role: fact.role });
      text += `${fact?.text ?? speak()} `;
    }
    text = `${text.trimEnd()}\n\n`;
  }
  return { name: `${String(i % 100).padStart(2, '0')}/seed-${String(i).padStart(6, '0')}.txt`, text, planted };
}

/** Of each fact three sentences that say it, one that contradicts them, and one that only looks like them, each in a file of its own. */
function placeSentences(wording, count, files, random) {
  const placed = new Map();
  const taken = new Map();
  for (let fact = 0; fact < count; fact++) {
    const filled = fillFrame(pick(wording.frames, random), wording.values, taken, random);
    if (filled === null) continue;
    for (const [role, text] of filled) put(placed, Math.floor(random() * files), { text, fact, role });
  }
  return placed;
}

/** `null` where all names of a frame are used up: no two facts of one frame share one. */
function fillFrame(frame, values, taken, random) {
  const plain = {}, other = {};
  for (const [slot, kind] of Object.entries(frame.slots)) {
    const used = taken.get(`${frame.id} ${kind}`) ?? new Set();
    taken.set(`${frame.id} ${kind}`, used);
    for (const into of [plain, other]) {
      const value = freshValue(values[kind], kind, into === other ? plain[slot] : undefined, used, random);
      if (value === null) return null;
      into[slot] = value;
    }
  }
  const fill = (template) => template.replace(/\{([^}*:]*)(\*?)(?::([^}]*))?\}/g, (_, slot, star, form = 'plain') => formOf((star === '' ? plain : other)[slot], form));
  const some = (templates, many) => [...templates].sort(() => random() - 0.5).slice(0, many);
  return [...some(frame.restates, 3).map((text) => ['says', fill(text)]), ...some(frame.conflicts, 1).map((text) => ['denies', fill(text)]), ...some(frame.near, 1).map((text) => ['near', fill(text)])];
}

function freshValue(kind, name, than, used, random) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const value = valueOf(kind, name, random);
    const key = value.plain;
    if (kind.range !== undefined || kind.items !== undefined) {
      const apart = kind.apart === 'a fifth' ? (than?.number ?? 0) / 5 : kind.apart ?? 0;
      if (than === undefined || (key !== than.plain && Math.abs((value.number ?? Infinity) - (than.number ?? 0)) >= apart)) return value;
    } else if (!used.has(key)) { used.add(key); return value; }
  }
  return null;
}

function valueOf(kind, name, random) {
  if (kind.names !== undefined) return { plain: pick(kind.names, random) };
  if (kind.join !== undefined) return { plain: kind.join.map((list) => pick(list, random)).join(kind.with ?? '') };
  if (kind.items !== undefined) return pick(kind.items, random);
  const [low, high] = kind.range;
  const number = Number((low + Math.floor(random() * ((high - low) / kind.step + 1)) * kind.step).toFixed(6));
  const written = (amount) => {
    const [whole, decimals] = (kind.decimals === undefined ? String(Number(amount.toFixed(6))) : amount.toFixed(kind.decimals)).split('.');
    const parted = name === 'year' || name === 'future' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return decimals === undefined ? parted : `${parted}.${decimals}`;
  };
  const forms = Object.entries(kind.forms ?? {}).map(([form, how]) => [form, written(typeof how === 'number' ? number * how : Number(number.toPrecision(2)))]);
  return { number, plain: written(number), ...Object.fromEntries(forms) };
}

function formOf(value, form) {
  if (form === 'lower') return value.plain.charAt(0).toLowerCase() + value.plain.slice(1);
  const text = form === 'cap' ? value.plain : value[form.replace(/_cap$/, '')];
  return /(?:^|_)cap$/.test(form) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A passage in one file, and again, whole or cut, in another. */
function placeCopies(count, files, random, speak) {
  const placed = new Map();
  for (let copy = 0; copy < count; copy++) {
    const passage = Array.from({ length: 3 + Math.floor(random() * 3) }, speak).join(' ');
    const cut = Math.floor(random() * passage.length * 0.3);
    const again = random() < 0.5 ? passage : `${passage.slice(passage.indexOf(' ', cut) + 1, passage.length - Math.floor(random() * 30))}…`;
    put(placed, Math.floor(random() * files), { text: passage, fact: copy, role: 'original' });
    put(placed, Math.floor(random() * files), { text: again, fact: copy, role: again === passage ? 'whole copy' : 'cut copy' });
  }
  return placed;
}

/** Sentences that say nothing: each word follows another as somewhere in the project's own texts, names and figures change. */
function babble(root, wording, random) {
  const folder = join(root, 'test', 'gold', 'texts');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const sentences = [...texts.join('\n').split(/(?<=[.!?])\s+|\n+/), ...Object.values(wording.fillers).flat()].filter((line) => /^[A-Z].*[.!?]$/.test(line));
  const followers = new Map();
  for (const sentence of sentences) {
    const words = ['', ...sentence.split(' '), ''];
    for (let i = 0; i + 1 < words.length; i++) put(followers, words[i], words[i + 1]);
  }
  const name = () => valueOf(wording.values.place, 'place', random).plain;
  return () => {
    for (;;) {
      const words = [];
      for (let word = pick(followers.get(''), random); word !== '' && words.length < 40; word = pick(followers.get(word), random)) {
        const roll = random();
        words.push(/^\d+(?:\.\d+)?%?$/.test(word) ? word.replace(/\d+/, String(Math.floor(roll * 900) + 10)) : /^[a-z]{5,}$/.test(word) && roll < 0.06 ? name() : word);
      }
      if (words.length >= 6 && words.length < 40) return words.join(' ');
    }
  };
}

function put(map, key, value) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
