import { overlaps } from '../../base/span.js';
import type { AnalysisOptions } from '../analysis.js';
import type { NameMark } from '../marks.js';
import { gather, type NameFacts } from './facts.js';
import { findEstablished } from './established.js';
import { headClass } from './lexicon.js';
import { readModelAt } from './models.js';
import type { Candidate, Findings, NameReading } from './reading.js';
import { eachWord } from './scan.js';

export { sameNameFacts, type NameFacts } from './facts.js';
export type { NameReading } from './reading.js';

/** Reads the model and system names in the text of a block. Offsets are from the start of `text`. */
export function readNames(text: string, _options: AnalysisOptions): NameReading {
  const findings: Findings = { candidates: [], established: [], people: new Set(), ai: false };
  eachWord(text, (at, end) => end - at > 3 && end - at < 10 && headInitials.has(text.charCodeAt(at) * 256 + text.charCodeAt(at + 1)) && headClass(text.slice(at, end)) !== undefined, (at) => readModelAt(text, at, findings));
  if (!findings.ai) findings.ai = ABOUT_AI.test(text);
  return { text: own(text), candidates: findings.candidates, established: findings.established, ai: findings.ai, people: [...findings.people] };
}

const headInitials = new Set(['chatgpt', 'claude', 'gemini', 'qwen', 'mixtral', 'codellama', 'kimi', 'grok', 'llama', 'gpt'].map((head) => head.charCodeAt(0) * 256 + head.charCodeAt(1)));
const ABOUT_AI = /\b(?:AIs?|LLMs?|OpenAI|Anthropic|DeepMind|xAI|language models?|chatbots?|neural|fine-tun\w{1,5}|pre-?train\w{0,4}|hallucinat\w{1,5}|(?:deep|machine|reinforcement) learning|(?:foundation|frontier|reasoning|generative|open-weight) models?|prompt(?:s|ed|ing)?|checkpoints?|transformers?|benchmarks?|tokens?)\b/;

/** A text of its own: a slice would keep alive the whole text it was cut from. */
function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

export function gatherNames(readings: readonly NameReading[], options: AnalysisOptions): NameFacts {
  return gather(readings, options);
}

/** The names of a block in the light of the whole text, in order and without overlap. */
export function decideNames(reading: NameReading, facts: NameFacts): NameMark[] {
  const marks: NameMark[] = findEstablished(reading.text, facts.users);
  const put = (mark: NameMark): void => { if (!marks.some((other) => overlaps(other, mark))) marks.push(mark); };
  for (const candidate of reading.candidates) if (holds(candidate, facts)) put(markOf(candidate));
  for (const mark of findEstablished(reading.text, facts.names)) put(mark);
  return marks.sort((a, b) => a.start - b.start);
}

function holds(candidate: Candidate, facts: NameFacts): boolean {
  if (candidate.need === 'nothing') return true;
  return facts.ai && (candidate.need === 'ai' || !facts.people.has(candidate.head));
}

function markOf({ start, end, kind, canonical, rule }: Candidate): NameMark {
  return { kind, start, end, canonical, rule };
}

