import type { AnalysisOptions } from '../analysis.js';
import { readAcronymAt } from './acronyms.js';
import { prefixGate } from './chars.js';
import type { NameMark } from '../marks.js';
import { gather, type NameFacts } from './facts.js';
import { findEstablished, lexiconOf, nameAt, type Lexicon } from './established.js';
import { knownSystems } from './known.js';
import { readModelAt } from './models.js';
import type { Candidate, Findings, NameReading } from './reading.js';
import { eachWord } from './scan.js';
import { readSystemAt } from './systems.js';

export { sameNameFacts, type NameFacts } from './facts.js';
export type { NameReading } from './reading.js';

/** Reads the model and system names in the text of a block. Offsets are from the start of `text`. */
export function readNames(text: string, _options: AnalysisOptions): NameReading {
  const findings: Findings = { candidates: [], established: [], people: new Set(), series: [], ai: false };
  const starts = (at: number, end: number): boolean => end - at > 2 && mayStartLower(text, at);
  eachWord(text, starts, (at) => {
    const known = establishedAt(text, at, knownLexicon, findings);
    if (known >= 0) {
      if (text.charCodeAt(at - 1) === 40 || text.charCodeAt(known) === 32 && text.charCodeAt(known + 1) === 40) readAcronymAt(text, at, known, findings);
      return known;
    }
    const model = readModelAt(text, at, findings);
    return model >= 0 ? model : readSystemAt(text, at, findings);
  });
  if (!findings.ai) findings.ai = ABOUT_AI.test(text);
  return { text: own(text), candidates: findings.candidates, established: findings.established, ai: findings.ai, people: [...findings.people], series: findings.series };
}

const knownLexicon = lexiconOf(knownSystems);

function establishedAt(text: string, at: number, lexicon: Lexicon, findings: Findings): number {
  const found = nameAt(text, at, lexicon);
  if (found === undefined) return -1;
  findings.candidates.push({ ...found, need: 'ai', head: '' });
  return found.end;
}

/** What is read in lower case too. */
const mayStartLower = prefixGate(['chatgpt', 'claude', 'gemini', 'qwen', 'mixtral', 'codellama', 'kimi', 'grok', 'llama', 'gpt', 'davinci', ...knownSystems.filter((name) => name.anyCase).map((name) => name.surface.toLowerCase())]);
const ABOUT_AI = /\b(?:AIs?|LLMs?|OpenAI|Anthropic|DeepMind|xAI|language models?|chatbots?|neural net(?:work)?s?|fine-tun\w{1,5}|pre-?train\w{0,4}|hallucinat\w{1,5}|(?:deep|machine|reinforcement) learning|(?:foundation|frontier|reasoning|generative|open-weight) models?|prompt(?:s|ed|ing)|model checkpoints?|Transformers?|benchmarks?|tokens)\b/;

/** A text of its own: a slice would keep alive the whole text it was cut from. */
function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

export function gatherNames(readings: readonly NameReading[], options: AnalysisOptions): NameFacts {
  return gather(readings, options);
}

/** The names of a block in the light of the whole text, in order and without overlap: the user's win, then the text's own. */
export function decideNames(reading: NameReading, facts: NameFacts): NameMark[] {
  const users = findEstablished(reading.text, facts.users);
  const read = reading.candidates.filter((candidate) => holds(candidate, facts)).map((candidate) => markOf(candidate, facts)).sort((a, b) => a.start - b.start);
  const own = findEstablished(reading.text, facts.names);
  return merged(merged(users, own.filter((name) => name.rule === 'system.long-form')), merged(read, own));
}

/** Two lists in order without overlap as one; of overlapping names the first list's stays. */
function merged(first: readonly NameMark[], second: readonly NameMark[]): NameMark[] {
  const all: NameMark[] = [];
  let i = 0;
  let end = 0;
  for (const mark of second) {
    while ((first[i]?.start ?? Infinity) <= mark.start) end = push(all, first[i++], end);
    if (mark.start >= end && mark.end <= (first[i]?.start ?? Infinity)) end = push(all, mark, end);
  }
  while (i < first.length) end = push(all, first[i++], end);
  return all;
}

function push(all: NameMark[], mark: NameMark | undefined, end: number): number {
  if (mark === undefined || mark.start < end) return end;
  all.push(mark);
  return mark.end;
}

function holds(candidate: Candidate, facts: NameFacts): boolean {
  if (candidate.need === 'nothing') return true;
  if (candidate.need === 'family') return facts.ai && facts.families.has(candidate.head);
  return facts.ai && (candidate.need === 'ai' || !facts.people.has(candidate.head));
}

/** Where the text itself says what a short form or an acronym stands for, that holds. */
function markOf({ start, end, kind, canonical, rule }: Candidate, facts: NameFacts): NameMark {
  const told = rule === 'model.tier' ? facts.names.bySurface.get(canonical.slice(canonical.lastIndexOf(' ') + 1)) : rule === 'system.known' ? facts.names.bySurface.get(canonical) : undefined;
  if (told?.kind === kind) return { kind, start, end, canonical: told.canonical, rule };
  return { kind, start, end, canonical, rule };
}

