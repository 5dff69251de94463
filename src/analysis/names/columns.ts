import { pattern } from '../../base/pattern.js';
import { rowsOf } from '../../base/table.js';
import type { Span } from '../../base/span.js';
import { headClass } from './lexicon.js';
import { ordinaryAcronyms } from './known.js';
import { coinedFirms, noName } from './ordinary.js';
import { ownName, type Findings } from './reading.js';

const MODELS = /^(?:(?:base |language |AI |open |closed )?models?|LLMs?|checkpoints?|model name)$/i;
const SYSTEMS = /^(?:agents?|scaffolds?|systems?|frameworks?|librar(?:y|ies)|tools?|toolkits?|datasets?|corpus|corpora|benchmarks?|methods?|approach(?:es)?|algorithms?|optimi[sz]ers?|engines?|runtimes?|packages?|test sets?|suites?|evals?|evaluations?)(?: names?)?$/i;
/** A name of one to four words in capitals, with its version: what stands before a remark in brackets or a `+`. */
const NAME = pattern(String.raw`^(?=.{3,40}$)\p{Lu}[\p{L}\d.’'-]*(?: (?:\p{Lu}[\p{L}\d.’'-]*|v?\d[\d.]*[a-zB]?)){0,3}$`);
const COINED = pattern(String.raw`\d|\p{Ll}\p{Lu}|^\p{Lu}\p{L}*-\p{Lu}`);
/** A name as programs ask for it, which has a figure: `marmot-large-2`. */
const IDENTIFIER = /^(?=.{5,40}$)(?=[^\d]*\d)[a-z][a-z\d]*(?:[-_.][A-Za-z\d]+){1,6}$/;
/** A word of capitals alone, where its table cites who made it: `CAPE (Tully et al., 2018)`. */
const CAPITALS = /^[A-Z]{3,10}$/;
const CITED = /\([A-Z][^()]{2,40} ?\d{4}[a-z]?\)/;
/** What a table tells of models beside their names, and who makes them. */
const OF_MODELS = /^(?:params?|parameters|# ?params?|parameter count|context(?: (?:window|length|size))?|licen[cs]e|weights|vram|quant(?:i[sz]ation)?|open(?:[- ](?:weights?|source))?|architecture|tokens?\/s|max tokens|backbone|(?:created|made|developed) by|developer|vendor|maker|provider|lab|(?:input|output) price)\b/i;
/** One to three words in capitals, which such a table takes for the names of models. */
const PLAIN = pattern(String.raw`^\p{Lu}\p{Ll}{2,}(?: (?:\p{Lu}\p{Ll}+|\p{Lu}{2,4}|v?\d(?:\.\d)?)){0,2}$`);
/** A heading that is itself a name with its version: the rows of such a table are measures. */
const NUMBERED = pattern(String.raw`^\p{Lu}\p{L}{2,}[ -]v?\d`);
/** Rows of measures stand under a corner that says `Model`. */
const MEASURE = /^(?:F1|BLEU|ROUGE|WER|CER|EM|Accuracy|Precision|Recall|Param|Layer|Context|Size|Licen[cs]e|Languages?\b|Latency|Price|Training|Release|Date|Speed|Cost|Memory|Throughput|Tokens|Hidden|Weights?\b|Score|Error)/i;
/** What stands among the names of a column and is none. */
const NOBODY = /^(?:Humans?|People|Experts?|Random|Chance|Baselines?|Average|Mean|Median|Total|Ours?|Best|Worst|Majority|Previous|None|Other|All|Overall|Both|Yes|No|Full|Default|Unknown|Various|Custom|Internal|Proprietary|Open|Closed|Before|After|With|Without|Now|Then|Current|Existing|Traditional|Manual)\b/;

/** Reads the names in the columns of a table that say what they hold: `Model`, `Dataset`. */
export function readColumns(text: string, findings: Findings): void {
  const rows = rowsOf(text);
  const heading = rows[0];
  if (heading === undefined) return;
  // What is a name by itself needs no column, and may have its maker beside it.
  const known = [...findings.candidates];
  const holds = (cell: Span, kind?: 'model' | 'system'): boolean => known.some((name) => (kind === undefined || name.kind === kind) && name.start < cell.end && cell.start < name.end);
  if (heading.cells.slice(1).some((cell) => holds(cell, 'model') || NUMBERED.test(text.slice(cell.start, cell.end)))) return;
  heading.cells.forEach(({ start, end }, column) => {
    const name = text.slice(start, end);
    const kind = MODELS.test(name) ? 'model' : SYSTEMS.test(name) ? 'system' : undefined;
    if (kind === undefined) return;
    const cells = rows.slice(1).flatMap((row) => row.cells[column] ?? []);
    if (kind === 'model' && cells.some((cell) => holds(cell, 'system') || MEASURE.test(text.slice(cell.start, cell.end)))) return;
    const isTelling = kind === 'model' && heading.cells.filter((cell) => OF_MODELS.test(text.slice(cell.start, cell.end))).length > 1;
    const isKnown = kind === 'model' && cells.filter((cell) => holds(cell, 'model')).length * 2 > cells.length;
    for (const cell of cells) if (!holds(cell)) readCell(text.slice(cell.start, cell.end), kind, isTelling ? PLAIN : isKnown ? CAPITALS : undefined, findings);
  });
}

/** @param plain what a model's name may look like beside a coined one, by what else the table says */
function readCell(cell: string, kind: 'model' | 'system', plain: RegExp | undefined, findings: Findings): void {
  const name = cell.replace(/ ?(?:[(+[*†‡].*)$/, '');
  const first = name.split(' ', 1)[0] ?? '';
  if (kind === 'model' && IDENTIFIER.test(name)) {
    findings.established.push(ownName(name, kind, 'model.column'));
    return;
  }
  if (!NAME.test(name) || NOBODY.test(name) || noName(first) || coinedFirms.has(name) || ordinaryAcronyms.has(name)) return;
  if (kind === 'model' && plain?.test(name) !== true && (!(COINED.test(name) || (CAPITALS.test(name) && CITED.test(cell))) || headClass(first.toLowerCase().replace(/[-\d].*$/, '')) !== undefined)) return;
  findings.established.push(ownName(name, kind, `${kind}.column`));
}
