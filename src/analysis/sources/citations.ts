import { pattern } from '../../base/pattern.js';
import type { Found } from './sources.js';

const YEAR = /\b(?:1[89]|20)\d\d[a-z]?\b/;
const LONGEST = 300;

/** What may stand before an entry of a bibliography. */
const LABEL = /^(?:\[\d{1,3}\]|\d{1,3}\.|\^|(?:Source|Reference|Journal reference|Citation|Cite as):)\s{1,3}/;
/** Authors with their initials, which come first in an entry: `Lund A, et al.`, `A. Lund and P. Moe.`, `Lund, A., & Moe, P.` */
const AUTHORS = pattern(String.raw`^(?:\p{Lu}[\p{L}'’-]{1,30},? (?:\p{Lu}\.?[ -]?){1,3}(?:[.,;(]| ?(?:et al|and|&))|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]{1,30}(?:,| et al| and| &))`);
/** The same where no label tells that it is an entry. */
const LISTED_AUTHORS = pattern(String.raw`^\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}(?:[,(]|&|and )`);
/** Authors whose initials come last, without stops: `Lund A, Moe PK. Gulls on roofs.`, `Lund A et al. (2019)`. */
const BARE_INITIALS = pattern(String.raw`^\p{Lu}[\p{L}'’-]{1,30} \p{Lu}{1,3}(?:(?:, (?:(?:van|von|de|der|den|da|di|le|la|el) ){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{2,20})? \p{Lu}{1,3}){0,12}(?:,? et al)?\. \p{Lu}|,? et al\.?,? \()`);
/** Whole names behind a number in brackets: `[2] Ada Lund, Per Moe, and Jo Vos. Gulls on roofs. 2014.` */
const WHOLE_NAMES = pattern(String.raw`^\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}(?:(?:, | and |, and )\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}){0,12}(?:,? et al)?\. \p{Lu}.{8,400}(?:19|20)\d\d`);
/** Who brought it out, its title and its year, behind a number: `2. Harbour Office, Gulls of the Old Harbour, 2023.` */
const BROUGHT_OUT = pattern(String.raw`^\p{Lu}[^.,]{4,80}, \p{Lu}[^.,]{4,120}, (?:19|20)\d\d\.?$`);
const POINTER = /\s*(?:https?:\/\/|www\.|doi:|arxiv:)/i;
/** Links that publishers and libraries put behind an entry: `[CrossRef] [PubMed]`. */
const LINKS = /(?:[ ,;]*\[?(?:Google ?Scholar|Cross[Rr]ef|Pub[Mm]ed|pubmed|publisher|Web of Science|Scopus|(?:Free )?PMC(?: [Ff]ree [Aa]rticle)?|Full [Tt]ext|View [Aa]rticle|Article)\]?){1,6}$/;
const LONGEST_LINKS = 90;
const LONGEST_ENTRY = 500;

/** An entry of a bibliography that is a line of its own, without its label and without the address behind it. */
function readEntry(text: string): Found | null {
  if (text.length > LONGEST_ENTRY || !YEAR.test(text)) return null;
  const start = LABEL.exec(text)?.[0].length ?? 0;
  const entry = text.slice(start);
  if (!text.startsWith('^ ') && !(start > 0 ? AUTHORS : LISTED_AUTHORS).test(entry) && !BARE_INITIALS.test(entry) && !(start > 0 && (BROUGHT_OUT.test(entry) || (text.charCodeAt(0) === 91 && WHOLE_NAMES.test(entry))))) return null;
  const pointer = POINTER.exec(entry)?.index ?? entry.length;
  const end = pointer - (LINKS.exec(entry.slice(Math.max(0, pointer - LONGEST_LINKS), pointer))?.[0].length ?? 0);
  return end < 20 ? null : citation(start, start + end, 'source.citation.entry');
}

/** Finds citations: `[12]`, `Lee et al. [12]`, `Okafor et al., 2021; Lee, 2020` in brackets, `Smith and Lee (2019)`. */
export function findCitations(text: string): Found[] {
  const entry = readEntry(text);
  if (entry !== null) return [entry];
  const found: Found[] = [];
  if (text.includes('[')) for (const match of text.matchAll(/\[[1-9]\d{0,2}(?:\s?[,–-]\s?\d{1,3}){0,12}\]/g)) {
    const before = text.charAt(match.index - 1);
    if (before === '[' || before === '`' || text.charAt(match.index + match[0].length) === '(' || isCount(text, match) || isEntry(text, match.index, match[0].length)) continue;
    const author = authorBefore(text, match.index);
    found.push(citation(author >= 0 && SEVERAL.test(text.slice(author, match.index)) ? author : match.index, match.index + match[0].length, 'source.citation.numbered'));
  }
  if (text.includes('[')) for (const match of text.matchAll(BRACKETED)) {
    const inner = match[0].slice(1, -1);
    if (YEAR.test(inner) && namesAuthors(inner)) found.push(citation(match.index, match.index + match[0].length, 'source.citation.bracketed'));
  }
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = closing(text, open);
    if (close < 0) continue;
    const inner = text.slice(open + 1, close);
    if (!YEAR.test(inner)) continue;
    if (namesAuthors(inner)) found.push(citation(open + 1 + (POINTED.exec(inner)?.[0].length ?? 0), close, 'source.citation.parenthesis'));
    else if (YEARS_ONLY.test(inner)) {
      const author = authorBefore(text, open);
      const known = author >= 0 && (SEVERAL.test(text.slice(author, open)) || REPORTS.test(text.slice(close + 1, close + 20)));
      if (known) found.push(citation(author, close + 1, 'source.citation.narrative'));
    }
  }
  for (const last of [' et al', ' & ']) {
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) readDated(text, at, found);
  }
  return found;
}

/** A citation without brackets, `Lund et al. 2021`, where its authors end at `at`. */
function readDated(text: string, at: number, found: Found[]): void {
  DATED.lastIndex = at;
  const match = DATED.exec(text);
  if (match === null) return;
  const from = Math.max(0, at - 120);
  const author = LAST_AUTHOR.exec(text.slice(from, at));
  if (author !== null) found.push(citation(from + author.index, at + match[0].length, 'source.citation.dated'));
}

/** Interval ends and vectors in brackets are numbers: two of them with a comma and no list around are left to those who read numbers. */
function isCount(text: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  return /\b(?:CI|interval|range|between|from|in|of)[:=]?\s?$/i.test(text.slice(Math.max(0, (match.index ?? 0) - 12), match.index)) && match[0].includes(',');
}

const REFERENCE = pattern(String.raw`^\s{1,3}(?:\p{Lu}[^\n]{0,300}\b(?:19|20)\d\d\b|(?:arXiv|doi|https?):)`);

/** The label of an entry in a bibliography, at the start of its line, is what a citation points to. */
function isEntry(text: string, at: number, length: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (at === 0 || before === 10 || before === 13) && REFERENCE.test(text.slice(at + length, at + length + 320));
}

function citation(start: number, end: number, rule: string): Found {
  return { start, end, subtype: 'citation', rule };
}

/** Where the bracket closes, if it does so soon and holds no other. */
function closing(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 10) return -1;
    if (code === 41) return i;
  }
  return -1;
}

const YEARS_ONLY = /^(?:1[89]|20)\d\d[a-z]?(?:, ?(?:(?:1[89]|20)\d\d)?[a-z]?){0,3}(?:, (?:pp?\. ?|p\. ?)?\d{1,4}(?:[–-]\d{1,4})?|, [A-Z][A-Za-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2})?$/;
const AUTHOR = String.raw`(?:(?:van|von|de|der|den|da|di|le|la) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** What may stand before a citation in its brackets and is no part of it. */
const POINTED = /^(?:(?:see also|see|e\.g\.,?|cf\.|i\.e\.,?|reviewed in|as in)[ ,]{1,2}){0,2}/;
const PARENTHESIS = pattern(
  String.raw`${POINTED.source}${AUTHOR}(?:(?:,| and| &|, and|, &) ?${AUTHOR}){0,5}(?:,? et al\.?)?,? (?:in press|n\.d\.|(?:1[89]|20)\d\d[a-z]?)(?:[,;:].{0,280})?$`);
const DATED = pattern(String.raw` (?:et al\.?|& ${AUTHOR}),? (?:19|20)\d\d[a-z]?(?![\d.:/–-])`, 'yu');
const LAST_AUTHOR = pattern(String.raw`(?<![\p{L}\d-]|\p{Lu}\. )${AUTHOR}(?:, ${AUTHOR}){0,3}$`);
const SEVERAL = /\bet al\.?|\band\b|&/;
const NO_AUTHOR = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Since|Circa|From|In|By|Until|Before|After|Version|Figure|Table|Fig)\b/;

function namesAuthors(inner: string): boolean {
  return !NO_AUTHOR.test(inner) && PARENTHESIS.test(inner);
}

/** `[Lund et al., 2019]` */
const BRACKETED = /\[[^[\]\n]{6,280}\]/g;
const NARRATIVE = pattern(String.raw`(?<![\p{L}\d-])${AUTHOR}(?:(?:, ${AUTHOR}){0,4},? (?:and|&) ${AUTHOR}|,? et al\.?)?(?:['’]s)? $`);
const REPORTS = /^,? (?:showed?|shows?|found|finds?|argued?s?|reports?|reported|proposed?s?|introduced?s?|demonstrated?s?|observed?s?|suggest(?:ed|s)?|concluded?s?|described?s?|noted?s?|studied|studies|estimated?s?|claimed?s?|wrote|writes)\b/;

function authorBefore(text: string, open: number): number {
  const from = Math.max(0, open - 120);
  const match = NARRATIVE.exec(text.slice(from, open));
  return match === null ? -1 : from + match.index;
}
